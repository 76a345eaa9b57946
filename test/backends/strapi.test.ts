import { describe, expect, it } from 'vitest';
import { strapi } from '../../src/backends/strapi.js';
import { answerOf, fixture } from './answers.ts';
import { atTheDoor } from './at-the-door.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.ts';

const API = 'https://cms.gazette.example/api/articles';
const map = 'url: https://gazette.example/blog/{slug}';

keepsTheContract({
  backend: strapi,
  addresses: [
    API,
    `${API}?filters[category][slug][$eq]=news&populate[0]=cover&sort[0]=title:asc`,
    `${API}?pagination[start]=10&pagination[limit]=5&locale=de`,
    `${API}/euynam6ix2h2iugml2q7oh4f`,
  ],
  body: () => fixture('strapi/v5_populate.json'),
  list: (body) => (body as { data: unknown[] }).data,
  empty: [{ data: [], meta: {} }, fixture('strapi/v5_page99.json')],
  query: { map },
});

const ask = (src: string, limit?: number) => strapi.request({ src, limit }).href;
const read = (name: string, src = API, query = {}) =>
  strapi.read(answerOf(fixture(`strapi/${name}.json`), src), { src, map, ...query });
const door = (name: string, query = {}) =>
  atTheDoor(strapi, fixture(`strapi/${name}.json`), { src: API, map, ...query });

describe('where it asks', () => {
  it('asks for relations, the newest first and a page', () => {
    expect(ask(API, 6)).toBe(`${API}?populate=*&sort=publishedAt:desc&pagination[pageSize]=10`);
    expect(ask(`${API}/one`)).toBe(`${API}/one?populate=*&sort=publishedAt:desc`);
  });

  it('lets the page’s own parameters win, in every form that Strapi knows', () => {
    const own = `${API}?populate[cover][fields][0]=url&sort[0]=title&pagination[limit]=3`;
    expect(ask(own, 6)).toBe(own);
    const encoded = `${API}?populate%5B0%5D=cover&sort=title&pagination%5BpageSize%5D=3`;
    expect(ask(encoded, 6)).toBe(encoded);
  });

  it.each([
    [`${API}?populate=*`, true],
    [`${API}?locale=de&pagination[page]=2`, true],
    [`${API}?locale=de&pagination%5Bpage%5D=2`, true],
    [`${API}?populate%5B0%5D=cover`, true],
    [API, false],
    // Payload’s.
    [`${API}?populate[pages][slug]=true`, false],
    [`https://cms.example/other?populate=*`, false],
  ])('claims %s: %s', (address, claimed) => expect(strapi.claims!.test(address)).toBe(claimed));
});

