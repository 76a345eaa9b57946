import { describe, expect, it } from 'vitest';
import { prismic } from '../../src/backends/prismic.js';
import { answerOf, fixture, nested } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.ts';
import { hasPayload, payload } from './payloads.ts';
import { throughTheDoor } from './through-the-door.ts';

const HOST = 'https://gazette.cdn.prismic.io/api/v2';
const API = `${HOST}/documents/search?ref=R&q=[[at(document.type,%22article%22)]]`;
const MAP = 'url: https://gazette.example/blog/{uid}';

interface Body {
  results: { data: Record<string, unknown> }[];
}
const search = () => fixture('prismic/search.json') as Body;
const read = (body: unknown, map = MAP, src = API) => prismic.read(answerOf(body, src), { src, map });

keepsTheContract({
  backend: prismic,
  addresses: [
    API,
    `${API}&pageSize=3&orderings=[my.article.date]&page=2`,
    `${HOST}/documents/search?ref=R~a%20b`,
  ],
  body: search,
  list: (body) => (body as Body).results,
  empty: [fixture('prismic/last-page.json')],
  query: { map: MAP },
});

describe('where it asks', () => {
  it('asks for a page, the newest first', () => {
    expect(prismic.request({ src: API, limit: 6 }).href).toBe(
      `${API}&pageSize=10&orderings=[document.first_publication_date%20desc]`,
    );
  });

  it('lets the page’s own parameters win', () => {
    const own = `${API}&pageSize=3&orderings=[my.article.date]`;
    expect(prismic.request({ src: own, limit: 6 }).href).toBe(own);
  });

  it.each([HOST, `${HOST}/documents/search?q=x`, `${HOST}/documents/search?ref=`])(
    'without a ref does not ask %s, and says where to find one',
    (src) => {
      covers('prismic', 'errors');
      expect(() => prismic.request({ src })).toThrow(
        /has no ref.*search\?ref=….*https:\/\/gazette\.cdn\.prismic\.io\/api\/v2 .*isMasterRef/,
      );
    },
  );

  it.each([
    [API, true],
    [HOST, true],
    ['https://gazette.example/api/v2/documents/search?ref=R', false],
  ])('claims %s: %s', (address, claimed) => expect(prismic.claims?.test(address)).toBe(claimed));
});

