import { describe, expect, it } from 'vitest';
import { nyt } from '../../src/backends/nyt.js';
import { answerOf, fixture } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.js';
import { haveAll, onPayload, soundly } from './sound.ts';

const API = 'https://api.nytimes.com/svc/search/v2/articlesearch.json?q=fog&api-key=KEY';
const TOP = 'https://api.nytimes.com/svc/topstories/v2/us.json?api-key=KEY';

keepsTheContract({
  backend: nyt,
  addresses: [API, `${API}&sort=relevance&fq=section.name:("World")`, TOP],
  body: () => fixture('nyt/article-search.json'),
  list: (body) => (body as { response: { docs: unknown[] } }).response.docs,
  empty: [
    { status: 'OK', response: { docs: [], metadata: { hits: 0, offset: 0 } } },
    { status: 'OK', response: { docs: null, metadata: { hits: 0, offset: 0 } } },
    { status: 'OK', copyright: 'The New York Times Company', num_results: 0, results: [] },
  ],
});

const all = (name: string, url = API) => soundly(nyt, fixture(`nyt/${name}.json`), url);

describe('Article Search', () => {
  it('reads a whole article', async () => {
    covers('nyt', 'list', 'authors', 'dates', 'section', 'picture');
    expect((await all('article-search'))[0]).toEqual({
      id: 'nyt://article/1',
      url: 'https://www.nytimes.com/2026/11/20/fog/1.html',
      headline: 'Fog, Part 1',
      description: 'Ferries wait.',
      image: [
        {
          url: 'https://static01.nyt.com/images/2026/11/20/fog-articleLarge.jpg',
          width: 600,
          height: 400,
          caption: 'A pier in fog',
          credit: 'A. Keel for The Times',
        },
      ],
      datePublished: '2026-11-20T10:00:21.000Z',
      author: [{ name: 'Ada Keel and Bo Lind' }],
      publisher: { name: 'The New York Times' },
      articleSection: 'World',
      keywords: ['Fog', 'Port (Somewhere)'],
      timeRequired: 5,
    });
  });

  it('falls back from an empty abstract, and takes the column’s name for a label', async () => {
    const [, second, third] = await all('article-search');
    expect(second).toMatchObject({ description: 'Ferries wait, and wait.', label: 'Letter From Port' });
    expect(third).toMatchObject({ image: [], author: [], keywords: [] });
  });

  it('trap 17: reads the list of old, whose addresses are relative to another host', async () => {
    const [first] = await all('article-search-2016');
    expect(first!.image[0]).toMatchObject({
      url: 'https://static01.nyt.com/images/2016/06/05/fog-articleLarge.jpg',
      width: 600,
      srcset: expect.stringContaining('fog-thumbWide.jpg 190w'),
    });
    expect(first).toMatchObject({ id: '5741', timeRequired: 5, description: 'Ferries wait, and wait.' });
  });

  it('trap 15: squares are no variants of a picture that is none', async () => {
    const [first] = await all('article-search-2016');
    expect(first!.image[0]!.srcset).not.toContain('thumbStandard');
  });

  it.each([
    ['', '&page=1'],
    ['&page=1', '&page=2'],
    ['&page=98', '&page=99'],
    ['&page=99', undefined],
  ])('counts pages from 0, a hundred at most: after %j comes %j', (asked, next) => {
    covers('nyt', 'paging');
    const url = API + asked;
    const reading = nyt.read(answerOf(fixture('nyt/article-search.json'), url), { src: url });
    expect(reading).toMatchObject({ total: 1234 });
    expect(reading.next).toBe(next && API + next);
  });

  it('ends with the last ten', () => {
    const read = (url: string) =>
      nyt.read(answerOf(fixture('nyt/article-search-2016.json'), url), { src: url }).next;
    expect(read(`${API}&page=1`)).toBe(`${API}&page=2`);
    expect(read(`${API}&page=2`)).toBeUndefined();
  });

  it('asks for the newest first, where there is an order', () => {
    expect(nyt.request({ src: API, limit: 6 }).href).toBe(`${API}&sort=newest`);
    expect(nyt.request({ src: TOP, limit: 6 }).href).toBe(TOP);
  });
});

describe('Top Stories and Most Popular', () => {
  it('reads a top story', async () => {
    const [first] = await all('top-stories', TOP);
    expect(first).toMatchObject({
      headline: 'Harbor news 1',
      description: 'Pilots vote.',
      image: [
        {
          url: 'https://static01.nyt.com/images/a-superJumbo.jpg',
          width: 2048,
          caption: 'Pilots, voting & waiting',
          credit: 'B. Lind',
          srcset: expect.stringContaining('threeByTwo.jpg 600w'),
        },
      ],
      dateModified: '2026-11-20T18:52:00.000Z',
      author: [{ name: 'Ada Keel' }],
      keywords: ['Pilots', 'Keel, Ada'],
    });
  });

  it('takes "" and null for an empty list', async () => {
    const [, second, third] = await all('top-stories', TOP);
    expect(second!.image).toEqual([]);
    expect(third).toMatchObject({ image: [], keywords: ['Keel, Ada'] });
    const [, bare] = await all('most-popular', TOP);
    expect(bare!.image).toEqual([]);
  });

  it('reads what is most popular, of whose pictures the widest', async () => {
    const [first] = await all('most-popular', TOP);
    expect(first).toMatchObject({
      image: [
        {
          url: 'https://static01.nyt.com/images/m-440.jpg',
          width: 440,
          caption: 'A crowd',
          credit: 'C. Oar',
        },
      ],
      datePublished: '2026-11-20T00:00:00.000Z',
      keywords: ['Port'],
    });
  });

  it('has no next page', () => {
    expect(nyt.read(answerOf(fixture('nyt/most-popular.json'), TOP), { src: TOP }).next).toBeUndefined();
  });

  it('drops a promotion, whose address is the word null', () => {
    const answer = answerOf(fixture('nyt/top-stories-with-promo.json'), TOP);
    expect(nyt.read(answer, { src: TOP })).toMatchObject({
      articles: [{ headline: 'Harbor news 4' }],
      dropped: [{ index: 1, reason: 'no url' }],
    });
  });
});

it('trap 33: passes on that it was too often', async () => {
  covers('nyt', 'errors');
  await expect(all('near-rate-limit')).rejects.toThrow('Rate limit quota violation');
});

onPayload('nyt/articlesearch-2016.json', async (body) => {
  const articles = await soundly(nyt, body, API);
  haveAll(articles, ['description', 'datePublished', 'publisher', 'articleSection']);
  expect(articles.filter(({ keywords }) => keywords[0]).length).toBeGreaterThan(5);
  expect(articles.filter(({ image }) => image[0]?.width).length).toBeGreaterThan(5);
});
