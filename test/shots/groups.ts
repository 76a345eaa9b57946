import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './root.ts';
import type { Shot } from './shot.ts';

export const layouts = ['list', 'grid', 'featured', 'headlines'];
export const appearances = ['plain', 'outlined', 'filled'];
export const widths = [240, 600, 1200];

/** The themes that the package ships: a new one is on the sheet without a word here. What moves is no theme. */
export const themes = readdirSync(join(root, 'src/themes'))
  .filter((file) => file.endsWith('.css') && file !== 'view-transitions.css')
  .map((file) => basename(file, '.css'));

/** Shots that are looked at together: one row per name. */
export interface Group {
  name: string;
  rows: Record<string, Shot[]>;
}

type Circumstances = Partial<Shot>;

const arabic: Circumstances = { lang: 'ar', stories: 'arabic' };
const arabicWhole: Circumstances = { lang: 'ar', stories: 'arabicWhole' };

const latest = (layout: string, rest: Circumstances): Shot => ({
  element: 'latest-list',
  stories: 'english',
  width: 600,
  layout,
  attributes: { limit: layout === 'headlines' ? '8' : '6' },
  ...rest,
});
const card = (rest: Circumstances): Shot => ({
  element: 'article-card',
  stories: 'english',
  width: 600,
  ...rest,
});
const view = (rest: Circumstances): Shot => ({
  element: 'article-view',
  stories: 'englishWhole',
  width: 760,
  ...rest,
});

function views(width: number): Shot[] {
  return [{}, { dark: true }, arabicWhole, { print: true }].map((each) => view({ width, ...each }));
}

function perLayout(circumstances: Circumstances[]): Group['rows'] {
  return Object.fromEntries(
    layouts.map((layout) => [layout, circumstances.map((each) => latest(layout, each))]),
  );
}

/** Not every combination, which would be hundreds: those in which something can go wrong of its own. */
export const groups: Group[] = [
  { name: 'Layouts by width', rows: perLayout(widths.map((width) => ({ width }))) },
  {
    name: 'Layouts in the dark, from the right, in forced colours, on paper, in three scripts',
    rows: perLayout([{ dark: true }, arabic, { forced: true }, { print: true }, { stories: 'mixed' }]),
  },
  ...themes.map((sheet) => ({
    name: `Theme ${sheet}`,
    rows: perLayout(
      [600, 1200].flatMap((width) => [
        { sheet, width },
        { sheet, width, dark: true },
      ]),
    ),
  })),
  {
    name: 'Cards and boxes',
    rows: {
      'article-card': [
        ...widths.map((width) => card({ width })),
        card({ dark: true }),
        card(arabic),
        card({ stories: 'withoutPicture' }),
        card({ stories: 'sponsored', width: 360 }),
      ],
      'related-reads': [
        ...widths.map((width): Shot => ({ element: 'related-reads', stories: 'english', width })),
        { element: 'related-reads', stories: 'arabic', lang: 'ar', width: 600 },
      ],
      appearance: appearances.flatMap((appearance) =>
        [false, true].map((dark) =>
          latest('list', { dark, width: 360, attributes: { appearance, limit: '3' } }),
        ),
      ),
      'theme attribute': ['light', 'dark'].flatMap((theme) =>
        [false, true].map((dark) => latest('list', { dark, width: 360, attributes: { theme, limit: '3' } })),
      ),
    },
  },
  {
    name: 'States',
    rows: {
      list: (['loading', 'empty', 'error', 'stale'] as const).map((state) =>
        latest('list', { state, width: 360, attributes: { limit: '3' } }),
      ),
      'list in the dark': (['loading', 'empty', 'error', 'stale'] as const).map((state) =>
        latest('list', { state, width: 360, dark: true, attributes: { limit: '3' } }),
      ),
      'loading, and what comes': layouts
        .filter((layout) => layout !== 'list')
        .flatMap((layout) => [latest(layout, { state: 'loading' }), latest(layout, {})]),
      'article-card': (['loading', 'error'] as const).map((state) => card({ state })),
      'article-view': (['loading', 'error'] as const).map((state) => view({ state })),
    },
  },
  {
    name: 'article-view',
    rows: Object.fromEntries([360, 760].map((width) => [`${width} px`, views(width)])),
  },
  {
    name: 'article-view, wide, in themes and in forced colours',
    rows: {
      '1200 px': views(1200),
      '760 px': [...themes.map((sheet) => view({ sheet })), view({ forced: true })],
    },
  },
];
