import { describe, expect, it } from 'vitest';
import { sanity } from '../../src/backends/sanity.js';
import { answerOf, fixture, nested } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.ts';
import { hasPayload, payload } from './payloads.ts';
import { throughTheDoor } from './through-the-door.ts';

const HOST = 'https://abc123xy.apicdn.sanity.io/v2024-01-01/data/query/production';
const asking = (groq: string) => `${HOST}?query=${encodeURIComponent(groq)}`;
const API = asking('*[_type == "post"] | order(publishedAt desc) [0...4]');
const MAP = 'url: https://gazette.example/blog/{slug.current}';
const FILES = 'https://cdn.sanity.io/images/abc123xy/production/b7c3e1a9d5f04826b1c2d3e4f5a6b7c8d9e0f1a2';

interface Body {
  result: Record<string, unknown>[];
}
/** Without the draft, which no list has twice. */
const posts = (): Body => {
  const body = fixture('sanity/posts.json') as Body;
  body.result.splice(2, 1);
  return body;
};
const read = (body: unknown, src = API, map = MAP) => sanity.read(answerOf(body, src), { src, map });
const changed = (fields: Record<string, unknown>) => {
  const body = posts();
  Object.assign(body.result[0]!, fields);
  return read(body).articles[0]!;
};

keepsTheContract({
  backend: sanity,
  addresses: [API, `${HOST}?query=*%5B_type=="post"]&$lang="en"`, `${HOST.replace('apicdn', 'api')}?query=*`],
  body: posts,
  list: (body) => (body as Body).result,
  empty: [
    { result: [] },
    { query: '*', result: [], ms: 3, syncTags: [] },
    fixture('sanity/no-such-document.json'),
  ],
  query: { map: MAP },
});

describe('where it asks', () => {
  it('leaves the query to itself, whatever the limit', () => {
    expect(sanity.request({ src: `${API}#top`, limit: 50 }).href).toBe(API);
  });
});

