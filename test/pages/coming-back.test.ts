import type { Page } from 'puppeteer-core';
import { describe, expect, inject } from 'vitest';
import { at, drawn, posts, put, settled, test, type Open } from './open-page.ts';

/** A page that browsers may not keep as it is, so that it is built anew. */
const BUILT_ANEW = `addEventListener('unload', () => {});`;

/** What a reader has before him. */
interface Sight {
  /** Addresses of the articles, in their order. */
  articles: string[];
  /** The headline nearest to the middle of the window, and where it is. */
  headline: string;
  top: number;
}

function sight(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const items = window.deep('.item');
    const middle = items.find((item) => item.getBoundingClientRect().bottom > 300)!;
    return {
      articles: window.deep('a.link').map((link) => (link as HTMLAnchorElement).href),
      headline: middle.textContent!.trim(),
      top: Math.round(middle.getBoundingClientRect().top),
    };
  });
}

async function asked(contains: string): Promise<number> {
  const answer = await fetch(`${inject('newsroom')}/_requests?contains=${contains}`);
  return ((await answer.json()) as unknown[]).length;
}

/** A front page whose reader has loaded two more pages and has scrolled to the fourteenth article. */
async function readOn(
  open: Open,
  { more = 'button', script = '' } = {},
): Promise<{ page: Page; id: string }> {
  const id = crypto.randomUUID();
  const scripts = script ? `<script src="${await put('text/javascript', script)}"></script>` : '';
  const list = `<latest-list src="${posts({ test: id })}" limit="6" more="${more}"></latest-list>`;
  const page = await open({ body: `${scripts}<h1>Front page</h1>${list}<p>The end</p>` });
  for (const count of [12, 18]) {
    await page.evaluate(() => document.querySelector('latest-list')!.loadMore());
    await page.waitForFunction((count) => window.deep('.item').length === count, {}, count);
  }
  await page.evaluate(() => window.deep('.item')[13]!.scrollIntoView({ block: 'center' }));
  await drawn(page);
  return { page, id };
}

async function away(page: Page): Promise<void> {
  const elsewhere = await put('text/html', '<!doctype html><title>A story</title><h1>A story</h1>');
  await page.goto(at(elsewhere));
}

async function back(page: Page): Promise<void> {
  await page.goBack();
  await settled(page);
}

describe('A reader who comes back', () => {
  for (const [name, script] of [
    ['a page that is built anew', BUILT_ANEW],
    ['a page that the browser may have kept', ''],
  ] as const) {
    test(`finds all that he had loaded, and his place, without a request: ${name}`, async ({ open }) => {
      const { page, id } = await readOn(open, { script });
      const before = await sight(page);
      const requests = await asked(id);
      await away(page);
      await back(page);
      const after = await sight(page);
      expect(before.articles).toHaveLength(18);
      expect(after.articles).toEqual(before.articles);
      expect(after.headline).toBe(before.headline);
      expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(1);
      expect(await asked(id)).toBe(requests);
    });
  }

  test('goes on from there', async ({ open }) => {
    const { page, id } = await readOn(open, { script: BUILT_ANEW });
    await away(page);
    await back(page);
    await page.evaluate(() => document.querySelector('latest-list')!.loadMore());
    await page.waitForFunction(() => window.deep('.item').length === 24);
    const { articles } = await sight(page);
    expect(new Set(articles).size).toBe(24);
    expect(await asked(id)).toBeGreaterThan(1);
  });

  test('finds his place although there is something else above the list by now', async ({ open }) => {
    const { page } = await readOn(open, {
      script: `${BUILT_ANEW}
        if (performance.getEntriesByType('navigation')[0].type === 'back_forward')
          addEventListener('DOMContentLoaded', () => {
            const late = document.createElement('p');
            late.style.setProperty('height', '300px');
            document.querySelector('h1').after(late);
          });`,
    });
    const before = await sight(page);
    await away(page);
    await back(page);
    const after = await sight(page);
    expect(after.headline).toBe(before.headline);
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(1);
  });

  test('and asks for the page anew has it new', async ({ open }) => {
    const { page, id } = await readOn(open, { script: BUILT_ANEW });
    const requests = await asked(id);
    await page.reload();
    await settled(page);
    expect((await sight(page)).articles).toHaveLength(6);
    expect(await asked(id)).toBeGreaterThan(requests);
  });

  test('what a router keeps in the entry stays there, and nobody takes ours for a navigation', async ({
    open,
  }) => {
    const { page } = await readOn(open, {
      script: `history.replaceState({ key: 'the router’s' }, '');
        window.heard = [];
        navigation.addEventListener('navigate', (event) => window.heard.push(event.navigationType));`,
    });
    expect(await page.evaluate(() => history.state as unknown)).toEqual({ key: 'the router’s' });
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  test('finds it all where there is no Navigation API', async ({ open }) => {
    const { page, id } = await readOn(open, {
      script: `${BUILT_ANEW} Object.defineProperty(window, 'navigation', { value: undefined });`,
    });
    const before = await sight(page);
    const requests = await asked(id);
    expect(await page.evaluate(() => Object.keys(history.state as object))).toEqual(['newsrail']);
    await away(page);
    await back(page);
    expect((await sight(page)).articles).toEqual(before.articles);
    expect(await asked(id)).toBe(requests);
  });

  test('a page that keeps something else in the entry keeps it', async ({ open }) => {
    const script = `navigation.updateCurrentEntry({ state: 'a text' });`;
    const { page } = await readOn(open, { script });
    const kept = () =>
      (
        window as unknown as { navigation: { currentEntry: { getState(): unknown } } }
      ).navigation.currentEntry.getState();
    expect(await page.evaluate(kept)).toBe('a text');
  });

  test('comes back in a page of one document as well, whose router replaces the entry on its way out', async ({
    open,
  }) => {
    const { page, id } = await readOn(open);
    const before = await sight(page);
    const requests = await asked(id);
    await page.evaluate(() => {
      const main = document.querySelector('latest-list')!;
      addEventListener('popstate', () => document.querySelector('h1')!.after(main.cloneNode()));
      window
        .deep('a.link')[13]!
        .dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true }),
        );
      history.replaceState({ scroll: 7 }, '');
      history.pushState({}, '', '?story');
      main.remove();
    });
    await drawn(page);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => window.deep('.item').length === 18);
    await drawn(page);
    const after = await sight(page);
    expect(after.articles).toEqual(before.articles);
    expect(Math.abs(after.top - before.top)).toBeLessThanOrEqual(1);
    expect(await asked(id)).toBe(requests);
  });
});
