import { afterEach, expect, test } from 'vitest';
import { openedNewsroom } from './opened.ts';

const ask = openedNewsroom();
const publish = (story: unknown) => ask('/_news', { method: 'POST', body: JSON.stringify(story) });
const first = async (query = ''): Promise<any> =>
  ((await (await ask(`/feed.json${query}`)).json()) as any).items[0];

afterEach(() => ask('/_news', { method: 'DELETE' }));

test('a story that is published now is the first everywhere, has a page, and can be taken back', async () => {
  const before = await first();
  const answer = await publish({ headline: 'Fog lifts & the ferry sails', section: 'business' });
  expect(answer.status).toBe(201);
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const { id, url } = (await answer.json()) as { id: number; url: string };

  expect((await first()).title).toBe('Fog lifts & the ferry sails');
  expect((await first('?section=business')).title).toBe('Fog lifts & the ferry sails');
  const [post] = (await (await ask('/wp-json/wp/v2/posts')).json()) as any[];
  expect([post.id, post.title.rendered]).toEqual([id, 'Fog lifts &#038; the ferry sails']);
  expect((await ask(`/wp-json/wp/v2/posts/${id}?_embed`)).status).toBe(200);
  expect(await (await ask(url)).text()).toContain('Fog lifts &amp; the ferry sails');
  expect(await (await ask('/feed/')).text()).toContain('Fog lifts &amp; the ferry sails');

  expect((await ask('/_news', { method: 'DELETE' })).status).toBe(204);
  expect(await first()).toEqual(before);
  expect((await ask(url)).status).toBe(404);
});

test('of two the later one stands first', async () => {
  await publish({ headline: 'One' });
  await publish({ headline: 'Two' });
  const titles = ((await (await ask('/wp-json/wp/v2/posts')).json()) as any[]).map(
    ({ title }) => title.rendered,
  );
  expect(titles.slice(0, 2)).toEqual(['Two', 'One']);
});

test('a story belongs to its edition', async () => {
  await publish({ headline: 'Nebel', language: 'de' });
  expect((await first()).title).not.toBe('Nebel');
  expect((await first('?lang=de')).title).toBe('Nebel');
});

test('markup in it stays text', async () => {
  await publish({ headline: 'Words', description: '<img src=x onerror=alert(1)>', slug: 'words' });
  expect(await (await ask('/news/words')).text()).not.toContain('<img src=x');
});

test.each([
  ['nothing', undefined],
  ['no headline', { description: 'x' }],
  ['a section that is none', { headline: 'x', section: 'weather' }],
  ['a slug with a slash', { headline: 'x', slug: '../x' }],
])('%s is refused in words', async (_, story) => {
  const answer = await publish(story);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('"headline"');
});

test('an address that is taken is refused', async () => {
  expect((await publish({ headline: 'x', slug: 'twice' })).status).toBe(201);
  expect((await publish({ headline: 'x', slug: 'twice' })).status).toBe(409);
});
