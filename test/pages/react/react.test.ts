import { connect, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { installWatch } from '../in-page.ts';
import { complaintsOf } from '../open-page.ts';
import { startOwnSite, type OwnSite } from '../own-site.ts';
import type { AppName } from './apps/all.tsx';
import { forBrowser, forServer, type Version } from './built-apps.ts';

const post = (slug: string, keywords: string[] = []) => ({
  title: `Story ${slug}`,
  slug,
  link: `/far/${slug}`,
  date: '2026-02-03',
  keywords,
});

const pool = [
  post('Budget vote'),
  post('Harbour ferry repaired', ['ferry']),
  ...Array.from({ length: 20 }, (_, index) => post(`Council meets ${index}`, ['council'])),
];

const answers: Record<string, unknown> = {
  posts: ['one', 'two', 'three', 'four'].map((slug) => post(slug)),
  others: ['five', 'six'].map((slug) => post(slug)),
  pool,
};

let browser: Browser;
beforeAll(async () => {
  browser = await connect({ browserWSEndpoint: inject('browser'), defaultViewport: null });
});
afterAll(() => browser.disconnect());

describe.each<{ version: Version }>([{ version: 18 }, { version: 19 }])('React $version', ({ version }) => {
  let server: Awaited<ReturnType<typeof forServer>>;
  let site: OwnSite;
  let context: BrowserContext | undefined;
  let complaints: string[];
  let root = '';

  beforeAll(async () => {
    const files = await forBrowser(version);
    server = await forServer(version);
    site = await startOwnSite((path) => {
      const [, place, name = ''] = path.split('/');
      const body = files.get(name);
      if (place === 'assets') return body && { type: 'text/javascript', body };
      if (place !== 'api') return { type: 'text/html', body: html(root) };
      const answer = answers[name.replace('.json', '')];
      return answer ? { type: 'application/json', body: JSON.stringify(answer) } : undefined;
    });
  });
  afterAll(() => site.stop());

  afterEach(async () => {
    await context?.close();
    context = undefined;
  });

  /** Opens a page with an app, and with the server's markup of it unless it has none. */
  async function open(app: AppName, markup?: string): Promise<Page> {
    root = `<div id="root" data-app="${app}"${markup === undefined ? '' : ' data-served'}>${markup ?? ''}</div>`;
    context = await browser.createBrowserContext();
    const page = await context.newPage();
    complaints = complaintsOf(page);
    await page.evaluateOnNewDocument(installWatch);
    site.asked.length = 0;
    await page.goto(site.url);
    return page;
  }

  /** What has been asked of the site's API. */
  const asked = () => site.asked.flatMap(({ path }) => (path.startsWith('/api/') ? path.slice(5, -5) : []));

  /** Markup, and what React said while it made it. */
  function rendered(app: AppName) {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const markup = server.rendered(app);
    const complaints = said.mock.calls.map(([words]) => String(words));
    said.mockRestore();
    return { markup, complaints };
  }

  describe('on a server', () => {
    it('markup has what can stand in it, and nothing of what cannot', () => {
      const { markup, complaints } = rendered('components');
      expect(complaints).toEqual([]);
      const [list] = /<latest-list id="latest"[^>]*>/.exec(markup)!;
      for (const has of [
        ' src="/api/posts.json"',
        ' limit="2"',
        ' class="rail wide"',
        ' map="url: /story/{slug}"',
      ])
        expect(list).toContain(has);
      expect(list).toContain(' data-place="front"');
      expect(list).not.toMatch(/hidden|offline|debug|renderarticle|onarticle|=>/i);
      expect(markup).not.toMatch(/\[object|function|=>/);
    });

    it('articles are in it, as data and as links, and cannot end the script', () => {
      const { markup } = rendered('components');
      const data = [
        ...markup.matchAll(/<script type="application\/json" data-articles="">(.*?)<\/script>/g),
      ].map(([, json]) => JSON.parse(json!) as { headline: string }[]);
      expect(data.map((articles) => articles.length)).toEqual([2, 1, 1, 1]);
      expect(data[2]![0]).toHaveProperty('articleBody', '<p>From Monday on.</p></script>');
      expect(markup).toContain('<a href="/story/ferry">The ferry &amp; the fog</a>');
      expect(markup).toContain('<a href="/news">All the news</a>');
    });

    it('nothing is registered', () => {
      rendered('components');
      const { customElements: registry } = globalThis;
      expect(registry?.get('latest-list')).toBe(undefined);
    });

    it('hooks wait', () => {
      const { markup, complaints } = rendered('hooks');
      expect(complaints).toEqual([]);
      expect(markup).toContain('<ul id="drawn"></ul>');
      expect(markup).toContain('<p id="given">From the server</p>');
    });
  });

  describe.each([
    { how: 'hydrated', markup: () => server.rendered('components') },
    { how: 'drawn by the browser', markup: () => undefined },
  ])('$how', ({ how, markup }) => {
    it('has attributes, objects and functions, and says nothing', async () => {
      const page = await open('components', markup());
      expect(await headlines(page, '#picks')).toEqual(['The ferry & the fog', 'Market day moves']);
      expect(await texts(page, '#latest')).toEqual(['Read Story one', 'Read Story two']);
      expect(await headlines(page, '#card')).toEqual(['The ferry & the fog']);
      expect(await headlines(page, '#view')).toEqual(['Market day moves']);
      expect(await headlines(page, '#related')).toEqual(['Market day moves']);
      const found = await page.evaluate(() => ({
        isArray: Array.isArray(window.app.list!.articles),
        limit: window.app.list!.limit,
        class: window.app.list!.className,
        reloads: typeof window.app.list!.reload,
        html: document.getElementById('root')!.innerHTML,
      }));
      expect(found).toMatchObject({ isArray: true, limit: 2, class: 'rail wide', reloads: 'function' });
      expect(found.html).not.toContain('[object');
      expect(found.html).not.toContain('<script');
      // What the server has written for readers without scripts stays, behind what is drawn.
      expect(await page.$$eval('#picks a', (links) => links.length)).toBe(how === 'hydrated' ? 2 : 0);
      expect(complaints).toEqual([]);
    });

    it('asks once, although it is strict', async () => {
      const page = await open('components', markup());
      await texts(page, '#latest');
      expect(asked()).toEqual(['posts']);
    });

    it('is heard, each event once', async () => {
      const page = await open('components', markup());
      await texts(page, '#latest');
      await headlines(page, '#picks');
      await page.evaluate(() => window.deep('#latest')[0]!.shadowRoot!.querySelector('a')?.click());
      await page.evaluate(() => {
        const detail = { article: { headline: 'Story one' } };
        window.app.list!.dispatchEvent(new CustomEvent('article-click', { detail, cancelable: true }));
      });
      const heard = await page.evaluate(() => window.app.heard);
      expect(heard.toSorted()).toEqual(['click Story one', 'load 4', 'picks']);
      expect(await page.$eval('output', ({ textContent }) => textContent)).toBe('1');
      expect(complaints).toEqual([]);
    });

    it('follows its props, and takes them back', async () => {
      const page = await open('components', markup());
      await texts(page, '#latest');
      await page.evaluate(() => window.app.set({ limit: 3, offline: true, renderArticle: undefined }));
      await expect.poll(() => headlines(page, '#latest')).toEqual(['Story one', 'Story two', 'Story three']);
      const isOffline = () => page.evaluate(() => [window.app.list!.offline, window.app.list!.limit]);
      expect(await isOffline()).toEqual([true, 3]);
      await page.evaluate(() =>
        window.app.set({ articles: [{ url: '/x', headline: 'Given' }], offline: false }),
      );
      await expect.poll(() => texts(page, '#latest')).toEqual(['Read Given']);
      expect((await isOffline())[0]).toBeFalsy();
      await page.evaluate(() => window.app.set({ limit: 1 }));
      await expect.poll(() => texts(page, '#latest')).toEqual(['Read Story one']);
      expect(complaints).toEqual([]);
    });

    it('takes its ears away when it goes', async () => {
      const page = await open('components', markup());
      await texts(page, '#latest');
      const heard = await page.evaluate(async () => {
        const list = window.deep('#latest')[0]!;
        const before = window.app.heard.length;
        window.app.set(undefined);
        while (list.isConnected) await new Promise(requestAnimationFrame);
        list.dispatchEvent(new CustomEvent('article-load', { detail: { articles: [] } }));
        return [window.app.list, window.app.heard.length - before];
      });
      expect(heard).toEqual([null, 0]);
      await page.evaluate(() => window.root.unmount());
      expect(await page.$$('latest-list, article-card, article-view, related-reads')).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it('is hydrated piece by piece, as a server streams it', async () => {
    const pieces = await server.streamed('streamed');
    expect(pieces[0]).toContain('Early edition');
    expect(pieces[0]).not.toContain('Late edition');
    const page = await open('streamed', pieces.join(''));
    expect(await headlines(page, '#early')).toEqual(['Early edition']);
    expect(await headlines(page, '#late')).toEqual(['Late edition']);
    expect(complaints).toEqual([]);
  });

  describe('hooks', () => {
    const drawn = (page: Page) => page.$$eval('#drawn li', (items) => items.map((item) => item.textContent));
    const status = (page: Page) =>
      page.evaluate(() => {
        const { status, error, isFetching, isStale, isPlaceholderData } = window.hooks.result;
        return { status, kind: error?.kind, isFetching, isStale, isPlaceholderData };
      });

    it.each([true, false])('ask what the elements ask, once (served: %s)', async (isServed) => {
      const page = await open('hooks', isServed ? server.rendered('hooks') : undefined);
      await expect.poll(() => drawn(page)).toEqual(['Story one', 'Story two']);
      await headlines(page, 'latest-list');
      await expect
        .poll(() => page.$eval('#related', ({ textContent }) => textContent))
        .toBe('Story Harbour ferry repaired');
      expect(asked().toSorted()).toEqual(['pool', 'posts']);
      expect(await page.$eval('#given', ({ textContent }) => textContent)).toBe('From the server');
      expect(await page.$eval('#off', ({ textContent }) => textContent)).toBe('pending, false');
      expect(await status(page)).toMatchObject({ status: 'success', isFetching: false, isStale: false });
      expect(complaints).toEqual([]);
    });

    it('ask anew when the query is another one, and on request', async () => {
      const page = await open('hooks');
      await expect.poll(() => drawn(page)).toHaveLength(2);
      await page.evaluate(() => window.hooks.ask('others'));
      await expect.poll(() => drawn(page)).toEqual(['Story five', 'Story six']);
      await page.evaluate(() => window.hooks.result.refetch());
      expect(asked().filter((name) => name === 'others')).toHaveLength(2);
      expect(complaints).toEqual([]);
    });

    it('go on with the request that is under way when the same address is asked for more', async () => {
      const page = await open('hooks');
      await expect.poll(() => drawn(page)).toHaveLength(2);
      await page.emulateNetworkConditions({ download: -1, upload: -1, latency: 500 });
      await page.evaluate(() => window.hooks.ask('others', 1));
      await expect.poll(async () => (await status(page)).isFetching).toBe(true);
      await expect.poll(asked).toContain('others');
      await page.evaluate(() => window.hooks.ask('others', 2));
      await expect.poll(() => drawn(page)).toEqual(['Story five', 'Story six']);
      expect(asked().filter((name) => name === 'others')).toHaveLength(1);
    });

    it('give up what is under way when they go', async () => {
      const page = await open('hooks');
      await expect.poll(() => drawn(page)).toHaveLength(2);
      await page.emulateNetworkConditions({ download: -1, upload: -1, latency: 2000 });
      const failed = new Promise<string>((resolve) =>
        page.on('requestfailed', (request) => resolve(new URL(request.url()).pathname)),
      );
      await page.evaluate(() => window.hooks.ask('others'));
      await expect.poll(asked).toContain('others');
      await page.evaluate(() => window.hooks.ask(undefined));
      expect(await failed).toBe('/api/others.json');
      expect(complaints).toEqual([]);
    });

    it('keep what was there when nothing else is to be had', async () => {
      const page = await open('hooks');
      await expect.poll(() => drawn(page)).toHaveLength(2);
      await page.evaluate(() => window.hooks.ask('missing'));
      await expect
        .poll(() => status(page))
        .toMatchObject({ status: 'error', kind: 'http', isFetching: false });
      expect(await status(page)).toMatchObject({ isStale: true, isPlaceholderData: true });
      expect(await drawn(page)).toEqual(['Story one', 'Story two']);
    });
  });
});

const html = (root: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Courier</title>
<link rel="icon" href="data:,">${root}<script type="module" src="/assets/app.js"></script></html>`;

/** The headlines of an element, once it has settled. */
async function headlines(page: Page, selector: string): Promise<string[]> {
  await ready(page, selector);
  return page.evaluate(
    (selector) =>
      [...window.deep(selector)[0]!.shadowRoot!.querySelectorAll('[part~="headline"]')].map(
        ({ textContent }) => textContent.trim(),
      ),
    selector,
  );
}

/** The texts of a list's places, once it has settled. */
async function texts(page: Page, selector: string): Promise<string[]> {
  await ready(page, selector);
  return page.evaluate(
    (selector) =>
      [...window.deep(selector)[0]!.shadowRoot!.querySelectorAll('li')].map(({ textContent }) =>
        textContent.trim(),
      ),
    selector,
  );
}

async function ready(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.matches(':state(ready)'),
    { timeout: 10_000 },
    selector,
  );
}
