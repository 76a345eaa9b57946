import { connect, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtScript } from './built.ts';
import { installWatch } from './in-page.ts';
import { startOwnSite, type OwnSite } from './own-site.ts';

const COUNT = 24;

let browser: Browser;
let site: OwnSite;
let context: BrowserContext;
let said: string[];

/** The policy of the pages. */
let policy: Record<string, string> | '' = '';
/** What the pages set before the elements are there. */
let setting = '';
let elements = '';

beforeAll(async () => {
  browser = await connect({ browserWSEndpoint: inject('browser'), defaultViewport: null });
  const script = await builtScript();
  site = await startOwnSite((path) => {
    const [, place, name = ''] = path.split('/');
    if (place === 'newsrail') {
      const body = script.get(name);
      return body && { type: 'text/javascript', body };
    }
    if (path === '/set.js') {
      return {
        type: 'text/javascript',
        body: `import { configure } from '/newsrail/newsrail.js'; configure(${setting});`,
      };
    }
    if (path === '/posts.json') {
      const posts = Array.from({ length: COUNT }, (_, index) => ({
        title: `Story ${index}`,
        link: index === 2 ? 'https://courier.example/far' : `/story/${index}`,
        date: new Date(Date.UTC(2026, 1, 28 - index)).toISOString(),
      }));
      return { type: 'application/json', body: JSON.stringify({ posts }) };
    }
    return {
      type: 'text/html',
      headers: policy || {},
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Courier</title><link rel="icon" href="data:,">
        <script type="module" src="/set.js"></script>${elements}</html>`,
    };
  });
});
afterAll(async () => {
  await browser.disconnect();
  await site.stop();
});
afterEach(() => context.close());

const list = `<latest-list src="/posts.json" limit="${COUNT}"></latest-list>`;

interface Wish {
  prefetch?: 'hover' | 'visible';
  csp?: string;
  /** Whether the policy is only reported on. */
  tried?: boolean;
  body?: string;
  before?: () => void;
}

async function open({ prefetch, csp = '', tried, body = list, before }: Wish = {}): Promise<Page> {
  policy = csp && { [`content-security-policy${tried ? '-report-only' : ''}`]: csp };
  elements = body;
  setting = JSON.stringify({ prefetch });
  said = [];
  context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 800, height: 600 });
  page.on('console', (message) => void said.push(message.text()));
  page.on('pageerror', (error) => void said.push(String(error)));
  await page.evaluateOnNewDocument(installWatch);
  if (before) await page.evaluateOnNewDocument(before);
  site.asked.length = 0;
  await page.goto(site.url);
  await page.waitForFunction(() =>
    window.deep('latest-list, article-card').every((element) => element.matches(':state(ready)')),
  );
  return page;
}

interface Rules {
  prefetch: { source: string; urls: string[]; eagerness: string }[];
}

/** The rules in the page. */
async function rules(page: Page): Promise<Rules[]> {
  const texts = await page.$$eval('script[type="speculationrules"]', (scripts) =>
    scripts.map(({ textContent }) => textContent),
  );
  return texts.map((text) => JSON.parse(text) as Rules);
}

const urls = async (page: Page) => (await rules(page)).flatMap(({ prefetch }) => prefetch[0]!.urls);

/** What was fetched unasked. */
const fetched = () =>
  site.asked.filter(({ headers }) => headers['sec-purpose'] === 'prefetch').map(({ path }) => path);

/** Longer than rules are waited for. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 700));

const storyOf = (index: number) => `${site.url}/story/${index}`;

describe('Pages are fetched before they are asked for', () => {
  it('not unless the page wants it', async () => {
    const page = await open();
    await page.hover('aria/Story 0');
    await aWhile();
    expect(await rules(page)).toEqual([]);
    expect(fetched()).toEqual([]);
    expect(site.asked.filter(({ path }) => /prefetch|rules/.test(path))).toEqual([]);
  });

  it('when a reader points at a card: rules for all cards that lead to this site', async () => {
    const page = await open({
      prefetch: 'hover',
      body: `${list}<article-card src="/posts.json"></article-card>`,
    });
    await expect.poll(() => rules(page)).toHaveLength(1);
    const [{ prefetch }] = (await rules(page)) as [Rules];
    expect(prefetch.map(({ source, eagerness }) => [source, eagerness])).toEqual([['list', 'moderate']]);
    const own = Array.from({ length: COUNT }, (_, index) => index).filter((index) => index !== 2);
    expect(new Set(prefetch[0]!.urls)).toEqual(new Set(own.map(storyOf)));
    expect(prefetch[0]!.urls.length).toBe(own.length);
    expect(fetched()).toEqual([]);
    await page.hover('aria/Story 1');
    await expect.poll(fetched, { timeout: 5000 }).toEqual(['/story/1']);
    expect(said).toEqual([]);
  });

  it('when cards have come into sight: the last ten', async () => {
    const page = await open({ prefetch: 'visible' });
    await expect.poll(() => urls(page)).not.toEqual([]);
    const first = await urls(page);
    expect(first.length).toBeLessThanOrEqual(10);
    expect(first).toContain(storyOf(0));
    expect(first).not.toContain(storyOf(COUNT - 1));
    await expect.poll(() => fetched().includes('/story/0'), { timeout: 5000 }).toBe(true);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => urls(page)).toContain(storyOf(COUNT - 1));
    expect((await urls(page)).length).toBe(10);
    expect(await rules(page)).toHaveLength(1);
    await expect.poll(() => fetched().includes(`/story/${COUNT - 1}`), { timeout: 5000 }).toBe(true);
    expect(fetched().filter((path) => path === '/story/0').length).toBe(1);
    expect(said).toEqual([]);
  });

  it('no longer when no card leads there', async () => {
    const page = await open({
      prefetch: 'hover',
      body: `${list}<article-card src="/posts.json"></article-card>`,
    });
    await expect.poll(async () => (await urls(page)).length).toBe(COUNT - 1);
    await page.$eval('latest-list', (element) => element.remove());
    await expect.poll(() => urls(page)).toEqual([storyOf(0)]);
    await page.$eval('article-card', (element) => element.remove());
    await expect.poll(() => rules(page)).toEqual([]);
    await page.evaluate(() => {
      const card = document.createElement('article-card');
      card.setAttribute('src', '/posts.json');
      document.body.append(card);
    });
    await expect.poll(() => urls(page)).toEqual([storyOf(0)]);
  });

  for (const [name, before] of [
    [
      'the reader saves data',
      () => void Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    ],
    ['the browser knows no rules', () => void (HTMLScriptElement.supports = () => false)],
    [
      'the browser cannot be asked',
      () => void Object.defineProperty(HTMLScriptElement, 'supports', { value: undefined }),
    ],
  ] as const) {
    it(`not where ${name}`, async () => {
      const page = await open({ prefetch: 'visible', before });
      await aWhile();
      expect(await rules(page)).toEqual([]);
      expect(said).toEqual([]);
    });
  }
});

describe('Under a policy', () => {
  const strict = `default-src 'none'; style-src 'self'; connect-src 'self'; img-src data:`;
  const typed = `require-trusted-types-for 'script'`;
  const allowed = `script-src 'self' 'inline-speculation-rules'`;

  /** What the console says beside the browser's own words. */
  const ours = () => said.filter((words) => words.startsWith('newsrail:'));

  for (const [name, csp] of [
    ['that allows the rules', `${strict}; ${allowed}`],
    ['that allows them, with Trusted Types', `${strict}; ${allowed}; ${typed}`],
    [
      'that allows them and our policy by name',
      `${strict}; ${allowed}; ${typed}; trusted-types newsrail lit-html`,
    ],
  ] as const) {
    it(`${name} pages are fetched`, async () => {
      const page = await open({ prefetch: 'visible', csp });
      await expect.poll(() => fetched().includes('/story/0'), { timeout: 5000 }).toBe(true);
      expect(await rules(page)).toHaveLength(1);
      expect(said).toEqual([]);
    });
  }

  for (const [name, csp, missing] of [
    ['that refuses the rules', `${strict}; script-src 'self'`, `'inline-speculation-rules' to script-src`],
    [
      'that refuses them for script elements',
      `${strict}; script-src 'self'; script-src-elem 'self'; ${typed}`,
      `'inline-speculation-rules' to script-src-elem`,
    ],
    [
      'that refuses our Trusted Types policy',
      `${strict}; ${allowed}; ${typed}; trusted-types lit-html`,
      'newsrail to trusted-types',
    ],
  ] as const) {
    it(`${name} the console says once what is missing, and nothing else happens`, async () => {
      const page = await open({ prefetch: 'hover', csp });
      await expect
        .poll(ours)
        .toEqual([`newsrail: nothing is prefetched; the page’s Content-Security-Policy needs ${missing}.`]);
      await page.$eval(
        'latest-list',
        (element) => void ((element as HTMLElement & { limit: number }).limit = 3),
      );
      await aWhile();
      expect(ours()).toHaveLength(1);
      expect(await rules(page)).toEqual([]);
      expect(fetched()).toEqual([]);
      expect(await page.evaluate(() => window.deep('[part~="card"]').length)).toBe(3);
    });
  }

  it('that is only tried out they are fetched, without a word of ours', async () => {
    const page = await open({ prefetch: 'visible', csp: `${strict}; script-src 'self'`, tried: true });
    await expect.poll(() => fetched().includes('/story/0'), { timeout: 5000 }).toBe(true);
    expect(await rules(page)).toHaveLength(1);
    expect(ours()).toEqual([]);
  });
});
