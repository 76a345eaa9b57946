import type { SetName } from './stories.ts';

/** One picture to be taken: an element, and the circumstances it is seen in. */
export interface Shot {
  element: 'latest-list' | 'related-reads' | 'article-card' | 'article-view';
  stories: SetName;
  /** CSS pixels that the page gives to the element. */
  width: number;
  layout?: string;
  /** Name of a style sheet in `src/themes`. */
  sheet?: string;
  /** The reader's colour scheme. Default: light. */
  dark?: boolean;
  /** The language of the page, where that is written from right to left. Default: English. */
  lang?: 'ar' | 'he';
  /** The reader's system paints everything in a few colours of its own. */
  forced?: boolean;
  print?: boolean;
  /** Where the element is stopped. Default: when everything is there. */
  state?: 'loading' | 'empty' | 'error' | 'stale';
  /** Further attributes. */
  attributes?: Record<string, string>;
  /** Flat pictures, which cost few bytes as PNG and show where they are cut. Default: the newsroom's. */
  flatPictures?: boolean;
  /** CSS pixels after which the picture is cut. Default: the whole element, up to the height of the window. */
  height?: number;
}

/** What tells a shot from its neighbours, as words. The command line chooses by them, files are named after them. */
export function wordsOf(shot: Shot): string[] {
  const { element, layout, sheet, width, state, stories, lang, attributes = {} } = shot;
  const words = [
    element,
    layout,
    sheet,
    attributes.appearance,
    attributes.theme && `theme-${attributes.theme}`,
    state,
    ['withoutPicture', 'mixed', 'sponsored'].includes(stories) && stories.toLowerCase(),
    lang && 'rtl',
    lang,
    shot.forced && 'forced',
    shot.print && 'print',
    shot.dark ? 'dark' : 'light',
    String(width),
  ];
  return words.filter((word): word is string => Boolean(word));
}

export function fileOf(shot: Shot): string {
  return `${wordsOf(shot).join('_')}.png`;
}
