import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { articleSchema } from '../../src/article.js';
import { readArticle, type Article, type ArticleInput } from '../../src/article.js';

const url = 'https://news.example/a';
const base = 'https://news.example/api/posts';

/** The article made of the two needed fields and some more; fails where the door says no. */
function article(fields: Record<string, unknown> = {}, from = base): Article {
  const answer = readArticle({ url, headline: 'Rain', ...fields }, from);
  if ('reason' in answer) throw new Error(answer.reason);
  return answer.article;
}

function reason(input: unknown): string {
  const answer = readArticle(input, base);
  if ('article' in answer) throw new Error(`let in: ${answer.article.headline}`);
  return answer.reason;
}

describe('articleSchema', () => {
  test('gives exactly an Article', () => {
    // Where the backend has no id the address becomes one, after the schema.
    type Output = z.infer<ReturnType<typeof articleSchema>> & { id: string };
    expectTypeOf<Output>().toExtend<Article>();
    expectTypeOf<Article>().toExtend<Output>();
    expectTypeOf<keyof Output>().toEqualTypeOf<keyof Article>();
    expectTypeOf<{ article: Output }>().toExtend<ReturnType<typeof readArticle>>();
  });
  test('has a field for every key of ArticleInput', () => {
    expectTypeOf<keyof ArticleInput>().toEqualTypeOf<keyof Article>();
  });
});