describe('what it reads', () => {
  it('reads a whole post', async () => {
    covers('sanity', 'list', 'picture', 'authors', 'dates', 'section', 'body');
    const [article] = await throughTheDoor(sanity, posts(), { src: API, map: MAP });
    expect(article).toEqual({
      id: '5f0c1d2e-harbour',
      url: 'https://gazette.example/blog/fog-and-ferries',
      headline: 'Fog & ferries: “we wait”',
      description: 'The morning boat left three hours late.',
      image: [
        {
          url: `${FILES}-2400x1600.jpg`,
          width: 2400,
          height: 1600,
          alt: 'A ferry in the fog',
          caption: 'The quay at seven',
          focus: { x: 0.4, y: 0.5 },
          srcset: expect.stringMatching(/-2400x1600\.jpg\?w=400&auto=format 400w, .* 2400w$/),
        },
      ],
      datePublished: '2026-11-19T06:30:00.000Z',
      dateModified: '2026-11-20T10:30:00.000Z',
      author: [{ name: 'Ida Berg' }],
      articleSection: 'Harbour',
      keywords: ['ferries', 'fog'],
      articleBody: expect.stringContaining(
        `<figure><img alt="The horn" src="${FILES}-1200x800.webp" width="1200" height="800">`,
      ),
    });
  });

  it('trap 16: widths of a picture have its ratio and keep the signs in their addresses', async () => {
    const [article] = await throughTheDoor(sanity, posts(), { src: API, map: MAP });
    const candidates = article!.image[0]!.srcset!.split(', ');
    expect(candidates.map((it) => it.split(' ')[1])).toEqual(['400w', '800w', '1200w', '1600w', '2400w']);
  });

  it('reads one document', () => {
    covers('sanity', 'single');
    expect(read(fixture('sanity/single.json'), asking('*[_type == "post"][0]'))).toMatchObject({
      articles: [{ id: '5f0c1d2e-harbour' }],
      next: undefined,
    });
  });

  it('reads an asset that the query has followed, and the address of a file', () => {
    const [, followed, address] = read(posts()).articles;
    expect(followed!.image).toMatchObject([
      { url: `${FILES}-800x450.png`, width: 800, height: 450, alt: 'Lock gates', credit: 'M. Ode' },
    ]);
    expect(address!.image).toMatchObject([{ url: `${FILES}-640x480.jpg`, width: 640, height: 480 }]);
  });

  it('trap 20: has no picture where the reference cannot be followed', () => {
    expect(changed({ mainImage: null }).image).toBeUndefined();
    expect(changed({ mainImage: { _type: 'image' } }).image).toBeUndefined();
    expect(changed({ mainImage: { asset: { _ref: 'file-0a1b-pdf' } } }).image).toBeUndefined();
    // Behind a proxy nothing says to which project the picture belongs.
    const proxied = read(posts(), 'https://gazette.example/api/posts');
    expect(proxied.articles.map(({ image }) => (image as unknown[] | undefined)?.length)).toEqual([
      undefined,
      1,
      1,
    ]);
  });

  it('leaves drafts out, and says so', () => {
    const { articles, dropped } = read(fixture('sanity/posts.json'));
    expect(articles).toHaveLength(3);
    expect(dropped).toEqual([{ index: 2, reason: 'a draft' }]);
  });

  it('trap 4: names people, and nothing else of them', async () => {
    covers('sanity', 'authors');
    const articles = await throughTheDoor(sanity, posts(), { src: API, map: MAP });
    // The second author is a reference that the query has not followed.
    expect(articles.map(({ author }) => author)).toEqual([[{ name: 'Ida Berg' }], [], [{ name: 'Ann Ode' }]]);
  });

  it.each([
    [{ firstName: 'Ida', lastName: 'Berg', title: 'Reporter' }, 'Ida Berg'],
    [{ name: 'I. Berg', firstName: 'Ida' }, 'I. Berg'],
    [{ first_name: { toString: 1 }, last_name: 'Berg' }, 'Berg'],
  ])('reads the name in %j', (author, name) => {
    expect(changed({ author }).author).toEqual([{ name }]);
  });

  it('takes the first words where there is no standfirst', () => {
    expect(read(posts()).articles[1]!.description).toEqual({ text: 'The gates weigh ninety tonnes.' });
    expect(read(posts()).articles[2]!.description).toEqual({ text: 'High water at six.' });
  });

  it('takes HTML as it is, and its first words where there is no standfirst', async () => {
    const body = posts();
    const html = `<p>High &lt;water&gt;</p><p>${'at six '.repeat(140)}</p><a href="https://x.example">more</a>`;
    Object.assign(body.result[2]!, { body: html });
    const [, , article] = await throughTheDoor(sanity, body, { src: API, map: MAP });
    expect(article!.articleBody).toBe(html);
    expect(article!.description).toMatch(/^High <water> at six at six /);
  });

  it('shows less-than signs of a text as they are', async () => {
    const body = posts();
    Object.assign(body.result[1]!, { content: [{ _type: 'block', children: [{ text: 'If a <b> b' }] }] });
    const [, article] = await throughTheDoor(sanity, body, { src: API, map: MAP });
    expect(article!.description).toBe('If a <b> b');
  });

  it('hands Markdown over as Markdown', () => {
    expect(read(posts()).articles[2]!.articleBody).toEqual({
      format: 'markdown',
      value: 'High water at **six**.',
    });
  });

  it('says who pays, and what costs', () => {
    covers('sanity', 'paywall', 'sponsor');
    expect(read(posts()).articles.map((it) => it.isAccessibleForFree)).toEqual([undefined, false, undefined]);
    expect(read(posts()).articles[2]!.label).toBe('Sponsored');
    expect(changed({ sponsor: { name: 'Acme' } }).sponsor).toMatchObject({ name: 'Acme' });
  });

  it('without an address drops the article and says what to write', () => {
    const { articles, dropped } = read(posts(), API, '');
    expect(articles).toEqual([]);
    expect(dropped?.[0]?.reason).toBe('no url: set map="url: https://www.your-site.example/blog/{slug}"');
  });

  it('keeps slashes of a slug, and resolves an address against the page and not against the API', () => {
    const map = 'url: /blog/{slug}';
    expect(read(posts(), API, map).dropped?.[0]?.reason).toContain('no url: set map="url: https://');
    const onPage = sanity.read(answerOf(posts(), API), {
      src: API,
      map,
      canonical: 'https://gazette.example/today/fog?a=1',
    });
    expect(onPage.articles.map(({ url }) => url)).toEqual([
      'https://gazette.example/blog/fog-and-ferries',
      'https://gazette.example/blog/news/new-lock',
      'https://gazette.example/blog/tides',
    ]);
  });

  it('lets map say where a text is that has a name of its own', async () => {
    const body = posts();
    const [first] = body.result;
    Object.assign(first!, { story: first!.body, body: 'short', kop: 'A headline of one’s own' });
    const [article] = await throughTheDoor(sanity, body, {
      src: API,
      map: `${MAP}; articleBody: story; headline: kop; image.alt: title`,
    });
    expect(article).toMatchObject({
      headline: 'A headline of one’s own',
      image: [{ url: `${FILES}-2400x1600.jpg`, alt: 'Fog & ferries: “we wait”' }],
      articleBody: expect.stringContaining('<h2>What the captains say</h2>'),
    });
  });

  it('finds a text and a picture under names that nobody could guess', () => {
    const body = posts();
    const { body: text, mainImage, ...others } = body.result[0]!;
    body.result[0] = { ...others, siteLogo: mainImage, ingang: text, foto: mainImage };
    expect(read(body).articles[0]).toMatchObject({
      image: [{ width: 2400 }],
      articleBody: { format: 'portable-text' },
    });
  });

  it('trap 33: says what it needs, and passes on what Sanity says', async () => {
    covers('sanity', 'errors');
    expect(() => read({ error: { description: 'expected “]”' } })).toThrow('not a list of Sanity documents');
    const refused = { error: { description: 'expected “]” following array body', type: 'queryParseError' } };
    await expect(throughTheDoor(sanity, refused, { src: API })).rejects.toThrow('expected “]”');
  });

  it('looks into no text deeper than any writer goes', () => {
    const body = posts();
    body.result[0]!.body = [{ _type: 'block', children: nested() }, nested()];
    expect(read(body).articles).toHaveLength(3);
  });

  it.runIf(hasPayload('sanity/posts-query.json'))('reads every post of a recorded answer', async () => {
    const articles = await throughTheDoor(sanity, payload('sanity/posts-query.json'), { src: API, map: MAP });
    expect(articles).toHaveLength(3);
    for (const article of articles) {
      expect(article).toMatchObject({ description: /\w/, datePublished: /^2025/, articleBody: /^<p>/ });
    }
  });
});

