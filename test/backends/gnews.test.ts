import { expect, it } from 'vitest';
import { gnews } from '../../src/backends/gnews.js';
import { answerOf, fixture } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.js';
import { haveAll, onPayload, soundly } from './sound.ts';

const API = 'https://gnews.io/api/v4/top-headlines?category=general&apikey=KEY';

keepsTheContract({
  backend: gnews,
  addresses: [API, `${API}&max=7`, 'https://proxy.example/gnews'],
  body: () => fixture('gnews/top-headlines.json'),
  list: (body) => (body as { articles: unknown[] }).articles,
  empty: [{ totalArticles: 0, articles: [] }],
});

it('reads a whole article', async () => {
  covers('gnews', 'list', 'dates');
  expect((await soundly(gnews, fixture('gnews/top-headlines.json'), API))[0]).toEqual({
    id: 'g1',
    url: 'https://quay.example/1',
    headline: 'Salt is dear',
    description: 'Salt costs twice what it did.',
    image: [{ url: 'https://quay.example/1.jpg' }],
    datePublished: '2026-11-19T10:00:00.000Z',
    author: [],
    publisher: { name: 'Quay Times', url: 'https://quay.example/' },
    keywords: [],
    inLanguage: 'en',
  });
});

it('trap 9: falls back to the cut text, without its count', async () => {
  const [, second] = await soundly(gnews, fixture('gnews/top-headlines.json'), API);
  expect(second!.description).toBe('Salt is dear this year, say the curers of the north pier...');
});

it('goes on page by page until there is nothing, and keeps the query', () => {
  covers('gnews', 'paging');
  const read = (url: string) => gnews.read(answerOf(fixture('gnews/top-headlines.json'), url), { src: url });
  expect(read(API)).toMatchObject({ next: `${API}&page=2`, total: 48 });
  expect(read(`${API}&page=15`).next).toBe(`${API}&page=16`);
  expect(read(`${API}&page=16`).next).toBeUndefined();
  expect(gnews.request({ src: API, limit: 6 }).href).toBe(`${API}&max=10`);
});

it('trap 33: passes on what is wrong with the key', async () => {
  covers('gnews', 'errors');
  const body = fixture('gnews/near-bad-key.json');
  await expect(soundly(gnews, body, API)).rejects.toThrow('Your API key is invalid');
});

onPayload('gnews/docs-v4-example.json', async (body) => {
  const articles = await soundly(gnews, body, API);
  haveAll(articles, ['headline', 'description', 'image', 'datePublished', 'publisher']);
});
