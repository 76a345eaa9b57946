import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject } from 'vitest';
import type { ArticleImpressionDetail } from '../../src/events.ts';
import { client, matomoScript, recipe } from './analytics/bundle.ts';
import { startRecorder, type Recorded, type Recorder } from './analytics/recorder.ts';
import { at, put, test } from './open-page.ts';
import { feed, stories } from './stories.ts';

const COUNT = 3;
const news = stories(COUNT, (index) => ({ url: at(`/story-${index}`) }));

let recorder: Recorder;
beforeAll(async () => void (recorder = await startRecorder()));
beforeEach(() => void recorder.requests.splice(0));
afterAll(() => recorder.stop());

/** A page with a list, all of it in sight. */
async function body(...scripts: string[]): Promise<string> {
  const elements = scripts.map((path) => `<script src="${path}" type="module"></script>`);
  return `${elements.join('')}<latest-list heading="Harbour news" limit="${COUNT}" src="${await feed(news)}"></latest-list>`;
}

/** What the recorder is sent, as soon as there is so much of it. */
async function sent<Event>(read: (request: Recorded) => Event[], count: number): Promise<Event[]> {
  await expect
    .poll(() => recorder.requests.flatMap(read).length, { timeout: 20_000 })
    .toBeGreaterThanOrEqual(count);
  return recorder.requests.flatMap(read);
}

/** Follows the link of a card, which leaves the page. */
async function follow(page: Page, index: number): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click(`>>> li:nth-child(${index + 1}) [part~="link"]`)]);
  expect(page.url()).toBe(news[index]!.url);
}

/** What every report must say of an article. */
const expected = news.map(({ headline, url }, index) => ({ headline, url, index, list: 'Harbour news' }));

