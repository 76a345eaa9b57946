import { describe, expect, it } from 'vitest';
import { devto } from '../../src/backends/devto.js';
import { answerOf, fixture } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.js';
import { haveAll, onPayload, soundly } from './sound.ts';

const API = 'https://dev.to/api/articles?username=marla';

keepsTheContract({
  backend: devto,
  addresses: [
    API,
    `${API}&per_page=7`,
    'https://dev.to/api/articles/4',
    'https://forem.example/api/articles/latest',
  ],
  body: () => fixture('devto/articles.json'),
  list: (body) => body as unknown[],
  empty: [[]],
});

const list = () => soundly(devto, fixture('devto/articles.json'), API);

it('reads a whole article', async () => {
  covers('devto', 'list', 'authors', 'dates', 'picture');
  expect((await list())[0]).toEqual({
    id: '1',
    url: 'https://dev.to/marla/s-1',
    headline: 'Keep a ship’s log for your <template> tags',
    description: 'How we stopped guessing and wrote it down. ...',
    image: [
      {
        url: 'https://media2.dev.to/dynamic/image/width=1000,height=420,fit=cover,gravity=auto,format=auto/https%3A%2F%2Fuploads.example%2Flog.png',
        width: 1000,
        height: 420,
      },
    ],
    datePublished: '2026-11-20T17:09:10.000Z',
    author: [{ name: 'Marla Quist', url: 'https://dev.to/marla' }],
    keywords: ['webdev', 'logs'],
    inLanguage: 'en',
    timeRequired: 4,
  });
});

it('reads what may be there or not: the drawn picture, the edit, the organization', async () => {
  const [, drawn, team] = await list();
  expect(drawn).toMatchObject({
    image: [{ url: 'https://dev.to/social_previews/article/2.png' }],
    dateModified: '2026-11-21T08:00:00.000Z',
  });
  expect(team).toMatchObject({
    headline: 'Charts & scales 🧭',
    publisher: { name: 'Open Quay', url: 'https://dev.to/openquay' },
  });
});

it('reads a single article, on which the two forms of tags have changed places', async () => {
  covers('devto', 'single', 'body');
  const [article] = await soundly(devto, fixture('devto/article.json'), 'https://dev.to/api/articles/4');
  expect(article).toMatchObject({
    keywords: ['webdev', 'logs'],
    articleBody: '<p>It begins with a pencil.</p>\n',
  });
});

describe('paging', () => {
  const read = (url: string) => devto.read(answerOf(fixture('devto/articles.json'), url), { src: url });

  it('goes on after a full page and ends with a short one', () => {
    covers('devto', 'paging');
    expect(read(`${API}&per_page=3`).next).toBe(`${API}&per_page=3&page=2`);
    expect(read(`${API}&per_page=3&page=2`).next).toBe(`${API}&per_page=3&page=3`);
    expect(read(API).next).toBeUndefined();
  });

  it('trap 38: asks in the address alone, since a header would cost the answer', () => {
    expect(devto.request({ src: API, limit: 6 }).href).toBe(`${API}&per_page=10`);
    expect(devto.request({ src: 'https://dev.to/api/articles/4', limit: 6 }).href).toBe(
      'https://dev.to/api/articles/4',
    );
  });
});

it('trap 33: passes on that there is none', async () => {
  covers('devto', 'errors');
  const body = fixture('devto/near-not-found.json');
  await expect(soundly(devto, body, API)).rejects.toThrow('not found');
});

for (const file of ['article-2024', 'articles-2021']) {
  onPayload(`devto/${file}.json`, async (body) => {
    const articles = await soundly(devto, body, API);
    haveAll(articles, ['description', 'image', 'datePublished', 'author', 'keywords', 'timeRequired']);
  });
}
