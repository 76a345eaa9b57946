import { describe, expect, it } from 'vitest';
import { contentful } from '../../src/backends/contentful.js';
import { answerOf, fixture, nested } from './answers.ts';
import { keepsTheContract } from './contract.ts';
import { covers } from './coverage.ts';
import { hasPayload, payload } from './payloads.ts';
import { throughTheDoor } from './through-the-door.ts';

const HOST = 'https://cdn.contentful.com/spaces/hrbr0gzt/environments/master/entries';
const API = `${HOST}?access_token=T&content_type=blogPost`;
const MAP = 'url: https://gazette.example/blog/{slug}';

interface Entry {
  sys: Record<string, unknown>;
  fields: Record<string, unknown>;
}
interface Body {
  items: Entry[];
  includes: { Entry: Entry[]; Asset: Entry[] };
}
const entries = () => fixture('contentful/entries.json') as Body;
const read = (body: unknown, query: { src?: string; map?: string; lang?: string | undefined } = {}) =>
  contentful.read(answerOf(body, query.src ?? API), { src: API, map: MAP, ...query });

keepsTheContract({
  backend: contentful,
  addresses: [
    API,
    `${API}&include=1&limit=3&order=-fields.publishDate&fields.tags[in]=a,b`,
    `${HOST}/ferry?access_token=T`,
    'https://preview.eu.contentful.com/spaces/a/entries?access_token=T&query=fog%20horn',
  ],
  body: entries,
  list: (body) => (body as Body).items,
  empty: [
    { sys: { type: 'Array' }, total: 0, skip: 0, limit: 100, items: [] },
    fixture('contentful/past-the-end.json'),
  ],
  query: { map: MAP },
});

describe('where it asks', () => {
  it('asks for what is linked, for a page, and for the newest first', () => {
    expect(contentful.request({ src: API, limit: 6 }).href).toBe(
      `${API}&include=2&limit=10&order=-sys.createdAt`,
    );
    expect(contentful.request({ src: API }).href).toBe(`${API}&include=2&order=-sys.createdAt`);
  });

  it('lets the page’s own parameters win, leaves a search in its order and one entry alone', () => {
    const own = `${API}&include=1&limit=3&order=fields.title`;
    expect(contentful.request({ src: own, limit: 6 }).href).toBe(own);
    expect(contentful.request({ src: `${API}&query=fog` }).href).toBe(`${API}&query=fog&include=2`);
    const one = `${HOST}/ferry?access_token=T`;
    expect(contentful.request({ src: one, limit: 6 }).href).toBe(one);
  });

  it.each([
    [API, true],
    ['https://cdn.eu.contentful.com/spaces/a/entries', true],
    ['https://preview.contentful.com/spaces/a/environments/e/entries/x', true],
    ['https://cdn.contentful.com/spaces/a/assets?entries', false],
    ['https://graphql.contentful.com/content/v1/spaces/a', false],
  ])('claims %s: %s', (address, claimed) => expect(contentful.claims?.test(address)).toBe(claimed));
});

