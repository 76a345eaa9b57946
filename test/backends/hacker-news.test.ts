import { describe, expect, it } from 'vitest';
import { hackerNews } from '../../src/backends/hacker-news.js';
import { answerOf, fixture } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.js';
import { haveAll, onPayload, soundly } from './sound.ts';

const API = 'https://hn.algolia.com/api/v1/search_by_date?query=tide';

keepsTheContract({
  backend: hackerNews,
  addresses: [API, `${API}&tags=ask_hn&hitsPerPage=5`, 'https://hn.algolia.com/api/v1/items/107'],
  body: () => fixture('hacker-news/search.json'),
  list: (body) => (body as { hits: unknown[] }).hits,
  empty: [{ hits: [], nbHits: 0, page: 0, nbPages: 0, hitsPerPage: 20 }],
});

const search = () => soundly(hackerNews, fixture('hacker-news/search.json'), API);

it('reads a whole story', async () => {
  covers('hacker-news', 'list', 'authors', 'dates');
  expect((await search())[0]).toEqual({
    id: '101',
    url: 'https://notes.example/101',
    headline: 'A tide clock in 200 lines',
    image: [],
    datePublished: '2026-11-20T09:56:42.000Z',
    author: [{ name: 'tidewatcher', url: 'https://news.ycombinator.com/user?id=tidewatcher' }],
    keywords: [],
  });
});

it('trap 26: what links nowhere leads to its discussion', async () => {
  covers('hacker-news', 'body');
  const [, ask, , job] = await search();
  expect(ask).toMatchObject({
    url: 'https://news.ycombinator.com/item?id=102',
    description: "We've drawn ours on paper. Does anybody print them?",
    articleBody: expect.stringContaining('<p>'),
  });
  expect(job!.url).toBe('https://news.ycombinator.com/item?id=104');
});

it('trap 2: titles are plain text, and those with entities are understood too', async () => {
  const [, ask, show] = await search();
  expect(ask!.headline).toBe('Ask HN: Who still uses <canvas> for charts of the tide?');
  expect(show!.headline).toBe('Show HN: Harbours & tide tables');
});

it('leaves comments out, and says so', () => {
  const { articles, dropped } = hackerNews.read(answerOf(fixture('hacker-news/with-comments.json'), API), {
    src: API,
  });
  expect(articles).toHaveLength(1);
  expect(dropped).toEqual([{ index: 1, reason: 'a comment' }]);
});

it('reads one item', async () => {
  covers('hacker-news', 'single');
  const [item] = await soundly(hackerNews, fixture('hacker-news/item.json'));
  expect(item).toMatchObject({
    id: '107',
    url: 'https://news.ycombinator.com/item?id=107',
    headline: 'Knots, an atlas',
    description: 'All forty of them.',
  });
});

it('looks at tags of any depth without falling', () => {
  let deep: unknown[] = ['story'];
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(hackerNews.detect(answerOf({ hits: [{ created_at_i: 1, _tags: deep }] }))).toBe(false);
});

describe('paging', () => {
  it.each([
    ['', '&page=1'],
    ['&page=1', '&page=2'],
    ['&page=48', '&page=49'],
  ])('trap 26: counts from 0: after %j comes %j', (asked, next) => {
    covers('hacker-news', 'paging');
    const url = API + asked;
    expect(hackerNews.read(answerOf(fixture('hacker-news/search.json'), url), { src: url })).toMatchObject({
      next: API + next,
      total: 4312,
    });
  });

  it('trap 26: ends at a thousand, whatever is promised', () => {
    const body = { ...(fixture('hacker-news/search.json') as object), nbPages: 1000 };
    const url = `${API}&page=49`;
    expect(hackerNews.read(answerOf(body, url), { src: url }).next).toBeUndefined();
  });

  it('asks for stories, unless the page asks for something else', () => {
    expect(hackerNews.request({ src: API, limit: 6 }).href).toBe(`${API}&tags=story&hitsPerPage=10`);
    expect(hackerNews.request({ src: `${API}&tags=ask_hn`, limit: 6 }).href).toBe(
      `${API}&tags=ask_hn&hitsPerPage=10`,
    );
    const item = 'https://hn.algolia.com/api/v1/items/107';
    expect(hackerNews.request({ src: item, limit: 6 }).href).toBe(item);
  });
});

onPayload('hn-algolia/search-item-2020.json', async (body) => {
  haveAll(await soundly(hackerNews, body, API), ['headline', 'datePublished', 'author']);
});
