import { describe, expect, it } from 'vitest';
import { directus } from '../../src/backends/directus.js';
import { answerOf, fixture } from './answers.ts';
import { atTheDoor } from './at-the-door.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.ts';

const API = 'https://cms.gazette.example/items/articles';
const FILE = 'https://cms.gazette.example/assets/8640d6d8-0703-4b3d-8531-3d6f18ddc19a';
const map = 'url: https://gazette.example/blog/{slug}';

keepsTheContract({
  backend: directus,
  addresses: [
    API,
    `${API}?fields=title,slug,image.*&sort=-date_published&filter[category][slug][_eq]=news`,
    `${API}/2`,
    'https://gazette.example/cms/items/articles?limit=5',
  ],
  body: () => fixture('directus/items_expanded.json'),
  list: (body) => (body as { data: unknown[] }).data,
  empty: [{ data: [], meta: { filter_count: 0 } }, fixture('directus/page99.json')],
  query: { map },
});

const read = (name: string, src = API, query = {}) =>
  directus.read(answerOf(fixture(`directus/${name}.json`), src), { src, map, ...query });
const door = (name: string, query = {}) =>
  atTheDoor(directus, fixture(`directus/${name}.json`), { src: API, map, ...query });

describe('where it asks', () => {
  it('asks for relations, a count and a page, and not for an order, which may be refused', () => {
    expect(directus.request({ src: API, limit: 6 }).href).toBe(
      `${API}?fields=*.*&meta=filter_count&limit=10`,
    );
  });

  it('lets the page’s own parameters win', () => {
    const src = `${API}?fields[]=title&fields[]=image.*&meta=*&limit=3&sort=-date_published`;
    expect(directus.request({ src, limit: 6 }).href).toBe(src);
  });

  it.each([
    [API, true],
    ['https://gazette.example/cms/items/articles?limit=5', true],
    ['https://gazette.example/directus/items/articles', true],
    ['https://api.example/v2/collections/5f1/items/live', false],
    ['https://api.example/v1/items/latest', false],
    ['https://api.example/items', false],
    ['https://api.example/search?path=/items/articles', false],
  ])('claims %s: %s', (address, claimed) => expect(directus.claims!.test(address)).toBe(claimed));
});

