// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rss } from '../../src/backends/rss.js';
import { readPage } from '../../src/data/read-page.js';
import { bytesOf, markupAnswer } from './answers.ts';
import { covers } from './coverage.ts';
import { FEED, keepsTheFeedContract, xml } from './feed-contract.ts';

const file = (name: string) => markupAnswer(bytesOf(`rss/${name}`), FEED);
const page = (name: string) => readPage(file(name), { src: FEED });

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" ' +
  'xmlns:atom="http://www.w3.org/2005/Atom"';
const feed = (items: string, head = '') =>
  `<rss version="2.0" ${NAMESPACES}><channel><title>T</title>${head}${items}</channel></rss>`;
/** The one article of a feed with one item. */
async function article(content: string, head?: string) {
  const link = content.includes('<link>') ? '' : '<link>https://x.example/1</link>';
  const { articles } = await readPage(xml(feed(`<item><title>T</title>${link}${content}</item>`, head)), {
    src: FEED,
  });
  return articles[0]!;
}
const escaped = (html: string) => html.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const next = (source: string, url = FEED) => rss.read(xml(source, url), { src: url }).next;

keepsTheFeedContract({
  backend: rss,
  file: 'rss/harbour-news.xml',
  item: 'item',
  empty: '<rss version="2.0"><channel><title>Nothing yet</title></channel></rss>',
  payloads: ['rss', 'atom', 'wordpress'],
});