describe('readArticle', () => {
  test('the least: an address and a headline', () =>
    expect(readArticle({ url, headline: 'Rain' })).toEqual({
      article: { id: url, url, headline: 'Rain', image: [], author: [], keywords: [] },
    }));

  test('the most', () => {
    const full: Required<ArticleInput> = {
      id: 7,
      url: '/rain',
      headline: '<em>Rain</em> &amp; shine',
      description: { text: 'A <b> walk' },
      image: {
        url: '//img.example/a.jpg',
        width: '1200',
        height: 630,
        alt: '',
        caption: '<p>Sky</p>',
        credit: 'Ada',
      },
      datePublished: 'Tue, 05 Mar 2024 10:00:00 GMT',
      dateModified: 1709632800,
      author: ['By Ada', { name: 'Bo', url: '/bo' }],
      publisher: { name: 'News', url: '/', logo: '/logo.svg' },
      articleSection: 'World &amp; more',
      keywords: 'rain, spain',
      inLanguage: 'en_US',
      isAccessibleForFree: 'False',
      sponsor: 'Umbrella Co.',
      articleBody: '<p>Body &amp; <script>soul</script></p>',
      timeRequired: 'PT5M',
      label: 'Live',
    };
    expect(readArticle(full, base)).toEqual({
      article: {
        id: '7',
        url: 'https://news.example/rain',
        headline: 'Rain & shine',
        description: 'A <b> walk',
        image: [
          {
            url: 'https://img.example/a.jpg',
            width: 1200,
            height: 630,
            alt: '',
            caption: 'Sky',
            credit: 'Ada',
          },
        ],
        datePublished: '2024-03-05T10:00:00.000Z',
        dateModified: '2024-03-05T10:00:00.000Z',
        author: [{ name: 'Ada' }, { name: 'Bo', url: 'https://news.example/bo' }],
        publisher: { name: 'News', url: 'https://news.example/', logo: 'https://news.example/logo.svg' },
        articleSection: 'World & more',
        keywords: ['rain', 'spain'],
        inLanguage: 'en-US',
        isAccessibleForFree: false,
        sponsor: { name: 'Umbrella Co.' },
        articleBody: '<p>Body &amp; <script>soul</script></p>',
        timeRequired: 5,
        label: 'Live',
      },
    });
  });

  const optional = [
    'description',
    'datePublished',
    'dateModified',
    'publisher',
    'articleSection',
    'inLanguage',
  ].concat(['isAccessibleForFree', 'sponsor', 'articleBody', 'timeRequired', 'label']);

  test.each([null, undefined, '', {}, [], NaN, () => 1, Symbol('x')].map((odd) => [String(odd), odd]))(
    'leaves out what it does not understand: %s',
    (_, odd) => {
      const fields = Object.fromEntries(
        [...optional, 'id', 'image', 'author', 'keywords'].map((key) => [key, odd]),
      );
      expect(Object.keys(article(fields)).sort()).toEqual([
        'author',
        'headline',
        'id',
        'image',
        'keywords',
        'url',
      ]);
      expect(article(fields)).toEqual(article());
    },
  );

  test.each<[what: string, input: unknown, reason: string]>([
    ['no headline', { url }, 'no headline'],
    ['an empty headline', { url, headline: '<p> </p>' }, 'no headline'],
    ['a headline that is no text', { url, headline: { rendered: 'a' } }, 'no headline'],
    ['no address', { headline: 'Rain' }, 'no url: map="url: /news/{slug}" can make one'],
    ['null for an address', { headline: 'Rain', url: null }, 'no url: map="url: /news/{slug}" can make one'],
    ['an object for an address', { headline: 'Rain', url: {} }, 'no http(s) address (got object)'],
    [
      'a script for an address',
      { headline: 'Rain', url: 'javascript:alert(1)' },
      'no http(s) address (got "javascript:alert(1)")',
    ],
    [
      'a long address',
      { headline: 'Rain', url: `x:${'y'.repeat(200)}` },
      `no http(s) address (got "x:${'y'.repeat(78)}…")`,
    ],
    ['neither', {}, 'no url: map="url: /news/{slug}" can make one, no headline'],
    ['null', null, 'not an object'],
    ['undefined', undefined, 'not an object'],
    ['a number', 5, 'not an object'],
    ['a string', 'https://news.example/a', 'not an object'],
    ['a list', [{ url, headline: 'Rain' }], 'not an object'],
    [
      'a getter that throws',
      {
        url,
        get headline() {
          throw new Error('boom');
        },
      },
      'cannot be read: boom',
    ],
    [
      'a getter that throws nothing',
      {
        url,
        get headline() {
          throw undefined;
        },
      },
      'cannot be read',
    ],
    [
      'a getter that throws what throws',
      {
        url,
        get headline() {
          throw {
            get message() {
              throw 1;
            },
          };
        },
      },
      'cannot be read',
    ],
  ])('says why: %s', (_, input, expected) => expect(reason(input)).toBe(expected));

  test('says why: a revoked proxy', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(reason(proxy)).toMatch(/^cannot be read/);
  });

  test('takes instances, frozen objects and objects without a prototype', () => {
    class Story {
      url = url;
      headline = 'Rain';
    }
    for (const input of [
      new Story(),
      Object.freeze({ url, headline: 'Rain' }),
      Object.assign(Object.create(null), { url, headline: 'Rain' }),
    ])
      expect(readArticle(input)).toEqual({ article: article() });
  });

  test('relative addresses need a base, and each answer has its own', () => {
    const input = { url: '/a', headline: 'Rain', image: 'b.jpg' };
    expect(readArticle(input)).toEqual({ reason: 'no http(s) address (got "/a")' });
    for (const host of ['https://one.example', 'https://two.example', 'https://one.example']) {
      const answer = readArticle(input, `${host}/x/y`);
      expect(answer).toMatchObject({ article: { url: `${host}/a`, image: [{ url: `${host}/x/b.jpg` }] } });
    }
    expect(readArticle(input)).toHaveProperty('reason');
  });

  test.each<[id: unknown, output: string]>([
    [5, '5'],
    [0, '0'],
    [' abc ', 'abc'],
    ['', url],
    [' ', url],
    [null, url],
    [NaN, url],
    [{}, url],
    [true, url],
  ])('id %j → %s', (id, output) => expect(article({ id }).id).toBe(output));

  test('headline of 499, 500 and 501 characters', () => {
    for (const length of [499, 500])
      expect(article({ headline: 'x'.repeat(length) }).headline).toBe('x'.repeat(length));
    expect(article({ headline: 'x'.repeat(501) }).headline).toBe(`${'x'.repeat(499)}…`);
  });
  test('headline cut in the middle of an emoji', () => {
    const { headline } = article({ headline: `${'x'.repeat(498)}😀😀😀` });
    expect(headline).toBe(`${'x'.repeat(498)}…`);
  });

  test.each<[free: unknown, output: boolean | undefined]>([
    [true, true],
    [false, false],
    ['True', true],
    ['false', false],
    [' FALSE ', false],
    ['http://schema.org/True', true],
    ['https://schema.org/False', false],
    ['falsehood', undefined],
    ['untrue', undefined],
    ['yes', undefined],
    [0, undefined],
  ])('isAccessibleForFree %j → %s', (free, output) => {
    expect(article({ isAccessibleForFree: free }).isAccessibleForFree).toBe(output);
    expect('isAccessibleForFree' in article({ isAccessibleForFree: free })).toBe(output !== undefined);
  });
});

