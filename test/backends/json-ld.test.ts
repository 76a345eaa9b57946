import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article, ArticleInput } from '../../src/article.js';
import { jsonLd } from '../../src/backends/json-ld.js';
import { readPage } from '../../src/data/read-page.js';
import { growth } from '../unit/linear.ts';
import { answerOf, fixture, nested } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.ts';

const PAGE = 'https://harbour.example/fog/?utm_source=letter';
const API = 'https://harbour.example/api/articles.jsonld';

keepsTheContract({
  backend: jsonLd,
  addresses: [API, 'https://harbour.example/news?section=port&b&c=%20', 'https://harbour.example/'],
  body: () => fixture('json-ld/list.json'),
  list: (body) => (body as { itemListElement: unknown[] }).itemListElement,
  empty: [[], fixture('json-ld/empty-list.json')],
});

const html = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}.html`, import.meta.url)), 'utf8');
const pageAnswer = (name: string, url: string) => ({ ...answerOf(html(name), url), text: html(name) });
const page = (...nodes: unknown[]) =>
  `<!doctype html><html>${nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('')}</html>`;
const throughTheDoor = async (body: unknown, url = API) =>
  (await readPage(answerOf(body, url), { src: url, body: true }, jsonLd)).articles;
const read = (body: unknown, url = API) => jsonLd.read(answerOf(body, url), { src: url });
const node = (fields: object) => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Fog',
  url: 'https://harbour.example/fog',
  ...fields,
});
const one = async (fields: object, ...others: object[]): Promise<Article> => {
  const [article] = await throughTheDoor(page(node(fields), ...others), 'https://harbour.example/fog');
  return article!;
};

describe('what it reads', () => {
  it('reads an article with everything', async () => {
    covers('json-ld', 'single', 'picture', 'authors', 'dates', 'section', 'paywall', 'sponsor', 'body');
    expect(jsonLd.detect(answerOf(fixture('json-ld/article.json')))).toBe(true);
    expect(await throughTheDoor(fixture('json-ld/article.json'))).toEqual([
      {
        id: 'https://harbour.example/news/lock-gates',
        url: 'https://harbour.example/news/lock-gates',
        headline: 'Lock gates to close for "a week or two"',
        description: 'Boats must wait outside until the new seals are in.',
        image: [
          {
            url: 'https://img.harbour.example/c_fill,w_1600,h_900/gates.jpg?a=1&b=2',
            width: 1600,
            height: 900,
            caption: 'The gates in May',
            credit: 'Bo Lind',
          },
          { url: 'https://img.harbour.example/c_fill,w_900,h_900/gates.jpg' },
        ],
        datePublished: '2026-11-18T09:00:00.000Z',
        dateModified: '2026-11-19T08:15:00.000Z',
        author: [{ name: 'Bo Lind', url: 'https://harbour.example/people/bo-lind' }],
        publisher: {
          name: 'Harbour Post',
          url: 'https://harbour.example/',
          logo: 'https://harbour.example/logo.png',
        },
        articleSection: 'Port',
        keywords: ['locks', 'boats'],
        inLanguage: 'en',
        isAccessibleForFree: false,
        sponsor: { name: 'Harbour Trust', url: 'https://trust.example/' },
        timeRequired: 3,
        articleBody: '<p>The seals are forty years old.</p><p>New ones come from Bergen.</p>',
      },
    ]);
  });

  it('reads a list: of articles, of what an item names, of names and addresses', async () => {
    covers('json-ld', 'list');
    const answer = answerOf(fixture('json-ld/list.json'), API);
    expect(jsonLd.detect(answer)).toBe(true);
    const { articles, dropped, total } = await readPage(answer, { src: API }, jsonLd);
    expect(articles.map(({ headline, url }) => [headline, url])).toEqual([
      ['A pilot boat for the winter – at last', 'https://harbour.example/news/pilot-boat'],
      ['The net loft must stay', 'https://harbour.example/news/net-loft'],
      ['Counting gulls before breakfast', 'https://harbour.example/blog/gulls'],
      ['Six moorings are free from March, says the harbour master', 'https://harbour.example/news/moorings'],
    ]);
    expect([dropped, total]).toEqual([[], 14]);
    expect(articles[0]).toMatchObject({ articleSection: 'Port', keywords: ['boats', 'winter', 'port'] });
    expect(articles[1]).toMatchObject({ isAccessibleForFree: false, label: 'Opinion' });
    expect(articles[2]).not.toHaveProperty('dateModified');
  });

  it('reads a graph, whose nodes refer to each other', async () => {
    const [article, ...others] = await throughTheDoor(fixture('json-ld/graph.json'));
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      url: 'https://harbour.example/fog/',
      description: 'Nobody saw the far bank until noon.',
      image: [{ url: 'https://harbour.example/fog.jpg', width: 1000, height: 500, caption: 'Fog' }],
      author: [{ name: 'Ann Berg', url: 'https://harbour.example/people/ann' }],
      publisher: { name: 'Harbour Post', logo: 'https://harbour.example/logo.svg' },
      timeRequired: 3,
    });
  });

  it('reads a blog, an array of articles, and a page whose main entity is one', async () => {
    const posts = ['a', 'b'].map((id) => node({ url: `https://harbour.example/${id}` }));
    const context = 'https://schema.org';
    expect(
      read({ '@context': context, '@type': 'Blog', name: 'Fog', blogPost: posts }).articles,
    ).toHaveLength(2);
    expect(read([posts]).articles).toHaveLength(2);
    expect(read({ '@context': context, '@type': 'WebPage', mainEntity: posts[0] }).articles).toHaveLength(1);
  });

  it('keeps no e-mail address and nothing of the raw node', async () => {
    for (const name of ['list', 'graph', 'article']) {
      const articles = await throughTheDoor(fixture(`json-ld/${name}.json`));
      expect(JSON.stringify(articles)).not.toMatch(/@harbour|speakable|worksFor|cssSelector/);
    }
  });
});