describe('what it reads', () => {
  it('reads a whole item, whatever its prefixes are', async () => {
    covers('rss', 'list', 'picture', 'authors', 'dates', 'section', 'body');
    const { articles, dropped } = await page('harbour-news.xml');
    expect(articles[0]).toEqual({
      id: 'tag:harbour.example,2026:ferries',
      url: 'https://harbour.example/ferries',
      headline: 'Ferries & barges return – at last',
      description: 'Two boats are back.',
      image: [
        {
          url: 'https://img.example/ferry.jpg?w=1200,q=80',
          width: 1200,
          alt: 'A ferry at its berth',
          caption: 'The Kestrel at noon',
          credit: 'Photograph: Cleo Dahl',
          srcset:
            'https://img.example/ferry.jpg?w=140 140w, https://img.example/ferry.jpg?w=460 460w, ' +
            'https://img.example/ferry.jpg?w=1200,q=80 1200w',
        },
      ],
      datePublished: '2026-11-20T07:00:00.000Z',
      dateModified: '2026-11-21T08:00:00.000Z',
      author: [{ name: 'Ann Berg' }, { name: 'Bo Lind' }],
      publisher: {
        name: 'Harbour News',
        url: 'https://harbour.example/',
        logo: 'https://harbour.example/logo.png',
      },
      articleSection: 'Transport',
      keywords: ['Transport', 'sea'],
      inLanguage: 'en-GB',
      articleBody: expect.stringContaining('a third is on its way'),
    });
    expect(dropped).toEqual([{ index: 3, reason: 'no link' }]);
  });

  it('reads RSS 1.0, whose items stand beside the channel', async () => {
    const { articles } = await page('one-zero.rdf');
    expect(articles[0]).toMatchObject({
      url: 'https://journal.example/1',
      headline: 'On neap tides',
      description: 'They are low.',
      author: [{ name: 'E. Fjord' }],
      datePublished: '2026-11-20T00:00:00.000Z',
      articleSection: 'Tides',
      inLanguage: 'en',
      publisher: { name: 'Journal of Tides', url: 'https://journal.example/' },
    });
    expect(articles[1]!.url).toBe('https://journal.example/2');
  });

  it('reads a single item', async () => {
    covers('rss', 'single');
    expect((await page('latin-1.xml')).articles).toHaveLength(1);
  });

  it('has no e-mail address, but the name beside it', async () => {
    expect((await page('harbour-news.xml')).articles[1]!.author).toEqual([{ name: 'Dora Ek' }]);
    expect((await article('<author>a@x.example</author>')).author).toEqual([]);
    expect((await article('<author><name>Ann</name><title>Chief</title></author>')).author).toEqual([
      { name: 'Ann' },
    ]);
  });

  it('makes the headline of an untitled note of its first words, and does not say them twice', async () => {
    const { articles } = await page('harbour-news.xml');
    expect(articles[2]).toMatchObject({
      url: 'https://harbour.example/note',
      headline:
        'Good morning, students and teachers! The library opens at nine today, and the reading room an hour…',
      image: [{ url: 'https://harbour.example/note.jpg' }],
    });
    expect(articles[2]).not.toHaveProperty('description');
  });

  it('trap 6: trap 7: decodes what was escaped twice, and keeps emoji and CJK', async () => {
    const { articles } = await page('harbour-news.xml');
    expect(articles[1]!.headline).toBe('Tide 🌊 higher than ever 日本');
  });

  it('trap 8: an empty title is never “undefined”', async () => {
    const { articles, dropped } = await readPage(
      xml(
        feed(
          '<item><title> </title><link>https://x.example/</link></item><item><title>A</title><link>https://x.example/a</link></item>',
        ),
      ),
      { src: FEED },
    );
    expect(articles.map(({ headline }) => headline)).toEqual(['A']);
    expect(dropped).toEqual([{ index: 0, reason: 'no headline' }]);
  });

  it.each([
    ['Wed, 5 Nov 2025 13:52:10  EST\r\n', '2025-11-05T18:52:10.000Z'],
    ['Seg, 24 Set 2018 19:38:00 -0300', undefined],
    ['Sun, 22 Nov 2026 09:35:33 +0000', '2026-11-22T09:35:33.000Z'],
    ['', undefined],
  ])('trap 11: reads the date %j', async (date, iso) => {
    expect((await article(`<pubDate>${date}</pubDate>`)).datePublished).toBe(iso);
  });

  it('takes Dublin Core’s date where the other is empty', async () => {
    expect((await page('harbour-news.xml')).articles[1]!.datePublished).toBe('2026-11-19T07:30:00.000Z');
  });

  it('says that WordPress wants a password, and does not print the form for it', async () => {
    covers('rss', 'paywall');
    const form = '<form class="post-password-form">Password</form>';
    const locked = await article(
      `<description>There is no excerpt.</description><content:encoded><![CDATA[${form}]]></content:encoded>`,
    );
    expect(locked.isAccessibleForFree).toBe(false);
    expect(locked).not.toHaveProperty('articleBody');
    expect(locked).not.toHaveProperty('description');
  });

  it('names the paper that an item was taken from, and that once', async () => {
    const it = await article(
      '<title>Ships - The Other Paper</title><source url="https://o.example/feed">The Other Paper</source>',
    );
    expect(it.publisher).toEqual({ name: 'The Other Paper' });
    const { articles } = await readPage(
      xml(
        feed(
          '<item><title>Ships - The Other</title><link>https://x.example/</link><source>The Other</source></item>',
        ),
      ),
      { src: FEED },
    );
    expect(articles[0]!.headline).toBe('Ships');
  });

  it.each([
    ['Text here. <a href="/x">Continue reading…</a>', 'Text here.'],
    ['No stop at all <a href="/x">Continue reading...</a>', 'No stop at all'],
    ['<p>Here’s a list&#x2026;</p><p><a href="/x">Continue reading on Medium »</a></p>', 'Here’s a list…'],
    ['Cut in [&#8230;]', 'Cut in'],
    ['Cut [...] <a>Read more &raquo;</a>', 'Cut'],
    ['<p>Dek.</p><p>The post <a>A. B?</a> appeared first on <a>C</a>.</p>', 'Dek.'],
    ['Weiter geht es. <a>Weiterlesen</a>', 'Weiter geht es.'],
    ['You can read more about it at the library.', 'You can read more about it at the library.'],
    ['<a>Read more</a>', undefined],
  ])('trap 6: of %s shows %s', async (html, text) => {
    expect((await article(`<description>${escaped(html)}</description>`)).description).toBe(text);
  });

  it('shows the beginning of a whole article where a standfirst should be', async () => {
    const { description, articleBody } = await article(
      `<description>${escaped(`<p>${'word '.repeat(5000)}</p>`)}</description>`,
    );
    expect(description!.length).toBeLessThanOrEqual(501);
    expect(description).toMatch(/word…$/);
    expect(articleBody!.length).toBeGreaterThan(20_000);
  });

  it('reads markup that nobody has escaped', async () => {
    const it = await article('<description><p>Bare <b>markup</b></p></description>');
    expect(it.description).toBe('Bare markup');
    expect(it.articleBody).toContain('<b>markup</b>');
  });
});

