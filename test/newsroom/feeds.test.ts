import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { openedNewsroom } from './opened.ts';

const ask = openedNewsroom();
const { DOMParser } = new JSDOM().window;
const feeds = {
  '/feed/': ['application/rss+xml', 'item'],
  '/rdf.xml': ['application/rdf+xml', 'item'],
  '/atom.xml': ['application/atom+xml', 'entry'],
  '/news-sitemap.xml': ['application/xml', 'url'],
};

async function parsed(path: string): Promise<Document> {
  const answer = await ask(path);
  return new DOMParser().parseFromString(await answer.text(), 'application/xml');
}
const all = (root: Document | Element, name: string) => Array.from(root.getElementsByTagName(name));
const texts = (root: Document | Element, name: string) => all(root, name).map((it) => it.textContent);

describe.each(Object.entries(feeds))('the feed %s', (path, [type, name]) => {
  test('is XML of its kind that any page may read', async () => {
    const answer = await ask(path);
    expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    const again = await ask(path, { headers: { 'If-None-Match': answer.headers.get('etag')! } });
    expect(again.status).toBe(304);
    const document = await parsed(path);
    expect(all(document, 'parsererror')).toEqual([]);
    expect(all(document, name!).length).toBeGreaterThanOrEqual(5);
  });

  test.each(['de', 'ar', 'ja'])('speaks %s', async (lang) => {
    const [english, other] = await Promise.all([parsed(path), parsed(`${path}?lang=${lang}`)]);
    expect(all(other, name!).length).toBeGreaterThan(0);
    expect(other.documentElement.textContent).not.toBe(english.documentElement.textContent);
  });

  test('holds one section if asked to', async () => {
    const [some, more] = await Promise.all([
      parsed(`${path}?section=politics&limit=50`),
      parsed(`${path}?limit=50`),
    ]);
    expect(all(some, name!).length).toBeGreaterThan(0);
    expect(all(some, name!).length).toBeLessThan(all(more, name!).length);
  });

  test('is XML still when hostile articles stand in it', async () => {
    const document = await parsed(`${path}?hostile=only&limit=50`);
    expect(all(document, 'parsererror')).toEqual([]);
    expect(all(document, name!).length).toBeGreaterThan(15);
    expect(document.documentElement.textContent).toContain('<script>globalThis.hacked');
  });
});

describe('the RSS feed', () => {
  test('leads from page to page through every article', async () => {
    const seen: (string | null)[] = [];
    let next: string | undefined | null = '/feed/?limit=20';
    while (next) {
      const document = await parsed(next.replace(/^http:\/\/[^/]+/, ''));
      seen.push(...texts(document, 'guid'));
      next = all(document, 'atom:link')
        .find((link) => link.getAttribute('rel') === 'next')
        ?.getAttribute('href');
    }
    expect(seen.length).toBeGreaterThanOrEqual(45);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('has pictures in their sizes, and who took them', async () => {
    const [item] = all(await parsed('/feed/'), 'item');
    expect(all(item!, 'media:content').map((it) => it.getAttribute('width'))).toContain('1600');
    expect(texts(item!, 'media:credit').join()).toMatch(/\w/);
    expect(texts(item!, 'media:title').join()).toMatch(/\w/);
  });

  test('comes in one byte a character on request, and the content type knows nothing of it', async () => {
    const answer = await ask('/feed/?lang=de&encoding=iso-8859-1');
    expect(answer.headers.get('content-type')).toContain('charset=utf-8');
    const bytes = await answer.arrayBuffer();
    const text = new TextDecoder('iso-8859-1').decode(bytes);
    expect(text).toContain('encoding="ISO-8859-1"');
    expect(text).toMatch(/[äöü]/);
    expect(new TextDecoder().decode(bytes)).toContain('\ufffd');
  });

  test('has no date where the desk forgot it', async () => {
    const items = all(await parsed('/feed/?limit=100'), 'item');
    expect(items.filter((item) => !all(item, 'pubDate').length).length).toBeGreaterThan(1);
  });
});

test('the news sitemap holds two days and no more', async () => {
  const dates = texts(await parsed('/news-sitemap.xml'), 'news:publication_date').map((date) =>
    Date.parse(date!),
  );
  expect(Math.max(...dates) - Math.min(...dates)).toBeLessThan(48 * 3_600_000);
});
