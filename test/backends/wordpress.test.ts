import { describe, expect, it } from 'vitest';
import { wordpress } from '../../src/backends/wordpress.js';
import { growth } from '../unit/linear.js';
import { answerOf, fixture } from './answers.ts';
import { covers } from './coverage.js';
import { keepsTheContract } from './contract.ts';

const API = 'https://gazette.example/wp-json/wp/v2/posts';

keepsTheContract({
  backend: wordpress,
  addresses: [
    API,
    `${API}?categories=3,4&search=a%20b&_embed&orderby=title`,
    'https://gazette.example/?rest_route=/wp/v2/posts&tags=7',
    'https://gazette.example/blog/?rest_route=%2Fwp%2Fv2%2Freviews',
    'https://gazette.example',
    'https://gazette.example/blog',
    'https://public-api.wordpress.com/wp/v2/sites/gazette.example/posts',
  ],
  body: () => fixture('wordpress/posts.json'),
  list: (body) => body as unknown[],
  empty: [
    [],
    { body: [], status: 200, headers: { 'X-WP-Total': 0 } },
    fixture('wordpress/past-the-end.json'),
  ],
});

const ask = (src: string, limit?: number) => decodeURIComponent(wordpress.request({ src, limit }).href);
const read = (name: string, url = API, headers?: HeadersInit) =>
  wordpress.read(answerOf(fixture(`wordpress/${name}.json`), url, headers), { src: url });
const post = (id: number) => read('posts').articles.find((article) => article.id === id)!;
const only = (name: string) => {
  const { articles, dropped } = read(name);
  expect([articles.length, dropped]).toEqual([1, []]);
  return articles[0]!;
};

describe('where it asks', () => {
  it('adds embedding and fields, in one request, and names the links, without which nothing is embedded', () => {
    const url = wordpress.request({ src: API, limit: 6 });
    expect(url.searchParams.get('_embed')).toBe('author,wp:featuredmedia,wp:term');
    const fields = url.searchParams.get('_fields')!.split(',');
    expect(fields).toEqual(
      expect.arrayContaining(['_links.author', '_links.wp:featuredmedia', '_links.wp:term', 'title', 'link']),
    );
    expect(fields).not.toContain('content');
  });

  it('asks for what a map has a word for as well', () => {
    const map = 'url: /story/{slug}; articleSection: acf.kicker';
    const fields = wordpress.request({ src: API, limit: 6, map }).searchParams.get('_fields')!.split(',');
    expect(fields).toEqual(expect.arrayContaining(['title', 'slug', 'acf.kicker']));
    expect(fields).not.toContain('content');
  });

  it('asks for the body where no list is wanted', () => {
    expect(ask(`${API}/12`)).toMatch(/[,=]content(,|$)/);
    expect(ask(`${API}/12`)).not.toContain('per_page');
  });

  it('asks for the body where the whole text is wanted, and for no more texts than that', () => {
    const url = wordpress.request({ src: `${API}/12`, limit: 1, body: true });
    expect(url.searchParams.get('_fields')!.split(',')).toContain('content');
    expect(url.searchParams.get('per_page')).toBe('1');
  });

  it.each([
    ['https://gazette.example', 'https://gazette.example/?rest_route=/wp/v2/posts'],
    ['https://gazette.example/blog', 'https://gazette.example/blog/?rest_route=/wp/v2/posts'],
    ['https://gazette.example/blog/', 'https://gazette.example/blog/?rest_route=/wp/v2/posts'],
    ['https://gazette.example/blog/index.php', 'https://gazette.example/blog/?rest_route=/wp/v2/posts'],
    ['https://gazette.example/blog/wp-json', 'https://gazette.example/blog/?rest_route=/wp/v2/posts'],
    ['https://gazette.example/wp-json/wp/v2/', 'https://gazette.example/?rest_route=/wp/v2/posts'],
    [
      'https://gazette.example/?categories=3#top',
      'https://gazette.example/?categories=3&rest_route=/wp/v2/posts',
    ],
  ])('makes an API address of the site address %s', (site, api) => {
    expect(ask(site)).toMatch(new RegExp(`^${api.replace(/[.?/]/g, '\\$&')}&_embed=`));
  });

  it('keeps every path of the API, whatever the post type', () => {
    expect(ask('https://gazette.example/wp-json/wp/v2/reviews')).toMatch(
      /\/wp-json\/wp\/v2\/reviews\?_embed/,
    );
    expect(ask('https://gazette.example/wp-json/news/v1/top')).toMatch(/\/wp-json\/news\/v1\/top\?_embed/);
  });

  it('trap 39: ?rest_route= keeps its query, letter by letter', () => {
    const src = 'https://gazette.example/?rest_route=/wp/v2/posts&categories=3,4&search=a%20b&_embed';
    expect(wordpress.request({ src, limit: 5 }).href).toMatch(
      /^https:\/\/gazette\.example\/\?rest_route=\/wp\/v2\/posts&categories=3,4&search=a%20b&_embed&per_page=10&_fields=/,
    );
  });

  it('lets the page’s own _embed, _fields and per_page win, also in PHP’s list form', () => {
    const src = `${API}?_embed=author&_fields[]=title&_fields[]=link&per_page=3`;
    expect(wordpress.request({ src, limit: 20 }).href).toBe(src);
  });

  it.each([
    [1, 10],
    [10, 10],
    [11, 20],
    [50, 50],
    [51, 100],
    [500, 100],
  ])('asks for a page of common size: %i wanted, %i asked', (limit, size) => {
    expect(wordpress.request({ src: API, limit }).searchParams.get('per_page')).toBe(String(size));
  });

  it.each([
    [API, true],
    ['https://gazette.example/blog/?rest_route=%2Fwp%2Fv2%2Fposts', true],
    ['https://public-api.wordpress.com/wp/v2/sites/1/posts', true],
    ['https://gazette.example/', false],
    ['https://gazette.example/api/posts', false],
    ['https://gazette.example/?rest_route=/other/v1', false],
  ])('claims %s: %s', (address, claimed) => {
    expect(wordpress.claims?.test(address)).toBe(claimed);
  });
});

