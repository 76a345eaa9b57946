import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import type { Shift } from './in-page.ts';
import { layouts, markup, shapes } from './markup.ts';
import { at, drawn, posts, put, settled, test, type PageOptions } from './open-page.ts';
import { feed, stories, type Story } from './stories.ts';
import { measured } from './table.ts';

const widths = [320, 768, 1280];
const networks = ['fast', 'slow'] as const;
const conditions = widths.flatMap((width) =>
  networks.map((network) => ({ width, network, column: `${width} px, ${network}` })),
);

const long =
  'The committee that was to decide where the committee on benches should meet has met, and will meet again to decide on benches';

/** What makes lists differ in height, by what an article has or lacks. */
const kinds: { name: string; change(index: number): Partial<Story>; fields?: string }[] = [
  { name: 'a picture, or none', change: (index) => (index % 2 ? without('image') : {}) },
  // A feed without a single picture gives up their room, unless the page has said so (decision 0010).
  {
    name: 'no picture, as `fields` says',
    change: () => without('image'),
    fields: 'section headline description date',
  },
  { name: 'a very long headline', change: () => ({ headline: long }) },
  { name: 'a headline of one word', change: () => ({ headline: 'Fog' }) },
  { name: 'no description', change: () => without('description') },
  {
    name: 'a headline and a picture only',
    change: () => without('description', 'articleSection', 'author'),
  },
  { name: 'a late picture', change: () => picture('/pictures/960x640.svg?delay=700') },
  { name: 'a tall picture', change: () => picture('/pictures/640x960.svg') },
  { name: 'a broken picture', change: () => picture('/pictures/missing.svg?delay=200') },
];

/** What gives a list something under its articles. */
const lives = ['more="button"', 'refresh="60"', 'offline=""'];

const VIEW = '`<article-view>`';

const cells = measured({
  file: 'layout-shift.md',
  text: `# Layout shift

How much the page moved while elements came into it: the sum of all entries of Chromium's own
[layout-shift observer](https://wicg.github.io/layout-instability/), from the first byte until everything is drawn, on pages
with \`newsrail.css\` in the head, the script as a module, a known \`limit\` (5), text above and below the element and more
elements below. “slow” is a slow 4G connection (1.6 Mbit/s, 150 ms) and a processor of a quarter of the speed. The
viewport is so tall that whatever follows the element is in sight and would be seen moving.

\`npm run test:pages\` measures this anew and writes this page; any sum but 0 fails.`,
  tables: [
    {
      title: 'element',
      rows: [...shapes.map(({ name }) => `\`${name}\``), VIEW],
      columns: conditions.map(({ column }) => column),
    },
    {
      title: 'a card, and every list in every layout, on one page; all articles with',
      rows: kinds.map(({ name }) => name),
      columns: widths.map((width) => `${width} px`),
    },
    {
      title: 'a list in every layout, with room for what is under it',
      rows: lives.map((life) => `\`${life}\``),
      columns: conditions.map(({ column }) => column),
    },
  ],
});
afterAll(() => cells.write());

describe.concurrent('An element comes into the page and nothing moves', () => {
  for (const shape of shapes) {
    test.for(conditions)(`${shape.name}, $column`, async ({ width, network, column }, { open }) => {
      const element = markup(shape, { src: posts(), limit: 5 });
      const page = await open({ body: withNeighbours(element), width, network, height: 3200 });
      await expectStill(page, `\`${shape.name}\``, column);
    });
  }
});

describe.concurrent('Whatever the articles are like, nothing moves', () => {
  for (const { name, change, fields } of kinds) {
    test.for(widths)(`${name}, %i px`, async (width, { open }) => {
      const src = `${await feed(stories(5, change))}?delay=150`;
      const body = shapes
        .map((shape) => markup(shape, { src, limit: 5, ...(fields && { fields }) }))
        .join('\n<p>Between two of them.</p>\n');
      const page = await open({
        body: withNeighbours(body),
        width,
        height: 14_000,
        mayAppear: /Failed to load resource/,
      });
      await expectStill(page, name, `${width} px`);
    });
  }
});

describe.concurrent('What is under a list moves nothing', () => {
  for (const life of lives) {
    test.for(conditions)(`${life}, $column`, async ({ width, network, column }, { open }) => {
      const src = posts();
      const lists = layouts.map((layout) =>
        markup({ tag: 'latest-list', layout }, { src, limit: 5 }).replace('>', ` ${life}>`),
      );
      const body = withNeighbours(lists.join('\n<p>Between two of them.</p>\n'));
      const page = await open({ body, width, network, height: 9000 });
      await expectStill(page, `\`${life}\``, column);
    });
  }
});

