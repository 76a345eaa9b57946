import { expect, test } from 'vitest';
import { contentKey } from '../../examples/newsroom/backends/ghost.ts';
import { openedNewsroom } from './opened.ts';

const ask = openedNewsroom();

const addresses = [
  '/wp-json/wp/v2/posts?_embed',
  `/ghost/api/content/posts/?key=${contentKey}`,
  '/feed.json',
  '/api/nested',
  '/api/odd',
];

test.each(addresses)('%s has an ETag, and 304 for those who know it', async (address) => {
  const first = await ask(address);
  const etag = first.headers.get('ETag')!;
  expect(first.headers.get('Cache-Control')).toContain('max-age=0');
  const second = await ask(address, { headers: { 'If-None-Match': etag } });
  expect([second.status, await second.text()]).toEqual([304, '']);
  expect(second.headers.get('ETag')).toBe(etag);
  expect(second.headers.get('Access-Control-Allow-Origin')).not.toBeNull();
  const other = await ask(address, { headers: { 'If-None-Match': 'W/"stale"' } });
  expect(other.status).toBe(200);
});

test.each(addresses)('%s is open to pages but refuses preflights', async (address) => {
  const origin = { Origin: 'https://paper.example' };
  expect((await ask(address, { headers: origin })).headers.get('Access-Control-Allow-Origin')).toMatch(
    /\*|paper/,
  );
  const preflight = await ask(address, {
    method: 'OPTIONS',
    headers: { ...origin, 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'x-own' },
  });
  expect(preflight.ok).toBe(false);
});

test.each(addresses)('%s filters by lang', async (address) => {
  const [english, japanese] = await Promise.all(
    ['en', 'ja'].map(async (lang) =>
      (await ask(`${address}${address.includes('?') ? '&' : '?'}lang=${lang}`)).text(),
    ),
  );
  expect(japanese).toMatch(/連絡船/);
  expect(english).not.toMatch(/連絡船/);
});

test('addresses in answers follow the host that was asked', async () => {
  const text = await (await ask('/feed.json')).text();
  const port = new URL((await ask('/feed.json')).url).port;
  expect(text).toContain(`http://127.0.0.1:${port}/news/`);
  expect(text).not.toContain(':4400');
});
