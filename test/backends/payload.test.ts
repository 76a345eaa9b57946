import { describe, expect, it } from 'vitest';
import { payload } from '../../src/backends/payload.js';
import { answerOf, fixture } from './answers.ts';
import { atTheDoor } from './at-the-door.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.ts';

const API = 'https://cms.gazette.example/api/posts';
const map = 'url: https://gazette.example/posts/{slug}';

keepsTheContract({
  backend: payload,
  addresses: [
    API,
    `${API}?where[category][equals]=news&depth=2&sort=title`,
    `${API}/1?depth=1`,
    `${API}?limit=5&page=3&locale=de`,
  ],
  body: () => fixture('payload/posts_depth1.json'),
  list: (body) => (body as { docs: unknown[] }).docs,
  empty: [{ docs: [], totalDocs: 0, pagingCounter: 1, hasNextPage: false }, fixture('payload/page99.json')],
  query: { map },
});

const read = (name: string, src = API, query = {}) =>
  payload.read(answerOf(fixture(`payload/${name}.json`), src), { src, map, ...query });
const door = (name: string, query = {}) =>
  atTheDoor(payload, fixture(`payload/${name}.json`), { src: API, map, ...query });

describe('where it asks', () => {
  it('asks for one level of relations, the newest first and a page', () => {
    expect(payload.request({ src: API, limit: 6 }).href).toBe(`${API}?depth=1&sort=-publishedAt&limit=10`);
  });

  it('lets the page’s own parameters win', () => {
    const src = `${API}?where[tags][in]=a,b&depth=2&sort=title&limit=3`;
    expect(payload.request({ src, limit: 6 }).href).toBe(src);
  });
});

