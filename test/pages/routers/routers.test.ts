import { connect, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { installWatch } from '../in-page.ts';
import { complaintsOf } from '../open-page.ts';
import { startOwnSite, type OwnSite } from '../own-site.ts';
import { bundled } from './recipes.ts';

interface App {
  name: string;
  entry: string;
  /** Whether links in an article's text go by the router as well. */
  bodyToo: boolean;
}

const apps: App[] = [
  { name: 'React Router, by `navigate`', entry: 'react-router/navigate', bodyToo: true },
  { name: 'React Router, by `article-click`', entry: 'react-router/article-click', bodyToo: false },
  { name: 'Vue Router, by `navigate`', entry: 'vue-router/navigate', bodyToo: true },
  { name: 'A listener on the document, as SvelteKit has one', entry: 'kit-like/delegation', bodyToo: true },
  { name: 'The Navigation API', entry: 'navigation-api/intercept', bodyToo: true },
];

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Courier</title>
<link rel="icon" href="data:,"><div id="app"></div><script type="module" src="/assets/app.js"></script></html>`;

const posts = (elsewhere: string) => [
  {
    title: 'One',
    link: '/story/one?from=front',
    date: '2026-02-03',
    content: 'See <a href="/story/two">two</a>.',
  },
  { title: 'Two', link: '/story/two', date: '2026-02-02', content: 'Nothing to see.' },
  { title: 'Elsewhere', link: `${elsewhere}/story/far`, date: '2026-02-01' },
];

let browser: Browser;
let elsewhere: OwnSite;
beforeAll(async () => {
  browser = await connect({ browserWSEndpoint: inject('browser'), defaultViewport: null });
  elsewhere = await startOwnSite(() => ({ type: 'text/html', body: '<title>Far away</title>' }));
});
afterAll(async () => {
  await browser.disconnect();
  await elsewhere.stop();
});

describe.each(apps)('$name', ({ entry, bodyToo }) => {
  let site: OwnSite;
  let context: BrowserContext;
  let complaints: string[];

  beforeAll(async () => {
    const files = await bundled(entry);
    site = await startOwnSite((path) => {
      const [, place, name = ''] = path.split('/');
      if (place === 'assets') {
        const body = files.get(name);
        return body && { type: 'text/javascript', body };
      }
      if (place !== 'api') return { type: 'text/html', body: page };
      const all = posts(elsewhere.url);
      const asked =
        name === 'posts.json' ? all : all.filter(({ title }) => name.startsWith(title.toLowerCase()));
      return { type: 'application/json', body: JSON.stringify({ posts: asked }) };
    });
  });
  afterAll(() => site.stop());

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  /** Opens the front page, and waits for its cards. */
  async function front(): Promise<Page> {
    context = await browser.createBrowserContext();
    const page = await context.newPage();
    complaints = complaintsOf(page);
    await page.evaluateOnNewDocument(installWatch);
    site.asked.length = 0;
    await page.goto(site.url);
    await headlines(page, 'latest-list');
    return page;
  }

  /** How many pages the browser has loaded. */
  const loads = () => site.asked.filter(({ headers }) => headers['sec-fetch-dest'] === 'document').length;

  it('a click on a card shows the article, and no page is loaded', async () => {
    const page = await front();
    await click(page, 'One');
    expect(await headlines(page, 'article-view')).toEqual(['One']);
    expect(page.url()).toBe(`${site.url}/story/one?from=front`);
    expect(await headlines(page, 'latest-list', 0)).toEqual([]);
    expect(loads()).toBe(1);
  });

  it('back shows the list again, made anew, and forward the article', async () => {
    const page = await front();
    await click(page, 'Two');
    await headlines(page, 'article-view');
    for (let i = 0; i < 2; i++) {
      await page.evaluate(() => history.back());
      expect(await headlines(page, 'latest-list')).toEqual(['One', 'Two', 'Elsewhere']);
      expect(await headlines(page, 'article-view', 0)).toEqual([]);
      await page.evaluate(() => history.forward());
      expect(await headlines(page, 'article-view')).toEqual(['Two']);
    }
    expect(loads()).toBe(1);
  });

  for (const [name, modifier, button] of [
    ['with Ctrl', 'Control', 'left'],
    ['with Shift', 'Shift', 'left'],
    ['with the middle button', undefined, 'middle'],
  ] as const) {
    it(`a click ${name} opens the page elsewhere, and the router rests`, async () => {
      const page = await front();
      const opened = new Promise<string>((resolve) => {
        context.on('targetcreated', (target) => resolve(target.url()));
      });
      if (modifier) await page.keyboard.down(modifier);
      await click(page, 'One', button);
      if (modifier) await page.keyboard.up(modifier);
      await opened;
      await expect.poll(loads).toBe(2);
      expect(page.url()).toBe(`${site.url}/`);
      expect(await headlines(page, 'latest-list')).toHaveLength(3);
    });
  }

  it('a link to another site loads it', async () => {
    const page = await front();
    await Promise.all([page.waitForNavigation(), click(page, 'Elsewhere')]);
    expect(await page.title()).toBe('Far away');
    expect(page.url()).toBe(`${elsewhere.url}/story/far`);
  });

  it(`a link in an article’s text ${bodyToo ? 'goes by the router' : 'is the browser’s'}`, async () => {
    const page = await front();
    await click(page, 'One');
    await headlines(page, 'article-view');
    await click(page, 'two');
    await expect.poll(async () => headlines(page, 'article-view')).toEqual(['Two']);
    expect(page.url()).toBe(`${site.url}/story/two`);
    expect(loads()).toBe(bodyToo ? 1 : 2);
  });
});

/** Headlines of an element's articles, once it has settled; of one that is to be gone, `count` is 0. */
async function headlines(page: Page, tag: string, count = 1): Promise<string[]> {
  await page.waitForFunction(
    (tag, count) => {
      const found = window.deep(tag);
      return found.length === count && found.every((element) => element.matches(':state(ready)'));
    },
    { timeout: 10_000 },
    tag,
    count,
  );
  return page.evaluate(
    (tag) =>
      window
        .deep(tag)
        .flatMap((element) => [...element.shadowRoot!.querySelectorAll('[part~="headline"]')])
        .map(({ textContent }) => textContent.trim()),
    tag,
  );
}

/** Clicks the link with these words, as a reader does. */
async function click(page: Page, words: string, button: 'left' | 'middle' = 'left'): Promise<void> {
  const { x, y } = await page.evaluate((words) => {
    const link = window.deep('a').find(({ textContent }) => textContent.trim() === words)!;
    link.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = link.getBoundingClientRect();
    return { x: left + Math.min(width / 2, 8), y: top + height / 2 };
  }, words);
  await page.mouse.click(x, y, { button });
}