describe('what it reads', () => {
  it('reads a focal point, which is in pixels of the file', async () => {
    const body = fixture('directus/single.json') as { data: { image: Record<string, unknown> } };
    const focus = async (point: object) => {
      Object.assign(body.data.image, point);
      return (await atTheDoor(directus, body, { src: API, map })).articles[0]!.image[0]!.focus;
    };
    expect(await focus({})).toBeUndefined();
    expect(await focus({ focal_point_x: 256, focal_point_y: 0 })).toEqual({ x: 0.25, y: 0 });
    expect(await focus({ width: null })).toBeUndefined();
  });

  it('reads a whole item', async () => {
    covers('directus', 'list', 'picture', 'authors', 'dates', 'section', 'body');
    const { articles, dropped } = await door('items_expanded');
    expect([articles.length, dropped]).toEqual([5, []]);
    expect(articles[0]).toEqual({
      id: '20',
      url: 'https://gazette.example/blog/story-19',
      headline: 'Council & “costs” story 19',
      description: 'A dek & more',
      image: [
        {
          url: FILE,
          width: 1024,
          height: 585,
          alt: 'Boats at rest',
          srcset: `${FILE}?width=400 400w, ${FILE}?width=800 800w, ${FILE} 1024w`,
        },
      ],
      datePublished: '2026-11-20T10:00:00.000Z',
      author: [{ name: 'Jane O’Neil' }],
      articleSection: 'News & Politics',
      keywords: ['a', 'R&D'],
      articleBody: '<p>Body &amp; more</p>',
    });
    expect(articles[1]).toMatchObject({ description: 'Body & more', image: [], keywords: [] });
  });

  it('reads relations that were not followed: a picture by its id, and nobody called 1', async () => {
    covers('directus', 'picture');
    const { articles } = await door('items_default');
    expect(articles).toHaveLength(5);
    expect(articles[0]).toMatchObject({
      image: [
        { url: FILE, srcset: `${FILE}?width=400 400w, ${FILE}?width=800 800w, ${FILE}?width=1200 1200w` },
      ],
      author: [],
    });
    expect(articles[0]).not.toHaveProperty('articleSection');
  });

  it('finds the files where Directus is in a folder, or behind an address of another kind', () => {
    const at = (src: string) => read('items_default', src).articles[0]!.image;
    expect(at('https://gazette.example/cms/items/articles')).toMatchObject([
      { url: expect.stringContaining('https://gazette.example/cms/assets/8640d6d8') },
    ]);
    expect(at('https://gazette.example/news.json')).toMatchObject([
      { url: expect.stringContaining('https://gazette.example/assets/8640d6d8') },
    ]);
  });

  it('reads a single item', async () => {
    covers('directus', 'single');
    const { articles, next } = await door('single');
    expect(articles).toMatchObject([{ headline: 'Council & “costs” story 1' }]);
    expect(next).toBeUndefined();
  });

  it('trap 12: a date without a zone is in UTC, and never an Invalid Date', async () => {
    const { articles } = await door('fields');
    expect(articles.map(({ datePublished, dateModified }) => [datePublished, dateModified])).toEqual([
      ['2026-11-20T10:00:00.000Z', '2026-11-21T09:30:00.000Z'],
      ['2026-11-17T08:00:00.000Z', undefined],
      ['2026-11-16T08:00:00.000Z', undefined],
    ]);
  });

  it('trap 4: a user is a name and no e-mail address', async () => {
    const { articles } = await door('fields');
    expect(articles.map(({ author }) => author)).toEqual([[{ name: 'Ann Berg' }], [], []]);
    expect(JSON.stringify(read('fields').articles)).not.toContain('@');
  });

  it('reads tags through their rows, Markdown, HTML in a teaser and plain text in a title', async () => {
    const { articles } = await door('fields');
    expect(articles.map(({ keywords }) => keywords)).toEqual([['Ferries', 'R&D'], [], []]);
    expect(articles[0]).toMatchObject({
      headline: 'Ferry timetable <draft 2>',
      description: 'The last boat leaves at nine.',
    });
    expect(read('fields').articles[0]!.articleBody).toMatchObject({ format: 'markdown' });
  });

  it('trap 17: takes no file for a picture that is none, and no size that the picture has not', async () => {
    const { articles } = await door('fields');
    const base = 'https://cms.gazette.example/assets/0a1b2c3d-1111-4222-8333-444455556666';
    expect(articles.map(({ image }) => image.length)).toEqual([1, 0, 1]);
    expect(articles[0]!.image[0]).toEqual({
      url: base,
      width: 700,
      height: 525,
      srcset: `${base}?width=400 400w, ${base} 700w`,
    });
  });

  it('takes from a map what is called otherwise', async () => {
    const { articles } = await door('fields', { map: `${map}; label: slug; image: /assets/{id}` });
    expect(articles[0]).toMatchObject({
      label: 'ferry',
      image: [{ url: 'https://cms.gazette.example/assets/a3c1' }],
    });
  });

  it('says what to write where only a slug is known', () => {
    const { dropped } = read('fields', API, { map: undefined });
    expect(dropped?.map(({ reason }) => reason)).toEqual(
      Array(3).fill('no url: set map="url: /blog/{slug}"'),
    );
  });

  it.each(['bad_field', 'forbidden'])('trap 33: passes on what Directus says: %s', async (name) => {
    covers('directus', 'errors');
    await expect(door(name)).rejects.toThrow("You don't have permission to access");
  });
});

describe('whose it is', () => {
  const isOurs = (body: unknown) => directus.detect(answerOf(body, API));

  it('says yes to what is counted in its way, and else no', () => {
    expect(isOurs(fixture('directus/items_expanded.json'))).toBe(true);
    expect(isOurs(fixture('directus/items_default.json'))).toBe(false);
    expect(isOurs({ data: [{}, null], meta: { filter_count: 2 } })).toBe(false);
    expect(isOurs({ data: [{}], meta: {} })).toBe(false);
    expect(isOurs({ data: [{}], meta: { total_count: 2, page: 1 } })).toBe(false);
  });
});

describe('how it goes on', () => {
  const next = (query: string, count: number, meta?: object) => {
    const src = `${API}${query}`;
    const data = Array(count).fill({ id: 1, title: 'A', slug: 'a' });
    return directus.read(answerOf({ data, meta }, src), { src, map }).next?.slice(API.length);
  };

  it('goes by the count', () => {
    covers('directus', 'paging');
    expect(next('?limit=5', 5, { filter_count: 7 })).toBe('?limit=5&page=2');
    expect(next('?limit=5&page=2', 2, { filter_count: 7 })).toBeUndefined();
    expect(next('?limit=5&offset=1', 5, { filter_count: 7 })).toBe('?limit=5&offset=6');
    expect(read('items_expanded').total).toBe(19);
  });

  it('without one, by whether the page is full', () => {
    expect(next('?limit=5&page=3', 5)).toBe('?limit=5&page=4');
    expect(next('?limit=5', 4)).toBeUndefined();
    expect(next('', 100)).toBe('?page=2');
    expect(next('', 99)).toBeUndefined();
    expect(next('?limit=-1', 200)).toBeUndefined();
  });

  it('trap 28: an empty list is no error', async () => {
    expect(await door('page99')).toMatchObject({ articles: [], dropped: [] });
  });
});