describe('where it leads', () => {
  it.each([
    ['<link>/a</link>', '', 'https://harbour.example/a'],
    ['<link>//other.example/a</link>', '', 'https://other.example/a'],
    ['<link>/a</link>', '<link>https://site.example/blog/</link>', 'https://site.example/a'],
    ['<link>https://m.example/a?source=rss-b4981c------2</link>', '', 'https://m.example/a'],
    ['<link>https://m.example/a?x=1&amp;source=rss----1</link>', '', 'https://m.example/a?x=1'],
    ['<link>\n  https://m.example/a\n</link>', '', 'https://m.example/a'],
    ['<link></link><guid>https://m.example/g</guid>', '', 'https://m.example/g'],
    ['<link></link><atom:link href="https://m.example/t"/>', '', 'https://m.example/t'],
  ])('trap 17: %s', async (content, head, url) => {
    expect((await article(content, head)).url).toBe(url);
  });

  it('takes no guid for an address that says it is none', () => {
    const items = '<item><title>A</title><guid isPermaLink="false">https://x.example/?p=1</guid></item>';
    expect(rss.read(xml(feed(items)), { src: FEED }).dropped).toEqual([{ index: 0, reason: 'no link' }]);
  });
});

describe('its picture', () => {
  const picture = async (content: string) => (await article(content)).image[0]?.url;
  const img = (...tags: string[]) => `<description>${escaped(tags.join(''))}</description>`;

  it('trap 21: is the largest, and skips pixels', async () => {
    const { articles } = await page('harbour-news.xml');
    expect(articles[1]!.image).toEqual([
      { url: 'https://img.example/tide.jpg', width: 900, height: 600, alt: 'Water on the quay' },
    ]);
    const group =
      '<media:group><media:content url="https://i.example/s.jpg" medium="image" width="200" height="100"/>' +
      '<media:content url="https://i.example/l.jpg" medium="image" width="800" height="400"/></media:group>';
    expect((await article(group)).image[0]).toMatchObject({
      url: 'https://i.example/l.jpg',
      srcset: 'https://i.example/s.jpg 200w, https://i.example/l.jpg 800w',
    });
  });

  it('of several different ones the sizes are not mixed', async () => {
    const two =
      '<media:content url="https://i.example/a.jpg" medium="image" width="200"/>' +
      '<media:content url="https://i.example/b.jpg" medium="image" width="800"/>';
    expect((await article(two)).image).toEqual([{ url: 'https://i.example/b.jpg', width: 800 }]);
  });

  it('has its caption and credit beside it too, but not the title of the item for its alt', async () => {
    const said =
      '<media:title>T of it</media:title><media:description>Caption</media:description><media:credit>C</media:credit>';
    const { image } = await article(`<media:content url="https://i.example/a.jpg" medium="image"/>${said}`);
    expect(image).toEqual([{ url: 'https://i.example/a.jpg', caption: 'Caption', credit: 'C' }]);
  });

  it.each([
    ['media:thumbnail', '<media:thumbnail url="https://i.example/a.jpg" width="300"/>'],
    [
      'enclosure',
      '<enclosure url="https://i.example/a.mp3" type="audio/mpeg"/><enclosure url="https://i.example/a.jpg" type="image/jpeg"/>',
    ],
    ['itunes:image', '<itunes:image href="https://i.example/a.jpg"/>'],
    ['image/url', '<image><url>https://i.example/a.jpg</url></image>'],
    ['image', '<image>https://i.example/a.jpg</image>'],
    ['img', img("<img class=x src='https://i.example/a.jpg'>")],
    ['a lazy img', img('<img src="data:image/gif;base64,R0" data-src="https://i.example/a.jpg">')],
    [
      'not a face',
      '<media:content medium="image" url="https://1.gravatar.com/avatar/x"/><media:content medium="image" url="https://i.example/a.jpg"/>',
    ],
    [
      'not a small thumbnail',
      `<media:thumbnail width="72" url="https://i.example/s72-c/a.jpg"/>${img('<img src="https://i.example/a.jpg">')}`,
    ],
    [
      'not an emoji',
      img(
        '<img class="wp-smiley" src="https://s.w.org/images/core/emoji/14/1f600.png"><IMG SRC=https://i.example/a.jpg>',
      ),
    ],
    [
      'not a counter',
      img(
        '<img src="https://medium.com/_/stat?event=post.clientViewed&amp;x=1"><img src="https://i.example/a.jpg"/>',
      ),
    ],
    [
      'not an empty address',
      '<media:content url="" medium="image"/><itunes:image href="https://i.example/a.jpg"/>',
    ],
  ])('%s', async (_, content) => {
    expect(await picture(content)).toBe('https://i.example/a.jpg');
  });

  it('trap 16: keeps commas and dollars', async () => {
    const url = 'https://i.example/$s_!x!,f_auto,q_auto:good/a.jpg';
    expect(await picture(`<enclosure url="${url}" length="0" type="image/jpeg"/>`)).toBe(url);
  });

  it('is none where only a video stands', async () => {
    expect(await picture('<media:content url="https://i.example/a.mp4" medium="video"/>')).toBeUndefined();
  });
});

