import { afterAll, describe, expect } from 'vitest';
import { bringAxe, judge } from './axe.ts';
import { markup, shapes, type Shape } from './markup.ts';
import { at, posts, put, settled, test } from './open-page.ts';
import { feed, stories } from './stories.ts';
import { measured } from './table.ts';

const states = ['loading', 'ready', 'empty', 'error', 'stale'] as const;
const colours = ['light', 'dark'] as const;
const conditions = states.flatMap((state) =>
  colours.map((colour) => ({ state, colour, column: `${state}, ${colour}` })),
);

const view: Shape = { name: '<article-view>', tag: 'article-view' };
const all = [...shapes, view];

const cells = measured({
  file: 'accessibility.md',
  text: `# Accessibility

How many violations [axe](https://github.com/dequelabs/axe-core) finds in each element, layout and state, by its rules for
WCAG 2.0 to 2.2 A and AA and its best practices (among them contrast, names, roles, headings, target sizes), on pages in
dark text on white and in light text on black, the elements taking up the page’s colours.

\`npm run test:pages\` judges this anew and writes this page; any number but 0 fails.`,
  tables: [
    {
      title: 'element',
      rows: all.map(({ name }) => `\`${name}\``),
      columns: conditions.map(({ column }) => column),
    },
  ],
});
afterAll(() => cells.write());

const style = `
  :root { color-scheme: light dark; }
  body { margin: 2rem; font: 1rem/1.5 sans-serif; color: light-dark(#222, #ddd); background: light-dark(#fff, #111); }
`;

describe('axe has nothing to say', () => {
  for (const { state, colour, column } of conditions) {
    test(`of any element, ${column}`, async ({ open }) => {
      const source = await sources[state]();
      const sections = all.map((shape, index) => {
        const src = shape === view ? source.one : source.many;
        const attributes = { src, limit: 5, empty: 'message', heading: `Reads ${index}` };
        return `<div id="n${index}">${markup(shape, attributes)}</div>`;
      });
      const page = await open({
        body: `<main><h1>Town and harbour</h1>${sections.join('\n')}</main>`,
        style,
        media: { 'prefers-color-scheme': colour },
        until: state === 'loading' ? 'loading' : 'settled',
        ...(['error', 'stale'].includes(state) && { mayAppear: /./ }),
      });
      if (state === 'stale') {
        await page.evaluate(async () => {
          const elements = window.deep(':is(article-card, latest-list, related-reads, article-view)');
          await Promise.all(
            elements.map((element) => (element as unknown as { reload(): unknown }).reload()),
          );
        });
        await settled(page);
      }
      await bringAxe(page);
      const found: string[] = [];
      for (const [index, { name, tag }] of all.entries()) {
        const is = await page.evaluate(
          (place) => (document.querySelector(place) as unknown as { state: string }).state,
          `#n${index} > ${tag}`,
        );
        if (is !== state) found.push(`${name} is ${is}`);
        const { violations } = await judge(page, `#n${index}`);
        cells.take(`\`${name}\``, column, violations.length);
        found.push(...violations.map((violation) => `${name}: ${violation}`));
      }
      expect(found).toEqual([]);
      expect((await judge(page)).violations).toEqual([]);
    });
  }
});

describe('axe sees', () => {
  test('colours that are too faint on the page’s own ground, and buttons that are too small', async ({
    open,
  }) => {
    const src = (await sources.error()).many;
    const page = await open({
      body: `<main><h1>Town</h1><latest-list src="${posts()}"></latest-list><latest-list id="failed" heading="Other" src="${src}"></latest-list></main>`,
      style: `${style} latest-list { --article-muted: #bbb; } #failed::part(more) { position: absolute; padding: 0; min-block-size: 0; block-size: 9px; inline-size: 9px; overflow: hidden; } #failed::part(status) { position: relative; }`,
      mayAppear: /./,
    });
    await bringAxe(page);
    expect((await judge(page)).violations.join()).toContain('color-contrast');
  });

  test('real colours: contrast is among what it judged in every layout', async ({ open }) => {
    const page = await open({
      body: `<main><h1>Town</h1>${shapes.map((shape, index) => markup(shape, { src: posts(), heading: `Reads ${index}` })).join('')}</main>`,
      style,
      media: { 'prefers-color-scheme': 'dark' },
    });
    await bringAxe(page);
    expect((await judge(page)).passed).toContain('color-contrast');
    expect((await judge(page)).passed).toContain('target-size');
  });
});

interface Sources {
  /** An address of articles. */
  many: string;
  /** An address of one article. */
  one: string;
}

/** Addresses that bring elements into a state. */
const sources: Record<(typeof states)[number], () => Promise<Sources>> = {
  loading: async () => ({ many: posts({ fault: 'hang' }), one: posts({ fault: 'hang' }) }),
  ready: async () => ({ many: posts(), one: posts({ slug: 'ferry-crews-vote-to-strike' }) }),
  empty: async () => {
    const none = at(await put('application/json', '[]'));
    return { many: none, one: none };
  },
  error: async () => {
    const none = await feed(null);
    return { many: none, one: none };
  },
  stale: async () => {
    // One request serves all elements, as does the one that a reload makes; what comes after fails.
    return { many: await feed(stories(5), null), one: await feed(stories(1), null) };
  },
};
