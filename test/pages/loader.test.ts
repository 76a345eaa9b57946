import { connect, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import type * as Newsrail from '../../src/cdn.js';
import { builtClassicScript, builtScript } from './built.ts';
import { complaintsOf } from './open-page.ts';
import { startOwnSite, type OwnSite } from './own-site.ts';

let browser: Browser;
let script: Map<string, Uint8Array>;
let classic: Uint8Array;

beforeAll(async () => {
  [browser, script, classic] = await Promise.all([
    connect({ browserWSEndpoint: inject('browser'), defaultViewport: null }),
    builtScript(),
    builtClassicScript(),
  ]);
});
afterAll(() => browser.disconnect());

/** One that WordPress would give. */
const post = (number: number) => ({
  id: number,
  slug: `fog-${number}`,
  link: `https://courier.example/${number}`,
  title: { rendered: `Fog over the sound, day ${number}` },
  date_gmt: '2026-11-20T08:00:00',
});
const posts = JSON.stringify(Array.from({ length: 60 }, (_, number) => post(number)));
const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Courier',
  items: [{ id: '1', url: 'https://courier.example/1', title: 'The tide tables are late' }],
});

interface Visit {
  page: Page;
  site: OwnSite;
  /** What the console has said. */
  said: string[];
  /** Paths of the data that has been asked for, with their queries. */
  data(): string[];
  /** Names of the script's files that have been asked for. */
  files(): string[];
}

interface Served {
  head?: string;
  body: string;
  /** Called before a file of the script is given: it may wait, or refuse. */
  gate?: (name: string) => Promise<boolean | void> | boolean | void;
}

const module = '<script type="module" src="/newsrail.js"></script>';
/** What the script gives to other scripts, where a test can reach it. */
const named = `<script type="module">import * as newsrail from '/newsrail.js'; Object.assign(window, { newsrail });</script>`;

declare global {
  interface Window {
    newsrail: typeof Newsrail;
  }
}

async function visit({ head = module, body, gate }: Served): Promise<Visit> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  const site = await startOwnSite(async (path) => {
    if (path === '/') return { type: 'text/html', body: html };
    if (path.startsWith('/wp-json/wp/v2/') || path === '/blog/')
      return { type: 'application/json', body: posts };
    if (path === '/nothing/wp/v2/posts') return undefined;
    if (path === '/feed.json') return { type: 'application/json', body: feed };
    if (path === '/latest/newsrail.js')
      return { type: 'text/plain', body: '', status: 302, headers: { location: '/newsrail.js' } };
    const name = path.split('/').at(-1)!;
    const code = name === 'newsrail.iife.js' ? classic : script.get(name);
    if (!code || (await gate?.(name)) === false) return undefined;
    return { type: 'text/javascript', body: code };
  });
  onTestFinished(site.stop);
  const context = await browser.createBrowserContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const said = complaintsOf(page);
  await page.goto(site.url, { waitUntil: 'domcontentloaded' });
  const paths = () => site.asked.map(({ path }) => path);
  return {
    page,
    site,
    said,
    data: () => paths().filter((path) => /wp\/v2|feed\.json/.test(path)),
    files: () => paths().flatMap((path) => /([\w-]+)\.js$/.exec(path)?.[1] ?? []),
  };
}

/** Waits until an element shows so many cards. */
async function cards(page: Page, selector: string, count: number): Promise<void> {
  await page.waitForFunction(
    (selector, count) =>
      document.querySelector(selector)?.shadowRoot?.querySelectorAll('[part~="headline"]').length === count,
    { timeout: 10_000 },
    selector,
    count,
  );
}

const wp = '/wp-json/wp/v2/posts';

