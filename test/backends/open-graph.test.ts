import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { jsonLd } from '../../src/backends/json-ld.js';
import { openGraph } from '../../src/backends/open-graph.js';
import { readPage } from '../../src/data/read-page.js';
import { escapeHtml } from '../../src/text/escape-html.js';
import { growth } from '../unit/linear.ts';
import { answerOf, nested } from './answers.ts';
import { covers } from './coverage.ts';

const PAGE = 'https://havn.example/nytt/17';

const html = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}.html`, import.meta.url)), 'utf8');
const pageAnswer = (text: string, url = PAGE) => ({ ...answerOf(text, url), text });
const page = (...metas: (readonly [name: string, content: string])[]) =>
  `<!doctype html><html>${metas.map(([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`).join('')}</html>`;
const one = async (...metas: [name: string, content: string][]): Promise<Article> => {
  const answer = pageAnswer(page(['og:title', 'Fog'], ...metas));
  const { articles, backend } = await readPage(answer, { src: PAGE });
  expect([articles.length, backend]).toEqual([1, 'open-graph']);
  return articles[0]!;
};

// The contract of all backends is about lists; a page's tags tell of one article.
describe('keeps the contract, as far as one article goes', () => {
  it.each(['https://havn.example/nytt/17', 'https://havn.example/?p=1,2&b&c=%20'])(
    'asks %s as it is',
    (src) => {
      expect(openGraph.request({ src, limit: 6 }).href).toBe(src);
    },
  );

  it('says no, and does not throw, to anything else', () => {
    for (const odd of [null, undefined, 0, '', 'og:title', '<', [], {}, { metas: [] }, [{}], nested()])
      expect(openGraph.detect(answerOf(odd))).toBe(false);
  });

  it('says no where there is no headline, or linked data of an article', () => {
    covers('open-graph', 'errors');
    expect(openGraph.detect(pageAnswer(html('open-graph/without-title')))).toBe(false);
    expect(() => openGraph.read(pageAnswer(html('open-graph/without-title')), { src: PAGE })).toThrow(
      'not a page with og:title',
    );
    for (const name of ['json-ld/article', 'json-ld/list']) {
      expect(openGraph.detect(pageAnswer(html(name)))).toBe(false);
      expect(jsonLd.detect(pageAnswer(html(name)))).toBe(true);
    }
  });
});

describe('what it reads', () => {
  it('reads a page with everything', async () => {
    covers('open-graph', 'single', 'picture', 'authors', 'dates', 'section', 'paywall');
    const { articles, backend } = await readPage(pageAnswer(html('open-graph/article')), { src: PAGE });
    expect(backend).toBe('open-graph');
    expect(articles).toEqual([
      {
        id: 'https://havn.example/nytt/ferger?id=1&del=2',
        url: 'https://havn.example/nytt/ferger?id=1&del=2',
        headline: 'Tre nye ferger & ei gammal',
        description: 'Den gamle blir på museet.',
        image: [
          {
            url: 'https://img.havn.example/w_1600,h_900/ferge.jpg?a=1&b=2',
            width: 1600,
            height: 900,
            alt: 'Ferge "Havgull" ved kai',
          },
          { url: 'https://havn.example/andre.jpg' },
        ],
        datePublished: new Date(1795339800000).toISOString(),
        dateModified: '2026-11-22T11:30:00.000Z',
        author: [{ name: 'Kari Nes' }, { name: 'Ola Vik' }],
        publisher: { name: 'havneposten' },
        articleSection: 'Samferdsel',
        keywords: ['ferger', 'havn, kai'],
        inLanguage: 'nb',
        isAccessibleForFree: false,
      },
    ]);
  });

  it('makes do with a page’s other tags', async () => {
    const { articles } = await readPage(pageAnswer(html('open-graph/last-resorts')), { src: PAGE });
    expect(articles).toMatchObject([
      {
        url: 'https://harbour.example/dredger',
        headline: 'A name for the dredger',
        description: 'Children have sent in four hundred.',
        image: [{ url: 'https://harbour.example/dredger.jpg', alt: 'The dredger' }],
        datePublished: '2026-11-20T08:00:00.000Z',
        articleSection: 'Port',
        author: [{ name: 'Bo Lind' }],
        keywords: ['dredger', 'names'],
      },
    ]);
  });

  it('has the page’s own address where no tag says it', async () => {
    expect((await one()).url).toBe(PAGE);
  });

  it.each([
    ['Fog | The Post', 'The Post', 'Fog'],
    ['Fog – The Post ', 'the post', 'Fog'],
    ['Fog — The Post', 'The Post', 'Fog'],
    ['Fog: what we know - The Post', 'The Post', 'Fog: what we know'],
    ['Fog | Weather | The Post', 'The Post', 'Fog | Weather'],
    ['Fog & frost • Hull & Coast', 'Hull & Coast', 'Fog & frost'],
    ['Fog | The Post', 'Another Post', 'Fog | The Post'],
    ['A day at The Post', 'The Post', 'A day at The Post'],
    ['The Post', 'The Post', 'The Post'],
    ['| The Post', 'The Post', '| The Post'],
    ['Mid-The Post', 'The Post', 'Mid-The Post'],
  ])('og:title “%s” of “%s” is “%s”', async (title, site, headline) => {
    const answer = pageAnswer(page(['og:title', title], ['og:site_name', site]));
    expect((await readPage(answer, { src: PAGE })).articles[0]!.headline).toBe(headline);
  });

  it('trap 35: a content tier that is metered says nothing', async () => {
    const tier = async (value: string) => (await one(['article:content_tier', value])).isAccessibleForFree;
    expect([await tier('free'), await tier('locked'), await tier('metered'), await tier('toString')]).toEqual(
      [true, false, undefined, undefined],
    );
  });

  it('trap 16: an address with commas is one address', async () => {
    const url = 'https://img.example/c_fill,w_90,h_60/$s_!x!/a.jpg';
    expect((await one(['og:image', url])).image).toEqual([{ url }]);
  });

  it('trap 11: dates in epoch milliseconds, and a modified date under another name', async () => {
    const published = Date.UTC(2026, 10, 3);
    expect(
      await one(['article:published_time', String(published)], ['og:updated_time', '2026-11-04T00:00']),
    ).toMatchObject({
      datePublished: new Date(published).toISOString(),
      dateModified: '2026-11-04T00:00:00.000Z',
    });
  });

  it('an address is no author’s name', async () => {
    expect((await one(['article:author', 'https://www.facebook.com/ann'])).author).toEqual([]);
    const named = await one(['article:author', '/people/ann'], ['author', 'Ann Berg, Jr.']);
    expect(named.author).toEqual([{ name: 'Ann Berg, Jr.' }]);
  });

  it('opinion is labelled', async () => {
    expect((await one(['article:opinion', 'true'])).label).toBe('Opinion');
    expect(await one(['article:opinion', 'false'])).not.toHaveProperty('label');
  });

  it('gives no dangerous address', async () => {
    const article = await one(['og:image', 'javascript:alert(1)'], ['article:author', 'javascript:alert(1)']);
    expect(article.image).toEqual([]);
    const evil = pageAnswer(page(['og:title', 'Fog'], ['og:url', 'javascript:alert(1)//']));
    await expect(readPage(evil, { src: PAGE })).rejects.toThrow('javascript:');
  });
});

describe('hostile pages', () => {
  it.each<[string, (size: number) => string]>([
    ['metas', (size) => '<meta property="og:title" content="Fog">'.repeat(size / 41)],
    [
      'pictures',
      (size) =>
        page(['og:title', 'Fog']).replace(
          '</html>',
          '<meta property="og:image" content="/a">'.repeat(size / 39),
        ),
    ],
    ['a title of blanks', (size) => page(['og:title', `a${' '.repeat(size)}| b`], ['og:site_name', 'b'])],
    ['authors', (size) => page(['og:title', 'Fog'], ['article:author', 'a,'.repeat(size / 2)])],
    ['open quotes', (size) => `${page(['og:title', 'Fog'])}${'<a b="\' '.repeat(size / 8)}`],
  ])('of %s take time by their length', { retry: 3 }, (_, make) => {
    const whole = (text: string) =>
      openGraph.detect(pageAnswer(text)) && openGraph.read(pageAnswer(text), { src: PAGE });
    expect(growth(whole, make, 250_000)).toBeLessThan(3);
  });
});

describe('recorded pages', () => {
  const folder = fileURLToPath(new URL('../../../shared/payloads', import.meta.url));
  if (!existsSync(folder)) return it.skip(`none at ${folder}`, () => {});
  const rows: string[] = [];
  afterAll(() => console.log(rows.join('\n')));

  const SOURCES: [keyof Article, RegExp][] = [
    ['headline', /^og:title$/],
    ['description', /^(?:og:)?description$/],
    ['url', /^og:url$/],
    ['image', /^og:image$/],
    ['datePublished', /^(?:og:)?article:published_time$/],
    ['dateModified', /^(?:og:)?article:modified_time$/],
    ['articleSection', /^(?:og:)?article:section$/],
    ['keywords', /^(?:og:)?article:tag$|^(?:news_)?keywords$/],
    ['publisher', /^og:site_name$/],
    ['inLanguage', /^og:locale$/],
    ['isAccessibleForFree', /article:content_tier$/],
  ];
  const isThere = (value: unknown) => value !== undefined && !(Array.isArray(value) && !value.length);

  const files = readdirSync(join(folder, 'opengraph')).filter((file) => file.endsWith('.json'));
  it.each(files)('%s: every field that is in comes out', async (file) => {
    const { metas } = JSON.parse(readFileSync(join(folder, 'opengraph', file), 'utf8')) as {
      metas: [string, string][];
    };
    const answer = pageAnswer(page(...metas));
    if (!metas.length) return void expect(openGraph.detect(answer)).toBe(false);
    const { articles, backend, dropped } = await readPage(answer, { src: PAGE });
    expect([backend, articles.length, dropped]).toEqual(['open-graph', 1, []]);
    const [article] = articles;
    const inside = SOURCES.filter(([, name]) => metas.some(([key]) => name.test(key))).map(
      ([field]) => field,
    );
    // A profile's address is no name.
    const names = metas.filter(([key, content]) => /(?:^|:)author$/.test(key) && !/^https?:/.test(content));
    if (names.length) inside.push('author');
    const lost = inside.filter((field) => !isThere(article![field]));
    rows.push(`${file.padEnd(32)} in ${inside.length}, out ${inside.length - lost.length} ${lost.join()}`);
    expect(lost).toEqual([]);
    const size = metas.find(([key]) => key === 'og:image:width')?.[1];
    expect(article!.image[0]?.width).toBe(size === undefined ? undefined : Number(size));
    expect(JSON.stringify(article)).not.toMatch(/&(?:amp|quot|#\d+);|Invalid Date|[\w.]@\w+\.\w/);
  });
});