describe('how it goes on', () => {
  const next = (groq: string, count = 4) => {
    const result = Array.from({ length: count }, () => posts().result[0]);
    const address = read({ result, ms: 1 }, asking(groq)).next;
    return address && new URL(address).searchParams.get('query');
  };

  it.each([
    ['*[_type == "post"][0...4]', '*[_type == "post"][4...8]'],
    [
      '*[_type == "post"] | order(date desc) [ 4..7 ] {title}',
      '*[_type == "post"] | order(date desc) [8..11] {title}',
    ],
    [
      '*[tags[0...2] match "a"][0...4]{"t": tags[0...3]}',
      '*[tags[0...2] match "a"][4...8]{"t": tags[0...3]}',
    ],
    ['*[title == "[0...2]"][0...4] // [0...9]', '*[title == "[0...2]"][4...8] // [0...9]'],
    ['*[0...100] | order(a) [0...4]', '*[0...100] | order(a) [4...8]'],
  ])('of %s asks the next slice', (groq, expected) => {
    covers('sanity', 'paging');
    expect(next(groq)).toBe(expected);
  });

  it.each([
    ['is not full', '*[_type == "post"][0...5]'],
    ['has parameters', '*[_type == "post"][$from...$to]'],
    ['is inside', '*[_type == "post"]{"t": tags[0...2]}'],
    ['is none', '*[_type == "post"]'],
    ['is upside down', '*[_type == "post"][9...0]'],
    ['is not closed', '*[_type == "post'],
  ])('ends where the slice %s', (_, groq) => expect(next(groq)).toBeUndefined());

  it('keeps the other parameters', () => {
    const src = `${asking('*[0...3]')}&%24lang=%22en%22`;
    expect(read(posts(), src).next).toBe(`${HOST}?query=*%5B3...6%5D&%24lang=%22en%22`);
  });
});

describe('what it recognises', () => {
  it.each([
    ['documents without an envelope', { result: posts().result }],
    ['a list with something else in it', { result: [...posts().result, 7], ms: 1 }],
    ['counts', fixture('sanity/settings.json')],
  ])('not %s', (_, body) => expect(sanity.detect(answerOf(body))).toBe(false));
});