describe('what it reads', () => {
  it('reads a whole document', async () => {
    covers('prismic', 'list', 'picture', 'authors', 'section', 'body');
    const [article] = await throughTheDoor(prismic, search(), { src: API, map: MAP });
    expect(article).toEqual({
      id: 'ZaFerry',
      url: 'https://gazette.example/blog/fog-and-ferries',
      headline: 'Fog & ferries: “we wait”',
      description: 'The morning boat left three hours late.',
      image: [
        {
          url: expect.stringMatching(/^https:\/\/images\.prismic\.io\/gazette\/quay\.jpg/),
          width: 2400,
          height: 1600,
          alt: 'A ferry in the fog',
          credit: 'M. Ode',
          srcset: expect.stringMatching(/^\S+&w=400 400w, \S+&w=800 800w, \S+ 1200w, \S+ 1600w, \S+ 2400w$/),
        },
      ],
      datePublished: '2026-11-19T00:00:00.000Z',
      dateModified: '2026-11-20T10:30:00.000Z',
      author: [{ name: 'Ida Berg' }],
      articleSection: 'Harbour',
      keywords: ['ferries', 'fog'],
      inLanguage: 'en-US',
      articleBody: expect.stringMatching(
        /^<p>Nobody .*<ul><li>Sound the horn<\/li><li>Wait<\/li><\/ul><figure><img alt="The horn" .*<p>We wait\.<\/p>$/,
      ),
    });
  });

  it('trap 11: reads dates without a colon in their zone', async () => {
    covers('prismic', 'dates');
    const [, lock] = await throughTheDoor(prismic, search(), { src: API, map: MAP });
    expect(lock).toMatchObject({
      datePublished: '2026-11-17T06:30:00.000Z',
      dateModified: '2026-11-20T10:30:00.000Z',
    });
  });

  it('reads titles and texts in today’s form and in that of old repositories', () => {
    expect(read(search()).articles.map(({ headline }) => headline)).toEqual([
      'Fog & ferries: “we wait”',
      'New lock opens in spring',
      'Tide tables for December',
      'Old times on the quay',
    ]);
    expect(read(search()).articles[3]).toMatchObject({
      image: [{ url: 'https://prismic-io.s3.amazonaws.com/gazette/steamer.jpg', width: 900, alt: 'Steamer' }],
      datePublished: '2017-07-18',
      author: [{ name: 'Ann Ode' }],
      description: { text: 'Steam was loud.' },
      articleBody: { format: 'prismic' },
    });
  });

  it('reads one document, which Prismic answers as a list', () => {
    covers('prismic', 'single');
    const body = { ...search(), results: search().results.slice(0, 1), next_page: null };
    expect(read(body)).toMatchObject({ articles: [{ id: 'ZaFerry' }], next: undefined });
  });

  it('does without an empty picture and an empty link', () => {
    expect(read(search()).articles[1]!.image).toBeUndefined();
    expect(read(search()).articles[2]!.author).toBeUndefined();
  });

  it('says what costs', () => {
    covers('prismic', 'paywall');
    expect(read(search()).articles[1]!.isAccessibleForFree).toBe(false);
  });

  it('takes the address of the route resolver where it is whole, or where the page says of which site it is', () => {
    const { articles, dropped } = read(search(), '');
    expect(articles.map(({ url }) => url)).toEqual(['https://gazette.example/tides']);
    expect(dropped?.map(({ reason }) => reason)).toEqual(
      Array(3).fill('no url: set map="url: https://www.your-site.example/blog/{uid}"'),
    );
    const canonical = 'https://gazette.example/today';
    const [first] = prismic.read(answerOf(search(), API), { src: API, canonical }).articles;
    expect(first!.url).toBe('https://gazette.example/blog/fog-and-ferries');
  });

  it('trap 33: says what it needs', () => {
    covers('prismic', 'errors');
    expect(() => read(fixture('prismic/repository.json'))).toThrow('not a list of Prismic documents');
  });

  it('looks into no text deeper than any writer goes', () => {
    const body = search();
    body.results[0]!.data.slices = [nested(), { primary: nested() }];
    expect(read(body).articles).toHaveLength(4);
  });

  it.runIf(hasPayload('prismic/search.json'))('reads every document of a recorded answer', async () => {
    const map =
      'url: https://docs.example/{id}; headline: data.title | data.name | data.question | data.headline';
    const articles = await throughTheDoor(prismic, payload('prismic/search.json'), { src: API, map });
    expect(articles).toHaveLength(20);
    const dated = articles.filter(({ datePublished }) => datePublished);
    expect(dated.length).toBeGreaterThan(7);
    expect(articles.filter(({ image }) => image[0]?.width && image[0].height).length).toBeGreaterThan(3);
    expect(articles.filter(({ articleBody }) => articleBody).length).toBeGreaterThan(14);
    expect(articles.filter(({ description }) => description).length).toBeGreaterThan(14);
  });
});

describe('how it goes on', () => {
  it('goes where Prismic says', () => {
    covers('prismic', 'paging');
    expect(read(search())).toMatchObject({
      next: 'https://gazette.cdn.prismic.io/api/v2/documents/search?ref=R&page=2&pageSize=4',
      total: 9,
    });
  });

  it('ends at the end', () =>
    expect(read(fixture('prismic/last-page.json'))).toMatchObject({ articles: [], next: undefined }));
});

describe('what it recognises', () => {
  it.each([
    ['the description of a repository', fixture('prismic/repository.json')],
    ['documents without data', { ...search(), results: [...search().results, { id: 'a' }] }],
  ])('not %s', (_, body) => expect(prismic.detect(answerOf(body))).toBe(false));
});
