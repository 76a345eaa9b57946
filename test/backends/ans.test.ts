import { describe, expect, it } from 'vitest';
import { ans } from '../../src/backends/ans.js';
import type { ArticleQuery } from '../../src/backend.js';
import { answerOf, fixture } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.js';
import { haveAll, onPayload, soundly } from './sound.ts';

const API = 'https://gazette.example/content/v4/search/published?website=gazette&q=type:story';

keepsTheContract({
  backend: ans,
  addresses: [
    API,
    `${API}&size=5&sort=publish_date:asc&_sourceInclude=headlines,canonical_url`,
    'https://api.gazette.example/content/v4/collections?website=gazette&_id=COLL',
    'https://gazette.example/pf/api/v3/content/fetch/feed?query={"size":5}&_website=gazette',
  ],
  body: () => fixture('ans/search.json'),
  list: (body) => (body as { content_elements: unknown[] }).content_elements,
  empty: [{ type: 'results', version: '0.6.0', content_elements: [], count: 0 }],
});

const all = (name: string, url = API, query?: Partial<ArticleQuery>) =>
  soundly(ans, fixture(`ans/${name}.json`), url, query);

it('reads a whole story', async () => {
  covers('ans', 'list', 'picture', 'authors', 'dates', 'section');
  expect((await all('search'))[0]).toEqual({
    id: 'ANS1',
    url: 'https://gazette.example/news/1/',
    headline: 'Fog holds the ferries',
    description: 'Ferries wait & wait.',
    image: [
      {
        url: 'https://cloudfront.example/gazette/fog.jpg',
        width: 1900,
        height: 1268,
        alt: 'Boats in fog',
        caption: 'The north pier',
        credit: 'C. Oar, Pier Press',
      },
    ],
    datePublished: '2026-11-20T09:00:00.614Z',
    dateModified: '2026-11-20T10:00:00.000Z',
    author: [{ name: 'Ada Keel', url: 'https://gazette.example/author/ada-keel/' }, { name: 'Bo Lind' }],
    articleSection: 'News',
    keywords: ['Fog', 'Ferries'],
    inLanguage: 'en',
    isAccessibleForFree: true,
    label: 'Analysis',
    timeRequired: 5,
  });
});

it('reads a focal point, which is in pixels of the file', async () => {
  const focus = async (point: object) => {
    const body = fixture('ans/search.json') as {
      content_elements: { promo_items: { basic: Record<string, unknown> } }[];
    };
    Object.assign(body.content_elements[0]!.promo_items.basic, point);
    return (await soundly(ans, body, API))[0]!.image[0]!.focus;
  };
  expect(await focus({ focal_point: { x: 475, y: 317 } })).toEqual({ x: 0.25, y: 0.25 });
  expect(await focus({ focal_point: { x: 475, y: 317 }, width: undefined })).toBeUndefined();
  expect(await focus({ focal_point: { x: '475' } })).toBeUndefined();
});

describe('trap 17: where an article is', () => {
  it('is what the site says that was asked for', async () => {
    const weekly = API.replace('website=gazette', 'website=weekly');
    expect((await all('search', weekly))[0]!.url).toBe('https://gazette.example/weekly/1/');
    const fusion = 'https://gazette.example/pf/api/v3/content/fetch/feed?_website=weekly';
    expect((await all('search', fusion))[0]!.url).toBe('https://gazette.example/weekly/1/');
  });

  it('is its own address elsewhere, or that of any site', async () => {
    expect((await all('collection')).map(({ url }) => url)).toEqual([
      'https://gazette.example/weekly/poll/',
      'https://gazette.example/cool/',
      'https://gazette.example/third/',
    ]);
  });

  it('is relative to the answer, unless map names the site', async () => {
    const api = 'https://api.gazette.example/content/v4/search/published?website=gazette';
    expect((await all('search', api))[0]!.url).toBe('https://api.gazette.example/news/1/');
    const map = 'url: https://www.gazette.example{canonical_url}; label: subheadlines.basic';
    expect((await all('search', api, { map }))[0]).toMatchObject({
      url: 'https://www.gazette.example/news/1/',
      label: 'From the pier',
      headline: 'Fog holds the ferries',
      image: [{ alt: 'Boats in fog' }],
    });
  });

  it('is said to be missing, with what to do about it', () => {
    const answer = answerOf({ content_elements: [{ headlines: { basic: 'No way' } }] }, API);
    expect(ans.read(answer, { src: API }).dropped).toEqual([
      { index: 0, reason: 'no url: set map="url: /blog/{slug}"' },
    ]);
  });
});

describe('flags', () => {
  it('trap 36: what is sponsored says so, even where there is a kicker', async () => {
    covers('ans', 'sponsor');
    const [, sponsored] = await all('search');
    expect(sponsored).toMatchObject({ headline: 'Islands await', label: 'Sponsored' });
    expect(sponsored).not.toHaveProperty('sponsor');
  });

  it.each([
    ['free', true],
    ['premium', false],
    ['subscriber', false],
    ['metered', undefined],
    ['yellow', undefined],
    [undefined, undefined],
  ])('of the code %s says %s', (code, expected) => {
    covers('ans', 'paywall');
    const body = { ...(fixture('ans/story.json') as object), content_restrictions: { content_code: code } };
    const { articles } = ans.read(answerOf(body, API), { src: API });
    expect(articles[0]!.isAccessibleForFree).toBe(expected);
  });

  it('keeps a hidden kicker hidden', async () => {
    expect((await all('search'))[3]).not.toHaveProperty('label');
  });
});

