import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { fetchArticles } from '../../src/data/fetch-articles.ts';
import { serialize } from '../../src/data/serialize.ts';
import { listening } from '../listening.ts';
import { builtHead, builtScript, bundle } from './built.ts';
import { escapeHtml } from '../../src/text/escape-html.ts';
import { installWatch } from './in-page.ts';
import { complaintsOf, settled } from './open-page.ts';
import { startOwnSite, type Answer, type OwnSite } from './own-site.ts';
import { builtServer, type BuiltServer } from './server-drawing.ts';
import type { RenderElementOptions } from '../../src/ssr/render-element.ts';

const HOUR = 3_600_000;
/** What a careful publisher allows: no inline style but with this page's nonce, and no markup from strings. */
const NONCE = 'r4nd0m';
const POLICY = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self' 'nonce-${NONCE}'`,
  `connect-src 'self'`,
  `img-src 'self' data:`,
  `require-trusted-types-for 'script'`,
  'trusted-types lit-html',
].join('; ');

const subjects = ['The pier', 'Budget vote', 'School meals', 'Night buses', 'The old mill', 'A new bridge'];
const MODULE = '<script type="module" src="/newsrail.js"></script>';
const story = (n: number) => ({
  id: `${n}`,
  url: `https://saltmere.example/story/${n}`,
  headline: { text: `${subjects[n % 6]}, </template></script> & the <video> tag` },
  description: 'The harbour master has counted the boats, and one is missing.',
  articleSection: 'Harbour',
  keywords: ['harbour', subjects[n % 6]!],
  author: [{ name: 'Ines Marlowe' }],
  datePublished: new Date(Date.now() - n * 5 * HOUR).toISOString(),
  image: [{ url: '/picture.svg', width: 960, height: 640, alt: '' }],
});
const stories = Array.from({ length: 5 }, (_, n) => story(n + 1));
const body = (
  picture: string,
) => `<p>It was <b>foggy</b> &amp; late.</p><h2>The pier</h2><pre>\n\n  one</pre><table><tr><td>2</td></tr></table>
<ul><li>Boats<ul><li>Ferries</li></ul></li></ul><blockquote>“No.”</blockquote><img src="${picture}" width="96" height="64">
<iframe src="https://film.example/7" title="The fog"></iframe><p>Signed <a href="/x">there</a>.</p>`;

/**
 * The dates become the reader's own, the declared style sheet goes, what a script alone can set is set, and boxes for
 * frames are the browser's.
 */
const EXPECTED =
  /^(?:childList root style|characterData time|attributes time title|attributes (?:ul|div|p) style|attributes article role|childList div div div)$/;

let server: BuiltServer;
let browser: Browser;
let script: Map<string, Uint8Array>;
let head: string;
beforeAll(async () => {
  [server, script, head, browser] = await Promise.all([
    builtServer(),
    builtScript(),
    builtHead(),
    connect({ browserWSEndpoint: inject('browser'), defaultViewport: null }),
  ]);
});
afterAll(async () => {
  await server.remove();
  await browser.disconnect();
});

let site: OwnSite;
let context: BrowserContext;
let content: string;
let policy: string;
/** Scripts of a test's own. */
const files = new Map<string, string | Uint8Array>();
beforeEach(async () => {
  scripts = MODULE;
  policy = POLICY;
  context = await browser.createBrowserContext();
  site = await startOwnSite((path): Answer | undefined => {
    const name = path.slice(1);
    if (name === 'page')
      return { type: 'text/html', body: page(), headers: { 'content-security-policy': policy } };
    if (name === 'picture.svg')
      return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>' };
    if (name === 'newsrail.css') return { type: 'text/css', body: head };
    if (name === 'posts')
      return {
        type: 'application/json',
        body: JSON.stringify(stories.map((each) => ({ ...each, headline: escapeHtml(each.headline.text) }))),
      };
    const file = script.get(name) ?? files.get(name);
    return file === undefined ? undefined : { type: 'text/javascript', body: file };
  });
});
afterEach(async () => {
  await context.close();
  await site.stop();
});