/** Opens a page with a recipe, sees its articles, and follows one. */
async function report<Event>(
  open: (options: { body: string; mayAppear?: RegExp }) => Promise<Page>,
  scripts: string[],
  read: (request: Recorded) => Event[],
): Promise<{ page: Page; seen: Event[]; chosen: Event[] }> {
  // The story that is followed is not on the site.
  const page = await open({ body: await body(...scripts), mayAppear: /404/ });
  const seen = await sent(read, COUNT);
  // Nothing of it comes twice, whatever is drawn and looked at again.
  await page.evaluate(async () => {
    const list = document.querySelector('latest-list')!;
    Object.assign(list, { layout: 'headlines' });
    scrollBy(0, 1000);
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
  expect(recorder.requests.flatMap(read)).toEqual(seen);
  await follow(page, 1);
  const all = await sent(read, COUNT + 1);
  return { page, seen, chosen: all.slice(COUNT) };
}

describe('What a page reports by the recipe', () => {
  test('for Google Analytics 4', async ({ open }) => {
    const google = await client('ga4', { recorder: recorder.url });
    const read = ({ path, query }: Recorded) => {
      const item = /^id(.+)~nm(.+)~ca(.+)~lp(\d+)$/.exec(query.get('pr1') ?? '');
      if (path !== '/g/collect' || !item) return [];
      const [, url, headline, section, index] = item;
      const list = query.get('ep.item_list_name');
      return [{ event: query.get('en'), url, headline, section, index: Number(index), list }];
    };
    const { seen, chosen } = await report(open, [google, await recipe('ga4')], read);
    const all = expected.map((article) => ({ ...article, section: 'News' }));
    expect(seen).toEqual(all.map((article) => ({ ...article, event: 'view_item_list' })));
    expect(chosen).toEqual([{ ...all[1], event: 'select_item' }]);
  });

  test('for Google Analytics 4, as the data layer of a tag manager has it', async ({ open }) => {
    const google = await client('ga4', { recorder: recorder.url });
    const page = await open({ body: await body(google, await recipe('ga4')) });
    await page.waitForFunction((count) => window.dataLayer.length >= count, {}, COUNT);
    expect(await page.evaluate(() => window.dataLayer)).toEqual(
      news.map(({ url, headline }, index) => [
        'event',
        'view_item_list',
        {
          item_list_name: 'Harbour news',
          items: [{ item_id: url, item_name: headline, item_category: 'News', index }],
        },
      ]),
    );
  });

  test('for Plausible', async ({ open }) => {
    const plausible = await client('plausible', { recorder: recorder.url });
    const read = ({ path, body }: Recorded) => {
      const { n = '', d, i = true, p } = JSON.parse(body || '{}');
      return path === '/api/event' && n.startsWith('Article') ? [{ n, d, i, ...p }] : [];
    };
    const { seen, chosen } = await report(open, [plausible, await recipe('plausible')], read);
    const all = expected.map(({ headline, url, index, list }) => ({
      d: 'courier.example',
      list,
      position: String(index + 1),
      article: headline,
      address: url,
    }));
    expect(seen).toEqual(all.map((article) => ({ ...article, n: 'Article seen', i: false })));
    expect(chosen).toEqual([{ ...all[1], n: 'Article chosen', i: true }]);
  });

  test('for Matomo', async ({ open }) => {
    const known = { recorder: recorder.url, matomoScript: await matomoScript() };
    const read = ({ path, query, body }: Recorded) => {
      if (path !== '/matomo.php') return [];
      // matomo.js sends several requests as one when it can.
      const requests = body.startsWith('{')
        ? (JSON.parse(body) as { requests: string[] }).requests
        : [body || String(query)];
      return requests
        .map((request) => new URLSearchParams(request))
        .filter((values) => values.has('c_n'))
        .map((values) =>
          Object.fromEntries(['idsite', 'c_i', 'c_n', 'c_p', 'c_t'].map((key) => [key, values.get(key)])),
        );
    };
    const { seen, chosen } = await report(
      open,
      [await client('matomo', known), await recipe('matomo')],
      read,
    );
    const all = expected.map(({ headline, url, index, list }) => ({
      idsite: '1',
      c_n: `${list}, ${index + 1}`,
      c_p: headline,
      c_t: url,
    }));
    expect(seen).toEqual(all.map((article) => ({ ...article, c_i: null })));
    expect(chosen).toEqual([{ ...all[1], c_i: 'click' }]);
  });
});

describe('What watches', () => {
  const list = async () => `<latest-list src="${await feed(news)}"></latest-list>`;
  for (const [what, body, isLoaded] of [
    ['loaded where there are articles', list, true],
    ['not loaded where the page wants none of it', async () => `${await none()}${await list()}`, false],
    [
      'not loaded for lists without articles',
      async () => `<latest-list src="${await feed([])}"></latest-list>`,
      false,
    ],
    [
      'not loaded for whole articles',
      async () => `<article-view src="${await feed(news)}"></article-view>`,
      false,
    ],
  ] as const) {
    test(`is ${what}`, async ({ open }) => {
      const page = await open({ body: await body() });
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
      const files = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(files.some((file) => /\/count-\w+\.js$/.test(file))).toBe(isLoaded);
    });
  }
});

/** A script of a page that wants no impressions. */
async function none(): Promise<string> {
  const script = `import { configure } from '/newsrail/newsrail.js'; configure({ impression: false });`;
  return `<script type="module" src="${await put('text/javascript', script)}"></script>`;
}

describe('Without a recipe', () => {
  test('nothing is sent: a page asks for its articles, its pictures and the script, and keeps nothing', async ({
    open,
  }) => {
    const page = await open({ body: '<p id="place"></p>' });
    const asked: { kind: string; method: string; url: string }[] = [];
    page.on('request', (request) =>
      asked.push({ kind: request.resourceType(), method: request.method(), url: request.url() }),
    );
    const src = await feed(news);
    const told = await page.evaluate(
      async (src, count) => {
        const list = Object.assign(document.createElement('latest-list'), { src, limit: count });
        const headlines: string[] = [];
        const all = new Promise<void>((resolve) =>
          list.addEventListener('article-impression', (event) => {
            const { article } = (event as CustomEvent<ArticleImpressionDetail>).detail;
            if (headlines.push(article.headline) === count) resolve();
          }),
        );
        document.querySelector('#place')!.replaceWith(list);
        await all;
        const clicked = new Promise((resolve) => list.addEventListener('article-click', resolve));
        list.addEventListener('article-click', (event) => event.preventDefault());
        list.shadowRoot!.querySelector('a')!.click();
        await clicked;
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return headlines;
      },
      src,
      COUNT,
    );
    expect(told).toEqual(news.map(({ headline }) => headline));
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0, 0]);
    const others = asked.filter(
      ({ url, kind, method }) =>
        method !== 'GET' ||
        !(
          (kind === 'fetch' && url === src) ||
          (kind === 'image' && url === news[0]!.image!.url) ||
          (kind === 'script' && url.startsWith(`${inject('site')}/newsrail/`))
        ),
    );
    expect(others).toEqual([]);
    expect(asked.filter(({ kind }) => kind === 'fetch')).toHaveLength(1);
  });
});
