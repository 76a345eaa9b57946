// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { atom } from '../../src/backends/atom.js';
import { readPage } from '../../src/data/read-page.js';
import { bytesOf, markupAnswer } from './answers.ts';
import { covers } from './coverage.ts';
import { FEED, keepsTheFeedContract, xml } from './feed-contract.ts';

const file = (name: string) => markupAnswer(bytesOf(`atom/${name}`), FEED);
const page = (name: string) => readPage(file(name), { src: FEED });
const feed = (entries: string, head = '') =>
  xml(
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">${head ?? ''}${entries}</feed>`,
  );
async function article(content: string, head?: string) {
  const link = content.includes('<link') ? '' : '<link href="https://x.example/1"/>';
  const title = content.startsWith('<title') ? '' : '<title>T</title>';
  return (await readPage(feed(`<entry>${title}${link}${content}</entry>`, head), { src: FEED })).articles[0]!;
}

keepsTheFeedContract({
  backend: atom,
  file: 'atom/harbour-news.xml',
  item: 'entry',
  empty: '<feed xmlns="http://www.w3.org/2005/Atom"><title>Nothing yet</title></feed>',
  payloads: ['atom', 'rss'],
});

describe('what it reads', () => {
  it('reads a whole entry, whatever its prefixes are', async () => {
    covers('atom', 'list', 'picture', 'authors', 'dates', 'section', 'body', 'paging');
    const { articles, dropped, next } = await page('harbour-news.xml');
    expect(articles[0]).toEqual({
      id: 'urn:1',
      url: 'https://harbour.example/news/1',
      headline: 'Use of <em> &amp; friends',
      description: 'Plain <b>',
      image: [{ url: 'https://harbour.example/news/ferry.jpg', width: 640, height: 360, alt: '' }],
      datePublished: '2026-11-20T07:00:00.000Z',
      dateModified: '2026-11-21T08:00:00.000Z',
      author: [{ name: 'Ann Berg', url: 'https://harbour.example/people/ann' }, { name: 'Bo Lind' }],
      publisher: {
        name: 'Harbour & News',
        url: 'https://harbour.example/',
        logo: 'https://harbour.example/icon.png',
      },
      articleSection: 'Transport',
      keywords: ['Transport'],
      inLanguage: 'en',
      articleBody: '<p>Marked &amp; up</p><img src="ferry.jpg" alt="" width="640" height="360">',
    });
    expect(dropped).toEqual([{ index: 3, reason: 'no link' }]);
    expect(next).toBe('https://harbour.example/news/atom?page=2');
  });

  it('reads XHTML, inherits the author, and starts addresses where xml:base says', async () => {
    const [, entry] = (await page('harbour-news.xml')).articles;
    expect(entry).toMatchObject({
      url: 'https://harbour.example/news/2026/2',
      headline: 'A slow tide',
      description: 'Slower than ever. Still.',
      author: [{ name: 'Harbour Desk' }],
      inLanguage: 'nb',
      image: [{ url: 'https://img.example/s72-c/tide.jpg', width: 72 }],
      datePublished: '2026-11-19T07:30:00.000Z',
    });
    expect(entry!.articleBody).toContain('<p>Slower than <b>ever</b>.');
  });

  it('reads HTML in titles, plain bodies, pictures that are enclosed', async () => {
    const answer = file('harbour-news.xml');
    const { articles } = await readPage(answer, { src: FEED, body: true });
    expect(articles[2]).toMatchObject({
      url: 'https://harbour.example/3',
      headline: 'Fog ‘again’',
      description: 'Plain text with two lines',
      image: [{ url: 'https://harbour.example/news/fog.png' }],
    });
    expect(articles[2]!.articleBody).toMatch(/^<p>Plain text\b/);
  });

  it('reads an entry that stands alone', async () => {
    covers('atom', 'single');
    expect((await page('entry.xml')).articles).toMatchObject([{ headline: 'Alone', author: [] }]);
  });

  it('reads Atom 0.3', async () => {
    expect((await page('zero-three.xml')).articles).toMatchObject([
      { headline: 'Old news', datePublished: '2004-05-14T18:51:07.000Z', articleBody: '<p>Text</p>' },
    ]);
  });

  it('has no e-mail address', async () => {
    expect(JSON.stringify(await page('harbour-news.xml'))).not.toContain('@');
  });

  it('knows from which feed an entry was taken', async () => {
    const it = await article(
      '<link href="/1"/><source><title>The Other</title><link href="https://o.example/"/><author><name>Olaf</name></author></source>',
      '<title>Planet</title><author><name>Nobody</name></author>',
    );
    expect(it.publisher).toEqual({ name: 'The Other', url: 'https://o.example/' });
    expect(it.author).toEqual([{ name: 'Olaf' }]);
  });

  it('describes a video by what stands beside its picture', async () => {
    const it = await article(
      '<media:group><media:title>T</media:title><media:content url="https://v.example/v/1" type="application/x-shockwave-flash"/>' +
        '<media:thumbnail url="https://v.example/1.jpg" width="480" height="360"/><media:description>Boats &lt;3</media:description></media:group>',
    );
    expect(it).toMatchObject({
      description: 'Boats <3',
      image: [{ url: 'https://v.example/1.jpg', width: 480, height: 360 }],
    });
  });

  it('says that WordPress wants a password', async () => {
    covers('atom', 'paywall');
    const it = await article('<content type="html">&lt;form class="post-password-form">&lt;/form></content>');
    expect(it.isAccessibleForFree).toBe(false);
    expect(it).not.toHaveProperty('articleBody');
  });

  it('finds a picture where the text says it is', async () => {
    const it = await article(
      '<content type="html" xml:base="https://x.example/2026/a/">&lt;img src="b.jpg"></content>',
    );
    expect(it.image).toEqual([{ url: 'https://x.example/2026/a/b.jpg' }]);
  });

  it.each([
    ['<link href=""/><content type="html" xml:base="https://x.example/b">x</content>', 'https://x.example/b'],
    ['<link href="//y.example/c"/>', 'https://y.example/c'],
    [
      '<link rel="self" href="/s"/><content src="https://x.example/out" type="text/html"/>',
      'https://x.example/out',
    ],
    ['<link rel="self" href="/s"/><id>https://x.example/id</id>', 'https://x.example/id'],
  ])('trap 17: %s leads to %s', async (content, url) => {
    expect((await article(content)).url).toBe(url);
  });

  it('trap 8: an entry without a title has the first words of its text', async () => {
    const it = await article('<title/><content type="html">&lt;p>A note&lt;/p></content>');
    expect(it.headline).toBe('A note');
    expect(it).not.toHaveProperty('description');
  });

  it('shows nothing of a body that is no text', async () => {
    const it = await article('<content type="image/png">iVBORw0KGgo=</content>');
    expect(it).not.toHaveProperty('articleBody');
    expect(it).not.toHaveProperty('description');
  });
});

describe('how it goes on', () => {
  const entries = '<entry><title>T</title><link href="https://x.example/1"/></entry>'.repeat(10);
  const next = (head: string, url = FEED) => atom.read({ ...feed(entries, head), url }, { src: url }).next;

  it.each([FEED, 'javascript:alert(1)', ''])('does not follow %j', (href) => {
    expect(next(`<link rel="next" href="${href}"/>`)).toBeUndefined();
  });

  it('counts as WordPress does', () => {
    expect(
      next('<generator uri="https://wordpress.org/">WordPress</generator>', 'https://x.example/feed/atom/'),
    ).toBe('https://x.example/feed/atom/?paged=2');
  });
});

describe('what it recognises', () => {
  it('trap 30: an Atom feed that is called .rss', async () => {
    expect((await page('atom-that-says-rss.rss')).backend).toBe('atom');
  });

  it('not a feed in no namespace', async () => {
    covers('atom', 'errors');
    expect(atom.detect(file('no-feed.xml'))).toBe(false);
    await expect(page('no-feed.xml')).rejects.toThrow('its root is <feed>, which no backend knows');
  });
});
