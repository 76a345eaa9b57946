import { describe, expect, it } from 'vitest';
import { ghost } from '../../src/backends/ghost.js';
import { answerOf, fixture } from './answers.ts';
import { covers } from './coverage.js';
import { keepsTheContract } from './contract.ts';

const API = 'https://gazette.example/ghost/api/content/posts/?key=CONTENT_KEY';

keepsTheContract({
  backend: ghost,
  addresses: [
    API,
    `${API}&filter=tag:news%2Bfeatured:true&include=authors&limit=3`,
    'https://gazette.example/?key=CONTENT_KEY',
    'https://gazette.example/magazine?key=CONTENT_KEY',
    'https://gazette.example/ghost/api/v3/content/posts/?key=CONTENT_KEY',
  ],
  body: () => fixture('ghost/last-page.json'),
  list: (body) => (body as { posts: unknown[] }).posts,
  empty: [{ posts: [] }, fixture('ghost/past-the-end.json')],
});

const read = (name: string, url = API) =>
  ghost.read(answerOf(fixture(`ghost/${name}.json`), url), { src: url });
const titled = (start: string) =>
  read('last-page').articles.find(({ headline }) => (headline as { text: string }).text.startsWith(start))!;
const tagged = (name: string) => {
  const body = fixture('ghost/first-page.json') as { posts: { tags: unknown[] }[] };
  body.posts[0]!.tags.push({ name, visibility: 'internal' });
  return ghost.read(answerOf(body, API), { src: API }).articles[0]!;
};

describe('where it asks', () => {
  it.each([
    ['https://gazette.example?key=K', 'https://gazette.example/ghost/api/content/posts/?key=K'],
    [
      'https://gazette.example/magazine/?key=K',
      'https://gazette.example/magazine/ghost/api/content/posts/?key=K',
    ],
    [API, API],
    [
      'https://gazette.example/ghost/api/content/pages/?key=K',
      'https://gazette.example/ghost/api/content/pages/?key=K',
    ],
  ])('makes of %s an address of the API, and adds authors and tags', (src, api) => {
    expect(ghost.request({ src, limit: 6 }).href).toBe(`${api}&include=authors,tags&limit=10`);
  });

  it('lets the page’s own parameters win', () => {
    const src = `${API}&include=tags&limit=3&filter=tag:news`;
    expect(ghost.request({ src, limit: 6 }).href).toBe(src);
  });

  it('claims the Content API and no other address', () => {
    expect(ghost.claims?.test(API)).toBe(true);
    expect(ghost.claims?.test('https://gazette.example/?key=K')).toBe(false);
  });
});

describe('what it reads', () => {
  it('reads a whole post', () => {
    covers('ghost', 'list', 'picture', 'authors', 'dates', 'section', 'body');
    expect(titled('Hello')).toEqual({
      id: '6b02b8b63de80b5c9a97a864',
      url: 'https://gazette.example/hello-welcome-curly-quotes-its-em-markup-em/',
      headline: { text: 'Hello & welcome: “curly” quotes – it’s <em>markup</em>' },
      description: { text: 'A hand-written dek & more.' },
      image: {
        url: 'https://gazette.example/content/images/2026/11/pic.jpg',
        alt: { text: 'Boats “at rest” & town' },
        caption: 'Photo by <a href="https://unsplash.com">Ann</a> / Unsplash',
      },
      datePublished: expect.stringMatching(/^2026-11-22T/),
      dateModified: expect.stringMatching(/^2026-11-22T/),
      author: [{ name: { text: 'Jane Editor' }, url: 'https://gazette.example/author/jane/' }],
      articleSection: { text: 'News' },
      keywords: [{ text: 'News' }, { text: 'R&D' }],
      isAccessibleForFree: true,
      label: { text: 'Sponsored' },
      timeRequired: 1,
      articleBody: expect.stringContaining('<'),
    });
  });

  it('trap 2: a title is plain text, and <em> in it is to be read', () => {
    expect(titled('Hello').headline).toEqual({ text: expect.stringContaining('<em>markup</em>') });
  });

  it('trap 34: what is cut at the paywall is not free', () => {
    covers('ghost', 'paywall');
    expect(titled('Paid only').isAccessibleForFree).toBe(false);
    expect(titled('Members only').isAccessibleForFree).toBe(false);
  });

  it('trap 34: goes by visibility where fields= left out access', () => {
    const body = fixture('ghost/single.json') as { posts: Record<string, unknown>[] };
    delete body.posts[0]!.access;
    expect(ghost.read(answerOf(body, API), { src: API }).articles[0]!.isAccessibleForFree).toBe(false);
    delete body.posts[0]!.visibility;
    expect(ghost.read(answerOf(body, API), { src: API }).articles[0]!.isAccessibleForFree).toBeUndefined();
  });

  it('trap 34: hides internal tags', () => {
    expect(JSON.stringify(read('last-page'))).not.toContain('#sponsored');
  });

  it.each([
    ['#sponsored', { label: { text: 'Sponsored' } }],
    ['#Sponsored content', { label: { text: 'Sponsored content' } }],
    ['#sponsored by Acme Bank', { sponsor: { text: 'Acme Bank' } }],
    ['#sponsored-by-Acme', { sponsor: { text: 'Acme' } }],
  ])('trap 34: the internal tag %s says who pays, or at least that somebody does', (tag, expected) => {
    covers('ghost', 'sponsor');
    expect(tagged(tag)).toMatchObject(expected);
  });

  it('other internal tags say nothing to readers', () => {
    expect(tagged('#sponsoredness')).not.toHaveProperty('label');
    expect(tagged('#wide')).not.toHaveProperty('label');
  });

  it('a reading time of 0 is none', () => {
    expect(titled('日本語').timeRequired).toBeUndefined();
  });

  it('reads posts that were asked without include or with few fields', () => {
    expect(read('without-include').articles[0]).toMatchObject({ author: [], keywords: [] });
    expect(read('fields').articles[0]).toMatchObject({
      headline: { text: expect.stringContaining('日本語') },
    });
  });

  it('trap 33: passes on what Ghost says of the key', () => {
    expect(() => read('unknown-key')).toThrow('not a list of Ghost posts');
  });
});

describe('how it goes on', () => {
  it('keeps the query', () => {
    covers('ghost', 'paging');
    const { next, total } = read('first-page', `${API}&limit=10&filter=tag:news`);
    expect(next).toBe(`${API}&limit=10&filter=tag%3Anews&page=2`);
    expect(total).toBe(26);
  });

  it('ends on the last page', () => {
    expect(read('last-page').next).toBeUndefined();
    expect(read('single').next).toBeUndefined();
  });

  it('trap 23: page 99 of 2 says that the next one is 100, and is not believed', () => {
    expect(read('past-the-end')).toMatchObject({ articles: [], next: undefined });
  });
});
