import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { startJsonServer } from './json-server.ts';
import { requestsIn } from './server.ts';
import { readShown, waitFor, type Shown } from './shown.ts';
import { script, useVisitor } from './visitor.ts';

// The elements as they are published, in a browser, on a page of another site, asking real servers.

const cdn = fileURLToPath(new URL('../../cdn', import.meta.url));
const visitor = useVisitor();
const { open, show } = visitor;

const headlines = (shown: Shown[]) => shown.map(({ headline }) => headline);
const times = (shown: Shown[]) => shown.map(({ datetime }) => datetime);

describe('elements with WordPress', () => {
  const wordpress = inject('wordpress');
  const url = 'url' in wordpress ? wordpress.url : '';
  const posts = `${url}/wp-json/wp/v2/posts`;
  const newest = [
    'It’s official: “Tern & Co” isn’t moving',
    'The Kittiwake sails again',
    '港の朝市に三千人 🐟 — 新しい桟橋も',
    'The picture that was deleted',
    'A story told without a picture',
  ];

  beforeEach(({ skip }) => {
    if ('unavailable' in wordpress) skip(wordpress.unavailable);
  });

  /** What was asked of WordPress for articles since the log had so many lines. */
  const askedForPosts = (since: number) =>
    ('log' in wordpress ? requestsIn(wordpress.log) : [])
      .slice(since)
      .filter((line) => line.includes('wp/v2/posts'));
  const soFar = () => ('log' in wordpress ? requestsIn(wordpress.log).length : 0);

  async function idOf(slug: string): Promise<number> {
    const [post] = (await (await fetch(`${posts}?slug=${slug}&_fields=id`)).json()) as { id: number }[];
    if (!post) throw new Error(`no story “${slug}”`);
    return post.id;
  }

  test('latest-list shows the newest: text decoded, links, times in UTC, in order', async () => {
    const shown = await show(`<latest-list src="${posts}" limit="5"></latest-list>`);
    expect(headlines(shown)).toEqual(newest);
    expect(shown[0]?.href).toBe(`${url}/2025/03/apostrophes-and-ampersands/`);
    expect(times(shown).map((time) => new Date(time ?? '').toISOString())).toEqual([
      '2025-03-20T01:40:00.000Z',
      '2025-03-19T16:23:00.000Z',
      '2025-03-19T07:06:00.000Z',
      '2025-03-18T21:49:00.000Z',
      '2025-03-18T12:32:00.000Z',
    ]);
    for (const time of times(shown)) expect(time).toMatch(/Z$/);
  });

  test('the pictures come with their alternative text, and only where there is one', async () => {
    const shown = await show(`<latest-list src="${posts}" limit="5" fields="image headline"></latest-list>`);
    expect(shown.map(({ images }) => images.map(({ alt }) => alt))).toEqual([
      ['A baker\'s hands shaping "harbour" loaves'],
      ['A white ferry at the east quay, its ramp down'],
      ['市場の人々'],
      [],
      [],
    ]);
    for (const { src, drawn } of shown.flatMap(({ images }) => images)) {
      expect(src.startsWith(`${url}/wp-content/uploads/2025/03/`)).toBe(true);
      expect(drawn, src).toBe(true);
    }
  });

  test('the same by ?rest_route=', async () => {
    const shown = await show(`<latest-list src="${url}/?rest_route=/wp/v2/posts" limit="5"></latest-list>`);
    expect(headlines(shown)).toEqual(newest);
  });

  test('the same by the site’s own address', async () => {
    const shown = await show(`<latest-list src="${url}" backend="wordpress" limit="5"></latest-list>`);
    expect(headlines(shown)).toEqual(newest);
  });

  test('nothing that WordPress sends runs, becomes markup or is shown as “undefined”', async () => {
    const shown = await show(`<latest-list src="${posts}" limit="15"></latest-list>`);
    expect(shown.length).toBeGreaterThanOrEqual(14);
    expect(shown.some(({ headline }) => headline.startsWith('Tides'))).toBe(true);
    for (const { headline, text, images } of shown) {
      expect(headline).not.toMatch(/[<>]|&#?\w+;/);
      expect(text).not.toMatch(/undefined|null|\[object|NaN|Invalid Date/);
      for (const { src } of images) expect(src).toMatch(/^http/);
    }
    expect(await visitor.page.evaluate(() => window.stolen)).toBeUndefined();
    expect(visitor.said).toEqual([]);
  });

  test('nobody is asked but the page’s own site and WordPress', async () => {
    await show(`<latest-list src="${posts}" limit="10"></latest-list>`);
    const sites = new Set(
      visitor.asked
        .map((address) => new URL(address))
        .filter(isHttp)
        .map(({ origin }) => origin),
    );
    expect([...sites].sort()).toEqual([url, visitor.site].sort());
  });

  test('article-card shows one story', async () => {
    const shown = await show(
      `<article-card src="${posts}/${await idOf('markup-in-the-title')}"></article-card>`,
    );
    expect(headlines(shown)).toEqual(['The Kittiwake sails again']);
  });

  test('related-reads shows others than the story that is read', async () => {
    const current = `${url}/2025/03/markup-in-the-title/`;
    const shown = await show(
      `<related-reads rank="recent" src="${posts}" limit="3" canonical="${current}"></related-reads>`,
    );
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThanOrEqual(3);
    expect(shown.map(({ href }) => href)).not.toContain(current);
    expect(new Set(headlines(shown)).size).toBe(shown.length);
  });

  test('ten elements with one address ask once, without a preflight', async () => {
    const before = soFar();
    const element = `<latest-list src="${posts}" limit="4" dedupe="off"></latest-list>`;
    await open(script + element.repeat(10));
    await waitFor(visitor.page, 'article-load', 10);
    expect(askedForPosts(before)).toHaveLength(1);
    expect(askedForPosts(before)[0]).toMatch(/^GET /);
  });

  test('an error of WordPress leaves the fallback and says one line', async () => {
    await open(`${script}<article-card src="${posts}/999999"><a href="/all">All stories</a></article-card>`);
    await waitFor(visitor.page, 'article-error');
    expect(await fallbackIsVisible()).toBe(true);
    expect(visitor.said).toHaveLength(1);
    expect(visitor.said[0]).toContain(`${posts}/999999`);
  });

  test('the classic script shows the same', async ({ skip }) => {
    if (!existsSync(`${cdn}/newsrail.iife.js`))
      skip('cdn/newsrail.iife.js has not been built: npm run build');
    await open(
      `<latest-list src="${posts}" limit="5"></latest-list><script src="/cdn/newsrail.iife.js"></script>`,
    );
    await waitFor(visitor.page, 'article-load');
    expect(headlines(await readShown(visitor.page, 'latest-list'))).toEqual(newest);
  });
});

describe('elements with json-server', () => {
  const jsonServer = inject('json-server');
  const url = 'url' in jsonServer ? jsonServer.url : '';
  const first = [
    'Kite museum opens a room for box kites',
    'A kite that measured the wind is back',
    'Workshop: knots that hold in the rain',
  ];

  test('latest-list reads JSON that it has never seen', async () => {
    const shown = await show(`<latest-list src="${url}/posts" limit="3"></latest-list>`);
    expect(headlines(shown)).toEqual(first);
    expect(shown[0]?.href).toBe(`${url}/notices/kite-museum-opens-a-room-for-box-kites`);
    expect(new Date(shown[0]?.datetime ?? '').toISOString()).toBe('2025-02-20T09:30:00.000Z');
    expect(shown[0]?.images.map(({ src, drawn }) => [src, drawn])).toEqual([[`${url}/kite.svg`, true]]);
  });

  test('and any other, given a map', async () => {
    const shown = await show(`<latest-list src="${url}/front" limit="3" items="shelf.stories"
      map="headline: line.big; description: line.small; url: /notices/{code}; datePublished: when.out; image: art[0].file"></latest-list>`);
    expect(headlines(shown)).toEqual(first);
    // What the map makes is on the page’s own site.
    expect(shown[1]?.href).toBe(new URL('/notices/k2', visitor.site).href);
  });
});

describe('elements with a server that stops', () => {
  test('what is shown stays; a page opened later keeps its fallback, and one line says why', async () => {
    const server = await startJsonServer();
    const element = `<latest-list src="${server.url}/posts" limit="3"><a href="/all">All stories</a></latest-list>`;
    const before = await show(element);
    expect(before).toHaveLength(3);

    await server.stop();
    await visitor.page.$eval(
      'latest-list',
      (list) => void (list as Element & { reload?: () => unknown }).reload?.(),
    );
    await visitor.page.waitForFunction(
      () => (document.querySelector('latest-list') as Element & { state?: string }).state === 'stale',
      { timeout: 20_000 },
    );
    expect(headlines(await readShown(visitor.page, 'latest-list'))).toEqual(headlines(before));

    visitor.said.length = 0;
    await open(`${script}\n${element}`);
    await waitFor(visitor.page, 'article-error');
    expect(await fallbackIsVisible()).toBe(true);
    expect(visitor.said).toHaveLength(1);
    expect(visitor.said[0]).toContain(`${server.url}/posts`);
  });
});

const isHttp = ({ protocol }: URL) => protocol === 'http:' || protocol === 'https:';

/** Whether a reader can see the link that the page's author put into the element. */
function fallbackIsVisible(): Promise<boolean> {
  return visitor.page.$eval('a[href="/all"]', async (link) => {
    const { width, height } = link.getBoundingClientRect();
    return link.checkVisibility() && width > 0 && height > 0;
  });
}