describe('the page of an article', () => {
  it('gives that article, from all its blocks, and from its meta tags what only they tell', async () => {
    const answer = pageAnswer('json-ld/article', PAGE);
    expect(jsonLd.detect(answer)).toBe(true);
    const { articles, next } = await readPage(answer, { src: PAGE });
    expect(next).toBeUndefined();
    expect(articles).toEqual([
      {
        id: 'https://harbour.example/fog/',
        url: 'https://harbour.example/fog/',
        headline: 'Fog keeps the ferries in',
        description: 'Nobody saw the far bank until noon.',
        image: [
          {
            url: 'https://harbour.example/fog.jpg?w=1200&h=630',
            width: 1200,
            height: 630,
            alt: 'A ferry that is hardly to be seen',
          },
          { url: 'https://harbour.example/fog.jpg?w=600&h=600' },
        ],
        datePublished: '2026-11-17T06:00:00.000Z',
        author: [{ name: 'Ann Berg' }],
        publisher: { name: 'Harbour Post', logo: 'https://harbour.example/logo.svg' },
        articleSection: 'Weather',
        keywords: [],
        inLanguage: 'en-GB',
      },
    ]);
  });

  it('gives the one that it is about, whatever others it names', async () => {
    const others = ['/gulls', '/net-loft'].map((url) => node({ url, headline: url }));
    const body = page(others[0], node({ url: PAGE.split('?')[0] }), others[1]);
    expect((await throughTheDoor(body, PAGE)).map(({ headline }) => headline)).toEqual(['Fog']);
    const canonical = body.replace('<html>', '<html><link rel=canonical href=/gulls>');
    expect((await throughTheDoor(canonical, 'https://harbour.example/?p=7'))[0]!.headline).toBe('/gulls');
  });

  it('has the page’s address where the article has none', async () => {
    const [article] = await throughTheDoor(page(node({ url: undefined })), 'https://harbour.example/x');
    expect(article!.url).toBe('https://harbour.example/x');
    expect(read(node({ url: undefined })).dropped).toEqual([{ index: 0, reason: 'no url' }]);
  });

  it.each<[string, object, string]>([
    ['url', { url: '/a' }, '/a'],
    ['a list of url', { url: ['/a', '/b'] }, '/a'],
    ['mainEntityOfPage', { mainEntityOfPage: '/b' }, '/b'],
    ['its @id', { mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://harbour.example/c#page' } }, '/c'],
    ['its url', { mainEntityOfPage: { '@type': 'WebPage', url: '/d' } }, '/d'],
    ['the article’s own @id', { mainEntityOfPage: 'True', '@id': 'https://harbour.example/e#article' }, '/e'],
    ['a route of a single-page site', { '@id': 'https://harbour.example/#/f' }, '/#/f'],
  ])('reads the address out of %s', (_, fields, path) => {
    const address = read(node({ url: undefined, ...fields })).articles[0]!.url;
    expect(new URL(String(address), API).href).toBe(`https://harbour.example${path}`);
  });
});

describe('the page of a list', () => {
  it('gives the list, and the next page where a link says so', async () => {
    covers('json-ld', 'paging');
    const answer = pageAnswer('json-ld/list', 'https://harbour.example/');
    expect(jsonLd.detect(answer)).toBe(true);
    const { articles, next } = await readPage(answer, { src: answer.url });
    expect(articles.map(({ url }) => url)).toEqual([
      'https://harbour.example/net-loft',
      'https://harbour.example/gulls',
    ]);
    expect(next).toBe('https://harbour.example/?page=2');
  });

  it('orders articles of a graph as its list does', async () => {
    const articles = ['a', 'b'].map((id) =>
      node({ '@id': `#${id}`, url: `https://harbour.example/${id}`, headline: id }),
    );
    const list = {
      '@type': 'ItemList',
      itemListElement: ['#b', '#a'].map((id) => ({ '@type': 'ListItem', item: { '@id': id } })),
    };
    const found = await throughTheDoor(page({ '@graph': [...articles, list] }), 'https://harbour.example/');
    expect(found.map(({ headline }) => headline)).toEqual(['b', 'a']);
  });
});

describe('trap 22: pictures', () => {
  const url = 'https://img.harbour.example/fog.jpg';
  const size = { width: 1200, height: 675 };
  const object = { '@type': 'ImageObject', url };
  it.each<[string, unknown, object[]]>([
    ['a string', url, [{ url }]],
    ['strings', [url, '/2.jpg', '/3.jpg'], [{ url }, {}, {}]],
    ['an empty list', [], []],
    ['null', null, []],
    ['an empty string', '', []],
    ['an ImageObject', { ...object, ...size }, [{ url, ...size }]],
    ['ImageObjects', [{ ...object, ...size }, object], [{ url, ...size }, { url }]],
    ['a list in a list', [[object]], [{ url }]],
    ['sizes as strings', { ...object, width: '1200', height: '675px' }, [{ url, ...size }]],
    [
      'sizes with a unit',
      { ...object, width: { value: 1200, unitCode: 'E37' }, height: { value: '675' } },
      [{ url, ...size }],
    ],
    ['contentUrl', { '@type': 'ImageObject', contentUrl: url }, [{ url }]],
    ['both', { ...object, contentUrl: '/raw.jpg' }, [{ url }]],
    ['an object without a type', { url }, [{ url }]],
    ['several addresses in one', { ...object, url: [url, '/2.jpg'], ...size }, [{ url }, {}]],
    ['an address in an object', { ...object, url: { '@id': url } }, [{ url }]],
    ['the picture as its @id', { '@type': 'ImageObject', '@id': url }, [{ url }]],
    ['a reference', { '@id': '#picture' }, [{ url, ...size, caption: 'Fog' }]],
    ['references', [{ '@id': '#picture' }], [{ url, ...size, caption: 'Fog' }]],
    ['a reference with a type', { '@type': 'ImageObject', '@id': '#picture' }, [{ url, ...size }]],
    ['a reference into nowhere', { '@id': '#none' }, []],
    ['a circle', { '@id': '#circle' }, []],
    ['a mixture', [url, object, { '@id': '#picture' }], [{ url }, { url }, { url, ...size }]],
    ['a caption that is an object', { ...object, caption: { '@value': 'Fog' } }, [{ url, caption: 'Fog' }]],
    ['with a credit', { ...object, copyrightHolder: [{ name: 'Bo Lind' }] }, [{ url, credit: 'Bo Lind' }]],
  ])('%s', async (_, image, expected) => {
    const { image: found } = await one(
      { image },
      { '@id': '#picture', '@type': 'ImageObject', url, ...size, caption: 'Fog' },
      { '@id': '#circle', '@type': 'ImageObject', url: { '@id': '#circle' }, isPartOf: { '@id': '#circle' } },
    );
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  it('a thumbnail where there is no other', async () => {
    expect((await one({ thumbnailUrl: [url] })).image).toEqual([{ url }]);
  });

  it('deeper than any call stack is none, and costs nothing else', async () => {
    for (const fields of [{ image: nested() }, { author: nested() }, { '@graph': nested() }]) {
      expect(read([node(fields), node({ url: '/b' })]).articles).toHaveLength(2);
    }
  });
});

describe('trap 22: authors', () => {
  const ann = { '@type': 'Person', name: 'Ann Berg' };
  const linked = { name: 'Ann Berg', url: 'https://harbour.example/ann' };
  it.each<[string, unknown, object[]]>([
    ['a string', 'Ann Berg', [{ name: 'Ann Berg' }]],
    ['strings', ['Ann Berg', 'Bo Lind'], [{ name: 'Ann Berg' }, { name: 'Bo Lind' }]],
    ['an empty string', '', []],
    ['null', null, []],
    ['an empty list', [], []],
    ['a Person', ann, [{ name: 'Ann Berg' }]],
    ['Persons', [ann, { ...ann, name: 'Bo Lind' }], [{ name: 'Ann Berg' }, { name: 'Bo Lind' }]],
    ['a Person with an address', { ...ann, url: '/ann' }, [linked]],
    ['several addresses', { ...ann, url: ['/ann', '/a'] }, [linked]],
    ['an Organization', { '@type': 'Organization', name: 'Harbour Desk' }, [{ name: 'Harbour Desk' }]],
    ['a mixture', [ann, 'Bo Lind'], [{ name: 'Ann Berg' }, { name: 'Bo Lind' }]],
    ['untyped', { name: 'Ann Berg' }, [{ name: 'Ann Berg' }]],
    ['names in one', { ...ann, name: ['Ann Berg', 'Bo Lind'] }, [{ name: 'Ann Berg' }, { name: 'Bo Lind' }]],
    [
      'several people in one name',
      { ...ann, name: 'Ann Berg og Bo Lind' },
      [{ name: 'Ann Berg og Bo Lind' }],
    ],
    ['a list in a list', [[ann]], [{ name: 'Ann Berg' }]],
    [
      'a name with a language',
      { ...ann, name: { '@value': 'Ann Berg', '@language': 'nb' } },
      [{ name: 'Ann Berg' }],
    ],
    ['a reference', { '@id': '#ann' }, [linked]],
    ['references', [{ '@id': '#ann' }, { '@id': '#ann' }], [linked]],
    ['a reference with a name', { name: 'Ann Berg', '@id': '#ann' }, [linked]],
    ['a reference into nowhere', { '@id': 'https://harbour.example/#/schema/person/7' }, []],
    ['a circle', { '@id': '#circle' }, []],
    ['an address for a name', { ...ann, name: 'https://harbour.example/ann' }, []],
    ['an e-mail address', { ...ann, name: 'ann@harbour.example (Ann Berg)' }, [{ name: 'Ann Berg' }]],
    ['without a name', { '@type': 'Person', url: '/ann', jobTitle: 'Editor' }, []],
  ])('%s', async (_, author, expected) => {
    const found = await one(
      { author },
      { '@id': '#ann', '@type': 'Person', name: 'Ann Berg', url: '/ann', email: 'ann@harbour.example' },
      { '@id': '#circle', '@type': 'Person', name: { '@id': '#circle' }, knows: [{ '@id': '#circle' }] },
    );
    expect(found.author).toEqual(expected);
  });

  it('creator where there is no author', async () => {
    expect((await one({ creator: ann })).author).toEqual([{ name: 'Ann Berg' }]);
  });
});

describe('trap 35: what is not free', () => {
  it.each<[object, boolean | undefined]>([
    [{}, undefined],
    [{ isAccessibleForFree: true }, true],
    [{ isAccessibleForFree: 'True' }, true],
    [{ isAccessibleForFree: 'http://schema.org/True' }, true],
    [{ isAccessibleForFree: false }, false],
    [{ isAccessibleForFree: 'False' }, false],
    [{ isAccessibleForFree: 'false' }, false],
    [{ isAccessibleForFree: 'http://schema.org/False' }, false],
    [{ isAccessibleForFree: 'https://schema.org/False' }, false],
    [{ isAccessibleForFree: 'ask us' }, undefined],
    [{ hasPart: { isAccessibleForFree: 'False' } }, false],
    [{ isAccessibleForFree: true, hasPart: [{}, { isAccessibleForFree: false }] }, false],
    [{ isAccessibleForFree: true, hasPart: { isAccessibleForFree: true } }, true],
  ])('%j is %s', async (fields, expected) => {
    expect((await one(fields)).isAccessibleForFree).toBe(expected);
  });
});

describe('who pays, and what kind it is', () => {
  it.each<[string | string[], object, object]>([
    ['AdvertiserContentArticle', {}, { label: 'Sponsored' }],
    ['AdvertiserContentArticle', { sponsor: 'Acme' }, { sponsor: { name: 'Acme' }, label: undefined }],
    ['NewsArticle', { sponsor: [{ name: 'Acme' }] }, { sponsor: { name: 'Acme' } }],
    [['NewsArticle', 'LiveBlogPosting'], {}, { label: 'Live' }],
    ['LiveBlogPosting', { coverageEndTime: '2026-11-01' }, { label: undefined }],
    ['https://schema.org/SatiricalArticle', {}, { label: 'Satire' }],
    ['schema:AnalysisNewsArticle', {}, { label: 'Analysis' }],
    ['constructor', { '@type': ['constructor', 'NewsArticle'] }, { label: undefined }],
  ])('%s %j', async (type, fields, expected) => {
    const { label, sponsor } = await one({ '@type': type, ...fields });
    expect({ label, sponsor }).toMatchObject(expected);
  });

  it.each([
    ['Article', true],
    ['NewsArticle', true],
    ['AskPublicNewsArticle', true],
    ['BackgroundNewsArticle', true],
    ['ReportageNewsArticle', true],
    ['ReviewNewsArticle', true],
    ['Report', true],
    ['TechArticle', true],
    ['APIReference', true],
    ['ScholarlyArticle', true],
    ['MedicalScholarlyArticle', true],
    ['BlogPosting', true],
    ['DiscussionForumPosting', true],
    ['SocialMediaPosting', true],
    ['JobPosting', false],
    ['WebPage', false],
    ['VideoObject', false],
    ['Recipe', false],
    ['ArticleSection', false],
    ['FakeArticle', false],
  ])('%s: an article of schema.org’s? %s', (type, expected) => {
    expect(jsonLd.detect(answerOf(node({ '@type': type })))).toBe(expected);
  });
});

describe('reading time', () => {
  it.each<[object, number | undefined]>([
    [{ timeRequired: 'PT5M' }, 5],
    [{ timeRequired: 'PT5M', wordCount: 4600 }, 5],
    [{ wordCount: 460 }, 2],
    [{ wordCount: '461' }, 3],
    [{ wordCount: 0 }, undefined],
    [{ wordCount: 'many' }, undefined],
    [{ wordCount: 900, inLanguage: 'zh-Hans' }, undefined],
    [{ wordCount: 900, headline: '霧でフェリー欠航' }, undefined],
    [{ wordCount: 900, headline: '안개로 배가 멈추다' }, undefined],
  ])('%j is %s', async (fields, expected) => {
    expect((await one(fields)).timeRequired).toBe(expected);
  });
});

describe('trap 32: what is no list', () => {
  it.each([
    'navigation',
    'plain-navigation',
    'named-menu',
    'bare-urls',
    'products',
    'breadcrumbs',
    'empty-list',
    'without-context',
    'activity-streams',
  ])('%s', (name) => {
    expect(jsonLd.detect(answerOf(fixture(`json-ld/${name}.json`)))).toBe(false);
    const blocks = page(fixture(`json-ld/${name}.json`));
    // A page has no other vocabulary in these scripts; there the context may be missing.
    if (!/context/.test(name) && name !== 'activity-streams')
      expect(jsonLd.detect(answerOf(blocks))).toBe(false);
  });

  it('the updates of a live blog', async () => {
    const blog = fixture('json-ld/live-blog.json') as { liveBlogUpdate: object[] };
    blog.liveBlogUpdate = Array.from({ length: 428 }, (_, id) => ({ ...blog.liveBlogUpdate[0], id }));
    for (const body of [blog, page(blog)]) {
      expect(await throughTheDoor(body)).toMatchObject([
        { headline: 'The regatta as it happens', label: 'Live' },
      ]);
    }
  });
});

describe('the blocks of real pages', () => {
  const article = JSON.stringify(node({}));
  const block = (text: string) => `<html><script type="application/ld+json">${text}</script></html>`;
  it.each([
    ['trap 33: a control character', article.replace('Fog', 'F\u0001o\ng')],
    ['a comment around it', `<!-- ${article} -->`],
    ['a comment before it', `<!-- by a plugin -->\n${article}`],
    ['CDATA', `<![CDATA[${article}]]>`],
    ['CDATA for scripts', `//<![CDATA[\n${article}\n//]]>`],
    ['CDATA for style sheets', `/*<![CDATA[*/${article}/*]]>*/`],
    ['a semicolon', `${article};`],
    ['a byte order mark', `\ufeff${article}`],
  ])('%s', async (_, text) => {
    covers('json-ld', 'errors');
    expect(jsonLd.detect(answerOf(block(text)))).toBe(true);
    expect(await throughTheDoor(block(text))).toHaveLength(1);
  });

  it('one that cannot be read costs no other', async () => {
    expect(await throughTheDoor(`${block('{"@type":')}${block(article)}${block('')}`)).toHaveLength(1);
  });

  it('other shapes are an error that says so', () => {
    expect(() => read({ data: [] })).toThrow('neither an article of schema.org nor a list of them');
    expect(() => read('<html></html>')).toThrow('neither an article of schema.org nor a list of them');
  });
});

describe('hostile pages', () => {
  it.each<[string, (size: number) => string]>([
    ['scripts that never close', (size) => '<script'.repeat(size / 7)],
    ['open blocks', (size) => '<script type="application/ld+json">'.repeat(size / 35)],
    ['empty blocks', (size) => '<script type="application/ld+json"></script>'.repeat(size / 44)],
    [
      'lists in lists',
      (size) => `<script type="application/ld+json">${'['.repeat(size / 2)}${']'.repeat(size / 2)}</script>`,
    ],
    ['whole metas', (size) => '<meta property="og:image" content="/a">'.repeat(size / 39)],
    [
      'references',
      (size) =>
        page({ '@graph': Array.from({ length: size / 200 }, () => node({ author: { '@id': '#a' } })) }),
    ],
  ])('of %s take time by their length', { retry: 3 }, (_, make) => {
    const whole = (text: string) => {
      jsonLd.detect(answerOf(text));
      try {
        jsonLd.read(answerOf(text), { src: API });
      } catch {
        // Most hold no article.
      }
    };
    expect(growth(whole, make, 250_000)).toBeLessThan(3);
  });

  it('give no dangerous address', async () => {
    const evil = 'javascript:alert(1)//./';
    const { articles, dropped } = await readPage(
      answerOf(page(node({ url: evil }), node({ url: '/b', image: evil, author: { name: 'A', url: evil } }))),
      { src: API },
      jsonLd,
    );
    expect(dropped).toHaveLength(1);
    expect(JSON.stringify(articles)).not.toContain('javascript');
  });

  it('__proto__ is a name like any other', async () => {
    const text =
      '{"@context":"https://schema.org","@type":"NewsArticle","__proto__":{"headline":"no"},"url":"/x"}';
    expect(read(JSON.parse(text)).dropped).toEqual([{ index: 0, reason: 'no headline' }]);
    expect({}).not.toHaveProperty('headline');
  });
});

describe('recorded pages', () => {
  const folder = fileURLToPath(new URL('../../../shared/payloads', import.meta.url));
  if (!existsSync(folder)) return it.skip(`none at ${folder}`, () => {});
  const files = readdirSync(join(folder, 'jsonld')).filter((file) => file.endsWith('.json'));
  const rows: string[] = [];
  afterAll(() => console.log(rows.join('\n')));

  /** Which of our fields the article of a page has under a name of schema.org's. */
  const SOURCES: Record<Exclude<keyof Article, 'id' | 'url'>, string[]> = {
    headline: ['headline'],
    description: ['description'],
    image: ['image', 'thumbnailUrl'],
    datePublished: ['datePublished'],
    dateModified: ['dateModified'],
    author: ['author', 'creator'],
    publisher: ['publisher'],
    articleSection: ['articleSection'],
    keywords: ['keywords'],
    inLanguage: ['inLanguage'],
    isAccessibleForFree: ['isAccessibleForFree'],
    sponsor: ['sponsor'],
    articleBody: ['articleBody'],
    timeRequired: ['timeRequired', 'wordCount'],
    label: [],
  };
  const isThere = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && !value.length);

  it.each(files)('%s: every field that is in comes out', async (file) => {
    const text = readFileSync(join(folder, 'jsonld', file), 'utf8');
    const blocks: unknown[] = JSON.parse(text);
    const nodes = (blocks.flat() as { '@graph'?: object[] }[]).flatMap((it) => it['@graph'] ?? [it]);
    const source = nodes.find((it) =>
      /Article/.test(String((it as ArticleInput & { '@type': unknown })['@type'])),
    );
    for (const body of [blocks, page(...blocks)]) {
      const { articles, dropped, backend } = await readPage(
        { ...answerOf(body, API), text },
        { src: API, body: true },
      );
      expect([backend, articles.length, dropped]).toEqual(['json-ld', 1, []]);
      const [article] = articles;
      const inside = Object.entries(SOURCES).filter(([, names]) =>
        names.some((name) => isThere((source as Record<string, unknown>)[name])),
      );
      const lost = inside
        .map(([field]) => field)
        .filter((field) => !isThere(article![field as keyof Article]));
      if (body === blocks) {
        const more = Object.keys(SOURCES).filter(
          (field) => isThere(article![field as keyof Article]) && !inside.some(([name]) => name === field),
        );
        rows.push(
          `${file.padEnd(32)} in ${inside.length}, out ${inside.length - lost.length} ${lost.join()} ${more.length ? `found besides: ${more.join()}` : ''}`,
        );
      }
      expect(lost).toEqual([]);
      // What is in a caption is there to be read.
      const said = JSON.stringify({ ...article, image: article!.image.map(({ url }) => url) });
      expect(said).not.toMatch(/&(?:amp|quot|#\d+);|Invalid Date|javascript:|[\w.]@\w+\.\w/);
      for (const { url } of [article!, ...article!.image, ...article!.author.filter((it) => it.url)])
        expect(url).toMatch(/^https?:\/\//);
    }
  });
});
