import { describe, expect, it } from 'vitest';
import { guardian } from '../../src/backends/guardian.js';
import { answerOf, fixture } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.js';
import { haveAll, onPayload, soundly } from './sound.ts';

const API = 'https://content.guardianapis.com/search?section=world&api-key=test';

keepsTheContract({
  backend: guardian,
  addresses: [
    API,
    `${API}&show-fields=headline&show-tags=all&page-size=3&order-by=relevance`,
    'https://content.guardianapis.com/world/2026/nov/20/one?api-key=test',
    'https://proxy.example/capi/search?tag=world/fog,type/article',
  ],
  body: () => fixture('guardian/search.json'),
  list: (body) => (body as { response: { results: unknown[] } }).response.results,
  empty: [{ response: { status: 'ok', total: 0, pageSize: 10, currentPage: 1, pages: 0, results: [] } }],
});

const search = () => soundly(guardian, fixture('guardian/search.json'), API);
const titled = async (start: string) => (await search()).find(({ headline }) => headline.startsWith(start))!;

it('reads a whole article', async () => {
  covers('guardian', 'list', 'picture', 'authors', 'dates', 'section');
  expect((await search())[0]).toEqual({
    id: 'world/2026/nov/20/fog',
    url: 'https://paper.example/world/2026/nov/20/fog',
    headline: 'Fog holds the ferries',
    description: 'Ferries wait again & again',
    image: [
      {
        url: 'https://media.example/fog/2000x1200.jpg',
        width: 2000,
        height: 1200,
        alt: 'Boats in fog',
        caption: 'The north pier',
        credit: 'Photograph: A Keel',
        srcset: expect.any(String),
      },
    ],
    datePublished: '2026-11-20T11:07:28.000Z',
    dateModified: '2026-11-20T13:00:00.000Z',
    author: [{ name: 'Ada Keel', url: 'https://paper.example/profile/adakeel' }],
    publisher: { name: 'The Paper' },
    articleSection: 'World news',
    keywords: ['Fog'],
    timeRequired: 5,
  });
});

it('trap 19: sizes are texts, and the master is too big to be shown', async () => {
  const [picture] = (await search())[0]!.image;
  expect(picture!.srcset!.match(/\d+w/g)!.sort()).toEqual(['1000w', '2000w', '500w']);
  expect(picture!.srcset).not.toContain('5120');
});

it('trap 15: files of another ratio are no variants', async () => {
  expect((await search())[0]!.image[0]!.srcset).not.toContain('300x300');
});

it('finds the picture in blocks too, or else the thumbnail', async () => {
  expect((await titled('Pilots at work')).image).toEqual([
    expect.objectContaining({
      url: 'https://media.example/b/2000.jpg',
      width: 2000,
      alt: 'A pilot climbs',
      caption: 'A pilot',
      credit: 'Photograph: B Keel',
    }),
  ]);
  expect((await titled('Only a thumbnail')).image).toEqual([{ url: 'https://media.example/thumb/500.jpg' }]);
});

it('takes the byline where no contributor is tagged', async () => {
  expect((await titled('Pilots at work')).author).toEqual([{ name: 'Ada Keel in Port and Bo Lind' }]);
});

it.each(['See the islands', 'A feature, advertised', 'A hosted page'])(
  'trap 36: “%s” is marked as paid for',
  async (headline) => {
    covers('guardian', 'sponsor');
    expect((await titled(headline)).label).toBe('Paid content');
  },
);

it('trap 36: says who paid, where a tag does', async () => {
  expect((await titled('See the islands')).sponsor).toEqual({ name: 'Islands: partner zone' });
  expect(await titled('Fog holds')).not.toHaveProperty('sponsor');
});

it('marks what is live', async () => {
  expect((await titled('Fog live')).label).toBe('Live');
});

it('trap 4: keeps no e-mail address of those who wrote it', async () => {
  expect(JSON.stringify(await search())).not.toContain('@');
});

it('reads one article, and what came without any fields', async () => {
  covers('guardian', 'single', 'body');
  const [item] = await soundly(guardian, fixture('guardian/item.json'), API);
  expect(item).toMatchObject({ headline: 'One article', articleBody: '<p>The fog came at four.</p>' });
  const [bare] = await soundly(guardian, fixture('guardian/without-fields.json'), API);
  expect(bare).toMatchObject({ headline: 'Bare 1 | Ferry desk', author: [], image: [] });
});

describe('paging', () => {
  it('goes on until the last page', () => {
    covers('guardian', 'paging');
    const body = fixture('guardian/search.json') as { response: { currentPage: number } };
    const read = () => guardian.read(answerOf(body, API), { src: API });
    expect(read()).toMatchObject({ next: `${API}&page=2`, total: 131 });
    body.response.currentPage = 14;
    expect(read().next).toBeUndefined();
  });

  it('asks for the fields, tags and pictures that a card shows', () => {
    const { searchParams } = guardian.request({ src: API, limit: 6 });
    expect(Object.fromEntries(searchParams)).toMatchObject({
      section: 'world',
      'show-elements': 'image',
      'order-by': 'newest',
      'page-size': '10',
    });
    expect(searchParams.get('show-fields')).not.toMatch(/\bbody\b/);
    expect(guardian.request({ src: API, body: true }).searchParams.get('show-fields')).toMatch(/\bbody\b/);
    expect(guardian.claims!.test(API)).toBe(true);
  });
});

it('trap 33: passes on that there are no more pages', async () => {
  covers('guardian', 'errors');
  const body = fixture('guardian/near-no-such-page.json');
  await expect(soundly(guardian, body, API)).rejects.toThrow('beyond the number of available pages');
});

onPayload('guardian/capi-search.json', async (body) => {
  const articles = await soundly(guardian, body, API);
  haveAll(articles, ['description', 'image', 'datePublished', 'articleSection', 'keywords']);
  expect(articles).toHaveLength(10);
  // A video, of which the recording names nobody.
  expect(articles.filter(({ author }) => !author[0])).toHaveLength(1);
  for (const { image, keywords } of articles) {
    expect(image[0]).toMatchObject({ url: expect.stringMatching(/^https:/) });
    expect(keywords.length).toBeLessThan(14);
  }
});
onPayload('guardian/capi-prefill.json', async (body) => {
  haveAll(await soundly(guardian, body, API), [
    'description',
    'image',
    'datePublished',
    'author',
    'keywords',
  ]);
});
onPayload('guardian/capi-collection.json', async (body) => {
  haveAll(await soundly(guardian, body, API), ['description', 'datePublished', 'author', 'keywords']);
});
onPayload('guardian/search-test-tier.json', async (body) => {
  haveAll(await soundly(guardian, body, API), ['headline', 'description', 'datePublished', 'articleSection']);
});