describe('what it reads', () => {
  it('reads a whole entry of version 5', async () => {
    covers('strapi', 'list', 'picture', 'authors', 'dates', 'section');
    const { articles, dropped } = await door('v5_populate');
    expect([articles.length, dropped]).toEqual([5, []]);
    expect(articles[1]).toEqual({
      id: 'xae9jfgg40ulph6wirojkdki',
      url: 'https://gazette.example/blog/story-26',
      headline: 'Council & “costs” story 26',
      description: 'Block boldl H2',
      image: [
        {
          url: 'https://cms.gazette.example/uploads/Harbour_3eab9b39ed.jpg',
          width: 1536,
          height: 878,
          alt: 'Boats “at rest” & town',
          caption: 'The harbour at dusk',
          srcset: expect.stringMatching(
            /^https:\/\/cms\.gazette\.example\/uploads\/thumbnail_\S+ 245w, (?:\S+ \d+w, ){3}\S+ 1536w$/,
          ),
        },
      ],
      datePublished: '2026-11-22T09:53:02.983Z',
      dateModified: '2026-11-22T09:53:02.965Z',
      author: [{ name: 'Jane O’Neil' }],
      articleSection: 'News & Politics',
      keywords: [],
    });
    expect(articles[0]!.description).toBe('A dek & more');
  });

  it('reads version 4 the same way', async () => {
    const [five, four] = [await door('v5_populate'), await door('v4_populate')];
    expect(four.articles).toEqual(five.articles);
  });

  it('reads a single entry', async () => {
    covers('strapi', 'single');
    const { articles, next } = await door('v5_single');
    expect(articles).toMatchObject([{ headline: 'Council & “costs” story 0', image: [] }]);
    expect(next).toBeUndefined();
  });

  it('trap 17: resolves the root-relative addresses of the local provider, and those without a scheme', async () => {
    const { articles } = await door('v4_fields');
    expect(articles.map(({ image }) => image[0]?.url)).toEqual([
      'https://cms.gazette.example/uploads/icon.svg',
      undefined,
      'https://cdn.gazette.example/pier.jpg',
    ]);
  });

  it('trap 15: leaves a square thumbnail out of the srcset of a wide picture', async () => {
    const { articles } = await door('v4_fields');
    expect(articles[2]!.image[0]!.srcset).toBe(
      'https://cdn.gazette.example/small_pier.jpg 500w, https://cdn.gazette.example/pier.jpg 1600w',
    );
  });

  it('trap 20: a cover may be null, {data: null}, without formats, or not asked for', async () => {
    covers('strapi', 'picture');
    expect((await door('v5_populate')).articles[0]!.image).toEqual([]);
    expect((await door('v4_populate')).articles[0]!.image).toEqual([]);
    expect((await door('v4_fields')).articles[0]!.image).toEqual([
      { url: 'https://cms.gazette.example/uploads/icon.svg', width: 64, height: 64 },
    ]);
    const { articles } = await door('v5_default');
    expect(articles).toHaveLength(25);
    for (const { image, author } of articles) expect([image, author]).toEqual([[], []]);
  });

  it('trap 4: an author’s e-mail address stays behind', async () => {
    covers('strapi', 'authors', 'paywall');
    const { articles } = await door('v4_fields');
    expect(articles[0]).toMatchObject({
      author: [{ name: 'Ann Berg' }, { name: 'Bo Lund' }],
      keywords: ['R&D', 'Java'],
      articleSection: 'Science',
      inLanguage: 'en',
      isAccessibleForFree: false,
    });
    expect(JSON.stringify(read('v4_fields').articles)).not.toContain('@');
  });

  it('a title is plain text, unless it came escaped from elsewhere', async () => {
    const { articles } = await door('v4_fields');
    expect(articles.map(({ headline }) => headline)).toEqual([
      'Generics: List<T> explained',
      'Imported & escaped',
      'Made of components',
    ]);
  });

  it('finds words for a standfirst in any kind of body', async () => {
    const { articles } = await door('v4_fields');
    expect(articles.map(({ description }) => description)).toEqual([
      'What the angle brackets mean',
      'From the old site & its editor.',
      'The pier reopens today. It had been closed.',
    ]);
  });

  it('tells blocks, Markdown and HTML apart', () => {
    covers('strapi', 'body');
    const bodies = [...read('v5_single').articles, ...read('v4_fields').articles].map((it) => it.articleBody);
    expect(bodies).toEqual([
      { format: 'strapi-blocks', value: expect.any(Array) },
      { format: 'markdown', value: expect.stringContaining('# First') },
      expect.stringContaining('<p>From the <b>old</b> site'),
      { format: 'markdown', value: 'The pier **reopens** today.\n\nIt had been closed.' },
    ]);
  });

  it('renders them when the whole text is wanted', async () => {
    covers('strapi', 'body');
    const { articles } = await door('v4_fields', { body: true });
    expect(articles.map(({ articleBody }) => articleBody)).toEqual([
      '<h1>First</h1><p>A <em>generic</em> type takes <a href="https://docs.example">another</a> type.</p>',
      '<p>From the <b>old</b> site &amp; its editor.</p>',
      '<p>The pier <strong>reopens</strong> today.</p><p>It had been closed.</p>',
    ]);
    expect((await door('v5_single', { body: true })).articles[0]!.articleBody).toMatch(/^<p>Block <strong>/);
  });

  it('says what to write where only a slug is known', async () => {
    expect(read('v5_default', API, { map: undefined }).dropped?.[0]?.reason).toBe(
      'no url: set map="url: /blog/{slug}"',
    );
    await expect(door('v5_default', { map: undefined })).rejects.toThrow('set map="url: /blog/{slug}"');
    await expect(door('v5_default', { map: 'url: /blog/{slugg}' })).rejects.toThrow(
      'map: "url: /blog/{slugg}": step "slugg" not found in the item; there is: id, documentId, title',
    );
  });

  it('believes an address of the entry’s own', () => {
    const body = { data: [{ documentId: 'a', title: 'Fog', url: '/fog' }], meta: {} };
    expect(strapi.read(answerOf(body, API), { src: API }).articles[0]!.url).toBe('/fog');
  });

  it('trap 33: passes on what Strapi says of a mistake', async () => {
    covers('strapi', 'errors');
    await expect(door('v5_400')).rejects.toThrow('Invalid key bogus');
    await expect(door('v5_404')).rejects.toThrow('Not Found');
  });
});