describe('pictures', () => {
  it('takes the still of a video, or the lead art', async () => {
    const [, , video, lead, none] = await all('search');
    const still = { url: 'https://cloudfront.example/gazette/still.jpg', width: 1280, height: 720 };
    expect(video!.image).toEqual([still]);
    expect(lead!.image).toEqual([still]);
    expect(none!.image).toEqual([]);
  });

  it('takes an address that is given and signed, and makes none up', async () => {
    expect((await all('collection'))[0]!.image).toEqual([
      { url: 'https://gazette.example/resizer/v2/F1.png?auth=aa&width=1200' },
    ]);
  });
});

describe('text', () => {
  it('takes the standfirst, or else the first words that are text', async () => {
    const [, , , lead, bare] = await all('search');
    expect(lead!.description).toBe('From the pier');
    expect(bare!.description).toBe('The fog came at four & stayed.');
  });

  it('renders the body where it is wanted', async () => {
    covers('ans', 'single', 'body');
    const [story] = await all('story', API, { body: true });
    expect(story!.articleBody).toContain('<h2>By <i>night</i></h2>');
    expect(story!.articleBody).not.toContain('boom');
  });
});

describe('what is a list and what is a story', () => {
  it('reads a collection with a headline of its own as its stories', async () => {
    expect((await all('named-collection')).map(({ headline }) => headline)).toEqual(['One', 'Two', 'Three']);
  });

  it('reads a story of pictures, which have headlines too, as one story', async () => {
    expect((await all('picture-story')).map(({ headline }) => headline)).toEqual(['Fog in pictures']);
  });

  it.each(['near-custom-wrapper', 'near-list-of-names', 'near-image'])('trap 32: %s is no ANS', (name) => {
    expect(ans.detect(answerOf(fixture(`ans/${name}.json`)))).toBe(false);
  });
});

describe('paging', () => {
  const read = (body: unknown, url: string) => ans.read(answerOf(body, url), { src: url });

  it('goes on where the answer says', () => {
    covers('ans', 'paging');
    expect(read(fixture('ans/search.json'), `${API}&size=5`)).toMatchObject({ total: 45 });
    expect(new URL(read(fixture('ans/search.json'), API).next!).searchParams.get('from')).toBe('5');
    const { next: _, ...last } = fixture('ans/search.json') as Record<string, unknown>;
    expect(read(last, API).next).toBeUndefined();
  });

  it('goes on after a full page of a collection, which says nothing', () => {
    const url = 'https://gazette.example/content/v4/collections?_id=COLL';
    expect(read(fixture('ans/collection.json'), `${url}&size=3`).next).toBe(`${url}&size=3&from=3`);
    expect(read(fixture('ans/collection.json'), `${url}&size=20`).next).toBeUndefined();
  });

  it('leaves bodies out where only cards are wanted', () => {
    expect(ans.request({ src: API, limit: 6 }).href).toBe(
      `${API}&sort=display_date:desc&size=10&_sourceExclude=content_elements,related_content`,
    );
    expect(ans.request({ src: API, body: true }).href).toBe(`${API}&sort=display_date:desc`);
    const collection = 'https://gazette.example/content/v4/collections?_id=COLL';
    expect(ans.request({ src: collection, limit: 90 }).href).toBe(`${collection}&size=20`);
  });
});

it('trap 4: keeps no e-mail address of those who wrote it', async () => {
  expect(JSON.stringify(await all('search'))).not.toContain('@');
});

const PAYLOADS: [string, Parameters<typeof haveAll>[1]][] = [
  [
    'SankeiShimbun_2025_01_21',
    [
      'description',
      'image',
      'datePublished',
      'dateModified',
      'author',
      'articleSection',
      'isAccessibleForFree',
    ],
  ],
  [
    'TheGlobeAndMail_2024_08_28',
    [
      'description',
      'image',
      'datePublished',
      'dateModified',
      'author',
      'articleSection',
      'label',
      'timeRequired',
    ],
  ],
  ['TheGlobeAndMail_2024_08_28.content-search', ['headline', 'image']],
  [
    'TimesLive_2025_11_10',
    [
      'description',
      'image',
      'datePublished',
      'author',
      'articleSection',
      'isAccessibleForFree',
      'timeRequired',
    ],
  ],
  ['TimesLive_2025_11_10.content-api-collections', ['headline', 'image']],
  ['schema-story-fixture-tiny-house', ['description', 'image', 'datePublished', 'author', 'inLanguage']],
  [
    'schema-collection-fixture-good',
    ['description', 'image', 'datePublished', 'author', 'keywords', 'label'],
  ],
];
for (const [file, fields] of PAYLOADS) {
  onPayload(`arc-ans/${file}.json`, async (body) => {
    const articles = await soundly(ans, body, 'https://gazette.example/pf/api/v3/content/fetch/x', {
      body: true,
    });
    haveAll(articles, fields);
    for (const { image, articleBody = '' } of articles) {
      expect(image[0]!.url).toMatch(/^https:/);
      expect(articleBody).not.toMatch(/<script|<iframe|\son\w+=|javascript:/i);
    }
  });
}
