import { describe, expect, it } from 'vitest';
import type { ArticleQuery } from '../../src/backend.js';
import { json } from '../../src/backends/json.js';
import { FormatError, MapError } from '../../src/errors.js';
import { answerOf, fixture, nested } from './answers.ts';
import { covers } from './coverage.js';
import { keepsTheContract } from './contract.ts';

const API = 'https://api.example/v2/news?lang=en';

const stories = (count = 3) =>
  Array.from({ length: count }, (_, id) => ({ id, title: `Story ${id}`, url: `/news/${id}` }));

keepsTheContract({
  backend: json,
  addresses: [API, 'https://api.example/posts?a=1,2&b&c=%20'],
  body: stories,
  list: (body) => body as unknown[],
  empty: [
    [],
    { data: [] },
    { data: [], meta: { total: 0 } },
    { posts: [] },
    { data: { articles: { nodes: [] } } },
    { response: { status: 'ok', results: [] } },
  ],
});

const readBody = (body: unknown, query: Partial<ArticleQuery> = {}, headers?: HeadersInit) =>
  json.read(answerOf(body, API, headers), { src: API, ...query });
const read = (name: string, query?: Partial<ArticleQuery>) => readBody(fixture(`json/${name}.json`), query);
const failure = (body: unknown, query: Partial<ArticleQuery> = {}) => {
  try {
    readBody(body, query);
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};

describe('what it finds unaided', () => {
  it.each<[string, unknown]>([
    ['$', stories()],
    ...[
      'data',
      'items',
      'results',
      'articles',
      'posts',
      'docs',
      'stories',
      'entries',
      'hits',
      'news',
      'content_elements',
      'records',
      'nodes',
      'list',
      'value',
      'payload',
      'whatever',
    ].map((name): [string, unknown] => [name, { [name]: stories(), total: 3 }]),
    ['response.results', { response: { status: 'ok', results: stories() } }],
    ['data.items', { data: { items: stories() } }],
    ['data.*.nodes', { data: { articles: { nodes: stories() } } }],
    ['data.*.edges[].node', { data: { articles: { edges: stories().map((node) => ({ node })) } } }],
    ['result.articles', { result: { articles: stories() } }],
  ])('the list at %s', (_, body) => {
    expect(readBody(body).articles.map(({ headline, url }) => [headline, url])).toEqual([
      ['Story 0', '/news/0'],
      ['Story 1', '/news/1'],
      ['Story 2', '/news/2'],
    ]);
  });

  it('the articles, where tags and the feed itself have names and addresses too', () => {
    const body = {
      title: 'The feed',
      link: 'https://feed.example',
      tags: [{ name: 'Sea', url: '/tag/sea' }],
      posts: stories(),
    };
    expect(readBody(body).articles).toHaveLength(3);
  });

  it('trap: the lists inside an article are not the list', () => {
    expect(read('single').articles).toMatchObject([
      {
        headline: 'One story',
        url: 'https://town.example/one',
        isAccessibleForFree: false,
        label: 'Sponsored',
        publisher: { name: 'Town Wire', url: 'https://wire.example' },
      },
    ]);
  });

  it('fields, wherever systems wrap them', () => {
    expect(read('graphql').articles).toEqual([
      {
        id: 'a1',
        url: 'https://town.example/council',
        headline: 'Council delays the plan',
        description: 'Costs are too high.',
        image: [
          expect.objectContaining({
            url: '/img/council.jpg',
            width: 1200,
            height: 800,
            alt: 'The town hall',
          }),
        ],
        datePublished: '2026-11-20T10:00:00Z',
        author: [
          { name: 'Ann Berg', url: undefined },
          { name: 'Bo Lind', url: undefined },
        ],
        articleSection: 'Politics',
      },
    ]);
  });

  it('trap 4: no e-mail comes along', () => {
    expect(JSON.stringify(read('graphql'))).not.toContain('@');
  });

  it('relations that were not followed are no names and no pictures', () => {
    const [article] = read('unfollowed-relations').articles;
    expect(article).toMatchObject({ author: [], image: [] });
    expect(article!.articleSection).toBeUndefined();
    expect(article!.keywords).toBeUndefined();
  });

  it('two levels down, as in Strapi 4', () => {
    expect(read('strapi-4', { map: 'url: /blog/{attributes.slug}' }).articles).toMatchObject([
      {
        headline: 'Inside attributes',
        url: '/blog/inside-attributes',
        author: [{ name: 'Ann Berg' }],
        image: [
          {
            url: '/uploads/cover.jpg',
            width: 1600,
            alt: 'Cover',
            variants: [{ url: '/uploads/small.jpg', width: 500, height: 281 }],
          },
        ],
      },
    ]);
  });

  it('trap 20: cover: null, {data: null} and formats: null are no picture', () => {
    for (const cover of [null, { data: null }, { url: null, formats: null }, []]) {
      expect(readBody([{ title: 'x', url: '/x', cover }]).articles[0]!.image).toEqual([]);
    }
  });

  it('body text only where it is HTML', () => {
    const body = (content: unknown) =>
      readBody([{ title: 'x', url: '/x', content }]).articles[0]!.articleBody;
    expect(body('<p>Rain</p>')).toBe('<p>Rain</p>');
    expect(body({ rendered: '<p>Rain</p>' })).toBe('<p>Rain</p>');
    expect(body('Rain fell on… [+1234 chars]')).toBeUndefined();
    expect(body([{ type: 'paragraph', children: [{ text: 'Rain' }] }])).toBeUndefined();
  });

  it('json-server 0.17, whose headers tell the next page', () => {
    const Link =
      '<https://api.example/posts?_page=1>; rel="first", <https://api.example/posts?_page=3>; rel="next", <https://api.example/posts?_page=6>; rel="last"';
    expect(readBody(fixture('json/json-server-0.json'), {}, { Link, 'X-Total-Count': '30' })).toMatchObject({
      articles: [{ headline: 'Post 6', author: [{ name: 'Ann' }] }, { headline: 'Post 7' }],
      next: 'https://api.example/posts?_page=3',
      total: 30,
    });
  });
});

describe('what it cannot find unaided', () => {
  it('headlines without addresses: says which template to write', () => {
    const error = failure(fixture('json/json-server-1.json'));
    expect(error).toBeInstanceOf(FormatError);
    expect(error.message).toBe(
      `${API} answered with an object with first, prev, next, last, pages, items, data. ` +
        'Expected a list of articles with headlines and addresses. ' +
        'There are headlines but no addresses: try map="url: /news/{id}". In data there is: id, title',
    );
    expect(read('json-server-1', { map: 'url: /news/{id}' }).articles[0]).toMatchObject({
      headline: 'Post 6',
      url: '/news/6',
    });
  });

  it('slugs make better addresses than ids, wherever they are', () => {
    expect(failure([{ id: 1, title: 'x', slug: 'x' }]).message).toContain('{slug}');
    expect(failure(fixture('json/strapi-4.json')).message).toContain('{attributes.slug}');
    expect(failure({ id: 1, title: 'x', slug: 'x', tags: [{ id: 2, name: 'y' }] }).message).toContain(
      'In the answer there is: id, title, slug, tags',
    );
  });

  it('nothing: says what came and what to set', () => {
    const error = failure(fixture('json/settings.json'));
    expect(error).toBeInstanceOf(FormatError);
    expect(error.message).toBe(
      `${API} answered with an object with site, navigation, version. ` +
        'Expected a list of articles with headlines and addresses. ' +
        'Try items="path.to.list" with map="headline: …; url: …". ' +
        'In navigation there is: label',
    );
  });
});

describe('items', () => {
  it('names the list', () => {
    covers('json', 'list');
    const body = { blocks: { main: [{ stories: stories() }] } };
    expect(readBody(body, { items: 'blocks.main[0].stories' }).articles).toHaveLength(3);
    expect(readBody(body, { items: 'news | blocks["main"][0].stories' }).articles).toHaveLength(3);
  });

  it('may name a single article, or a list that is null or not there yet', () => {
    covers('json', 'single');
    expect(readBody({ a: { b: stories()[0] } }, { items: 'a.b' }).articles).toHaveLength(1);
    expect(readBody({ a: null }, { items: 'a' }).articles).toEqual([]);
    expect(readBody({ a: null }, { items: 'a.b' }).articles).toEqual([]);
    expect(readBody({ a: [] }, { items: 'a[0].b' }).articles).toEqual([]);
  });

  it.each([
    ['data.post', 'items: "data.post": step "post" not found in data; there is: posts, total'],
    ['dta', 'items: "dta": step "dta" not found in the answer; there is: data'],
    ['data.total', 'items: "data.total" leads to a number, not to a list'],
    ['data', 'items: "data" leads to an object with posts, total, not to a list'],
    ['data.posts.all', 'items: "data.posts.all": step "all" not found in data.posts; it is a list of 3'],
    ['__proto__', 'items: "__proto__": step "__proto__" not found in the answer; there is: data'],
    ['data..posts', 'items: cannot read "data..posts" from "..posts"; a path looks like a.b[0]["c:d"]'],
  ])('%s: says what is wrong', (items, message) => {
    const error = failure({ data: { posts: stories(), total: 3 } }, { items });
    expect(error).toBeInstanceOf(MapError);
    expect(error).toMatchObject({ message, url: API, kind: 'map' });
  });
});

describe('map', () => {
  const items = 'blocks';

  it('reads the names that its own articles have', () => {
    const article = {
      headline: 'Fog',
      url: 'https://news.example/fog',
      articleSection: 'Weather',
      label: 'Live',
    };
    const { articles } = readBody([article]);
    expect(articles[0]).toMatchObject(article);
  });

  it('reads paths, alternatives, literals and templates', () => {
    covers('json', 'list', 'dates', 'section');
    const map =
      'headline: title.rendered; url: /news/{slug}; image: media[0].src; ' +
      `datePublished: publishedAt | created; articleSection: 'Sea; land'; id: ["wp:key"];`;
    expect(read('odd-names', { items, map }).articles).toMatchObject([
      {
        id: 1,
        headline: 'First &amp; foremost',
        url: '/news/first%2Fforemost%20%C3%A4',
        image: [{ url: '/m/1.jpg' }],
        datePublished: '2026-11-01',
        articleSection: 'Sea; land',
      },
      { id: 2, headline: 'Second', url: '/news/second', image: [], datePublished: '2026-11-02' },
    ]);
  });

  it('finds the list with the help of the map alone', () => {
    expect(read('odd-names', { map: 'url: /news/{slug}' }).articles).toHaveLength(2);
  });

  it('lays parts over what was found', () => {
    covers('json', 'picture');
    const body = [
      { title: 'x', url: '/x', cover: '/c.jpg', alt: 'A quay', by: 'Ann', profile: '/ann', logo: '/l.png' },
    ];
    const map = "image.alt: alt; author.url: profile; publisher.name: 'Town'; publisher.logo: logo";
    expect(readBody(body, { map }).articles[0]).toMatchObject({
      image: [{ url: '/c.jpg', alt: 'A quay' }],
      author: [{ name: 'Ann', url: '/ann' }],
      publisher: { name: 'Town', logo: '/l.png' },
    });
  });

  it('a wrong path names the step, the place and the keys that are there', () => {
    const error = failure(fixture('json/odd-names.json'), {
      items,
      map: 'url: /x/{slug}; headline: title.renderd',
    });
    expect(error).toBeInstanceOf(MapError);
    expect(error.message).toBe(
      'map: "headline: title.renderd": step "renderd" not found in title; there is: rendered, protected',
    );
  });

  it('a wrong path is found without items, too', () => {
    expect(failure(fixture('json/odd-names.json'), { map: 'url: /x/{slg}' }).message).toBe(
      'map: "url: /x/{slg}": step "slg" not found in the item; there is: wp:key, title, slug, media, created',
    );
  });

  it('names all alternatives that lead nowhere', () => {
    const map = 'datePublished: a | b.c';
    expect(failure(stories(), { map }).message).toBe(
      `map: "${map}": step "a" not found in the item; there is: id, title, url; ` +
        'step "b" not found in the item; there is: id, title, url',
    );
  });

  it('a path missing in some items, or empty in all, is no mistake', () => {
    const body = [
      { title: 'a', url: '/a', media: null },
      { title: 'b', url: '/b', lead: 'Text' },
    ];
    expect(readBody(body, { map: 'description: lead; image: media.url' }).articles).toMatchObject([
      { headline: 'a', image: [] },
      { headline: 'b', description: 'Text', image: [] },
    ]);
  });

  it.each([
    ['headlin: title', 'did you mean "headline"?'],
    ['title: title', 'did you mean "headline"?'],
    ['dek: title', 'did you mean "description"?'],
    ['image.ulr: title', 'did you mean "image.url"?'],
    ['__proto__: title', 'unknown field "__proto__"'],
    ['constructor: title', 'The fields are: id, url, headline'],
    ['title.rendered', '"title.rendered" lacks its field; write headline: title.rendered'],
    ["headline: 'open", "' is opened and not closed in headline: 'open"],
    ['headline: a b', 'cannot read "a b" from " b"'],
    ['headline: a[x]', 'cannot read "a[x]" from "[x]"'],
    ['headline:', 'cannot read "" from ""'],
    ['headline: a |', 'cannot read "" from ""'],
    ['url: /x/{}', 'cannot read "" from ""'],
  ])('%s: says what is wrong', (map, message) => {
    const error = failure(stories(), { map });
    expect(error).toBeInstanceOf(MapError);
    expect(error.message).toContain(message);
  });

  it.each(['__proto__', 'constructor', 'constructor.name', 'title.length', '["__proto__"].x'])(
    'the step %s reaches nothing that the backend did not send',
    (path) => {
      expect(failure(stories(), { map: `label: ${path}` })).toBeInstanceOf(MapError);
    },
  );

  it('what a template is filled with cannot leave its place', () => {
    const url = (slug: unknown) =>
      readBody([{ title: 'x', slug }], { map: 'url: /news/{slug}' }).articles[0]?.url;
    expect(url('../../admin?x#y')).toBe('/news/..%2F..%2Fadmin%3Fx%23y');
    expect(url('//evil.example')).toBe('/news/%2F%2Fevil.example');
    expect(url('half \ud83d')).toBe('/news/half%20');
    expect(url({ current: 'sanity' })).toBe('/news/sanity');
    expect(url('')).toBeUndefined();
    expect(url(null)).toBeUndefined();
  });
});

describe('next', () => {
  it.each<[string, unknown]>([
    ['next', { next: 'https://api.example/2' }],
    ['next_url', { next_url: '/2' }],
    ['links.next', { links: { next: '/2' } }],
    ['links.next.href', { links: { next: { href: '/2' } } }],
    ['meta.next', { meta: { next: '/2' } }],
    ['meta.pagination.next', { meta: { pagination: { next: '/2' } } }],
    ['pagination.nextPageUrl', { pagination: { nextPageUrl: '/2' } }],
    ['next_page', { next_page: 'https://api.example/2' }],
  ])('finds %s unaided', (_, more) => {
    expect(readBody({ data: stories(), ...(more as object) }).next).toBe('https://api.example/2');
  });

  it.each([3, null, 'eyJwIjoyfQ==', 'javascript:alert(1)', {}, true, API])(
    'does not take %j for an address',
    (next) => {
      expect(readBody({ data: stories(), next }).next).toBeUndefined();
    },
  );

  it('goes where it is told', () => {
    covers('json', 'paging');
    const body = { data: stories(), page: { cursor: 'abc/==', n: 3, more: '/p/2' } };
    expect(readBody(body, { next: 'page.more' }).next).toBe('https://api.example/p/2');
    expect(readBody(body, { next: '?lang=en&after={page.cursor}' }).next).toBe(
      'https://api.example/v2/news?lang=en&after=abc%2F%3D%3D',
    );
    expect(readBody(body, { next: 'page.nothing | /news/{page.n}' }).next).toBe('https://api.example/news/3');
  });

  it('a path to nothing is the end: the last page has none', () => {
    expect(readBody({ data: stories(), links: {} }, { next: 'links.next' }).next).toBeUndefined();
    expect(readBody({ data: stories(), links: { next: null } }, { next: 'links.next' }).next).toBeUndefined();
  });

  it('a path to something else says how to make an address of it', () => {
    const error = failure({ data: stories(), next: 3 }, { next: 'next' });
    expect(error).toBeInstanceOf(MapError);
    expect(error.message).toBe('next: "next" leads to 3, which is no address; write ?page={next}');
  });
});

describe('hostile answers', () => {
  it('items a million deep, under every name it looks at', () => {
    const deep = nested();
    for (const name of ['image', 'author', 'sizes', 'node', 'attributes', 'tags', 'publisher', 'content']) {
      const { articles, dropped } = readBody([
        { title: 'x', url: '/x', [name]: deep, cover: { url: '/c', [name]: deep } },
      ]);
      expect([articles.length, dropped]).toEqual([1, []]);
    }
  });

  it('a hundred thousand items and keys, and is not led astray by them', () => {
    expect(readBody(stories(100_000))).toMatchObject({ articles: { length: 50 }, read: 50 });
    expect(readBody(stories(20_000), { limit: 300 }).articles).toHaveLength(300);
    const keyed = Object.fromEntries(Array.from({ length: 100_000 }, (_, key) => [key, { key }]));
    expect(failure(keyed)).toBeInstanceOf(FormatError);
  });

  it('keys that are prototypes elsewhere', () => {
    const body = JSON.parse('{"__proto__": {"items": [{"title": "x", "url": "/x"}]}, "constructor": {}}');
    expect(readBody(body).articles).toHaveLength(1);
    expect(({} as Record<string, unknown>)['items']).toBeUndefined();
  });
});

describe('an address that the map makes', () => {
  it('is one of the page’s site, whoever has answered; others are the API’s', () => {
    const items = [{ title: 'Fog', slug: 'fog', link: '/1' }];
    const base = 'https://gazette.example/front';
    const urls = (map?: string) => readBody(items, { map, base }).articles.map(({ url }) => url);
    expect(urls('url: /news/{slug}')).toEqual(['https://gazette.example/news/fog']);
    expect(urls('headline: slug')).toEqual(['/1']);
    expect(urls('url: link')).toEqual(['/1']);
  });
});