describe.concurrent('What becomes of an element moves nothing', () => {
  const each = layouts.map((layout) => ({ layout }));
  const list = { tag: 'latest-list' } as const;

  test.for(each)('articles that a reload brings, $layout', async ({ layout }, { open }) => {
    const newer = stories(5, (index) => ({
      headline: `Newer: ${long.slice(index * 9)}`,
      url: at(`/newer/${index}`),
    }));
    const src = await feed(stories(5), newer);
    const page = await open(tall(markup({ ...list, layout }, { src, limit: 5 })));
    await page.evaluate(() =>
      (window.deep('latest-list')[0] as unknown as { reload(): Promise<void> }).reload(),
    );
    await settled(page);
    expect(await page.evaluate(() => window.deep('.headline')[0]!.textContent)).toContain('Newer');
    expect(await shifts(page)).toEqual([]);
  });

  test.for(each)('a failure, $layout', async ({ layout }, { open }) => {
    const src = `${await feed(null)}?delay=150`;
    const page = await open(tall(markup({ ...list, layout }, { src, limit: 5 }), /./));
    expect(await page.evaluate(() => window.deep('latest-list')[0]!.matches(':state(error)'))).toBe(true);
    expect(await shifts(page)).toEqual([]);
  });

  test.for(each)('words for an empty list, $layout', async ({ layout }, { open }) => {
    const src = `${await emptyFeed()}?delay=150`;
    const page = await open(tall(markup({ ...list, layout }, { src, limit: 5, empty: 'message' })));
    expect(await page.evaluate(() => window.deep('latest-list')[0]!.matches(':state(empty)'))).toBe(true);
    expect(await shifts(page)).toEqual([]);
  });

  test('a failure that leaves the links of the page', async ({ open }) => {
    const src = `${await feed(null)}?delay=150`;
    const fallback = `<ul><li><a href="/news">All news</a></li><li><a href="/sport">Sport</a></li></ul>`;
    const page = await open(tall(`<latest-list src="${src}" limit="5">${fallback}</latest-list>`, /./));
    const shown = () => window.deep('latest-list > ul a').filter((link) => link.checkVisibility()).length;
    expect(await page.evaluate(shown)).toBe(2);
    expect(await shifts(page)).toEqual([]);
  });

  test('articles in the place of links of the page', async ({ open }) => {
    const src = `${await feed(stories(5))}?delay=150`;
    const page = await open(
      tall(`<latest-list src="${src}" limit="5"><a href="/news">All news</a></latest-list>`),
    );
    expect(await shifts(page)).toEqual([]);
  });

  test('a list that hides below what the reader sees, and gives up its room', async ({ open }) => {
    const src = `${await emptyFeed()}?delay=150`;
    const element = markup({ tag: 'related-reads', layout: 'list' }, { src, limit: 5 });
    const page = await open({
      body: `<main><div class="tall"></div>${element}<p>After it.</p></main>`,
      style,
    });
    expect(await page.evaluate(() => window.deep('related-reads')[0]!.offsetHeight)).toBe(0);
    expect(await shifts(page)).toEqual([]);
  });

  test('a list that hides in sight, and keeps its room', async ({ open }) => {
    const src = `${await emptyFeed()}?delay=150`;
    const page = await open(tall(markup({ tag: 'related-reads', layout: 'list' }, { src, limit: 5 })));
    expect(await page.evaluate(() => window.deep('related-reads')[0]!.innerText)).toBe('');
    expect(await shifts(page)).toEqual([]);
  });
});

describe.concurrent('A whole article comes into the page and nothing moves', () => {
  test.for(conditions)('$column', async ({ width, network, column }, { open }) => {
    const src = posts({ slug: 'ferry-crews-vote-to-strike' });
    const body = `<header>The Saltmere Courier</header><main><article-view src="${src}"></article-view></main><footer>Imprint</footer>`;
    const page = await open({ body, style, width, network });
    expect(
      await page.evaluate(() => window.deep('article-view [part~="body"], [part~="body"]').length),
    ).toBeGreaterThan(0);
    await expectStill(page, VIEW, column);
  });
});

describe('The observer sees what moves', () => {
  test('a page without newsrail.css', async ({ open }) => {
    const page = await open({
      ...tall(`<latest-list src="${posts()}" limit="5"></latest-list>`),
      head: false,
    });
    expect(sum(await shifts(page))).toBeGreaterThan(0);
  });

  test('a page that pushes an element down', async ({ open }) => {
    const page = await open(tall(`<latest-list src="${posts()}" limit="5"></latest-list>`));
    const before = sum(await shifts(page));
    await page.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Breaking' })),
    );
    await drawn(page);
    expect(sum(await shifts(page))).toBeGreaterThan(before);
  });
});

const style = `body { margin: 1rem; font: 1rem/1.5 serif; } .tall { block-size: 300vh; }`;

/** Text above and below, and more elements below. */
function withNeighbours(elements: string): string {
  const below = markup(
    { tag: 'latest-list', layout: 'list' },
    { src: posts({ page: 2 }), limit: 3, heading: 'More' },
  );
  return `<header>The Saltmere Courier</header>
<main><h1>Town and harbour</h1><p>What happened while the fog was in.</p>
${elements}
<p>What follows the element would be pushed down.</p>
${below}</main>
<footer>Imprint</footer>`;
}

/** In a viewport in which all of the page is in sight. */
function tall(element: string, mayAppear?: RegExp): PageOptions {
  return { body: withNeighbours(element), style, height: 3200, ...(mayAppear && { mayAppear }) };
}

function emptyFeed(): Promise<string> {
  return put('application/json', '[]').then(at);
}

function without(...names: (keyof Story)[]): Partial<Story> {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

function picture(path: string): Partial<Story> {
  return { image: { url: at(path), width: 960, height: 640, alt: '' } };
}

async function shifts(page: Page): Promise<Shift[]> {
  return page.evaluate(() => window.shifts);
}

function sum(shifts: Shift[]): number {
  return shifts.reduce((total, { value }) => total + value, 0);
}

/** Takes the sum down for the table, and names what moved if anything did. */
async function expectStill(page: Page, row: string, column: string): Promise<void> {
  const moved = await shifts(page);
  cells.take(row, column, sum(moved));
  expect(moved).toEqual([]);
}
