import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { jsonApi } from '../../src/backends/json-api.js';
import { answerOf, fixture } from './answers.ts';
import { atTheDoor } from './at-the-door.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.ts';

const API = 'https://gazette.example/en/jsonapi/node/article';
const INCLUDE = '?include=field_media_image.field_media_image,uid,field_tags';

keepsTheContract({
  backend: jsonApi,
  addresses: [
    API,
    `${API}${INCLUDE}&filter[field_category.name]=Town&page[limit]=5`,
    `${API}/0b8f3f5e-0000-4000-8000-000000000001?include=uid`,
    'https://gazette.example/jsonapi/views/news/page_1',
    'https://api.gazette.example/articles?page[number]=3',
  ],
  body: () => fixture('json-api/drupal-short-page.json'),
  list: (body) => (body as { data: unknown[] }).data,
  empty: [{ data: [] }, fixture('json-api/drupal-empty.json')],
});

const read = (name: string, src = API, query = {}) =>
  jsonApi.read(answerOf(fixture(`json-api/${name}.json`), src), { src, ...query });
const door = (name: string, query = {}) =>
  atTheDoor(jsonApi, fixture(`json-api/${name}.json`), { src: API, ...query });

describe('where it asks', () => {
  it('asks Drupal for the newest that are published, with their author', () => {
    expect(jsonApi.request({ src: API, limit: 6 }).href).toBe(
      `${API}?include=uid&sort=-created&filter[status]=1&page[limit]=10`,
    );
  });

  it('never for more than the 50 that Drupal gives', () => {
    expect(jsonApi.request({ src: API, limit: 80 }).searchParams.get('page[limit]')).toBe('50');
  });

  it('asks for one article without an order', () => {
    expect(jsonApi.request({ src: `${API}/1234`, limit: 6 }).href).toBe(`${API}/1234?include=uid`);
  });

  it('lets the page’s own parameters win', () => {
    const src = `${API}${INCLUDE}&sort[by][path]=title&filter[status][value]=1&page[limit]=3`;
    expect(jsonApi.request({ src, limit: 6 }).href).toBe(src);
  });

  it('asks others as the page says: what they do not know they refuse', () => {
    const src = 'https://api.gazette.example/articles?page[number]=3';
    expect(jsonApi.request({ src, limit: 6 }).href).toBe(src);
  });

  it.each([
    [API, true],
    ['https://gazette.example/jsonapi/views/news/page_1', true],
    ['https://gazette.example/jsonapi', false],
    ['https://api.gazette.example/articles', false],
  ])('claims %s: %s', (address, claimed) => expect(jsonApi.claims!.test(address)).toBe(claimed));
});

describe('what it reads', () => {
  it('reads a whole node of Drupal', async () => {
    covers('json-api', 'list', 'picture', 'authors', 'dates', 'section', 'body');
    const { articles, dropped } = await door('drupal-short-page', { src: API + INCLUDE });
    expect([articles.length, dropped]).toEqual([3, []]);
    expect(articles[0]).toEqual({
      id: '0b8f3f5e-0000-4000-8000-000000000001',
      url: 'https://gazette.example/en/news/fish-chips',
      headline: 'Fish & chips <in paper>',
      description: 'A wrapped supper & more',
      image: [
        {
          url: 'https://gazette.example/sites/default/files/fish.jpg',
          width: 1600,
          height: 900,
          alt: 'Fish in newspaper',
        },
      ],
      datePublished: '2026-11-21T08:00:00.000Z',
      dateModified: '2026-11-21T09:30:00.000Z',
      author: [{ name: 'Ann Berg' }],
      articleSection: 'Town',
      keywords: ['Food', 'R&D'],
      inLanguage: 'en',
      articleBody: '<p>Wrapped &amp; salted.</p>',
    });
  });

  it('trap 18: takes what a picture shows and its size from the relation, through media or straight from the file', async () => {
    covers('json-api', 'picture');
    const { articles } = await door('drupal-short-page');
    expect(articles.map(({ image }) => image)).toEqual([
      [expect.objectContaining({ alt: 'Fish in newspaper', width: 1600, height: 900 })],
      [
        {
          url: 'https://gazette.example/sites/default/files/nets.jpg',
          alt: 'Nets drying',
          width: 1200,
          height: 800,
        },
      ],
      // Of a film only the thumbnail; '' is what Drupal writes where nobody wrote.
      [{ url: 'https://gazette.example/sites/default/files/oembed/film.jpg', width: 480, height: 360 }],
    ]);
  });

  it('trap 17: the files’ addresses are relative to the site', () => {
    expect(read('drupal-short-page').articles[0]!.image).toMatchObject([
      { url: '/sites/default/files/fish.jpg' },
    ]);
  });

  it('links to the page by its path, in its language, or by its number, and never to the API', async () => {
    const at = async (src: string) =>
      (await door('drupal-short-page', { src })).articles.map(({ url }) => url);
    expect(await at(API)).toEqual([
      'https://gazette.example/en/news/fish-chips',
      'https://gazette.example/en/node/2',
      'https://gazette.example/en/news/film',
    ]);
    expect((await at('https://gazette.example/jsonapi/node/article'))[0]).toBe(
      'https://gazette.example/news/fish-chips',
    );
    // JSON:API Extras may put it elsewhere.
    expect((await at('https://gazette.example/api/articles'))[0]).toBe(
      'https://gazette.example/news/fish-chips',
    );
  });

  it('lets a map lead to another site, and read what is called otherwise', async () => {
    const map = 'url: https://www.gazette.example/read{path.alias}; label: subtitle';
    const { articles } = await door('drupal-short-page', { map });
    expect(articles.map(({ url }) => url)).toContain('https://www.gazette.example/read%2Fnews%2Ffilm');
    expect(articles[2]!.label).toBe('Seen from the pier');
  });

  it('knows no language in Drupal’s words for none', async () => {
    const { articles } = await door('drupal-short-page');
    expect(articles[2]).not.toHaveProperty('inLanguage');
  });

  it('finds words for a standfirst: the summary, the body’s first, a field of the site’s own', async () => {
    const { articles } = await door('drupal-short-page');
    expect(articles.map(({ description }) => description)).toEqual([
      'A wrapped supper & more',
      'Nets hang & dry along the quay.',
      'Seen from the pier',
    ]);
  });

  it('reads relations that were not included: no picture, and nobody', async () => {
    const { articles, dropped } = await door('drupal-without-include');
    expect([articles.length, dropped]).toEqual([3, []]);
    for (const article of articles) expect(article).toMatchObject({ image: [], author: [], keywords: [] });
  });

  it('reads a single node', async () => {
    covers('json-api', 'single');
    const { articles, next } = await door('drupal-single');
    expect(articles).toMatchObject([{ headline: 'Fish & chips <in paper>', author: [{ name: 'Ann Berg' }] }]);
    expect(next).toBeUndefined();
  });

  it('trap 4: neither a user’s address nor portrait becomes the article’s', () => {
    covers('json-api', 'authors');
    const articles = JSON.stringify([read('drupal-short-page'), read('plain')]);
    expect(articles).not.toContain('@');
    expect(read('drupal-short-page').articles[0]!.image).toMatchObject([{ alt: 'Fish in newspaper' }]);
  });

  it('reads plain JSON:API', async () => {
    const src = 'https://api.gazette.example/articles';
    const { articles, next, total } = await door('plain', {
      src,
      map: 'url: url | https://gazette.example/{slug}',
    });
    expect(articles).toMatchObject([
      {
        url: 'https://gazette.example/plain',
        description: 'Not Drupal’s',
        author: [{ name: 'Bo Lund' }],
        image: [{ url: 'https://api.gazette.example/img/4.jpg', width: 800, height: 600, alt: 'Four' }],
      },
      { url: 'https://gazette.example/two', author: [] },
    ]);
    expect([next, total]).toEqual(['https://api.gazette.example/articles?page[number]=2', 12]);
    expect(read('plain', src).dropped).toEqual([{ index: 0, reason: 'no url: set map="url: /blog/{slug}"' }]);
  });

  it('trap 33: passes on what Drupal says of an include', async () => {
    covers('json-api', 'errors');
    await expect(door('drupal-bad-include')).rejects.toThrow('is not a valid relationship field name');
  });
});

