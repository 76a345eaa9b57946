import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { misfits } from './fit.ts';
import { layouts, markup, shapes } from './markup.ts';
import { drawn, posts, test } from './open-page.ts';
import { outline } from './outline.ts';
import { feed, stories } from './stories.ts';

const style = 'body { margin: 1rem; font: 1rem/1.5 serif; }';

describe('In forced colours', () => {
  test('text, links and buttons take the reader’s colours, and a button has an edge', async ({ open }) => {
    const body = `<main><latest-list src="${posts()}" limit="12"></latest-list>
      <latest-list heading="Filled" appearance="filled" theme="dark" src="${posts()}"></latest-list>
      <latest-list heading="Failed" src="${await feed(null)}"></latest-list></main>`;
    const page = await open({ body, style, media: { 'forced-colors': 'active' }, mayAppear: /./ });
    const found = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const system = ['CanvasText', 'LinkText', 'ButtonText', 'GrayText', 'VisitedText', 'HighlightText'].map(
        (name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        },
      );
      probe.remove();
      const ours = window.deep('[part]').filter((element) => element.checkVisibility());
      const edge = (element: Element) => {
        const { borderTopStyle, outlineStyle } = getComputedStyle(element);
        return borderTopStyle !== 'none' || outlineStyle !== 'none';
      };
      return {
        colours: ours
          .filter((element) => !system.includes(getComputedStyle(element).color))
          .map(({ className }) => className),
        unforced: ours
          .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none')
          .map(({ className }) => className),
        buttons: ours.filter((element) => element.matches('button')).map(edge),
      };
    });
    expect(found.colours).toEqual([]);
    expect(found.unforced).toEqual([]);
    expect(found.buttons).toEqual([true]);
  });

  test('what has the focus is seen to have it', async ({ open }) => {
    const body = `<main><latest-list src="${await feed(stories(3))}"></latest-list></main>`;
    const page = await open({ body, style, media: { 'forced-colors': 'active' } });
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const link = window.deep('latest-list')[0]!.shadowRoot!.activeElement!;
      const styles = [getComputedStyle(link), getComputedStyle(link, '::after')];
      return styles.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      );
    });
    expect(ring).toBe(true);
  });
});

describe('With reduced motion', () => {
  const body = `<main>${shapes.map((shape) => markup(shape, { src: '{hang}' })).join('')}</main>`;
  const hanging = () => body.replaceAll('{hang}', posts({ fault: 'hang' }));

  test('nothing moves while articles are on their way, and nothing would', async ({ open }) => {
    const page = await open({
      body: hanging(),
      style,
      until: 'loading',
      media: { 'prefers-reduced-motion': 'reduce' },
    });
    expect(await moving(page)).toEqual([]);
  });

  test('nor when they are here', async ({ open }) => {
    const src = await feed(stories(6));
    const here = `<main>${shapes.map((shape) => markup(shape, { src })).join('')}</main>`;
    const page = await open({ body: here, style, media: { 'prefers-reduced-motion': 'reduce' } });
    expect(await moving(page)).toEqual([]);
  });

  test('the counter-test: without that wish the bones breathe', async ({ open }) => {
    const page = await open({
      body: hanging(),
      style,
      until: 'loading',
      media: { 'prefers-reduced-motion': 'no-preference' },
    });
    expect((await moving(page)).length).toBeGreaterThan(0);
  });
});

describe('On paper', () => {
  test('bones, buttons and skip links are left out', async ({ open }) => {
    const body = `<main><latest-list src="${posts({ fault: 'hang' })}"></latest-list></main>`;
    const page = await open({ body, style, until: 'loading' });
    await page.emulateMediaType('print');
    expect(await shown(page, '[part~="skeleton"], .bone')).toEqual([]);

    const failed = `<main><latest-list src="${await feed(null)}"></latest-list><latest-list heading="Long" limit="12" src="${await feed(stories(12))}"></latest-list></main>`;
    const other = await open({ body: failed, style, mayAppear: /./ });
    expect(await shown(other, 'button')).toHaveLength(1);
    await other.emulateMediaType('print');
    expect(await shown(other, 'button, [part~="skip"]')).toEqual([]);
  });

  test('a link is followed by its address, in every layout', async ({ open }) => {
    const src = await feed(stories(6));
    const page = await open({
      body: `<main>${shapes.map((shape) => markup(shape, { src })).join('')}</main>`,
      style,
    });
    const links =
      /link "Lighthouse lamp goes dark for its hundredth birthday *\(?https:\/\/courier\.example\/0\)?"/g;
    expect((await outline(page)).match(links)).toBeNull();
    await page.emulateMediaType('print');
    await drawn(page);
    expect((await outline(page)).match(links)).toHaveLength(shapes.length);
  });

  test('no words are cut off, and there is a document of some pages', async ({ open }) => {
    const src = await feed(stories(6));
    const page = await open({
      body: `<main>${shapes.map((shape) => markup(shape, { src })).join('')}</main>`,
      style,
      width: 700,
    });
    await page.emulateMediaType('print');
    await drawn(page);
    expect(await misfits(page)).toEqual([]);
    const pdf = Buffer.from(await page.pdf({ format: 'A4' }));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(1);
  });

  test('no card is parted by the end of a page', async ({ open }) => {
    const page = await open({
      body: `<main><latest-list src="${posts()}" limit="12"></latest-list></main>`,
      style,
    });
    await page.emulateMediaType('print');
    const breaks = await page.evaluate(() =>
      window.deep('[part~="card"]').map((card) => getComputedStyle(card).breakInside),
    );
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });
});