describe('the script', () => {
  it('loads nothing but itself where none of its tags is', async () => {
    const { page, files, said } = await visit({ body: '<p>Nothing of ours</p>' });
    await page.waitForNetworkIdle();
    expect(files().filter((name) => !/chunk/.test(name))).toEqual(['newsrail']);
    expect(said).toEqual([]);
  });

  it('loads what a card needs, and nothing of lists', async () => {
    const { page, files, said } = await visit({ body: `<article-card src="${wp}"></article-card>` });
    await cards(page, 'article-card', 1);
    expect(files().join()).toContain('article-card');
    expect(files().join()).not.toMatch(/list|reads|view/);
    expect(said).toEqual([]);
  });

  it('asks for the articles before the elements are there', async () => {
    let asked = false;
    const visited: Visit[] = [];
    const { page } = await visit({
      body: `<latest-list src="${wp}"></latest-list>`,
      // The elements are kept back until somebody has asked: without that they never come.
      gate: async (name) => {
        if (name === 'newsrail.js' || !/list|element/.test(name)) return;
        while (!visited[0]?.data().length) await new Promise((resolve) => setTimeout(resolve, 20));
        asked = true;
      },
    }).then((visit) => {
      visited.push(visit);
      return visit;
    });
    await cards(page, 'latest-list', 6);
    expect(asked).toBe(true);
  });

  it.each([
    ['one list', `<latest-list src="${wp}"></latest-list>`, 1],
    ['a list with a map', `<latest-list src="${wp}" map="url: /story/{id}"></latest-list>`, 1],
    [
      'lists of several lengths',
      `<latest-list src="${wp}" limit="3"></latest-list><latest-list src="${wp}" limit="9" exclude="4 5"></latest-list>`,
      1,
    ],
    [
      'lists and related reads',
      `<latest-list src="${wp}" limit="4"></latest-list><related-reads src="${wp}" rank="recent"></related-reads>`,
      1,
    ],
    ['a list that repeats', `<latest-list src="${wp}" dedupe="off" limit="10"></latest-list>`, 1],
    ['a whole article', `<article-view src="${wp}?slug=fog"></article-view>`, 1],
    [
      'a card and a list',
      `<article-card src="${wp}"></article-card><latest-list src="${wp}"></latest-list>`,
      1,
    ],
    [
      'an address that fails',
      '<latest-list src="/nothing/wp/v2/posts"></latest-list><article-card src="/nothing/wp/v2/posts"></article-card>',
      1,
    ],
    ['a map', `<latest-list src="${wp}" map="url: /article/{slug}"></latest-list>`, 1],
    ['a feed', '<latest-list src="/feed.json"></latest-list>', 1],
    ['two words for one address', `<latest-list src="${wp}" limit="abc"></latest-list>`, 1],
    ['a site named by its backend', '<latest-list src="/blog/" backend="wordpress"></latest-list>', 1],
    [
      'an address with words in braces',
      `<latest-list lang="de" src="${wp}?language={lang}&page_of={canonical}&n={limit}"></latest-list>`,
      1,
    ],
    [
      'data in the page',
      `<latest-list src="${wp}"><script type="application/json">${feed}</script></latest-list>`,
      0,
    ],
    [
      'a list that waits',
      `<div style="height:9000px"></div><latest-list loading="lazy" src="${wp}"></latest-list>`,
      0,
    ],
  ])('asks once for %s', async (_, body, count) => {
    const { page, data, said } = await visit({ body });
    await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll(':not(:defined)')].map(({ localName }) =>
          customElements.whenDefined(localName),
        ),
      ),
    );
    await page.waitForNetworkIdle();
    expect(data()).toHaveLength(count);
    expect(said.filter((text) => !/404/.test(text))).toEqual([]);
  });

  it('finds tags that come later, and none once it has been stopped', async () => {
    const { page } = await visit({ head: named, body: '<main></main>' });
    await page.waitForNetworkIdle();
    const add = (html: string) =>
      page.evaluate((html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html), html);
    await add(`<div><latest-list src="${wp}"></latest-list></div>`);
    await cards(page, 'latest-list', 6);
    const defined = await page.evaluate(async (wp) => {
      const { loader, discover } = window.newsrail;
      loader.stop();
      document
        .querySelector('main')!
        .insertAdjacentHTML('beforeend', `<article-card src="${wp}"></article-card>`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const stopped = customElements.get('article-card') === undefined;
      await discover(document.querySelector('main')!);
      return [stopped, customElements.get('article-card') !== undefined];
    }, wp);
    expect(defined).toEqual([true, true]);
  });

  it('looks into a shadow root that it is told of', async () => {
    const { page } = await visit({ head: named, body: '<div id="host"></div>' });
    const found = await page.evaluate(async (wp) => {
      const { loader, allDefined } = window.newsrail;
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      root.innerHTML = `<article-card src="${wp}"></article-card>`;
      await allDefined();
      const before = customElements.get('article-card') === undefined;
      loader.start(root);
      await customElements.whenDefined('article-card');
      return before;
    }, wp);
    expect(found).toBe(true);
  });

  it('says when all elements are there', async () => {
    const { page } = await visit({
      head: named,
      body: `<latest-list src="${wp}"></latest-list><article-card src="${wp}"></article-card>`,
    });
    const states = await page.evaluate(async () => {
      const { allDefined } = window.newsrail;
      await allDefined();
      return [...document.querySelectorAll('latest-list, article-card')].map((it) => it.matches(':defined'));
    });
    expect(states).toEqual([true, true]);
  });

  it('leaves the children where they are when its files cannot be had, and says so once', async () => {
    const { page, said } = await visit({
      body: `<latest-list src="${wp}"><a href="/1">The fallback</a></latest-list>`,
      gate: (name) => !/latest-list/.test(name),
    });
    await page.waitForNetworkIdle();
    await page.evaluate(() => document.body.append(document.createElement('latest-list')));
    await page.waitForNetworkIdle();
    const ours = said.filter((text) => text.includes('Newsrail'));
    expect(ours).toHaveLength(1);
    expect(ours[0]).toMatch(/Newsrail could not load its elements; what stands between their tags stays/);
    expect(await page.$eval('latest-list', (it) => it.textContent)).toContain('The fallback');
  });
});