describe('what it reads', () => {
  it('reads a whole document', async () => {
    covers('payload', 'list', 'picture', 'authors', 'dates', 'section');
    const { articles, dropped } = await door('posts_depth1');
    expect([articles.length, dropped]).toEqual([5, []]);
    expect(articles[1]).toMatchObject({
      url: 'https://gazette.example/posts/story-1',
      headline: 'Council & “costs” story 1',
      image: [
        {
          url: expect.stringMatching(/harbour-at-dusk-1536x878\.jpg$/),
          width: 1536,
          height: 878,
          alt: 'Boats “at rest” & town',
          srcset: expect.stringMatching(/300w, \S+ 768w, \S+ 1536w$/),
        },
      ],
      author: [{ name: 'Jane O’Neil' }],
      articleSection: 'News & Politics',
      datePublished: expect.stringMatching(/^2026-11-\d\dT00:00:00\.000Z$/),
    });
  });

  it('goes back to what is there for search engines, and to the body', async () => {
    const { articles } = await door('fields');
    expect(articles[1]).toMatchObject({
      headline: 'No picture of its own',
      description: 'For search engines too',
      image: [{ url: 'https://cms.gazette.example/api/media/file/light.jpg' }],
      datePublished: '2026-11-02T11:00:00.000Z',
    });
    expect((await door('single')).articles[0]).toMatchObject({ description: 'Body & more boldlink H2' });
  });

  it('reads a single document', async () => {
    covers('payload', 'single');
    expect((await door('single')).articles).toMatchObject([{ id: '1', image: [{ width: 1536 }] }]);
  });

  it('trap 4: leaves e-mail addresses behind, even in the place of a name', async () => {
    covers('payload', 'authors');
    const { articles } = await door('fields');
    expect(articles.map(({ author }) => author)).toEqual([[{ name: 'Ann Berg' }], [], []]);
    for (const name of ['posts_depth1', 'single', 'page5']) {
      expect(JSON.stringify(read(name).articles)).not.toContain('@');
    }
  });

  it('trap 17: resolves pictures that are relative to the API', async () => {
    expect((await door('fields')).articles[0]!.image[0]!.url).toBe(
      'https://cms.gazette.example/api/media/file/light.jpg',
    );
  });

  it('trap 20: sizes that are all null leave the picture alone', async () => {
    covers('payload', 'picture');
    expect((await door('fields')).articles.map(({ image }) => image)).toEqual([
      [
        {
          url: 'https://cms.gazette.example/api/media/file/light.jpg',
          width: 640,
          height: 480,
          alt: 'A lighthouse',
        },
      ],
      [{ url: 'https://cms.gazette.example/api/media/file/light.jpg', width: 640, height: 480 }],
      [],
    ]);
  });

  it('reads the focal point that somebody has chosen: 50 and 50 is what Payload writes for all', async () => {
    const body = fixture('payload/single.json') as { meta: { image: Record<string, unknown> } };
    const focus = async (point: object) => {
      Object.assign(body.meta.image, point);
      return (await atTheDoor(payload, body, { src: API, map })).articles[0]!.image[0]!.focus;
    };
    expect(await focus({})).toBeUndefined();
    expect(await focus({ focalX: 25, focalY: 50 })).toEqual({ x: 0.25, y: 0.5 });
    expect(await focus({ focalX: 0, focalY: 100 })).toEqual({ x: 0, y: 1 });
    expect(await focus({ focalX: null, focalY: 10 })).toBeUndefined();
  });

  it('reads relations that were not followed: no pictures and nobody called 1', async () => {
    for (const article of (await door('posts_depth0')).articles) {
      expect(article).toMatchObject({ image: [], author: [] });
      expect(article).not.toHaveProperty('articleSection');
    }
  });

  it('renders a body when the whole text is wanted', async () => {
    covers('payload', 'body');
    const { articles } = await door('fields', { body: true });
    expect(articles.map(({ articleBody }) => articleBody)).toEqual([
      '<h2>Light</h2><p>Forty <strong>years</strong></p>',
      '<p>Lexical</p>',
      undefined,
    ]);
  });

  it('tells Lexical and Slate apart', () => {
    covers('payload', 'body');
    expect(read('fields').articles.map(({ articleBody }) => articleBody)).toEqual([
      { format: 'slate', value: expect.any(Array) },
      { format: 'lexical', value: { root: expect.anything() } },
      undefined,
    ]);
  });

  it('says what to write where only a slug is known', () => {
    expect(read('fields', API, { map: undefined }).dropped?.[0]?.reason).toBe(
      'no url: set map="url: /blog/{slug}"',
    );
  });

  it('trap 33: passes on what Payload says', async () => {
    covers('payload', 'errors');
    await expect(door('404')).rejects.toThrow('Not Found');
    await expect(door('noroute')).rejects.toThrow('Route not found');
  });
});

describe('whose it is', () => {
  it.each([
    ['posts_depth1', true],
    ['posts_depth0', true],
    ['page99', false],
    ['single', false],
    ['404', false],
  ])('says of %s: %s', (name, ours) =>
    expect(payload.detect(answerOf(fixture(`payload/${name}.json`), API))).toBe(ours),
  );

  it('says no where one document is none, or the paging is another’s', () => {
    const paging = { totalDocs: 2, pagingCounter: 1, hasNextPage: false };
    expect(payload.detect(answerOf({ docs: [{}, null], ...paging }))).toBe(false);
    expect(payload.detect(answerOf({ docs: [{}], totalDocs: 2, hasNextPage: false }))).toBe(false);
  });
});

describe('how it goes on', () => {
  it('goes to the next page and keeps the query', () => {
    covers('payload', 'paging');
    const { next, total } = read('posts_depth1', `${API}?limit=5&locale=de`);
    expect(next).toBe(`${API}?limit=5&locale=de&page=2`);
    expect(total).toBe(22);
  });

  it('ends on the last page and after it', () => {
    expect(read('page5').next).toBeUndefined();
    expect(read('page99')).toMatchObject({ articles: [], next: undefined });
  });

  it('trap 28: an empty list is no error', async () => {
    expect((await door('page99')).articles).toEqual([]);
  });
});
