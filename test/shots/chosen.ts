import type { Shot } from './shot.ts';

const list: Shot = {
  element: 'latest-list',
  stories: 'english',
  width: 360,
  layout: 'list',
  attributes: { limit: '3' },
  flatPictures: true,
};

/** The pictures that tests compare, by the name of their file in `test/pages/pixels`. */
export const chosen: Record<string, Shot> = {
  'list-360-light': list,
  'list-360-dark': { ...list, dark: true },
  'list-360-rtl': { ...list, stories: 'hebrew', lang: 'he' },
  'list-360-forced-colours': { ...list, forced: true },
  'grid-900': { ...list, layout: 'grid', width: 900 },
  'featured-900': { ...list, layout: 'featured', width: 900 },
  'headlines-300': { ...list, layout: 'headlines', width: 300, attributes: { limit: '4' } },
  'card-600': { element: 'article-card', stories: 'english', width: 600, flatPictures: true },
  'broadsheet-featured-900': {
    ...list,
    layout: 'featured',
    width: 900,
    sheet: 'broadsheet',
  },
  'article-view-700': {
    element: 'article-view',
    stories: 'englishWhole',
    width: 700,
    height: 900,
    flatPictures: true,
  },
};
