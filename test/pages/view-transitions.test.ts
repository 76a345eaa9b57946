import { connect, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtScript } from './built.ts';
import { installWatch } from './in-page.ts';
import { complaintsOf } from './open-page.ts';
import { startOwnSite, type OwnSite } from './own-site.ts';
import { bundled } from './routers/recipes.ts';

declare global {
  interface Window {
    /** What took part in the last transition, each with what there was of it: `newsrail-image: old, new`. */
    transition: Promise<string[]> | undefined;
    /** Whether the browser has begun to show the page. */
    revealed: boolean;
  }
}

let browser: Browser;
let context: BrowserContext | undefined;
let complaints: string[];
/** Whether pages link the sheet. */
let optsIn = true;
const sites: OwnSite[] = [];

const sheet = () => readFile(join(import.meta.dirname, '../../src/themes/view-transitions.css'), 'utf8');

const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><path fill="#8a9" d="M0 0h600v400H0z"/></svg>`;

const posts = ['One', 'Two'].map((title, index) => ({
  title,
  link: `/story/${title.toLowerCase()}`,
  image: '/picture.svg',
  date: `2026-02-0${3 - index}`,
  content: 'Nothing to see.',
}));

/** A site with our script, or with an app in place of it. @param body of the page at a path */
async function site(script: Map<string, Uint8Array>, body: (path: string) => string): Promise<OwnSite> {
  const css = await sheet();
  const started = await startOwnSite((path) => {
    const [, place, name = ''] = path.split('/');
    if (place === 'assets') {
      const file = script.get(name);
      return file && { type: 'text/javascript', body: file };
    }
    if (path === '/picture.svg') return { type: 'image/svg+xml', body: picture };
    if (path === '/view-transitions.css') {
      // Chromium gives a transition up if it works out styles before the sheet is there, as it may where that is not at hand.
      return { type: 'text/css', body: css, headers: { 'cache-control': 'max-age=600' } };
    }
    if (place === 'api') {
      const asked = posts.filter(
        ({ title }) => name === 'posts.json' || name.startsWith(title.toLowerCase()),
      );
      return { type: 'application/json', body: JSON.stringify({ posts: asked }) };
    }
    const link = optsIn ? '<link rel="stylesheet" href="/view-transitions.css">' : '';
    return {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Courier</title>
        <link rel="icon" href="data:,">${link}<script type="module" src="/assets/${[...script.keys()][0]}"></script></head>
        <body>${body(path)}</body></html>`,
    };
  });
  sites.push(started);
  return started;
}

beforeAll(async () => {
  browser = await connect({ browserWSEndpoint: inject('browser'), defaultViewport: null });
});
afterAll(async () => {
  await browser.disconnect();
  await Promise.all(sites.map(({ stop }) => stop()));
});
afterEach(async () => {
  optsIn = true;
  await context?.close();
  context = undefined;
  expect(complaints).toEqual([]);
});

async function open(url: string, reduced = false): Promise<Page> {
  context = await browser.createBrowserContext();
  const page = await context.newPage();
  complaints = complaintsOf(page);
  await page.setViewport({ width: 800, height: 600 });
  if (reduced) await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.evaluateOnNewDocument(installWatch);
  await page.evaluateOnNewDocument(() => {
    const watch = async ({ ready }: ViewTransition): Promise<string[]> => {
      await ready;
      const parts = new Map<string, Set<string>>();
      for (const { effect } of document.getAnimations()) {
        const [, kind, name] =
          /^::view-transition-(\w+)\((.+)\)$/.exec((effect as KeyframeEffect).pseudoElement ?? '') ?? [];
        if (kind && kind !== 'group') parts.set(name!, (parts.get(name!) ?? new Set()).add(kind));
      }
      return [...parts].map(([name, kinds]) => `${name}: ${[...kinds].toSorted().join(', ')}`).toSorted();
    };
    addEventListener('pagereveal', ({ viewTransition }) => {
      window.revealed = true;
      window.transition = viewTransition ? watch(viewTransition) : undefined;
    });
    const start = document.startViewTransition?.bind(document);
    document.startViewTransition = (update) => {
      const transition = start(update);
      window.transition = watch(transition);
      return transition;
    };
  });
  await page.goto(url);
  await shown(page, 'latest-list');
  return page;
}

/** Waits until an element has its articles, and the library what it loads where it finds the sheet. */
async function shown(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(
    (tag) => window.deep(tag).some((element) => element.matches(':state(ready)')),
    {},
    tag,
  );
  await page.waitForNetworkIdle({ idleTime: 100 });
}

/** Follows the card with this headline. */
async function follow(page: Page, headline: string): Promise<void> {
  const { x, y } = await page.evaluate((headline) => {
    const link = window.deep('a').find(({ textContent }) => textContent.trim() === headline)!;
    const { left, top, height } = link.getBoundingClientRect();
    return { x: left + 5, y: top + height / 2 };
  }, headline);
  await page.mouse.click(x, y);
}

/** The last transition; none where the page was simply there. */
const transition = async (page: Page) => {
  await page.waitForFunction(() => window.revealed);
  return page.evaluate(() => window.transition);
};

/** Keeps the browser on the page, whatever is clicked. */
const stay = (page: Page) =>
  page.evaluate(() => addEventListener('click', (event) => event.preventDefault()));

/** Clicks the link of a card, by its place. */
const click = (page: Page, index: number, ctrlKey = false) =>
  page.evaluate(
    (index, ctrlKey) => {
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey });
      window.deep('[part="link"]')[index]!.dispatchEvent(event);
    },
    index,
    ctrlKey,
  );

