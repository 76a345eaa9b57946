import { describe, expect, it } from 'vitest';
import { jsonFeed } from '../../src/backends/json-feed.js';
import { answerOf, fixture } from './answers.ts';
import { covers } from './coverage.js';
import { keepsTheContract } from './contract.ts';

const FEED = 'https://harbour.example/feed.json';

keepsTheContract({
  backend: jsonFeed,
  addresses: [FEED, 'https://harbour.example/feed.json?tag=a%20b,c&_x'],
  body: () => fixture('json-feed/harbour-news.json'),
  list: (body) => (body as { items: unknown[] }).items,
  empty: [{ version: 'https://jsonfeed.org/version/1', items: [] }],
});

const read = (name: string) =>
  jsonFeed.read(answerOf(fixture(`json-feed/${name}.json`), FEED), { src: FEED });
const item = (name: string, index: number) => read(name).articles[index]!;
const feed = (...items: unknown[]) =>
  jsonFeed.read(answerOf({ version: 'https://jsonfeed.org/version/1.1', items }, FEED), { src: FEED });

describe('what it reads', () => {
  it('reads a whole item', () => {
    covers('json-feed', 'list', 'picture', 'authors', 'dates', 'section', 'body');
    expect(item('harbour-news', 0)).toEqual({
      id: 'https://harbour.example/ferries',
      url: '/ferries',
      headline: { text: 'Ferries return with <b> and & in their names' },
      description: { text: 'Two boats are back.' },
      image: 'https://harbour.example/ferry.jpg',
      datePublished: '2026-11-20T08:00',
      dateModified: '2026-11-21T08:00:00+01:00',
      author: [{ name: 'Ann Berg' }, { name: 'Bo Lind' }],
      publisher: {
        name: { text: 'Harbour News' },
        url: 'https://harbour.example/',
        logo: 'https://harbour.example/icon.png',
      },
      keywords: ['sea', 'transport'],
      inLanguage: 'nb',
      articleBody: expect.stringContaining('<p>'),
    });
  });

  it('inherits authors and language from the feed, and prefers the newer form', () => {
    expect(item('harbour-news', 1)).toMatchObject({ author: { name: 'Cleo Dahl' }, inLanguage: 'en-GB' });
    expect(item('harbour-news', 2).author).toEqual([
      { name: 'Harbour Desk', url: 'https://harbour.example/desk' },
    ]);
    expect(item('http-version-link-blog', 0).author).toMatchObject({ name: 'Dora' });
  });

  it('takes entities in a title for what they are meant to be', () => {
    expect(item('harbour-news', 1).headline).toBe('Tide &#8216;higher than ever&#8217;');
  });

  it('finds pictures in banners and attachments', () => {
    expect(item('harbour-news', 1).image).toBe('https://harbour.example/tide.jpg');
    expect(item('harbour-news', 2).image).toBe('https://harbour.example/map.png');
  });

  it('links a link blog’s items to the blog, and only what has no page there to elsewhere', () => {
    expect(read('http-version-link-blog').articles.map(({ url }) => url)).toEqual([
      'https://look.example/2026/bridge',
      'https://elsewhere.example/only',
      'https://look.example/2026/id-only',
    ]);
  });

  it('makes the headline of an untitled note of its first words, and does not say them twice', () => {
    const [long, short, summary] = read('untitled-notes').articles;
    expect(long!.headline).toBe(
      'Rain again over the whole of the coast, and the gulls have moved inland to the football grounds…',
    );
    expect(long!.description).toBeUndefined();
    expect(short!.headline).toEqual({ text: 'Short <3 note' });
    expect(summary!.headline).toEqual({ text: 'A summary of it' });
  });

  it('cuts where there are no spaces, and not through a character', () => {
    const [article] = feed({ id: 'https://x.example/1', content_text: '😀'.repeat(2000) }).articles;
    expect(article!.headline).toEqual({ text: `${'😀'.repeat(100)}…` });
  });

  it('drops what has no address, and says so', () => {
    expect(read('untitled-notes').dropped).toEqual([{ index: 3, reason: 'no url' }]);
  });

  it('does not hand over a whole article for a standfirst', () => {
    const content_html = `<p>${'word '.repeat(500)}</p>`;
    const [article] = feed({ id: 'https://x.example/1', title: 'T', content_html }).articles;
    expect(String(article!.description).length).toBeLessThanOrEqual(1000);
    expect(article!.articleBody).toBe(content_html);
  });

  it.each(['<a href="x', '&#8216'])('does not cut through %s', (end) => {
    const content_html = `${'x'.repeat(1000 - end.length)}${end}yyy">z</a>`;
    const [article] = feed({ id: 'https://x.example/1', title: 'T', content_html }).articles;
    expect(article!.description).toMatch(/^x+$/);
  });

  it('says what came where it expected a feed', () => {
    const read = () => jsonFeed.read(answerOf({ version: 'x' }, FEED), { src: FEED });
    expect(read).toThrow('not a JSON Feed');
  });
});

describe('how it goes on', () => {
  it('follows next_url', () => {
    covers('json-feed', 'paging');
    expect(read('harbour-news').next).toBe('https://harbour.example/feed.json?page=2');
  });

  it.each([FEED, 'javascript:alert(1)', 'http://', 7, null, ''])(
    'does not follow next_url %j',
    (next_url) => {
      const body = { version: 'https://jsonfeed.org/version/1', items: [], next_url };
      expect(jsonFeed.read(answerOf(body, FEED), { src: FEED }).next).toBeUndefined();
    },
  );
});

describe('what it recognises', () => {
  it.each([
    ['https://jsonfeed.org/version/1', true],
    ['http://jsonfeed.org/version/1', true],
    ['https://jsonfeed.org/version/1.1', true],
    ['https://jsonfeed.org/version/2', false],
    ['https://jsonfeed.org.example/version/1', false],
    [1, false],
  ])('trap 31: version %j: %s', (version, recognised) => {
    expect(jsonFeed.detect(answerOf({ version, items: [] }))).toBe(recognised);
  });
});
