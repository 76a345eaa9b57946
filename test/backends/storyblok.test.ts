import { describe, expect, it } from 'vitest';
import { storyblok } from '../../src/backends/storyblok.js';
import { answerOf, fixture, nested } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.ts';
import { hasPayload, payload } from './payloads.ts';
import { throughTheDoor } from './through-the-door.ts';

const HOST = 'https://api.storyblok.com/v2/cdn/stories';
const API = `${HOST}?token=T&starts_with=blog/`;
const MAP = 'url: https://gazette.example/{full_slug}';

interface Body {
  stories: { content: Record<string, unknown> }[];
}
/** Without the folder's start page. */
const stories = (): Body => {
  const body = fixture('storyblok/stories.json') as Body;
  body.stories.pop();
  return body;
};
const read = (body: unknown, { src = API, map = MAP, headers = {} as HeadersInit } = {}) =>
  storyblok.read(answerOf(body, src, headers), { src, map });
const changed = (fields: Record<string, unknown>) => {
  const body = stories();
  Object.assign(body.stories[0]!.content, fields);
  return read(body).articles[0]!;
};

keepsTheContract({
  backend: storyblok,
  addresses: [
    API,
    `${API}&per_page=3&page=2&sort_by=content.date:desc&cv=1`,
    `${HOST}/blog/fog-and-ferries?token=T`,
    'https://api-us.storyblok.com/v1/cdn/stories?token=T&search_term=fog%20horn',
  ],
  body: stories,
  list: (body) => (body as Body).stories,
  empty: [{ stories: [] }, { stories: [], cv: 1763600000, rels: [], links: [] }],
  query: { map: MAP },
});

describe('where it asks', () => {
  it('asks for a page, the newest first', () => {
    expect(storyblok.request({ src: API, limit: 6 }).href).toBe(
      `${API}&per_page=10&sort_by=first_published_at:desc`,
    );
  });

  it('lets the page’s own parameters win, leaves a search in its order and one story alone', () => {
    const own = `${API}&per_page=3&sort_by=content.date:desc`;
    expect(storyblok.request({ src: own, limit: 6 }).href).toBe(own);
    for (const src of [`${HOST}?token=T&search_term=fog`, `${HOST}?token=T&by_uuids_ordered=a,b`]) {
      expect(storyblok.request({ src }).href).toBe(src);
    }
    const one = `${HOST}/blog/fog?token=T`;
    expect(storyblok.request({ src: one, limit: 6 }).href).toBe(one);
  });

  it.each([
    [API, true],
    ['https://api-ap.storyblok.com/v1/cdn/stories/blog/fog', true],
    ['https://app.storyblokchina.cn/v2/cdn/stories?token=T', true],
    ['https://api.storyblok.com/v2/cdn/links?token=T', false],
    ['https://gazette.example/v2/cdn/stories', false],
  ])('claims %s: %s', (address, claimed) => expect(storyblok.claims?.test(address)).toBe(claimed));
});