describe('what it reads', () => {
  it('reads a whole post', () => {
    covers('wordpress', 'list', 'picture', 'authors', 'dates', 'section', 'body');
    expect(post(6)).toEqual({
      id: 6,
      url: expect.stringMatching(/^https:\/\/gazette\.example\/2026/),
      headline: 'Hello &#038; welcome: “curly” quotes – it’s <em>markup</em>',
      description: expect.stringMatching(/^<p>/),
      image: [
        {
          url: 'https://gazette.example/wp-content/uploads/2026/11/harbour-at-dusk-scaled.jpg',
          width: 2560,
          height: 1463,
          alt: { text: 'Boats “at rest” in the harbour & town' },
          caption: '<p>The harbour at dusk. <em>Photo</em></p>\n',
          credit: 'A. Photographer/Agency',
          variants: expect.arrayContaining([
            expect.objectContaining({
              url: expect.stringContaining('-1024x585.jpg'),
              width: 1024,
              height: 585,
            }),
          ]),
        },
      ],
      datePublished: expect.stringMatching(/^2026-.*Z$/),
      dateModified: expect.stringMatching(/^2026-.*Z$/),
      author: [{ name: expect.any(String), url: expect.stringContaining('/author/') }],
      articleSection: 'News',
      keywords: expect.arrayContaining(['a']),
      isAccessibleForFree: undefined,
      articleBody: expect.stringContaining('<p>'),
    });
  });

  it('trap 1: hands markup in titles over as it is, for the door to take out', () => {
    expect(post(9).headline).toContain('<script>alert(1)</script>');
  });

  it('trap 6: takes the […] tail off an excerpt', () => {
    expect(post(6).description).not.toMatch(/hellip|\[/);
    expect(post(8).description).toBe(
      '<p>A hand-written dek with <strong>bold</strong> &#038; ampersand.</p>\n',
    );
  });

  it.each([
    ['<p>Rain […]</p>\n', '<p>Rain </p>\n'],
    ['<p>Rain [&#8230;]</p>', '<p>Rain </p>'],
    ['<p>Rain [...]</p>', '<p>Rain </p>'],
    [
      '<p>Rain [&hellip;]</p>\n<p class="link-more"><a href="/x" class="more-link">Weiterlesen</a></p>',
      '<p>Rain </p>\n<p class="link-more">',
    ],
    ['<p>Rain <a href="/x">Continue reading <span>&rarr;</span></a></p>', '<p>Rain '],
    [
      '<p>A [&hellip;] in the middle, and <a href="/x">a link</a></p>',
      '<p>A [&hellip;] in the middle, and <a href="/x">a link</a></p>',
    ],
  ])('trap 6: excerpt %j', (rendered, expected) => {
    const body = [{ id: 1, link: '/x', title: { rendered: 'x' }, excerpt: { rendered } }];
    expect(wordpress.read(answerOf(body, API), { src: API }).articles[0]!.description).toBe(expected);
  });

  it('does not choke on an excerpt made to be slow', { retry: 3 }, () => {
    const read = (rendered: string) =>
      wordpress.read(answerOf([{ id: 1, title: { rendered: 'x' }, excerpt: { rendered } }], API), {
        src: API,
      });
    for (const piece of ['<a ', '[&hellip;]', ' ', '[…] ', '<', '[…]<p>', '<a >']) {
      expect(
        growth(read, (size) => piece.repeat(size), 20_000),
        piece,
      ).toBeLessThan(3);
    }
  });

  it('trap 8: an empty title stays empty, and never becomes “undefined”', () => {
    expect(post(12).headline).toBe('');
  });

  it('trap 10: dates are date_gmt, never the site’s local date', () => {
    expect(post(13).datePublished).toBe('2026-11-22T09:56:46Z');
    const [article] = wordpress.read(
      answerOf([{ id: 1, link: '/x', title: { rendered: 'x' }, date: '2026-11-22T04:56:46' }], API),
      { src: API },
    ).articles;
    expect(article!.datePublished).toBeUndefined();
  });

  it('trap 37: what needs a password is not free', () => {
    covers('wordpress', 'paywall');
    expect(post(13)).toMatchObject({ isAccessibleForFree: false, author: undefined, articleBody: undefined });
  });

  it('trap 13: an error where the picture should be is no picture', () => {
    expect(only('forbidden-media').image).toBeUndefined();
  });

  it('trap 13: the whole REST index where the picture should be is no picture', () => {
    expect(only('dangling-thumbnail')).toMatchObject({
      headline: 'Dangling featured image',
      image: undefined,
    });
  });

  it('an error where the author should be is no author', () => {
    expect(only('deleted-author').author).toBeUndefined();
  });

  it('trap 14: an SVG has no size and no variants', () => {
    expect(only('svg-image').image).toEqual([
      expect.objectContaining({ url: expect.stringMatching(/\.svg$/), width: undefined, variants: [] }),
    ]);
  });

  it('trap 15: hands over crops of another ratio with their sizes, so that the door can tell', () => {
    const { variants } = (
      post(6).image as { variants: { url: string; width: number; height: number }[] }[]
    )[0]!;
    expect(variants.map(({ width, height }) => `${width}x${height}`)).toEqual(
      expect.arrayContaining(['150x150', '1200x675', '2560x1463']),
    );
  });

  it('an empty alt text is not written rather than “decoration”', () => {
    expect((post(8).image as { alt: unknown }[])[0]!.alt).toBeUndefined();
  });

  it('does not take WordPress’s word for “no category” for a section', () => {
    expect(post(1).articleSection).toBeUndefined();
  });

  it('finds terms by taxonomy and not by place', () => {
    const body = fixture('wordpress/posts.json') as { id: number; _embedded: { 'wp:term': unknown[] } }[];
    for (const item of body) item._embedded['wp:term'].reverse();
    const { articles } = wordpress.read(answerOf(body, API), { src: API });
    expect(articles.map(({ articleSection, keywords }) => [articleSection, keywords])).toEqual(
      read('posts').articles.map(({ articleSection, keywords }) => [articleSection, keywords]),
    );
  });

  it('falls back to the pictures and authors of plugins', () => {
    const [yoast, jetpack] = read('yoast').articles;
    expect(yoast).toMatchObject({
      author: 'Ann Berg',
      image: [{ url: 'https://gazette.example/og.jpg', width: 1200, height: 675 }],
      description: '<p>Short &hellip; ',
    });
    expect(jetpack!.image).toBe('https://gazette.example/jetpack.jpg');
  });

  it('trap 4: nobody’s e-mail or gravatar comes along', () => {
    expect(JSON.stringify(read('posts'))).not.toMatch(/gravatar|avatar_urls|@/);
  });

  it('reads a single post', () => {
    covers('wordpress', 'single');
    const single = (fixture('wordpress/posts.json') as unknown[])[2];
    const answer = answerOf(single, `${API}/6`);
    expect(wordpress.detect(answer)).toBe(true);
    expect(wordpress.read(answer, { src: `${API}/6` })).toMatchObject({
      articles: [{ id: 6 }],
      next: undefined,
    });
  });

  it('reads what the search endpoint sends', () => {
    expect(read('search').articles[0]).toMatchObject({
      headline: 'More tag post',
      url: 'https://gazette.example/2026/11/more-tag-post/',
    });
  });

  it('reads an envelope, whose headers are inside', () => {
    const url = `${API}?per_page=1&_envelope`;
    expect(wordpress.detect(answerOf(fixture('wordpress/envelope.json'), url))).toBe(true);
    expect(read('envelope', url)).toMatchObject({
      articles: [{ headline: 'Hello world!' }],
      total: 34,
      next: `${API}?per_page=1&_envelope=&page=2`,
    });
  });

  it('reads posts that were asked without _links', () => {
    expect(read('fields-without-links').articles).toHaveLength(3);
  });

  it('refuses what are no posts', () => {
    for (const body of [{ namespaces: [], routes: {} }, fixture('wordpress/rest-disabled.json')]) {
      expect(() => wordpress.read(answerOf(body, API), { src: API })).toThrow(
        'not a list of WordPress posts',
      );
    }
  });
});

describe('how it goes on', () => {
  const url = `${API}?per_page=10&_embed=author,wp:term`;
  const many = (count: number) =>
    Array.from({ length: count }, (_, id) => ({ id, link: `/${id}`, title: { rendered: String(id) } }));
  const next = (count: number, headers?: HeadersInit, from = url) =>
    wordpress.read(answerOf(many(count), from, headers), { src: from }).next;
  const page = (number: number) => `${API}?per_page=10&_embed=author%2Cwp%3Aterm&page=${number}`;

  it('goes by the headers', () => {
    covers('wordpress', 'paging');
    expect(next(10, { 'X-WP-TotalPages': '4' })).toBe(page(2));
    expect(next(10, { 'X-WP-TotalPages': '4' }, `${url}&page=3`)).toBe(page(4));
    expect(next(10, { 'X-WP-TotalPages': '4' }, `${url}&page=4`)).toBeUndefined();
    expect(next(10, { 'X-WP-TotalPages': '1' })).toBeUndefined();
  });

  it('takes from Link that there is more, and stays at the address that answered', () => {
    const Link = '<http://127.0.0.1:8080/wp-json/wp/v2/posts?page=2>; rel="next"';
    expect(next(3, { Link })).toBe(page(2));
  });

  it('trap 24: with headers hidden by CORS a full page may have a next one, and a short one has none', () => {
    expect(next(10)).toBe(page(2));
    expect(next(9)).toBeUndefined();
  });

  it('trap 24: the error past the end is the end', () => {
    expect(read('past-the-end')).toEqual({ articles: [] });
  });

  it('moves the offset, with which WordPress ignores the page', () => {
    expect(next(10, { 'X-WP-TotalPages': '4' }, `${API}?offset=3`)).toBe(`${API}?offset=13`);
  });

  it('tells how many there are', () => {
    expect(read('posts', API, { 'X-WP-Total': '34' }).total).toBe(34);
    expect(read('posts', API, { 'X-WP-Total': 'many' }).total).toBeUndefined();
    expect(read('posts').total).toBeUndefined();
  });
});

describe('what it recognises', () => {
  it('wants every element to be a post', () => {
    const posts = fixture('wordpress/posts.json') as unknown[];
    expect(wordpress.detect(answerOf(posts))).toBe(true);
    expect(wordpress.detect(answerOf([...posts, { id: 1, title: 'text' }]))).toBe(false);
  });
});