describe('image', () => {
  const one = (image: unknown) => article({ image }).image[0];

  test.each<[what: string, image: unknown, urls: string[]]>([
    ['a string', 'https://a.example/1.jpg', ['https://a.example/1.jpg']],
    ['a URL', new URL('https://a.example/1.jpg'), ['https://a.example/1.jpg']],
    ['strings', ['/1.jpg', '/2.jpg'], ['https://news.example/1.jpg', 'https://news.example/2.jpg']],
    [
      'objects and strings, nested',
      [[{ url: '/1.jpg' }], '/2.jpg'],
      ['https://news.example/1.jpg', 'https://news.example/2.jpg'],
    ],
    [
      'without good addresses',
      ['', null, 'data:image/png;base64,AA', { url: 'javascript:alert(1)' }, { url: null }, {}, 5, '/1.jpg'],
      ['https://news.example/1.jpg'],
    ],
  ])('from %s', (_, image, urls) => expect(article({ image }).image.map(({ url }) => url)).toEqual(urls));

  test('ten at most, bad ones not counted', () => {
    const many = Array.from({ length: 12 }, (_, index) => `/${index}.jpg`);
    expect(article({ image: ['', ...many] }).image.map(({ url }) => url.at(-5))).toEqual([...'0123456789']);
  });

  test.each<[size: unknown, output: number | undefined]>([
    [1200, 1200],
    ['1200', 1200],
    [' 1200px ', 1200],
    [1200.4, 1200],
    ...[
      0,
      '0',
      -1,
      '-5',
      NaN,
      Infinity,
      '',
      'auto',
      '100%',
      '12em',
      1e9,
      null,
      undefined,
      true,
      {},
      [1200],
    ].map((size): [unknown, undefined] => [size, undefined]),
  ])('size %j → %s', (size, output) => {
    const image = one({ url: '/1.jpg', width: size, height: size })!;
    expect([image.width, image.height]).toEqual([output, output]);
    expect('width' in image).toBe(output !== undefined);
  });

  test.each<[alt: unknown, output: string | undefined]>([
    ['A dog', 'A dog'],
    ['', ''],
    [{ text: '' }, ''],
    [{ text: '<3' }, '<3'],
    [null, undefined],
    [undefined, undefined],
    [false, undefined],
  ])('alt %j → %j, for absent is not empty', (alt, output) => {
    const image = one({ url: '/1.jpg', alt })!;
    expect(image.alt).toBe(output);
    expect('alt' in image).toBe(output !== undefined);
  });

  const main = { url: '/1600.jpg', width: 1600, height: 900 };
  test('srcset of the main picture and its variants', () =>
    expect(
      one({ ...main, variants: [{ url: '/800.jpg', width: '800', height: '450' }, null, { url: null }] })
        ?.srcset,
    ).toBe('https://news.example/800.jpg 800w, https://news.example/1600.jpg 1600w'));
  test('no srcset for one candidate', () => expect('srcset' in one({ ...main, variants: [] })!).toBe(false));
  test('a written srcset is believed, and made absolute', () => {
    expect(one({ ...main, srcset: 'a,b.jpg 400w, /c.jpg 800w, javascript:x 900w, d.jpg 2x' })?.srcset).toBe(
      'https://news.example/api/a,b.jpg 400w, https://news.example/c.jpg 800w, https://news.example/1600.jpg 1600w',
    );
    expect(one({ url: '/1.jpg', srcset: '/1.jpg 400w, /2.jpg 800w' })?.srcset).toBe(
      'https://news.example/1.jpg 400w, https://news.example/2.jpg 800w',
    );
  });
});