describe('what it reads', () => {
  it('reads the middle of a focus, which is in pixels of the file', () => {
    const filename = 'https://a.storyblok.com/f/40001/2400x1600/0a1b2c/quay.jpg';
    const focus = (focus: unknown, file = filename) =>
      [changed({ image: { filename: file, focus } }).image].flat()[0];
    expect(focus('599x399:601x401')).toMatchObject({ focus: { x: 0.25, y: 0.25 } });
    for (const none of ['', null, '0.5x0.5', '1x2'])
      expect(focus(none)).toMatchObject({ url: filename, focus: undefined });
    expect(focus('1x1:2x2', 'https://a.storyblok.com/f/40001/quay.jpg')).toMatchObject({ focus: undefined });
  });

  it('reads a whole story', async () => {
    covers('storyblok', 'list', 'picture', 'authors', 'dates', 'section', 'body');
    const [article] = await throughTheDoor(storyblok, stories(), { src: API, map: MAP });
    const file = 'https://a.storyblok.com/f/40001/2400x1600/0a1b2c/quay.jpg';
    expect(article).toEqual({
      id: '5b0c1d2e-0000-4000-8000-000000000001',
      url: 'https://gazette.example/blog/fog-and-ferries',
      headline: 'Fog & ferries: “we wait”',
      description: 'The morning boat left three hours late.',
      image: [
        {
          url: file,
          width: 2400,
          height: 1600,
          alt: 'A ferry in the fog',
          caption: 'The quay at seven',
          credit: 'M. Ode',
          srcset:
            [400, 800, 1200, 1600].map((width) => `${file}/m/${width}x0 ${width}w, `).join('') +
            `${file} 2400w`,
        },
      ],
      datePublished: '2026-11-19T06:30:00.000Z',
      dateModified: '2026-11-20T10:30:00.000Z',
      author: [{ name: 'Ida Berg' }],
      articleSection: 'Harbour',
      keywords: ['ferries', 'fog'],
      articleBody: expect.stringMatching(
        /^<p>Nobody .*<img alt="The horn" .*<p>Timetables change tonight\.<\/p>$/,
      ),
    });
  });

  it('reads one story', () => {
    covers('storyblok', 'single');
    expect(read(fixture('storyblok/single.json'), { headers: { Total: '9' } })).toMatchObject({
      articles: [{ headline: 'Fog & ferries: “we wait”' }],
      next: undefined,
    });
  });

  it('trap 17: reads a picture that is only a // address, with the size in it', () => {
    expect(read(stories()).articles[1]!.image).toMatchObject([
      { url: 'https://a.storyblok.com/f/40001/800x450/0d1e/gates.png', width: 800, height: 450 },
    ]);
  });

  it.each([
    ['an asset without a file', { filename: '', alt: null }, undefined],
    ['a film', { filename: 'https://a.storyblok.com/f/1/1x1/a/film.mp4' }, undefined],
    [
      'a file without a size',
      { filename: 'https://a.storyblok.com/f/1/a/x.jpg' },
      { variants: [], width: undefined },
    ],
    ['a drawing', { filename: 'https://a.storyblok.com/f/1/900x600/a/x.svg' }, { variants: [], width: 900 }],
    [
      'a file of another library',
      { filename: 'https://dam.example/x.jpg?v=2' },
      { variants: [], url: 'https://dam.example/x.jpg?v=2' },
    ],
  ])('reads %s', (_, image, expected) => {
    const found = changed({ image }).image as unknown[] | undefined;
    expect(found?.[0]).toEqual(expected && expect.objectContaining(expected));
  });

  it('takes the story’s name where its content has no title', () => {
    expect(read(stories()).articles[1]!.headline).toBe('New lock opens in spring');
  });

  it('reads the text in components of the site’s own', async () => {
    const [, article] = await throughTheDoor(storyblok, stories(), { src: API, map: MAP });
    expect(article).toMatchObject({
      description: 'The gates weigh ninety tonnes.',
      articleBody: '<p>The gates weigh ninety tonnes.</p>',
      isAccessibleForFree: false,
    });
    covers('storyblok', 'paywall');
  });

  it('shows no name where a relation was not followed', () => {
    expect(changed({ author: '5b0c1d2e-0000-4000-8000-00000000dead' }).author).toBeUndefined();
  });

  it('leaves start pages of folders out of lists, and says so', () => {
    expect(read(fixture('storyblok/stories.json')).dropped).toEqual([
      { index: 3, reason: 'the start page of a folder' },
    ]);
  });

  it('has a language where the story says which', () => {
    expect(read(stories()).articles.map(({ inLanguage }) => inLanguage)).toEqual([
      undefined,
      undefined,
      'de',
    ]);
  });

  it('without an address drops the article and says what to write', () => {
    expect(read(stories(), { map: '' }).dropped?.[0]?.reason).toBe(
      'no url: set map="url: https://www.your-site.example/{full_slug}"',
    );
  });

  it('trap 33: passes on what Storyblok says of the token', async () => {
    covers('storyblok', 'errors');
    const refused = throughTheDoor(storyblok, fixture('storyblok/unauthorized.json'), { src: API });
    await expect(refused).rejects.toThrow('Unauthorized');
    expect(() => read(fixture('storyblok/links.json'))).toThrow('not a list of Storyblok stories');
  });

  it('looks into no text deeper than any writer goes', () => {
    expect(changed({ long_text: { type: 'doc', content: [nested()] }, body: [nested()] })).toBeDefined();
  });

  it.runIf(hasPayload('storyblok/stories-list.json'))('reads every story of recorded answers', async () => {
    for (const [name, count] of [
      ['stories-list', 2],
      ['story', 1],
    ] as const) {
      const articles = await throughTheDoor(storyblok, payload(`storyblok/${name}.json`), {
        src: API,
        map: MAP,
      });
      expect(articles).toHaveLength(count);
      for (const article of articles)
        expect(article).toMatchObject({ datePublished: /^2020/, url: /content/ });
    }
  });
});

describe('how it goes on', () => {
  it('counts by the headers where a page may read them', () => {
    covers('storyblok', 'paging');
    const headers = { Total: '7', 'Per-Page': '3' };
    expect(read(stories(), { headers })).toMatchObject({
      next: `${HOST}?token=T&starts_with=blog%2F&page=2`,
      total: 7,
    });
    expect(read(stories(), { headers, src: `${API}&page=3` }).next).toBeUndefined();
  });

  it('without them goes on after a full page', () => {
    expect(read(stories(), { src: `${HOST}?token=T&per_page=3` }).next).toBe(
      `${HOST}?token=T&per_page=3&page=2`,
    );
    expect(read(stories(), { src: `${HOST}?token=T&per_page=4` }).next).toBeUndefined();
    expect(read(stories()).next).toBeUndefined();
  });
});

describe('what it recognises', () => {
  it.each([
    ['links', fixture('storyblok/links.json')],
    ['stories without content', { stories: [...stories().stories, { uuid: 'a', full_slug: 'b' }] }],
  ])('not %s', (_, body) => expect(storyblok.detect(answerOf(body))).toBe(false));
});