describe('what it reads', () => {
  it('trap 17: reads a whole entry, its picture from a // address', async () => {
    covers('contentful', 'list', 'picture', 'authors', 'dates', 'section', 'body');
    const [article] = await throughTheDoor(contentful, entries(), { src: API, map: MAP });
    const file = 'https://images.ctfassets.net/hrbr0gzt/quay/0a1b2c/quay.jpg';
    expect(article).toEqual({
      id: 'ferry',
      url: 'https://gazette.example/blog/fog-and-ferries',
      headline: 'Fog & ferries: “we wait”',
      description: 'The morning boat left three hours late.',
      image: [
        {
          url: file,
          width: 2400,
          height: 1600,
          alt: 'A ferry in the fog',
          srcset:
            [400, 800, 1200, 1600].map((width) => `${file}?w=${width} ${width}w, `).join('') +
            `${file} 2400w`,
        },
      ],
      datePublished: '2026-11-19T06:30:00.000Z',
      dateModified: '2026-11-20T10:30:00.450Z',
      author: [{ name: 'Ida Berg' }],
      articleSection: 'Harbour',
      keywords: ['harbour'],
      inLanguage: 'en-US',
      articleBody: expect.stringMatching(
        /^<h2>On the quay<\/h2>.*<figure><img alt="A ferry in the fog" .*<img alt="Lock gates" .*<\/table>$/,
      ),
    });
  });

  it('reads one entry; what it links to is not in the answer', () => {
    covers('contentful', 'single');
    const { articles } = read(fixture('contentful/single.json'));
    expect(articles).toMatchObject([{ id: 'ferry', author: undefined, image: undefined }]);
  });

  it('follows links to entries that are in the list itself', () => {
    expect(read(fixture('contentful/linked-in-items.json')).articles[0]!.author).toEqual([
      { name: 'Ann Ode' },
    ]);
  });

  it('finds the picture in an entry around it; its title stands in for a description', () => {
    expect(read(entries()).articles[1]!.image).toMatchObject([
      { url: 'https://images.ctfassets.net/hrbr0gzt/gates/0a1b2c/gates.png', alt: 'Lock gates' },
    ]);
  });

  it('reads several authors', () => {
    covers('contentful', 'authors');
    expect(read(entries()).articles[1]!.author).toEqual([{ name: 'Ida Berg' }, { name: 'Ann Ode' }]);
  });

  it('does without what cannot be resolved', () => {
    const article = read(entries()).articles[2]!;
    expect(article).toMatchObject({
      headline: 'Tide tables for December',
      image: undefined,
      author: undefined,
    });
  });

  it('trap 5: links that go round in circles end', async () => {
    const body = entries();
    const link = (id: string) => ({ sys: { type: 'Link', linkType: 'Entry', id } });
    body.items[0]!.fields.author = link('ferry');
    body.items[0]!.fields.description = link('lock');
    body.items[1]!.fields.author = [link('ferry'), link('lock')];
    body.items[1]!.fields.body = {
      nodeType: 'document',
      data: {},
      content: [{ nodeType: 'embedded-entry-block', data: { target: link('lock') }, content: [] }],
    };
    expect(await throughTheDoor(contentful, body, { src: API, map: MAP })).toHaveLength(3);
  });

  it('trap 5: three hundred entries that all link to each other take no longer than they are', () => {
    const links = Array.from({ length: 300 }, (_, index) => ({
      sys: { type: 'Link', linkType: 'Entry', id: `e${index}` },
    }));
    const items = links.map(({ sys }) => ({
      sys: { type: 'Entry', id: sys.id, locale: 'en' },
      fields: { title: sys.id, slug: sys.id, related: links },
    }));
    expect(read({ sys: { type: 'Array' }, items }).articles).toHaveLength(50);
  });

  it.each([
    [undefined, 'Fog and ferries', 'en-US', 'Quay'],
    ['de', 'Nebel und Fähren', 'de-DE', 'Kai'],
    ['de-DE', 'Nebel und Fähren', 'de-DE', 'Kai'],
    ['fr', 'Fog and ferries', 'en-US', 'Quay'],
  ])('of all locales reads the one wanted: %s', (lang, headline, inLanguage, alt) => {
    const { articles } = read(fixture('contentful/all-locales.json'), { lang });
    expect(articles).toMatchObject([{ headline, inLanguage, image: [{ alt, width: 2400 }] }]);
    expect(articles[0]!.url).toBe('https://gazette.example/blog/fog-and-ferries');
  });

  it('does not take a place on earth for a text in two languages', () => {
    const body = entries();
    body.items[0]!.fields.centre = { lat: 51.5, lon: -0.1 };
    delete body.items[0]!.sys.locale;
    expect(read(body).articles[0]!.headline).toBe('Fog & ferries: “we wait”');
  });

  it('hands Markdown over as Markdown, and its first words as a standfirst', () => {
    expect(read(entries()).articles[1]).toMatchObject({
      description: { text: 'The gates They weigh ninety tonnes, says the port.' },
      articleBody: { format: 'markdown', value: expect.stringMatching(/^## The gates/) },
    });
  });

  it('says what costs', () => {
    covers('contentful', 'paywall');
    expect(read(entries()).articles.map((it) => it.isAccessibleForFree)).toEqual([
      undefined,
      false,
      undefined,
    ]);
  });

  it('without an address drops the article and says what to write', () => {
    expect(read(entries(), { map: '' })).toMatchObject({
      articles: [],
      dropped: [{ reason: 'no url: set map="url: https://www.your-site.example/blog/{slug}"' }, {}, {}],
    });
  });

  it('says so even where links in the answer lead nowhere', async () => {
    await expect(throughTheDoor(contentful, entries(), { src: API })).rejects.toThrow(
      'no url: set map="url: https://',
    );
  });

  it('takes a map with the paths of the answer, too', () => {
    const map = 'url: https://gazette.example/{fields.slug}-{sys.id}; label: fields.slug';
    expect(read(entries(), { map }).articles[0]).toMatchObject({
      url: 'https://gazette.example/fog-and-ferries-ferry',
      label: 'fog-and-ferries',
    });
  });

  it('reads entries of which only fields were asked', () => {
    const items = entries().items.map(({ fields }) => ({ fields }));
    expect(read({ sys: { type: 'Array' }, items }).articles).toHaveLength(3);
  });

  it('trap 33: passes on what Contentful says of the token', async () => {
    covers('contentful', 'errors');
    const refused = throughTheDoor(contentful, fixture('contentful/wrong-token.json'), { src: API });
    await expect(refused).rejects.toThrow('The access token you sent could not be found');
    expect(() => read(fixture('contentful/wrong-token.json'))).toThrow('not a list of Contentful entries');
  });

  it('looks into no text deeper than any writer goes', () => {
    const body = entries();
    body.items[0]!.fields.body = { nodeType: 'document', content: [nested(), { content: [nested()] }] };
    expect(read(body).articles).toHaveLength(3);
  });

  it.runIf(hasPayload('contentful/entries.json'))('reads every entry of a recorded answer', async () => {
    const map = 'url: https://cats.example/{sys.id}';
    const articles = await throughTheDoor(contentful, payload('contentful/entries.json'), { src: API, map });
    expect(articles).toHaveLength(10);
    const pictured = articles.filter(({ image }) => image.length);
    expect(pictured.map(({ id }) => id)).toEqual(['happycat', '6KntaYXaHSyIw8M6eo26OK', 'nyancat', 'jake']);
    for (const { image } of pictured)
      expect(image[0]).toMatchObject({ width: expect.any(Number), alt: /\w/ });
    expect(articles.every(({ datePublished, inLanguage }) => datePublished && inLanguage)).toBe(true);
  });
});

describe('how it goes on', () => {
  it('passes over what it has', () => {
    covers('contentful', 'paging');
    expect(read(entries())).toMatchObject({ next: `${API}&skip=3`, total: 7 });
  });

  it('ends at the end', () => {
    expect(read({ ...entries(), skip: 4 }).next).toBeUndefined();
    expect(read(fixture('contentful/past-the-end.json')).next).toBeUndefined();
    expect(read(fixture('contentful/single.json')).next).toBeUndefined();
  });
});

describe('what it recognises', () => {
  it.each([
    ['pictures', fixture('contentful/assets.json')],
    ['entries among other things', { sys: { type: 'Array' }, items: [...entries().items, {}] }],
    ['an error', fixture('contentful/wrong-token.json')],
  ])('not %s', (_, body) => expect(contentful.detect(answerOf(body))).toBe(false));
});
