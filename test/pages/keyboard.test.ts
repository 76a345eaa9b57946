import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { layouts, markup } from './markup.ts';
import { posts, settled, test } from './open-page.ts';
import { feed, stories } from './stories.ts';

describe('With a keyboard', () => {
  for (const dir of ['ltr', 'rtl'] as const) {
    test.for(layouts.map((layout) => ({ layout })))(
      `one stop a card, in the order in which they are seen: $layout, ${dir}`,
      async ({ layout }, { open }) => {
        const src = await feed(stories(6));
        const page = await open({
          ...between(markup({ tag: 'latest-list', layout }, { src, limit: 6 })),
          dir,
        });
        const stops = await tabThrough(page);
        expect(stops.map(({ text }) => text)).toEqual([
          'Before',
          ...stories(6).map(({ headline }) => headline),
          'After',
        ]);
        expect(stops.map(({ place }) => place)).toEqual(
          readingOrder(
            stops.map(({ place }) => place),
            dir,
          ),
        );
      },
    );
  }

  test('every stop has a ring around it', async ({ open }) => {
    const src = await feed(stories(3));
    const body = `<latest-list src="${src}"></latest-list><article-card src="${src}"></article-card>`;
    const page = await open(
      between(`${body}<related-reads empty="message" src="${await feed(null)}"></related-reads>`, /./),
    );
    const stops = await tabThrough(page);
    const ours = stops.filter(({ text }) => !['Before', 'After'].includes(text));
    expect(ours.length).toBe(5);
    for (const { text, ring } of ours)
      expect(ring, text).toMatch(/^(?!0px)\d+(\.\d+)?px (solid|auto|double)/);
  });

  test('past a long list: a link that is seen when it has the focus, and leads behind it', async ({
    open,
  }) => {
    const src = await feed(stories(12));
    const page = await open(between(`<latest-list src="${src}" limit="12"></latest-list>`));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const skip = await focused(page);
    expect(skip.text).toBe('Skip 12 articles');
    expect(skip.height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    expect((await focused(page)).tag).not.toBe('body');
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toBe('After');
  });

  test('a short list needs no link past it', async ({ open }) => {
    const page = await open(between(`<latest-list src="${await feed(stories(4))}" limit="4"></latest-list>`));
    expect((await tabThrough(page)).length).toBe(6);
  });

  test('past the head of a whole article, to its text', async ({ open }) => {
    const page = await open(
      between(`<article-view src="${posts({ slug: 'ferry-crews-vote-to-strike' })}"></article-view>`),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    const { tag, path } = await focused(page);
    expect(tag).not.toBe('body');
    expect(path).toMatch(/\bbody\b|\bend\b/);
    await page.keyboard.press('Tab');
    expect((await focused(page)).inBody).toBe(true);
  });

  test('trying again: the button is reached, and the focus goes on to the first article', async ({
    open,
  }) => {
    const src = await feed(null, stories(2));
    const page = await open(between(`<latest-list src="${src}"></latest-list>`, /./));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toBe('Try again');
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await focused(page)).text).toBe(stories(1)[0]!.headline);
  });

  test('trying again in vain: the focus is on the button still', async ({ open }) => {
    const src = await feed(null);
    const page = await open(between(`<latest-list src="${src}"></latest-list>`, /./));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await focused(page)).text).toBe('Try again');
  });

  test('articles that come anew do not take the focus away', async ({ open }) => {
    const src = await feed(stories(3));
    const page = await open(between(`<latest-list src="${src}"></latest-list>`));
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
    const before = (await focused(page)).text;
    await page.evaluate(() =>
      (window.deep('latest-list')[0] as unknown as { reload(): Promise<void> }).reload(),
    );
    await settled(page);
    expect((await focused(page)).text).toBe(before);
  });
});

interface Stop {
  tag: string;
  text: string;
  height: number;
  /** Of the ring around it, where it is drawn. */
  ring: string;
  /** Where it is, of the card where it is in one: left and top edge, and right. */
  place: { left: number; right: number; top: number };
  /** Tags, classes and parts from the document to it. */
  path: string;
  inBody: boolean;
}

/** What has the focus, through shadow roots. */
async function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    let element = document.activeElement!;
    let path = '';
    for (;;) {
      path += ` ${element.localName} ${element.getAttribute('class') ?? ''} ${element.getAttribute('part') ?? ''}`;
      const inner = element.shadowRoot?.activeElement;
      if (!inner) break;
      element = inner;
    }
    const styles = [getComputedStyle(element), getComputedStyle(element, '::after')];
    const ringed = styles.find(({ outlineStyle }) => outlineStyle !== 'none') ?? styles[0]!;
    const box = (element.closest('[part~="item"], [part~="card"]') ?? element).getBoundingClientRect();
    const { left, right, top } = box;
    return {
      tag: element.localName,
      text: element.textContent!.trim().replace(/\s+/g, ' '),
      height: element.getBoundingClientRect().height,
      ring: `${ringed.outlineWidth} ${ringed.outlineStyle} ${ringed.outlineColor}`,
      place: { left: Math.round(left), right: Math.round(right), top: Math.round(top + scrollY) },
      path: path.trim(),
      inBody: element.closest('[part~="body"]') !== null,
    };
  });
}

/** Every stop from the first to the one called “After”. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  do {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  } while (stops.at(-1)!.text !== 'After' && stops.length < 40);
  return stops;
}

/** Line by line, and in a line from where reading begins. */
function readingOrder(places: Stop['place'][], dir: 'ltr' | 'rtl'): Stop['place'][] {
  return places.toSorted((a, b) => a.top - b.top || (dir === 'ltr' ? a.left - b.left : b.right - a.right));
}

function between(elements: string, mayAppear?: RegExp) {
  return {
    body: `<header><a href="/">Before</a></header><main>${elements}</main><footer><a href="/imprint">After</a></footer>`,
    style: 'body { margin: 2rem; font: 1rem/1.5 serif; }',
    ...(mayAppear && { mayAppear }),
  };
}
