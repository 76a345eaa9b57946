import { describe, expect, test } from 'vitest';
import { now, openedNewsroom } from './opened.ts';

const ask = openedNewsroom();
const json = async (path: string): Promise<any> => (await ask(path)).json();

interface Item {
  title: string;
  url: string;
  date_published: string;
  date_modified: string;
}
const items = async (query: string): Promise<Item[]> => (await json(`/feed.json?${query}`)).items;
const titles = async (query: string) => (await items(query)).map(({ title }) => title);

describe('news', () => {
  test('comes with the second request, and stays', async () => {
    const all = await titles('limit=10');
    const query = 'limit=10&news=3&id=comes';
    const first = await titles(query);
    expect(first.slice(0, 7)).toEqual(all.slice(3));
    expect(await titles(query)).toEqual(all);
    expect(await titles(query)).toEqual(all);
    expect((await titles('limit=10&news=3&id=another'))[0]).toBe(all[3]);
  });

  test('comes as late as asked', async () => {
    const [newest] = await titles('');
    const firsts: unknown[] = [];
    for (let index = 0; index < 4; index++)
      firsts.push((await titles('news=1&news-after=3&id=late'))[0] === newest);
    expect(firsts).toEqual([false, false, false, true]);
    expect((await titles('news=1&news-after=0&id=at-once'))[0]).toBe(newest);
  });

  test('is dated as of its coming, and no answer changes by itself afterwards', async () => {
    await items('news=2&id=dated');
    const address = '/feed.json?news=2&id=dated';
    const came = await ask(address);
    const [one, two] = ((await came.json()) as { items: Item[] }).items;
    expect(Date.parse(one!.date_published)).toBeGreaterThanOrEqual(now.getTime());
    expect(Date.parse(two!.date_published)).toBeLessThan(Date.parse(one!.date_published));
    const again = await ask(address, { headers: { 'If-None-Match': came.headers.get('ETag')! } });
    expect(again.status).toBe(304);
  });

  test.each([
    ['WordPress', '/wp-json/wp/v2/posts', (body: any) => body[0].title.rendered],
    ['WordPress by rest_route', '/?rest_route=/wp/v2/posts', (body: any) => body[0].title.rendered],
    ['Ghost', '/ghost/api/content/posts/?key=5a17e0c0de0b0a7d2e4b6c91ff', (body: any) => body.posts[0].title],
    ['some JSON', '/api/nested', (body: any) => body.data.posts.nodes[0].heading],
    ['odd JSON', '/api/odd', (body: any) => body.ergebnis[0].titel.kurz],
  ])('comes in %s', async (_, address, firstOf) => {
    const query = `${address.includes('?') ? '&' : '?'}news=1&edit=1&id=${encodeURIComponent(address)}`;
    const before = firstOf(await json(address + query));
    const after = firstOf(await json(address + query));
    expect(after).toBe(firstOf(await json(address)));
    expect(after).not.toBe(before);
  });

  test.each(['/feed/', '/rdf.xml', '/atom.xml', '/news-sitemap.xml', '/', '/sections/news'])(
    'comes in %s',
    async (address) => {
      const query = `?news=1&section=news&id=xml`;
      const [newest] = await items('section=news');
      const has = async () =>
        (await (await ask(address + query)).text()).includes(new URL(newest!.url).pathname);
      expect([await has(), await has()]).toEqual([false, true]);
    },
  );
});

describe('what counts as a request', () => {
  test('not a further page, which belongs to the answer before it', async () => {
    const query = 'limit=5&news=3&id=pages';
    const one = await titles(query);
    const two = await titles(`${query}&page=2`);
    expect([...one, ...two]).toEqual((await titles('limit=13')).slice(3));
    await titles(query);
    expect(await titles(`${query}&page=2`)).toEqual(await titles('limit=5&page=2'));
  });

  test('not the same list in another size, until one of them is asked for again', async () => {
    const [newest] = await titles('');
    const has = async (limit: number) => (await titles(`limit=${limit}&news=1&id=sizes`))[0] === newest;
    expect([await has(3), await has(6), await has(3), await has(9)]).toEqual([false, false, true, true]);
  });

  test('not a fault in place of the answer', async () => {
    const [newest] = await titles('');
    const query = 'news=1&fail-first=1&id=fault';
    expect((await ask(`/feed.json?${query}`)).status).toBe(503);
    expect([(await titles(query))[0] === newest, (await titles(query))[0] === newest]).toEqual([false, true]);
  });
});

describe('what is on the desk already', () => {
  test('edit changes the first headline, not one that is held back', async () => {
    const query = 'news=1&edit=1&id=edit';
    const [before] = await items(query);
    const [news, edited, third] = await items(query);
    expect(edited).toMatchObject({ title: `Updated: ${before!.title}`, url: before!.url });
    expect(Date.parse(edited!.date_modified)).toBeGreaterThanOrEqual(now.getTime());
    expect(`${news!.title} ${third!.title}`).not.toContain('Updated');
  });

  test('withdraw takes the second story away', async () => {
    const query = 'withdraw=1&id=withdraw&limit=5';
    const before = await titles(query);
    const [first, ...others] = await titles(query);
    expect([first, ...others.slice(0, 3)]).toEqual([before[0], ...before.slice(2)]);
    expect(others).toHaveLength(4);
  });

  test('only ends the list, and its pages', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => json(`/feed.json?only=40&limit=12&page=${page}`)),
    );
    expect(pages.map(({ items }) => items.length)).toEqual([12, 12, 12, 4]);
    expect(pages.map(({ next_url }) => typeof next_url)).toEqual(['string', 'string', 'string', 'undefined']);
    const { headers } = await ask('/wp-json/wp/v2/posts?only=40&per_page=6');
    expect([headers.get('X-WP-Total'), headers.get('X-WP-TotalPages')]).toEqual(['40', '7']);
  });

  test.each([
    ['/wp-json/wp/v2/posts?per_page=6', (body: any) => body.length],
    ['/feed.json?limit=6', (body: any) => body.items.length],
    ['/api/nested?limit=6', (body: any) => body.data.posts.nodes.length],
    ['/api/odd?anzahl=6', (body: any) => body.ergebnis.length],
    ['/ghost/api/content/posts/?key=5a17e0c0de0b0a7d2e4b6c91ff&limit=all', (body: any) => body.posts.length],
  ])('size has the last word in %s', async (address, count) => {
    expect(count(await json(`${address}&size=8`))).toBe(8);
  });

  test.each(['news=many', 'news-after=-1&news=1', 'edit=yes', 'withdraw=1.5', 'only=none', 'size=big'])(
    '%s is a mistake of the test, and says so',
    async (query) => {
      const answer = await ask(`/feed.json?${query}`);
      expect([answer.status, answer.headers.get('Access-Control-Allow-Origin')]).toEqual([400, '*']);
      expect(await answer.text()).toMatch(/“(news|news-after|edit|withdraw|only|size)” takes a whole number/);
    },
  );
});