describe('how it goes on', () => {
  const items = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `<item><title>${at}</title><link>https://x.example/${at}</link></item>`,
    ).join('');
  const wordpress = '<generator>https://wordpress.org/?v=6.7</generator>';

  it('follows the link to the next page', async () => {
    covers('rss', 'paging');
    expect((await page('harbour-news.xml')).next).toBe('https://harbour.example/feed?page=2');
  });

  it.each([FEED, 'javascript:alert(1)', ''])('does not follow %j', (href) => {
    expect(next(feed(items(3), `<atom:link rel="next" href="${href}"/>`))).toBeUndefined();
  });

  it('counts as WordPress does, where that is what it is and the page is full', () => {
    expect(next(feed(items(10), wordpress), 'https://x.example/feed/')).toBe(
      'https://x.example/feed/?paged=2',
    );
    expect(next(feed(items(10), wordpress), 'https://x.example/?feed=rss2&paged=2')).toBe(
      'https://x.example/?feed=rss2&paged=3',
    );
    expect(next(feed(items(7), wordpress), 'https://x.example/feed/')).toBeUndefined();
    expect(next(feed(items(10)), 'https://x.example/feed/')).toBeUndefined();
    expect(next(feed(items(10), wordpress), 'https://proxy.example/rss')).toBeUndefined();
  });
});

describe('what it recognises', () => {
  it('trap 30: an RSS feed that is called .atom', async () => {
    expect((await page('rss-that-says-atom.atom')).backend).toBe('rss');
  });

  it.each([
    ['foaf.rdf', 'rdf:RDF'],
    ['subscriptions.opml.xml', 'opml'],
  ])('not %s', async (name, root) => {
    expect(rss.detect(file(name))).toBe(false);
    covers('rss', 'errors');
    await expect(page(name)).rejects.toThrow(`its root is <${root}>, which no backend knows`);
  });

  it('trap 40: a feed of one byte a character', async () => {
    expect((await page('latin-1.xml')).articles[0]!.headline).toBe(
      'Fähre nach Süden fällt aus – Müßiggang am Kai',
    );
  });

  it('a feed that is nearly XML', async () => {
    const { articles } = await page('not-well-formed.xml');
    expect(articles).toEqual([
      {
        id: 'https://market.example/fish?a=1&b=2',
        url: 'https://market.example/fish?a=1&b=2',
        headline: 'Fish & chips ét al. &unknown; <3',
        description: 'Prices & more rise',
        image: [],
        author: [{ name: 'Gus Hall' }],
        publisher: { name: 'Market\u00a0Square', url: 'https://market.example/?a=1&b=2' },
        keywords: [],
        articleBody: '<p>Fish &amp; chips</p>',
      },
    ]);
  });
});