/** What is between the head and the body, and the script: a module, unless a test says otherwise. */
let scripts: string;

function page(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Saltmere Courier</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/newsrail.css">${scripts}</head>
<body><h1>Town</h1>${content}<p id="after">What follows would be pushed.</p></body></html>`;
}

/** What a page remembers of the first moment that it was there, and of what changed since. */
declare global {
  interface Window {
    first: Node[];
    nodes(): Node[];
    changes: string[];
    /** How often articles have come. */
    loads: number;
    /** How few articles there have been in any frame. */
    fewest: number;
  }
}

/** Watches a declared shadow root from the moment that the parser is through with it. */
function watchRoot(): void {
  window.changes = [];
  window.fewest = Infinity;
  window.loads = 0;
  addEventListener('article-load', () => window.loads++);
  document.addEventListener('readystatechange', () => {
    const host = document.querySelector('article-card, article-view, latest-list, related-reads');
    const root = host?.shadowRoot;
    if (!root || window.first) return;
    // What frames are shown in is the browser's own.
    window.nodes = () =>
      [...root.querySelectorAll('a, img, article, li, p, #text *')].filter((node) => !node.closest('.embed'));
    window.first = window.nodes();
    const count = () => {
      window.fewest = Math.min(window.fewest, root.querySelectorAll('article').length);
      requestAnimationFrame(count);
    };
    count();
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const moved = [...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName.toLowerCase());
        window.changes.push(
          `${type} ${element?.localName ?? 'root'} ${attributeName ?? moved.join(' ')}`.trim(),
        );
      }
    }).observe(root, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}

async function open({
  runs = true,
  width = 1280,
  mayAppear,
}: { runs?: boolean; width?: number; mayAppear?: RegExp } = {}): Promise<{ page: Page; said: string[] }> {
  const page = await context.newPage();
  if (!runs) await page.setJavaScriptEnabled(false);
  await page.setViewport({ width, height: 2400 });
  const said = complaintsOf(page, mayAppear);
  if (runs) {
    await page.evaluateOnNewDocument(installWatch);
    await page.evaluateOnNewDocument(watchRoot);
  }
  await page.goto(`${site.url}/page`);
  if (runs) await settled(page);
  return { page, said };
}

const asked = () => site.asked.map(({ path }) => path).filter((path) => path.startsWith('/posts'));

/** Whether what was there at first is all there still, as the same nodes. */
const kept = (page: Page) =>
  page.evaluate(() => {
    const now = window.nodes();
    return window.first.length > 0 && now.length === window.first.length
      ? now.every((node, index) => node === window.first[index])
      : `${window.first.length} became ${now.length}`;
  });

/** Level 3, with what all of these tests say. */
async function served(tag: string, options: RenderElementOptions): Promise<string> {
  const attributes = { src: '/posts', ...options.attributes };
  return server.renderElement(tag, { nonce: NONCE, url: `${site.url}/page`, ...options, attributes });
}

const inRoot = <T>(page: Page, read: (root: ShadowRoot) => T) =>
  page.evaluate(
    `(${read})(document.querySelector('article-card, article-view, latest-list, related-reads').shadowRoot)`,
  ) as Promise<T>;

/** What a reader sees of a page, in shadow roots too, as text. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('article-card, article-view, latest-list, related-reads')];
    const inside = hosts.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('.base') ?? []),
    ]);
    return [document.body, ...inside].map(({ innerText }) => innerText).join('\n');
  });

describe('A server’s drawing is taken over as it is', () => {
  const cases: { name: string; tag: string; options(): RenderElementOptions }[] = [
    {
      name: 'a list',
      tag: 'latest-list',
      options: () => ({ attributes: { limit: 5 }, articles: stories }),
    },
    {
      name: 'a grid that grows',
      tag: 'latest-list',
      options: () => ({ attributes: { limit: 3, layout: 'grid', more: 'button' }, articles: stories }),
    },
    {
      name: 'a list that grows by itself, in German',
      tag: 'latest-list',
      options: () => ({ attributes: { limit: 5, more: 'scroll' }, lang: 'de', articles: stories }),
    },
    {
      name: 'a featured list with a time zone',
      tag: 'latest-list',
      options: () => ({
        attributes: { limit: 4, layout: 'featured', timezone: 'Asia/Tokyo' },
        articles: stories,
      }),
    },
    {
      name: 'headlines in English words for Basque',
      tag: 'latest-list',
      options: () => ({
        attributes: { layout: 'headlines', target: '_blank' },
        lang: 'eu',
        articles: stories,
      }),
    },
    {
      name: 'a list of fewer than there is room for',
      tag: 'latest-list',
      options: () => ({
        attributes: { limit: 5, fields: 'image section headline description date' },
        articles: stories.slice(0, 2).map(({ id, url, headline }) => ({ id, url, headline })),
      }),
    },
    {
      name: 'further reads',
      tag: 'related-reads',
      options: () => ({
        attributes: { limit: 3, rank: 'similar', pins: '4' },
        articles: stories,
        article: { ...story(9), headline: 'Fog over the harbour' },
      }),
    },
    { name: 'a card', tag: 'article-card', options: () => ({ article: story(1) }) },
    {
      name: 'a whole article',
      tag: 'article-view',
      options: () => ({ article: { ...story(1), articleBody: body(`${site.url}/picture.svg`) } }),
    },
  ];

  it.for(cases.flatMap((each) => [320, 1280].map((width) => ({ ...each, width }))))(
    '$name, $width px',
    async ({ tag, options, width }) => {
      content = await served(tag, options());
      const { page, said } = await open({ width });
      expect(await kept(page)).toBe(true);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
      expect(asked()).toEqual([]);
      expect(said).toEqual([]);
      expect(await page.evaluate(() => window.violations)).toEqual([]);
      expect(await page.evaluate(() => window.loads)).toBe(1);
      const changes = await page.evaluate(() => [...new Set(window.changes)]);
      expect(changes.filter((change) => !EXPECTED.test(change))).toEqual([]);
      expect(changes).toContain('childList root style');
    },
  );

  it.for(['list', 'featured', 'grid'])('though it comes piece by piece, as a %s', async (layout) => {
    scripts = '';
    content = await served('latest-list', { attributes: { layout, limit: 5 }, articles: stories });
    // In the middle of a card, and of the next.
    const [first = '', second = '', ...rest] = page().split(/(?=<div[^>]*part="body")/);
    const server = createServer(async (request, response) => {
      if (request.url !== '/page')
        return void response.writeHead(307, { location: site.url + request.url }).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      for (const piece of [first, second, rest.join('')]) {
        response.write(piece);
        await pause(300);
      }
      response.end();
    });
    const slow = await listening(server);
    try {
      const tab = await context.newPage();
      await tab.setViewport({ width: 600, height: 2400 });
      await tab.evaluateOnNewDocument(installWatch);
      await tab.goto(`${slow.url}/page`);
      expect(await tab.evaluate(() => window.shifts)).toEqual([]);
    } finally {
      await slow.stop();
    }
  });

  it('with dates that become the reader’s own', async () => {
    content = await served('latest-list', { articles: stories });
    const dates = (root: ShadowRoot) => [...root.querySelectorAll('time')].map((time) => time.textContent);
    const without = await open({ runs: false });
    const { page } = await open();
    expect(await inRoot(page, dates)).toContain('5 hours ago');
    const written = [...content.matchAll(/<time[^>]*><!--lit-part-->([^<]*)/g)].map(([, text]) => text!);
    expect(written).toHaveLength(5);
    expect(written.join()).not.toContain('ago');
    expect(await seen(without.page)).toContain(written[0]);
  });

  it('with the focus where it is, and a click that the page hears of', async () => {
    content = `${await served('latest-list', { articles: stories })}<script src="/focus.js"></script>`;
    files.set(
      'focus.js',
      `document.querySelector('latest-list').shadowRoot.querySelectorAll('.link')[2].focus();`,
    );
    const { page } = await open();
    expect(await kept(page)).toBe(true);
    expect(
      await inRoot(page, (root) => [...root.querySelectorAll('.link')].indexOf(root.activeElement!)),
    ).toBe(2);
    const heard = await page.evaluate(() => {
      const list = document.querySelector('latest-list')!;
      return new Promise((resolve) => {
        list.addEventListener('article-click', (event) => {
          event.preventDefault();
          resolve([event.detail.index, event.detail.article.id]);
        });
        list.shadowRoot!.querySelectorAll<HTMLElement>('.link')[2]!.click();
      });
    });
    expect(heard).toEqual([2, '3']);
  });

  it('and grows', async () => {
    content = await served('latest-list', { attributes: { limit: 2, more: 'button' }, articles: stories });
    const { page } = await open();
    await page.evaluate(() => document.querySelector('latest-list')!.loadMore());
    expect(await inRoot(page, (root) => root.querySelectorAll('article').length)).toBe(4);
    expect(asked()).toEqual([]);
  });

  it('and plays what is framed in a text', async () => {
    policy = `${POLICY}; frame-src https:`;
    content = await served('article-view', {
      article: { ...story(1), articleBody: body('https://x.example/y') },
    });
    const { page } = await open({ mayAppear: /x\.example|film\.example|ERR_/ });
    await inRoot(page, (root) => root.querySelector<HTMLElement>('.embed button')!.click());
    expect(await inRoot(page, (root) => root.querySelector('iframe')!.title)).toBe('The fog');
  });

  it('by a policy of hashes', async () => {
    const options = { attributes: { src: '/posts', limit: 5 }, articles: stories };
    policy = POLICY.replace(`'nonce-${NONCE}'`, await server.styleHash('latest-list', options));
    content = await server.renderElement('latest-list', options);
    const { page, said } = await open();
    expect(await kept(page)).toBe(true);
    expect(said).toEqual([]);
    expect(await page.evaluate(() => window.shifts)).toEqual([]);
  });
});

describe('Where a server’s drawing cannot be taken over, it is replaced in one go', () => {
  const replaced = async (count = 5, mayAppear?: RegExp) => {
    const { page, said } = await open(mayAppear && { mayAppear });
    expect(await kept(page)).not.toBe(true);
    expect(await page.evaluate(() => window.fewest)).toBe(count);
    expect(await inRoot(page, (root) => root.querySelectorAll('article').length)).toBe(count);
    expect(await inRoot(page, (root) => root.querySelectorAll('style[data-drawn]').length)).toBe(0);
    expect(said).toEqual([]);
    return page;
  };

  it('because a template is another one', async () => {
    const drawn = await served('latest-list', { articles: stories });
    content = drawn.replace(
      /<!--lit-part [^-]{8,}-->(?=<article|\s*<!--lit-node 0--><article|<article)/,
      '<!--lit-part AAAAAAAAAAA=-->',
    );
    expect(content).not.toBe(drawn);
    await replaced();
    expect(asked()).toEqual([]);
  });

  it('because something is missing', async () => {
    const drawn = await served('latest-list', { articles: stories });
    content = drawn.replace(/<!--\/lit-part-->/, '');
    await replaced();
  });

  it('because the articles are others', async () => {
    const drawn = await served('latest-list', { articles: stories });
    content = drawn.replaceAll('Budget vote', 'Council vote').replace('Council vote', 'Budget vote');
    const page = await replaced();
    expect(await seen(page)).toContain('Council vote');
    expect(await seen(page)).not.toContain('Budget vote');
  });

  it('or given other words, because the page’s script has others', async () => {
    content = `${await served('latest-list', { articles: stories })}<script src="/others.js"></script>`;
    files.set(
      'others.js',
      `document.querySelector('latest-list').articles = ${JSON.stringify(stories.map((each) => ({ ...each, headline: `Other: ${each.headline.text}` })))};`,
    );
    // The same addresses: their cards are kept, with other words.
    const { page, said } = await open();
    await page.waitForFunction(() =>
      document
        .querySelector('latest-list')!
        .shadowRoot!.querySelector('.link')!
        .textContent!.startsWith('Other: '),
    );
    expect(await page.evaluate(() => window.fewest)).toBe(5);
    expect(said).toEqual([]);
  });

  it('because a text has come through differently, which costs only the text', async () => {
    const drawn = await served('article-view', {
      article: { ...story(1), articleBody: body('/picture.svg') },
    });
    content = drawn.replace('<p>It was', '<p>It has been');
    expect(content).not.toBe(drawn);
    const { page } = await open({ mayAppear: /picture\.svg/ });
    expect(await seen(page)).toContain('It was foggy');
    expect(await inRoot(page, (root) => root.querySelectorAll('#text').length)).toBe(1);
    expect(
      await page.evaluate(() => window.first.filter(({ isConnected }) => isConnected).length),
    ).toBeGreaterThan(3);
  });

  it('because the page is in another language', async () => {
    content = (await served('latest-list', { articles: stories, lang: 'de' })).replace(
      'lang="de"',
      'lang="fr"',
    );
    const page = await replaced();
    expect(await seen(page)).toContain('Derniers');
  });

  it('because the server has forgotten the data, so that the browser has to ask', async () => {
    content = (await served('latest-list', { articles: stories })).replace(/<script.*<\/script>/, '');
    await replaced();
    expect(asked()).toHaveLength(1);
  });

  it('because the script was there before it', async () => {
    scripts = '<script src="/classic.js"></script>';
    const [classic] = (
      await bundle({ entryPoints: { newsrail: 'src/cdn.ts' }, format: 'iife', splitting: false })
    ).values();
    files.set('classic.js', classic!);
    content = await served('latest-list', { attributes: { src: undefined }, articles: stories });
    // The parser says itself that it is too late.
    const { page, said } = await open({ mayAppear: /second declarative shadow root/ });
    expect(await inRoot(page, (root) => root.querySelectorAll('article .link').length)).toBe(5);
    expect(said).toEqual([]);
  });
});

describe('Without script', () => {
  it('links between the tags are read', async () => {
    content = '<latest-list src="/posts"><a href="/news">All the news</a></latest-list>';
    const { page } = await open({ runs: false });
    expect(await seen(page)).toContain('All the news');
  });

  it('a server’s drawing is read, and its links are not seen twice', async () => {
    content = await served('latest-list', { articles: stories });
    const { page } = await open({ runs: false });
    const text = await seen(page);
    for (let n = 1; n < 6; n++) expect(text.split(subjects[n]!)).toHaveLength(2);
  });

  it('an article is read', async () => {
    content = await served('article-view', {
      article: { ...story(1), articleBody: body(`${site.url}/picture.svg`) },
    });
    const { page } = await open({ runs: false });
    expect(await seen(page)).toMatch(/It was foggy & late\.[^]*“No\.”[^]*Signed there\./);
  });
});

describe('With script', () => {
  it('links give way to what is asked for', async () => {
    content = '<latest-list src="/posts"><a href="/news">All the news</a></latest-list>';
    const { page } = await open();
    expect(await seen(page)).not.toContain('All the news');
    expect(await inRoot(page, (root) => root.querySelectorAll('article').length)).toBe(5);
    expect(asked()).toHaveLength(1);
  });

  it('data between the tags are not asked for, whatever `items` and `map` say of the address', async () => {
    const articles = await fetchArticles({ src: `${site.url}/posts`, items: 'all', limit: 3 }).catch(
      () => [],
    );
    expect(articles).toEqual([]);
    const found = await fetchArticles({ src: `${site.url}/posts`, limit: 3 });
    expect(found[0]!.headline).toContain('<video>');
    site.asked.length = 0;
    content = `<latest-list src="/posts" items="all" map="url: /x/{id}" limit="3">
      <script type="application/json" data-articles>${serialize(found)}</script><a href="/news">All the news</a></latest-list>`;
    const { page, said } = await open();
    expect(
      await inRoot(page, (root) => [...root.querySelectorAll('.link')].map(({ textContent }) => textContent)),
    ).toEqual(found.map(({ headline }) => headline));
    expect(asked()).toEqual([]);
    expect(said).toEqual([]);
  });
});