describe('whose it is', () => {
  const isOurs = (body: unknown) => strapi.detect(answerOf(body, API));

  it.each(['v5_populate', 'v5_default', 'v5_nocount', 'v5_single', 'v4_populate'])('says yes to %s', (name) =>
    expect(isOurs(fixture(`strapi/${name}.json`))).toBe(true),
  );

  it('says no where one entry is another’s, and to JSON:API', () => {
    const five = { documentId: 'a', title: 'A' };
    const four = { id: 1, attributes: {} };
    const resource = { id: '1', type: 'post', attributes: {} };
    expect(isOurs({ data: [five, four], meta: {} })).toBe(true);
    expect(isOurs({ data: [five, { title: 'B' }], meta: {} })).toBe(false);
    expect(isOurs({ data: [five] })).toBe(false);
    expect(isOurs({ data: [{ ...four, type: 'post' }], meta: {} })).toBe(false);
    expect(isOurs({ data: [resource], meta: {} })).toBe(false);
  });
});

describe('how it goes on', () => {
  const paged = (pagination: object, count = 2, src = API) =>
    strapi.read(
      answerOf(
        { data: Array(count).fill({ documentId: 'a', title: 'A', slug: 'a' }), meta: { pagination } },
        src,
      ),
      { src, map },
    ).next;

  it('goes to the next page and keeps the query', () => {
    covers('strapi', 'paging');
    const { next, total } = read('v5_default', `${API}?populate=*&pagination[pageSize]=25`);
    expect(decodeURIComponent(next!)).toBe(`${API}?populate=*&pagination[pageSize]=25&pagination[page]=2`);
    expect(total).toBe(27);
  });

  it('goes on by offset where it was asked by offset', () => {
    const src = `${API}?pagination[start]=0&pagination[limit]=2`;
    expect(decodeURIComponent(paged({ start: 0, limit: 2, total: 5 }, 2, src)!)).toContain('[start]=2');
    expect(paged({ start: 4, limit: 2, total: 5 }, 1, src)).toBeUndefined();
    expect(read('v5_offset').next).toBeUndefined();
  });

  it('without a count, goes by whether the page is full', () => {
    expect(decodeURIComponent(read('v5_nocount').next!)).toBe(`${API}?pagination[page]=2`);
    expect(paged({ page: 1, pageSize: 3 })).toBeUndefined();
    expect(decodeURIComponent(paged({ start: 4, limit: 2 })!)).toContain('[start]=6');
    expect(paged({ start: 4, limit: 3 })).toBeUndefined();
  });

  it('ends on the last page, after it, and where nothing is said', () => {
    expect(paged({ page: 2, pageSize: 2, pageCount: 2, total: 4 })).toBeUndefined();
    expect(read('v5_page99')).toMatchObject({ articles: [], next: undefined, total: 27 });
    expect(paged({})).toBeUndefined();
  });

  it('trap 28: an empty list is no error', async () => {
    expect((await door('v5_page99')).articles).toEqual([]);
  });
});