/** The parts that bear a mark. */
const marks = (page: Page) =>
  page.evaluate(() => window.deep('[part~="leaving"], [part~="behind"]').map(({ part }) => part.value));

const both = ['newsrail-headline: new, old', 'newsrail-image: new, old', 'root: new, old'];

describe('From a page to the next', () => {
  const list = '<latest-list src="/api/posts.json"></latest-list>';
  let newsroom: OwnSite;

  beforeAll(async () => {
    const files = await builtScript();
    const script = new Map([['newsrail.js', files.get('newsrail.js')!], ...files]);
    newsroom = await site(script, (path) => {
      const [, slug] = /^\/story\/(.+)$/.exec(path) ?? [];
      if (!slug) return list;
      return `<article-view src="/api/${slug}.json"><h1>${slug}</h1><img src="/picture.svg" alt="" width="600" height="400"></article-view>${list}`;
    });
  });

  it('the picture and the headline of the card go over into the article', async () => {
    const page = await open(newsroom.url);
    await Promise.all([page.waitForNavigation(), follow(page, 'Two')]);
    expect(page.url()).toBe(`${newsroom.url}/story/two`);
    expect(await transition(page)).toEqual(both);
    expect(await marks(page)).toEqual([]);
  });

  it('from an article to another, they are the card’s and not those of the article that is left', async () => {
    const page = await open(`${newsroom.url}/story/one`);
    await shown(page, 'article-view');
    const card = await page.evaluate(() => {
      document.addEventListener('click', (event) => event.preventDefault(), { once: true });
      const link = window.deep('latest-list')[0]!.shadowRoot!.querySelector<HTMLElement>('[part="link"]')!;
      link.click();
      const named = window
        .deep('*')
        .filter((element) => getComputedStyle(element).viewTransitionName.startsWith('newsrail'));
      return named.map((element) => (element.getRootNode() as ShadowRoot).host.localName);
    });
    expect(card).toEqual(['latest-list', 'latest-list']);
  });

  it('and back again: a page that the browser has kept bears its marks until that has been shown', async () => {
    const page = await open(newsroom.url);
    await stay(page);
    await click(page, 1);
    const afterwards = await page.evaluate(async () => {
      // Headless browsers keep no pages; the event is what they would get.
      const reveal = (viewTransition: ViewTransition | null) =>
        dispatchEvent(new PageRevealEvent('pagereveal', { viewTransition }));
      const marks = () => window.deep('[part~="leaving"]').length;
      const back = document.startViewTransition(() => {});
      reveal(back);
      await back.ready;
      const counts = [marks(), (await window.transition!).join(' · ')];
      back.skipTransition();
      await back.finished;
      counts.push(marks());
      window.deep('[part="link"]')[1]!.click();
      counts.push(marks());
      reveal(null);
      return [...counts, marks()];
    });
    expect(afterwards).toEqual([3, both.join(' · '), 0, 3, 0]);
  });

  it('and back to a page that is made anew, without an error', async () => {
    const page = await open(newsroom.url);
    await Promise.all([page.waitForNavigation(), follow(page, 'Two')]);
    await transition(page);
    await shown(page, 'article-view');
    await page.goBack();
    await shown(page, 'latest-list');
    expect((await transition(page))?.at(-1)).toBe('root: new, old');
    expect(await marks(page)).toEqual([]);
  });

  it('nothing happens, and nothing is loaded, where the pages do not opt in', async () => {
    optsIn = false;
    newsroom.asked.length = 0;
    const page = await open(newsroom.url);
    await follow(page, 'Two');
    await shown(page, 'article-view');
    expect(await transition(page)).toBeUndefined();
    expect(newsroom.asked.some(({ path }) => path.includes('leaving'))).toBe(false);
  });

  it('nothing happens for readers who prefer reduced motion', async () => {
    const page = await open(newsroom.url, true);
    await follow(page, 'Two');
    await shown(page, 'article-view');
    expect(await transition(page)).toBeUndefined();
  });

  it('a click that opens another tab marks nothing, the next plain one one card only', async () => {
    const page = await open(newsroom.url);
    await stay(page);
    await click(page, 0, true);
    expect(await marks(page)).toEqual([]);
    for (const index of [0, 1]) {
      await click(page, index);
      expect(await marks(page)).toHaveLength(3);
    }
  });
});

describe('In one page', () => {
  it('React Router takes the card’s headline over into the article', async () => {
    const files = await bundled('react-router/view-transition');
    const app = await site(
      new Map([['app.js', files.get('app.js')!], ...files]),
      () => '<div id="app"></div>',
    );
    const page = await open(app.url);
    await follow(page, 'Two');
    await shown(page, 'article-view');
    expect(await transition(page)).toEqual([both[0], 'newsrail-image: old', 'root: new, old']);
  });

  it('a list that stays gives its names away in time, again and again', async () => {
    const files = await bundled('kept-list/view-transition');
    const app = await site(
      new Map([['app.js', files.get('app.js')!], ...files]),
      () => '<div id="app"></div>',
    );
    const page = await open(app.url);
    for (const headline of ['Two', 'One']) {
      await follow(page, headline);
      await shown(page, 'article-view');
      const [head, image, root] = (await transition(page)) ?? [];
      expect([head, root], headline).toEqual([both[0], 'root: new, old']);
      // Whether the next picture is there in time is the network's matter.
      expect(image, headline).toMatch(/^newsrail-image: (?:new, )?old$/);
      expect(await marks(page)).toEqual([]);
    }
  });
});
