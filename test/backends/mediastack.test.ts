import { expect, it } from 'vitest';
import { mediastack } from '../../src/backends/mediastack.js';
import { answerOf, fixture } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.js';
import { haveAll, onPayload, soundly } from './sound.ts';

const API = 'https://api.mediastack.com/v1/news?access_key=KEY&keywords=yard';

keepsTheContract({
  backend: mediastack,
  addresses: [API, `${API}&limit=7&sort=popularity`, 'http://api.mediastack.com/v1/news?access_key=KEY'],
  body: () => fixture('mediastack/news.json'),
  list: (body) => (body as { data: unknown[] }).data,
  empty: [{ pagination: { limit: 25, offset: 0, count: 0, total: 0 }, data: [] }],
});

it('reads a whole article', async () => {
  covers('mediastack', 'list', 'authors', 'dates', 'section');
  expect((await soundly(mediastack, fixture('mediastack/news.json'), API))[0]).toEqual({
    id: 'https://slip.example/1',
    url: 'https://slip.example/1',
    headline: 'Yard hires again',
    description: 'The yard hires again.',
    image: [{ url: 'https://slip.example/1.png' }],
    datePublished: '2026-11-18T05:47:24.000Z',
    author: [{ name: 'Nell Hook' }],
    publisher: { name: 'Slipway News' },
    articleSection: 'business',
    keywords: [],
    inLanguage: 'en',
  });
});

it('takes nulls for what they are, and “general” for no section', async () => {
  const [, second, third] = await soundly(mediastack, fixture('mediastack/news.json'), API);
  expect(second).toMatchObject({ image: [], author: [] });
  expect(second).not.toHaveProperty('articleSection');
  expect(second).not.toHaveProperty('publisher');
  expect(third).toMatchObject({ headline: '海辺の市場', inLanguage: 'ja' });
});

it('goes on by offset until all are read', () => {
  covers('mediastack', 'paging');
  const body = fixture('mediastack/news.json') as { pagination: { offset: number; total: number } };
  const read = () => mediastack.read(answerOf(body, `${API}&offset=3`), { src: API });
  expect(read()).toMatchObject({ next: `${API}&offset=6`, total: 293 });
  body.pagination.total = 6;
  expect(read().next).toBeUndefined();
  expect(mediastack.request({ src: API, limit: 6 }).href).toBe(`${API}&limit=10`);
});

it('trap 33: passes on that the month’s requests are used up', async () => {
  covers('mediastack', 'errors');
  const body = fixture('mediastack/near-usage-limit.json');
  await expect(soundly(mediastack, body, API)).rejects.toThrow('usage limit');
});

onPayload('mediastack/documented-shape.json', async (body) => {
  const articles = await soundly(mediastack, body, API);
  haveAll(articles, ['headline', 'description', 'datePublished', 'author', 'publisher', 'inLanguage']);
});