describe.each([
  [
    'a module behind a redirect',
    (settings: string) => `<script type="module" src="/latest/newsrail.js" ${settings}></script>`,
  ],
  ['a module', (settings: string) => `<script type="module" src="/newsrail.js" ${settings}></script>`],
  ['a classic script', (settings: string) => `<script src="/newsrail.iife.js" ${settings}></script>`],
])('as %s', (_, tag) => {
  it('shows a list', async () => {
    const { page, data, said } = await visit({
      head: tag(''),
      body: `<latest-list src="${wp}"></latest-list>`,
    });
    await cards(page, 'latest-list', 6);
    expect(data()).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('takes backend, language and theme from its tag, for elements without their own', async () => {
    const { page, data } = await visit({
      head: tag('data-backend="wordpress" data-lang="de" data-theme="dark"'),
      body: `<latest-list src="/blog/"></latest-list><article-card id="own" lang="fr" theme="light" src="${wp}"></article-card>`,
    });
    await cards(page, 'latest-list', 6);
    await cards(page, 'article-card', 1);
    const seen = await page.evaluate(() => ({
      heading: document.querySelector('latest-list')!.shadowRoot!.querySelector('[part~="heading"]')!
        .textContent,
      themes: [...document.querySelectorAll('latest-list, article-card')].map((it) =>
        it.getAttribute('theme'),
      ),
    }));
    expect(seen.heading!.trim()).toBe('Neueste Artikel');
    expect(seen.themes).toEqual(['dark', 'light']);
    expect(data().every((path) => /wp\/v2\/posts|blog/.test(path))).toBe(true);
  });

  it('puts a word before its tags, and leaves the others alone', async () => {
    const { page, said } = await visit({
      head: tag('data-prefix="acme"'),
      body: `<acme-latest-list src="${wp}"></acme-latest-list><latest-list src="${wp}"></latest-list>`,
    });
    await cards(page, 'acme-latest-list', 6);
    expect(await page.evaluate(() => customElements.get('latest-list') === undefined)).toBe(true);
    expect(said).toEqual([]);
  });
});

describe('with others on the page', () => {
  const list = `<latest-list src="${wp}"></latest-list>`;

  it.each([
    ['a module and a classic script', `${module}<script src="/newsrail.iife.js"></script>`],
    ['modules of two addresses', `${module}<script type="module" src="/other/newsrail.js"></script>`],
  ])('twice, as %s, works once and says one line', async (_, head) => {
    const { page, data, said } = await visit({ head, body: list });
    await cards(page, 'latest-list', 6);
    await page.waitForNetworkIdle();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /Newsrail is on this page twice, and the one that came first is used: http.*newsrail/,
    );
    expect(data()).toHaveLength(1);
  });

  it('with a version behind its address, as WordPress writes one, works once and with its settings', async () => {
    const { page, data, said } = await visit({
      head: '<script type="module" src="/newsrail.js?ver=6.7" data-prefix="acme"></script>',
      body: `<acme-latest-list src="${wp}"></acme-latest-list>`,
    });
    await cards(page, 'acme-latest-list', 6);
    await page.waitForNetworkIdle();
    expect(data()).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('twice under two names, both work', async () => {
    const { page, said } = await visit({
      head: `${module}<script src="/newsrail.iife.js" data-prefix="acme"></script>`,
      body: `${list}<acme-latest-list src="${wp}"></acme-latest-list>`,
    });
    await cards(page, 'latest-list', 6);
    await cards(page, 'acme-latest-list', 6);
    expect(said).toEqual([]);
  });

  it('leaves a tag alone that is somebody else’s, and says so once', async () => {
    const { page, said } = await visit({
      head: `<script>customElements.define('article-card', class extends HTMLElement {})</script>${module}`,
      body: `${list}<article-card>theirs</article-card><article-card>theirs</article-card>`,
    });
    await cards(page, 'latest-list', 6);
    await page.waitForNetworkIdle();
    expect(await page.$eval('article-card', (it) => [it.textContent, it.shadowRoot])).toEqual([
      'theirs',
      null,
    ]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/<article-card> is somebody else's already and is left alone/);
  });
});
