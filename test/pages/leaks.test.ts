import { connect, type Browser, type BrowserContext, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { builtScript } from './built.ts';
import { startOwnSite, type OwnSite } from './own-site.ts';

const STORIES = 12;
const MEGABYTE = 1_000_000;

let browser: Browser;
let site: OwnSite;
let context: BrowserContext;
let said: string[];

beforeAll(async () => {
  browser = await connect({ browserWSEndpoint: inject('browser'), defaultViewport: null });
  const script = await builtScript();
  site = await startOwnSite((path) => {
    const [, place, name = ''] = path.split('/');
    const module = place === 'newsrail' && script.get(name);
    if (module) return { type: 'text/javascript', body: module };
    if (path === '/set.js') {
      return {
        type: 'text/javascript',
        body: `import { configure } from '/newsrail/newsrail.js'; configure({ impression: { duration: 0 } });`,
      };
    }
    if (path === '/posts.json') {
      const posts = Array.from({ length: STORIES }, (_, index) => ({
        title: `Story ${index}`,
        link: `/story/${index}`,
        date: new Date(Date.now() - index * 3_600_000).toISOString(),
        content: `<p>What story ${index} says.</p>`,
      }));
      return { type: 'application/json', body: JSON.stringify({ posts }) };
    }
    return {
      type: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Courier</title><link rel="icon" href="data:,">
        <script type="module" src="/set.js"></script><main></main></html>`,
    };
  });
});
afterAll(async () => {
  await browser.disconnect();
  await site.stop();
});
afterEach(() => context.close());

async function open(): Promise<{ page: Page; session: CDPSession }> {
  said = [];
  context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 800, height: 600 });
  page.on('console', (message) => void said.push(message.text()));
  page.on('pageerror', (error) => void said.push(String(error)));
  await page.goto(site.url);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return { page, session };
}

interface Metrics {
  Nodes: number;
  JSEventListeners: number;
  Documents: number;
  JSHeapUsedSize: number;
}

/** What a page holds once everything has gone that nobody needs. */
async function held(session: CDPSession): Promise<Metrics> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as unknown as Metrics;
}

/** How many elements of a tag there are still, on the page or off it. */
async function alive(session: CDPSession, tag: string): Promise<number> {
  const objectGroup = 'alive';
  const { result } = await session.send('Runtime.evaluate', {
    expression: `customElements.get('${tag}').prototype`,
    objectGroup,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId!,
    objectGroup,
  });
  const counted = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    // Classes that are made of this one have its prototype, too.
    functionDeclaration: 'function () { return this.filter((one) => one.localName).length }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  return counted.result.value as number;
}

/** Puts elements into the page and takes them out again, so many times. */
function mount(page: Page, markup: string, rounds: number, way: string): Promise<void> {
  return page.evaluate(
    async (markup, rounds, way) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      const place = document.querySelector('main')!;
      const pause = () => new Promise((resolve) => setTimeout(resolve));
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let round = 0; round < rounds; round++) {
        const copy = document.importNode(template.content, true);
        const elements = [...copy.children] as (HTMLElement & {
          ready: Promise<void>;
          loadMore?(): Promise<void>;
        })[];
        place.append(copy);
        if (way === 'at once') place.replaceChildren();
        else {
          await Promise.all(elements.map(({ ready }) => ready));
          // What is loaded at leisure, and what observers are told of.
          if (round % 10 === 0) {
            await frame();
            await pause();
          }
          if (round % 3 === 0) await elements[0]!.loadMore?.();
          if (round % 5 === 0) {
            place.prepend(...elements.reverse());
            await frame();
          }
          if (way === 'with a frame') {
            const around = document.createElement('iframe');
            place.append(around);
            around.contentDocument!.body.append(...elements);
            await frame();
            await pause();
          }
          place.replaceChildren();
        }
        await pause();
      }
      await frame();
    },
    markup,
    rounds,
    way,
  );
}

const src = 'src="/posts.json"';
const elements = {
  'article-card': `<article-card ${src}></article-card>`,
  'latest-list': `<latest-list ${src} limit="4" refresh="60" more="button"></latest-list><latest-list ${src} limit="3" refresh="60" more="scroll"></latest-list>`,
  'related-reads': `<related-reads rank="recent" ${src} limit="3"></related-reads>`,
  'article-view': `<article-view ${src}></article-view>`,
};

/** How an element goes, and how often. */
const ways = { 'at once': 1000, 'when it has been seen': 1000, 'with a frame': 100 };

describe('an element that comes and goes a thousand times', () => {
  for (const [tag, markup] of Object.entries(elements)) {
    for (const [way, rounds] of Object.entries(ways)) {
      it(`leaves nothing: <${tag}>, ${way}`, { timeout: 120_000 }, async () => {
        const { page, session } = await open();
        await mount(page, markup, rounds / 5, way);
        const before = await held(session);
        await mount(page, markup, (rounds * 4) / 5, way);
        let after = await held(session);
        // A frame that has gone lets go of its nodes when the browser finds the time.
        for (let turn = 0; turn < 20 && after.Nodes > before.Nodes; turn++) {
          await new Promise((resolve) => setTimeout(resolve, 250));
          after = await held(session);
        }
        expect(await alive(session, tag)).toBe(0);
        expect(after.Nodes).toBeLessThanOrEqual(before.Nodes);
        expect(after.JSEventListeners).toBeLessThanOrEqual(before.JSEventListeners);
        expect(after.Documents).toBeLessThanOrEqual(before.Documents);
        expect(after.JSHeapUsedSize - before.JSHeapUsedSize).toBeLessThan(MEGABYTE);
        expect(said).toEqual([]);
      });
    }
  }
});