describe('author, publisher, sponsor', () => {
  test.each<[what: string, author: unknown, output: Article['author']]>([
    ['a string', 'Ada', [{ name: 'Ada' }]],
    ['an object', { name: 'Ada', url: '/ada' }, [{ name: 'Ada', url: 'https://news.example/ada' }]],
    ['plain text', { text: 'Ada <3' }, [{ name: 'Ada <3' }]],
    ['plain text in an object', { name: { text: 'Ada <3' } }, [{ name: 'Ada <3' }]],
    ['a list of both, nested', ['Ada', [{ name: 'Bo' }]], [{ name: 'Ada' }, { name: 'Bo' }]],
    ['one whose name is a list', { name: ['Ada', 'Bo'] }, [{ name: 'Ada' }, { name: 'Bo' }]],
    ['each once, in order', ['Bo', 'Ada', 'BO ', { name: 'By Ada' }], [{ name: 'Bo' }, { name: 'Ada' }]],
    ['"A and B" in one', 'Ada and Bo', [{ name: 'Ada and Bo' }]],
    ['addresses for names', ['https://a.example/ada', { name: 'https://a.example' }], []],
    ['bad addresses', { name: 'Ada', url: 'javascript:alert(1)' }, [{ name: 'Ada' }]],
    ['references alone', [{ '@id': '#ada' }, null, 5n, {}], []],
  ])('from %s', (_, author, output) => expect(article({ author }).author).toEqual(output));

  test('a publisher without a name is none', () =>
    expect(article({ publisher: { name: '', logo: '/logo.svg' } })).not.toHaveProperty('publisher'));
  test('a publisher or sponsor by name alone', () =>
    expect(article({ publisher: 'News', sponsor: { text: 'R&amp;D' } })).toMatchObject({
      publisher: { name: 'News' },
      sponsor: { name: 'R&amp;D' },
    }));
});