describe('whose it is', () => {
  const isOurs = (body: unknown) => jsonApi.detect(answerOf(body, API));

  it('says yes to resources, and no where one is none', () => {
    expect(isOurs(fixture('json-api/drupal-without-include.json'))).toBe(true);
    expect(isOurs(fixture('json-api/drupal-single.json'))).toBe(true);
    expect(isOurs(fixture('json-api/plain.json'))).toBe(true);
    const resource = { type: 'a', id: '1', attributes: {} };
    expect(isOurs({ data: [resource, { ...resource, id: 1 }] })).toBe(false);
    expect(isOurs({ data: [resource, { type: 'a', id: '1' }] })).toBe(false);
    expect(isOurs(fixture('json-api/drupal-empty.json'))).toBe(false);
  });
});

describe('how it goes on', () => {
  it('trap 25: a short page goes on where its link leads', () => {
    covers('json-api', 'paging');
    const { articles, next, total } = read('drupal-short-page');
    expect([articles.length, total]).toEqual([3, 7]);
    expect(next).toBe(`${API}?page%5Boffset%5D=5&page%5Blimit%5D=5`);
  });

  it('ends where there is no link, or one that is null', () => {
    expect(read('drupal-without-include').next).toBeUndefined();
    const body = { ...(fixture('json-api/plain.json') as object), links: { next: null } };
    expect(jsonApi.read(answerOf(body, API), { src: API }).next).toBeUndefined();
  });

  it('trap 28: an empty list is no error', async () => {
    expect((await door('drupal-empty')).articles).toEqual([]);
  });
});

describe('recorded answers', () => {
  const folder = fileURLToPath(new URL('../../../shared/payloads/drupal-jsonapi', import.meta.url));
  const names = ['umami-articles-include.reconstructed', 'umami-articles-noinclude'];
  if (!existsSync(folder)) return void it.skip(`none at ${folder}`, () => {});

  it.each(names)('%s: every article, with all that is there', async (name) => {
    const body = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
    const { articles, dropped } = await atTheDoor(jsonApi, body, {
      src: 'https://umami.example/en/jsonapi/node/article',
    });
    expect([articles.length, dropped]).toEqual([body.data.length, []]);
    for (const article of articles) {
      expect(article).toMatchObject({
        url: expect.stringMatching(/^https:\/\/umami\.example\/en\/articles\//),
        description: expect.stringMatching(/\w{3}/),
        datePublished: expect.any(String),
        dateModified: expect.any(String),
        inLanguage: 'en',
        articleBody: expect.stringContaining('<p>'),
        image: body.included
          ? [
              expect.objectContaining({
                alt: expect.any(String),
                width: expect.any(Number),
                height: expect.any(Number),
              }),
            ]
          : [],
      });
    }
  });
});
