import { randomUUID } from 'node:crypto';
import { describe, expect, inject } from 'vitest';
import type { ArticleImpressionDetail } from '../../src/events.ts';
import { bringAxe, judge } from './axe.ts';
import { builtScript } from './built.ts';
import { installClock } from './day/page-clock.ts';
import { moved } from './day/reader.ts';
import { misfits, smallTargets } from './fit.ts';
import { installWatch } from './in-page.ts';
import { drawn, posts, settled, test, type PageOptions } from './open-page.ts';
import { startOwnSite } from './own-site.ts';
import {
  cutOff,
  expectOnce,
  focused,
  headlines,
  height,
  linksIn,
  pass,
  press,
  readOn,
  requests,
  shown,
  states,
  storageFault,
  tell,
  texts,
  visit,
} from './visit/reader.ts';

/** How many stories each list of the front page shows that shares the feed, in their order. */
const PLACES = [3, 7, 6, 4, 8];
const HOUR = 3_600_000;

describe('A visit to the front page', () => {
  test('five lists show every story once, read on, and sort in what comes when they are asked to', async ({
    open,
  }) => {
    const id = randomUUID();
    const page = await visit(open, { id, news: 3, size: 10 });
    expect((await shown(page)).map(({ length }) => length)).toEqual(PLACES);
    await expectOnce(page);
    expect(await moved(page)).toEqual([]);

    await readOn(page, 16);
    await readOn(page, 20);
    const asked = await requests(id);
    expect(new Set(asked).size).toBe(asked.length);
    await expectOnce(page);

    await moved(page);
    const before = await shown(page);
    await pass(page, 2);
    expect(await texts(page, 'fresh')).toEqual(['3 new articles']);
    expect(await shown(page)).toEqual(before);
    expect(await moved(page)).toEqual([]);
    await press(page, 'fresh');
    const after = await shown(page);
    expect(after.slice(0, 4)).toEqual(before.slice(0, 4));
    expect(after[4]!.slice(3)).toEqual(before[4]);
    await expectOnce(page);
    expect(await texts(page, 'fresh')).toEqual([]);
  });

  test('what is published meanwhile is offered, and where it belongs once it is wanted', async ({ open }) => {
    const page = await visit(open, { id: randomUUID() });
    const headline = 'Heron walks into the town hall and takes a seat';
    await tell('_news', { headline });
    try {
      await pass(page, 2);
      expect(await texts(page, 'fresh')).toEqual(['1 new article']);
      await press(page, 'fresh');
      expect((await headlines(page, 'latest-list[refresh]'))[0]).toBe(headline);
      expect(await focused(page)).toBe(headline);
    } finally {
      await fetch(`${inject('newsroom')}/_news`, { method: 'DELETE' });
    }
  });

  test('a backend that fails costs nothing that is shown, says so, and is asked again by hand', async ({
    open,
  }) => {
    const id = randomUUID();
    const page = await visit(open, { id }, { mayAppear: /503/ });
    const before = await shown(page);
    await tell('_faults', { id, fault: '503' });
    await pass(page, 2);
    // The words for it are loaded with the first failure.
    await page.waitForSelector('latest-list:state(stale)');
    expect(await states(page)).toEqual([...Array<string>(5).fill('ready'), 'stale']);
    expect(await texts(page, 'status')).toEqual(['These may not be the newest articles. Try again']);
    expect(await shown(page)).toEqual(before);
    expect(await moved(page)).toEqual([]);

    await tell('_faults', { id, fault: '' });
    await page.evaluate(() => window.deep('[part~="status"] button')[0]!.click());
    await page.waitForFunction(() => document.querySelector('latest-list:state(stale)') === null);
    expect(await states(page)).toEqual(Array(6).fill('ready'));
    expect(await texts(page, 'status')).toEqual([]);
    expect(await shown(page)).toEqual(before);
    expect(await moved(page)).toEqual([]);
  });

  test('a backend that recovers by itself is believed with its next answer', async ({ open }) => {
    const id = randomUUID();
    const page = await visit(open, { id }, { mayAppear: /503/ });
    await tell('_faults', { id, fault: '503' });
    await pass(page, 2);
    // The words for it are loaded with the first failure.
    await page.waitForSelector('latest-list:state(stale)');
    expect((await states(page)).at(-1)).toBe('stale');
    await tell('_faults', { id, fault: '' });
    await pass(page, 10);
    expect((await states(page)).at(-1)).toBe('ready');
  });

  test('the next visit, without the backend, shows what the last one brought, and how old it is', async ({
    open,
  }) => {
    const id = randomUUID();
    const first = await visit(open, { id }, { start: Date.now() - 3 * HOUR });
    const before = await shown(first);
    await first.waitForFunction(async () => (await (await caches.open('newsrail-1')).keys()).length > 0);

    const second = await first.browserContext().newPage();
    await second.setViewport({ width: 1280, height });
    await second.evaluateOnNewDocument(installWatch);
    await cutOff(second, inject('newsroom'));
    await second.goto(first.url());
    await settled(second);
    expect(await shown(second)).toEqual(before);
    const [ticker, ...others] = await states(second);
    expect([ticker, new Set(others)]).toEqual(['error', new Set(['stale'])]);
    const words = await texts(second, 'status');
    expect(words).toHaveLength(5);
    expect(new Set(words)).toEqual(
      new Set(['These may not be the newest articles. Last loaded 3 hours ago. Try again']),
    );
    expect(await second.evaluate(() => window.shifts)).toEqual([]);
    expect(await second.$eval('.ticker > a', (link) => link.checkVisibility())).toBe(true);
  });

  test('where storage is blocked it is a page like any other', async ({ open }) => {
    const script = await builtScript();
    const list = `<latest-list src="${posts({ id: randomUUID() })}" limit="3" refresh="60" more="button" offline></latest-list>`;
    const html = (body: string) => ({
      type: 'text/html',
      body: `<!doctype html><title>Frame</title>${body}`,
    });
    const site = await startOwnSite((path) => {
      if (path === '/')
        return html('<iframe sandbox="allow-scripts" src="/frame" width="600" height="900"></iframe>');
      if (path === '/frame') return html(`<script type="module" src="/newsrail.js"></script>${list}`);
      const body = script.get(path.slice(1));
      // A frame without an origin asks for modules as a stranger.
      return body && { type: 'text/javascript', body, headers: { 'access-control-allow-origin': '*' } };
    });
    try {
      const page = await open({ body: '' });
      await page.goto(site.url);
      const frame = page.frames()[1]!;
      await frame.waitForSelector('latest-list:state(ready)');
      expect(await frame.evaluate(storageFault)).toBe('SecurityError');
      expect(await linksIn(frame)).toBe(3);
      await frame.$eval('latest-list', (list) => (list as HTMLElement & { loadMore(): unknown }).loadMore());
      expect(await linksIn(frame)).toBe(6);
    } finally {
      await site.stop();
    }
  });

  test('of several sources one that is dead costs only its own, and brings them once it lives', async ({
    open,
  }) => {
    const id = randomUUID();
    const german = new URL(`/feed.json?lang=de&id=${id}`, inject('newsroom')).href;
    await tell('_faults', { id, fault: '503' });
    const page = await open({
      body: `<latest-list src="${posts({ only: 4 })} ${german}" limit="6" refresh="60"></latest-list>`,
      mayAppear: /503/,
      before: { run: installClock, start: Date.now() },
    });
    expect(await states(page)).toEqual(['ready']);
    expect((await shown(page)).map(({ length }) => length)).toEqual([4]);
    await tell('_faults', { id, fault: '' });
    await pass(page, 10);
    expect((await texts(page, 'fresh'))[0]).toMatch(/^\d new articles$/);
    await press(page, 'fresh');
    const [all] = await shown(page);
    expect(all).toHaveLength(6);
  });

  test('what a reader could see is counted once, however often it is asked for and drawn', async ({
    open,
  }) => {
    const id = randomUUID();
    const page = await visit(open, { id, news: 2, edit: 1 });
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener('article-impression', (event) => {
        const { target, detail } = event as CustomEvent<ArticleImpressionDetail>;
        const list = [...document.querySelectorAll('latest-list')].findIndex((list) => list === target);
        seen.push(`${list} ${detail.article.url}`);
      });
    });
    const seen = () => page.evaluate(() => [...(window as unknown as { seen: string[] }).seen]);
    // Nobody watches the first second go by; the observer tells with the next frames.
    await pass(page, 1);
    await drawn(page);
    const first = await seen();
    expect(first).toHaveLength(3 + PLACES.reduce((sum, places) => sum + places, 0));
    await pass(page, 5);
    await press(page, 'fresh');
    await pass(page, 5);
    await drawn(page);
    const all = await seen();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(first.length + 2);
  });
});

describe('A list that is a feed, has news and is stale', () => {
  const readers: { name: string; stories: string; page: Partial<PageOptions> }[] = [
    { name: 'at 1280 px', stories: 'en', page: {} },
    { name: 'in the dark', stories: 'en', page: { media: { 'prefers-color-scheme': 'dark' } } },
    { name: 'at 320 px, right to left', stories: 'all', page: { width: 320, lang: 'ar', dir: 'rtl' } },
  ];

  test.for(readers)('can be used by everyone: $name', async ({ stories, page: options }, { open }) => {
    const id = randomUUID();
    const changes = { id, news: 3 };
    const page = await visit(open, changes, { ...options, stories, more: 'scroll', mayAppear: /503/ });
    await pass(page, 2);
    await tell('_faults', { id, fault: '503' });
    await pass(page, 2);
    // The words for it are loaded with the first failure.
    await page.waitForSelector('latest-list:state(stale)');
    expect((await states(page)).at(-1)).toBe('stale');
    for (const part of ['fresh', 'status']) expect(await texts(page, part)).toHaveLength(1);
    await bringAxe(page);
    expect((await judge(page)).violations).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
  });
});