describe('On a dark page', () => {
  test('elements are drawn in the page’s colours, and a theme of their own wins', async ({ open }) => {
    const src = await feed(stories(2));
    const page = await open({
      body: `<main><latest-list src="${src}"></latest-list><latest-list theme="light" dedupe="off" src="${src}"></latest-list></main>`,
      style: `${style} :root { color-scheme: light dark; } body { color: light-dark(#222, #ddd); background: light-dark(#fff, #111); }`,
      media: { 'prefers-color-scheme': 'dark' },
    });
    const colours = await page.evaluate(() =>
      window.deep('latest-list').map((list) => ({
        text: getComputedStyle(list.shadowRoot!.querySelector('[part~="link"]')!).color,
        ground: getComputedStyle(list).backgroundColor,
        scheme: getComputedStyle(list).colorScheme,
      })),
    );
    expect(colours[0]).toEqual({
      text: 'rgb(221, 221, 221)',
      ground: 'rgba(0, 0, 0, 0)',
      scheme: 'light dark',
    });
    expect(brightness(colours[1]!.text)).toBeLessThan(80);
    expect(brightness(colours[1]!.ground)).toBeGreaterThan(200);
    expect(colours[1]!.scheme).toBe('light');
  });
});

describe('From right to left', () => {
  test.for(layouts.map((layout) => ({ layout })))(
    'everything has changed sides: $layout',
    async ({ layout }, { open }) => {
      const src = await feed(stories(6));
      const body = `<main>${markup({ tag: 'latest-list', layout }, { src, heading: 'Latest' })}</main>`;
      const [left, right] = await Promise.all(
        (['ltr', 'rtl'] as const).map(async (dir) => {
          const page = await open({ body, style, dir, width: 900 });
          return page.evaluate((width) => {
            const boxes = window.deep(
              '[part~="card"], [part~="media"], [part~="body"], [part~="item"], [part~="heading"]',
            );
            return boxes.map((box) => {
              const { left, right, top, bottom } = box.getBoundingClientRect();
              const sides = document.dir === 'ltr' ? [left, right] : [width - right, width - left];
              return `${box.getAttribute('part')} ${[...sides, top, bottom].map(Math.round).join(' ')}`;
            });
          }, 900);
        }),
      );
      // English headlines stay as they are, in a mirrored frame.
      expect(right).toEqual(left);
    },
  );
});

/** Animations and transitions: what runs, and what would. */
async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [document, ...window.deep('*').flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    const running = roots
      .flatMap((root) => root.getAnimations())
      .map((animation) => `runs: ${(animation as CSSAnimation).animationName}`);
    const would = window
      .deep('*')
      .filter((element) => element.getRootNode() !== document)
      .flatMap((element) =>
        [element, '::before', '::after'].map((which) =>
          typeof which === 'string' ? getComputedStyle(element, which) : getComputedStyle(which),
        ),
      )
      .flatMap(({ transitionDuration, animationName, animationDuration, scrollBehavior }) => [
        ...(parseFloat(transitionDuration) > 0.01 ? [`transition of ${transitionDuration}`] : []),
        ...(animationName !== 'none' && parseFloat(animationDuration) > 0.01
          ? [`animation ${animationName}`]
          : []),
        ...(scrollBehavior === 'smooth' ? ['smooth scrolling'] : []),
      ]);
    return [...new Set([...running, ...would])];
  });
}

/** What can be seen of what matches. */
async function shown(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (selector) =>
      window
        .deep(selector)
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map(({ className }) => className),
    selector,
  );
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
