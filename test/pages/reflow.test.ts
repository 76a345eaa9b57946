import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { misfits, smallTargets } from './fit.ts';
import { markup, shapes } from './markup.ts';
import { drawn, posts, test, type PageOptions } from './open-page.ts';
import { feed, stories } from './stories.ts';

/** Longer than any line, in more than one script. */
const words = [
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrikantenverein wählt',
  'Lighthouse lamp goes dark',
  'https://courier.example/2026/archive/a-very-long-address-that-somebody-took-for-a-headline',
];

const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** How readers make text fit their eyes. */
const readers: { name: string; page: Partial<PageOptions> }[] = [
  { name: 'a viewport of 320 px', page: { width: 320 } },
  // What 400 % make of 1280 by 1024: https://www.w3.org/TR/WCAG22/#reflow
  { name: 'zoom of 400 % at 1280 by 1024 px', page: { width: 320, height: 256 } },
  { name: 'a sidebar of 240 px', page: { style: 'body { inline-size: 240px; }' } },
  {
    name: 'a root font size of 62.5 %',
    page: { style: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }' },
  },
  { name: 'text of 200 % at 1280 px', page: { style: 'html { font-size: 200%; }' } },
  { name: 'text of 200 % at 640 px', page: { width: 640, style: 'html { font-size: 200%; }' } },
  { name: 'spaced text at 1280 px', page: { style: spacing } },
  { name: 'spaced text at 320 px', page: { width: 320, style: spacing } },
];

describe('All of it is there, and nothing scrolls sideways', () => {
  test.for(readers)('$name', async ({ page: { style = '', ...options } }, { open }) => {
    const page = await open({ ...(await everything()), ...options, style: `${base}${style}` });
    await spaceInside(page, style === spacing);
    expect(await misfits(page)).toEqual([]);
  });

  test('the counter-test: a list that is too wide for its page, and words that are cut off', async ({
    open,
  }) => {
    const body = `<latest-list src="${await feed(stories(3))}"></latest-list>`;
    const page = await open({
      body,
      width: 320,
      style: `${base} latest-list::part(card) { inline-size: 500px; } latest-list::part(headline) { inline-size: 3em; block-size: 0.7em; overflow: hidden; white-space: nowrap; }`,
    });
    const found = (await misfits(page)).join('\n');
    expect(found).toContain('px wide');
    expect(found).toContain('cut off at the side');
    expect(found).toContain('cut through');
  });
});

describe('Whatever can be pressed is 24 px wide and high', () => {
  for (const width of [320, 1280]) {
    test(`at ${width} px`, async ({ open }) => {
      const { body } = await everything();
      const failed = `<latest-list heading="Failed" src="${await feed(null)}"></latest-list>`;
      const page = await open({ body: `${body}${failed}`, width, style: base, mayAppear: /./ });
      expect(await smallTargets(page)).toEqual([]);
    });
  }

  test('the counter-test: links that are as high as their line', async ({ open }) => {
    const style = `${base} article-card::part(card) { position: static; } article-card::part(link) { position: relative; font-size: 12px; line-height: 1; }`;
    const page = await open({
      body: `<article-card src="${await feed(stories(1, () => ({ headline: 'Fog' })))}"></article-card>`,
      style,
    });
    expect(await smallTargets(page)).toHaveLength(1);
  });
});

const base = 'body { margin: 1rem; font: 1rem/1.5 serif; }';

/** Every element in every layout, and a whole article. */
async function everything(): Promise<{ body: string }> {
  const src = await feed(
    stories(6, (index) => (index % 2 ? {} : { headline: words[(index / 2) % words.length]! })),
  );
  const view = `<article-view src="${posts({ slug: 'ferry-crews-vote-to-strike' })}"></article-view>`;
  return { body: `<main>${shapes.map((shape) => markup(shape, { src })).join('\n')}${view}</main>` };
}

/** A reader's own sheet reaches shadow roots, which the page's does not: https://www.w3.org/TR/WCAG22/#text-spacing */
async function spaceInside(page: Page, wanted: boolean): Promise<void> {
  if (!wanted) return;
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    for (const { shadowRoot } of window.deep('*')) shadowRoot?.adoptedStyleSheets.push(sheet);
  }, spacing);
  await drawn(page);
}
