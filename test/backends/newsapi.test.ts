import { describe, expect, it } from 'vitest';
import { newsapi } from '../../src/backends/newsapi.js';
import { answerOf, fixture } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.js';
import { haveAll, onPayload, soundly } from './sound.ts';

const API = 'https://newsapi.org/v2/everything?q=ferries&apiKey=KEY';

keepsTheContract({
  backend: newsapi,
  addresses: [API, `${API}&pageSize=7&sortBy=popularity`, 'https://proxy.example/news?topic=a,b'],
  body: () => fixture('newsapi/everything.json'),
  list: (body) => (body as { articles: unknown[] }).articles,
  empty: [{ status: 'ok', totalResults: 0, articles: [] }],
});

const everything = () => soundly(newsapi, fixture('newsapi/everything.json'), API);
const read = (name: string, url = API) =>
  newsapi.read(answerOf(fixture(`newsapi/${name}.json`), url), { src: url });

it('reads a whole article', async () => {
  covers('newsapi', 'list', 'authors', 'dates');
  expect((await everything())[0]).toEqual({
    id: 'https://courier.example/fog',
    url: 'https://courier.example/fog',
    headline: 'Fog holds the ferries',
    description: 'Two trawlers waited for the fog to lift.',
    image: [{ url: 'https://pictures.example/fog.jpg' }],
    datePublished: '2026-11-20T07:30:00.000Z',
    author: [{ name: 'Ines Falk' }],
    publisher: { name: 'Harbour Courier' },
    keywords: [],
  });
});

it('trap 9: takes off the publisher’s name where it is the publisher’s, and nothing else', async () => {
  const headlines = (await everything()).map(({ headline }) => headline);
  expect(headlines).toEqual([
    'Fog holds the ferries',
    'A lighthouse for sale - Evening Post',
    'Rope - Harbour Courier Weekend',
    'Tide & time',
  ]);
});

it('trap 9: takes off how much was cut', async () => {
  expect((await everything())[1]!.description).toBe(
    'The first ferry left an hour late, and the second not at all…',
  );
});

it('trap 9: passes over what was removed', () => {
  const { articles, dropped } = read('removed');
  expect(articles).toHaveLength(1);
  expect(dropped).toEqual([{ index: 0, reason: 'removed by its publisher' }]);
});

it('trap 4: keeps no e-mail address', async () => {
  expect((await everything())[2]!.author).toEqual([{ name: 'Ole Brand' }]);
});

it('trap 33: passes on why it is refused', async () => {
  covers('newsapi', 'errors');
  const body = fixture('newsapi/near-cors-not-allowed.json');
  await expect(soundly(newsapi, body, API)).rejects.toThrow('Requests from the browser are not allowed');
});

describe('paging', () => {
  it.each([
    ['', '&page=2'],
    ['&pageSize=20', '&pageSize=20&page=2'],
    ['&pageSize=20&page=2', undefined],
    ['&pageSize=100', undefined],
  ])('of 37, after %j comes %j', (asked, next) => {
    covers('newsapi', 'paging');
    expect(read('everything', API + asked)).toMatchObject({ total: 37 });
    expect(read('everything', API + asked).next).toBe(next && API + next);
  });

  it('trap 38: asks in the address alone, and lets the page’s own size win', () => {
    expect(newsapi.request({ src: API, limit: 6 }).href).toBe(`${API}&pageSize=10`);
    expect(newsapi.request({ src: `${API}&pageSize=3`, limit: 6 }).href).toBe(`${API}&pageSize=3`);
  });
});

onPayload('newsapi/top-headlines-2024.json', async (body) => {
  haveAll(await soundly(newsapi, body, API), ['headline', 'datePublished', 'author', 'publisher']);
});