describe('traps of real backends', () => {
  const text = [
    'headline',
    'description',
    'articleSection',
    'label',
    'sponsor',
    'publisher',
    'author',
    'keywords',
  ];
  test.each(text)('1 `<script>`/`onerror` in WP title, excerpt, caption: %s', (field) => {
    const attack = 'Fire<script>alert(1)</script><img src=x onerror=alert(1)>';
    expect(JSON.stringify(article({ [field]: attack }))).not.toMatch(/script>|onerror|<|alert/);
    expect(
      JSON.stringify(article({ image: { url: '/a', alt: attack, caption: attack, credit: attack } })),
    ).not.toMatch(/script|onerror|</);
  });
  test('2 Ghost title with literal `<em>` shown as text', () =>
    expect(article({ headline: { text: 'Hello & … <em>markup</em>' } }).headline).toBe(
      'Hello & … <em>markup</em>',
    ));
  test('3 `javascript:`/`data:` urls in link and image', () => {
    expect(reason({ url: 'javascript:alert(1)', headline: 'Rain' })).toContain('no http(s) address');
    expect(reason({ url: 'data:text/html,x', headline: 'Rain' })).toContain('no http(s) address');
    const bad = 'java\tscript:alert(1)';
    const all = article({
      image: [bad, { url: '/a.jpg', srcset: `${bad} 1w, data:x 2w`, variants: [{ url: bad, width: 5 }] }],
      author: { name: 'A', url: bad },
      publisher: { name: 'P', url: bad, logo: bad },
      sponsor: { name: 'S', url: bad },
    });
    expect(JSON.stringify(all)).not.toMatch(/script:|data:/);
  });
  test('4 author e-mail never on the Article', () => {
    const all = article({
      author: [
        { name: 'Ada', email: 'ada@mail.example' },
        'ada@mail.example (Ada)',
        { name: 'bo@mail.example' },
        'Bo <bo@mail.example>',
        { name: 'Bo', url: 'mailto:bo@mail.example' },
      ],
      email: 'ada@mail.example',
      user: { email: 'ada@mail.example' },
    });
    expect(all.author).toEqual([{ name: 'Ada' }, { name: 'Bo' }]);
    expect(JSON.stringify(all)).not.toContain('@');
  });
  test('8 empty title (WP) is skipped, never "undefined"', () =>
    expect(reason({ url, headline: '' })).toBe('no headline'));
  test('13 `_embedded` error objects and the REST-index-as-media are no images', () =>
    expect(article({ image: { url: undefined, name: 'My site', routes: {} } as object }).image).toEqual([]));
  test('14 `media_details:{}` (SVG)', () =>
    expect(article({ image: { url: '/a.svg', width: undefined, height: undefined } }).image).toEqual([
      { url: 'https://news.example/a.svg' },
    ]));
  test('15 mixed-ratio sizes not mixed in one srcset', () => {
    const variants = [
      { url: '/150.jpg', width: 150, height: 150 },
      { url: '/300.jpg', width: 300, height: 169 },
      { url: '/1200.jpg', width: 1200, height: 675 },
      { url: '/2000.jpg', width: 2000, height: 600 },
    ];
    expect(
      article({ image: { url: '/2560.jpg', width: 2560, height: 1440, variants } }).image[0]?.srcset,
    ).toBe(
      'https://news.example/300.jpg 300w, https://news.example/1200.jpg 1200w, https://news.example/2560.jpg 2560w',
    );
  });
  test('16 commas/`$`/spaces in urls survive srcset', () => {
    const image = {
      url: 'https://c.example/w_2400,c_limit/a b.jpg,',
      width: 2400,
      variants: [{ url: 'https://c.example/$s_!x!,w_90/a.jpg', width: 90 }],
    };
    expect(article({ image }).image[0]?.srcset).toBe(
      'https://c.example/$s_!x!,w_90/a.jpg 90w, https://c.example/w_2400,c_limit/a%20b.jpg%2C 2400w',
    );
  });
  test('19 string widths (Guardian)', () =>
    expect(article({ image: { url: '/a.jpg', width: '1000', height: '600' } }).image[0]).toMatchObject({
      width: 1000,
      height: 600,
    }));
  test('20 Strapi `cover:null`, `formats:null`; Payload sizes all null', () => {
    expect(article({ image: null }).image).toEqual([]);
    const variants = [{ url: null, width: null, height: null }];
    expect(article({ image: { url: '/a.jpg', width: 90, variants } }).image).toEqual([
      { url: 'https://news.example/a.jpg', width: 90 },
    ]);
    expect(article({ image: { url: '/a.jpg', variants: null } }).image).toHaveLength(1);
  });
  test('35 `isAccessibleForFree` `"False"`, `http://schema.org/False`', () => {
    for (const free of ['False', 'http://schema.org/False'])
      expect(article({ isAccessibleForFree: free }).isAccessibleForFree).toBe(false);
  });

  test('the raw object is never kept', () => {
    const image = { url: '/a.jpg', exif: 'secret', variants: [] };
    const author = { name: 'Ada', email: 'secret' };
    const input = {
      url,
      headline: 'Rain',
      raw: 'secret',
      image,
      author,
      publisher: { name: 'P', secret: 1 },
    };
    const kept = article(input);
    expect(JSON.stringify(kept)).not.toContain('secret');
    expect(kept.image[0]).not.toBe(image);
    expect(kept.author[0]).not.toBe(author);
  });

  test('`__proto__` in JSON is harmless', () => {
    const nested = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
    const input: unknown = JSON.parse(
      `${nested},"url":"${url}","headline":"Rain","image":[${nested},"url":"/a.jpg"}],"author":[${nested},"name":"Ada"}],"publisher":${nested},"name":"P"}}`,
    );
    const answer = readArticle(input, base);
    expect(answer).toHaveProperty('article.author.0.name', 'Ada');
    expect(JSON.stringify(answer)).not.toContain('polluted');
    expect(({} as { polluted?: 1 }).polluted).toBeUndefined();
    const { article: kept } = answer as { article: Article };
    for (const part of [kept, kept.image[0], kept.author[0], kept.publisher])
      expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
  });

  test('cyclic input ends', () => {
    const cyclic: Record<string, unknown> = { url, headline: 'Rain', name: 'Ada' };
    const list: unknown[] = [];
    list.push(list, cyclic);
    for (const key of ['image', 'author', 'publisher', 'sponsor', 'description']) cyclic[key] = cyclic;
    expect(article(cyclic).author).toEqual([{ name: 'Ada', url }]);
    expect(article({ image: list, author: list, keywords: list }).image.length).toBeLessThanOrEqual(10);
  });

  test('a page that put an enumerable property on Object.prototype gets a reason or an article, not an exception', () => {
    const property = { value: 1, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(Object.prototype, 'polluted', property);
    let answer: object;
    try {
      answer = readArticle({ url, headline: 'Rain' }, 'https://polluted.example/');
    } finally {
      delete (Object.prototype as { polluted?: 1 }).polluted;
    }
    expect(Object.keys(answer)[0]).toMatch(/article|reason/);
    expect(readArticle({ url, headline: 'Rain' }, 'https://polluted.example/')).toHaveProperty('article');
  });
});

describe('whatever the input', () => {
  const keys = fc.constantFrom(
    'url',
    'headline',
    'image',
    'author',
    'keywords',
    'datePublished',
    'publisher',
    'timeRequired',
    'id',
    'label',
    '__proto__',
  );
  const nearly = fc
    .dictionary(keys, fc.oneof(fc.anything({ maxDepth: 3 }), fc.webUrl(), fc.string()))
    .map((fields) => ({ url, headline: 'Rain', ...fields }));

  test('never throws, and what it lets in keeps the promises of Article', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }),
          nearly,
        ),
        (input) => {
          const answer = readArticle(input, base);
          if ('reason' in answer) return void expect(answer.reason).not.toBe('');
          const { article } = answer;
          expect(article.id && article.headline).toBeTruthy();
          for (const address of [article.url, ...article.image.map(({ url }) => url)])
            expect(address).toMatch(/^https?:\/\//);
          for (const date of [article.datePublished, article.dateModified])
            if (date) expect(new Date(date).toISOString()).toBe(date);
          expect(Object.values(article)).not.toContain(undefined);
          // What has passed the door passes it again unchanged, its texts as plain text.
          expect(readArticle({ ...article, headline: { text: article.headline } }, base)).toHaveProperty(
            'article.url',
            article.url,
          );
        },
      ),
      { numRuns: 3000 },
    ));

  test('a bad item costs about as little as a good one', () => {
    const time = (input: unknown) => {
      let least = Infinity;
      for (let round = 0; round < 5; round++) {
        const start = performance.now();
        for (let index = 0; index < 1000; index++) readArticle(input, base);
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    const good = {
      url,
      headline: 'Rain &amp; shine',
      description: '<p>It rains.</p>',
      image: { url: '/a.jpg' },
      datePublished: '2024-03-05',
      author: 'Ada',
    };
    expect(time({ ...good, url: 'javascript:alert(1)' })).toBeLessThan(5 * time(good));
  });
});

describe('recorded answers of real backends', () => {
  const folder = new URL('../../../shared/payloads/wordpress/', import.meta.url);
  let files: string[] = [];
  try {
    files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  } catch {
    // The recordings are not part of the repository.
  }
  test.skipIf(!files.length)(
    `WordPress posts pass the door${files.length ? '' : ' (skipped: no recordings beside the repository)'}`,
    () => {
      let passed = 0;
      for (const file of files) {
        let posts: unknown;
        try {
          posts = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
        } catch {
          continue;
        }
        for (const post of Array.isArray(posts) ? posts : [])
          if (typeof post?.link === 'string' && post.title?.rendered) {
            const answer = readArticle({
              url: post.link,
              headline: post.title.rendered,
              description: post.excerpt?.rendered,
              datePublished: post.date_gmt,
            });
            expect(answer).toHaveProperty('article.headline');
            expect((answer as { article: Article }).article.headline).not.toMatch(
              /&(?:#\d+|[a-z]+);|<[a-z]/i,
            );
            passed++;
          }
      }
      expect(passed).toBeGreaterThan(0);
    },
  );
});
