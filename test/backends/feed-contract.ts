import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, ArticleQuery, Backend } from '../../src/backend.js';
import { readPage } from '../../src/data/read-page.js';
import { answerOf, bytesOf, markupAnswer, nested } from './answers.ts';
import { ODD } from './contract.ts';

export const FEED = 'https://harbour.example/feed';
const query: ArticleQuery = { src: FEED };

/** An answer in XML, as the core reads it. */
export function xml(source: string, url = FEED, type?: string): Answer {
  return markupAnswer(new TextEncoder().encode(source), url, type);
}

interface FeedContract {
  backend: Backend;
  /** A fixture with at least three articles. */
  file: string;
  /** What its items are called. */
  item: string;
  /** A feed without articles. */
  empty: string;
  /** Folders of `shared/payloads` with its answers. */
  payloads: string[];
}

/** The promises that every backend of feeds keeps: the contract of all, said for documents. */
export function keepsTheFeedContract({ backend, file, item, empty, payloads }: FeedContract): void {
  const answer = () => markupAnswer(bytesOf(file), FEED);
  const read = (it: Answer, more: Partial<ArticleQuery> = {}) => backend.read(it, { ...query, ...more });
  const itemsIn = (it: Answer) =>
    Array.from((it.body as Document).getElementsByTagName('*')).filter(({ localName }) => localName === item);

  describe('keeps the contract of all backends', () => {
    it.each([FEED, `${FEED}?a=b%20c&_x`, 'http://127.0.0.1:8080/feed.xml'])('asks %s as it is', (src) => {
      expect(backend.request({ src, limit: 6 }).href).toBe(src);
    });

    it('is sure of its own, and its hint would load it', () => {
      const it = answer();
      expect(backend.detect(it)).toBe(true);
      expect(it.text.slice(0, 65_536)).toMatch(backend.hint!);
    });

    it('says no to JSON, and reads none, whatever its shape and depth', () => {
      const root = { localName: 'rss', firstChild: { localName: 'channel' }, getElementsByTagNameNS: true };
      const deep = nested();
      for (const body of [...ODD(), deep, { documentElement: deep }, { documentElement: root, ...root }]) {
        expect(backend.detect(answerOf(body))).toBe(false);
        expect(() => read(answerOf(body))).toThrow(/^not an? /);
      }
    });

    it('leaves the answer as it came, and reads it the same way twice', () => {
      const it = answer();
      const before = (it.body as Document).documentElement.outerHTML;
      const first = read(it);
      expect(first.articles.length).toBeGreaterThan(2);
      expect(read(it)).toEqual(first);
      expect((it.body as Document).documentElement.outerHTML).toBe(before);
    });

    it('trap 28: takes a feed without articles for that, and for no error', async () => {
      const page = await readPage(xml(empty), query);
      expect(page).toMatchObject({ backend: backend.name, articles: [], dropped: [] });
      expect(page.next).toBeUndefined();
    });

    it('reads on from where an earlier page has ended', () => {
      expect(read(answer(), { offset: 1 }).articles).toEqual(read(answer()).articles.slice(1));
    });

    it('loses one corrupted item and no other', () => {
      const whole = read(answer());
      for (const index of [0, 1, 2]) {
        const it = answer();
        itemsIn(it)[index]!.replaceChildren('text where elements should be');
        itemsIn(it)[index]!.removeAttribute('r:about');
        const { articles, dropped } = read(it);
        expect(articles.length).toBe(whole.articles.length - 1);
        expect(dropped!.length).toBe(whole.dropped!.length + 1);
        expect(dropped!.at(-1)!.reason).toMatch(/^no \w/);
        for (const article of articles) expect(whole.articles).toContainEqual(article);
      }
    });

    it('trap 3: no dangerous address passes the door', async () => {
      const source = new TextDecoder()
        .decode(bytesOf(file))
        .replaceAll(/https:\/\/harbour\.example\/[\w/]*/g, 'javascript:alert(1)//');
      const { articles } = await readPage(xml(source), query, backend).catch(() => ({ articles: [] }));
      expect(
        JSON.stringify(articles.map(({ url, image, author, publisher }) => [url, image, author, publisher])),
      ).not.toContain('javascript:');
    });
  });

  describe('real answers', () => {
    const folder = join(import.meta.dirname, '../../../shared/payloads');
    const files = payloads
      .filter((name) => existsSync(join(folder, name)))
      .flatMap((name) => readdirSync(join(folder, name)).map((it) => `${name}/${it}`))
      .filter((name) => /\.(?:xml|rss|atom|rdf)$/.test(name));
    if (!files.length) it.skip(`none at ${folder}`, () => {});

    it.each(files)('of %s come through the door', async (name) => {
      const it = markupAnswer(new Uint8Array(readFileSync(join(folder, name))), FEED);
      // An extension says nothing.
      if (!backend.detect(it)) return;
      if (/sitemap-posts/.test(name))
        return expect(readPage(it, query)).rejects.toThrow('a plain sitemap, which holds neither headlines');
      const { articles, dropped } = await readPage(it, { ...query, limit: 500 });
      expect(articles.length).toBe(itemsIn(it).length);
      expect(dropped).toEqual([]);
      const has = (element: Element, names: string[]) =>
        names.some((wanted) =>
          Array.from(element.getElementsByTagName(wanted)).some(
            (found) => found.textContent?.trim() || found.getAttribute('url') || found.getAttribute('href'),
          ),
        );
      itemsIn(it).forEach((element, index) => {
        const article = articles[index]!;
        if (has(element, ['pubDate', 'dc:date', 'published', 'updated']))
          expect(article.datePublished).toMatch(/^\d{4}-/);
        if (has(element, ['dc:creator'])) expect(article.author.length).toBeGreaterThan(0);
        if (has(element, ['media:content', 'itunes:image'])) expect(article.image.length).toBeGreaterThan(0);
        if (has(element, ['content:encoded', 'content']) && article.isAccessibleForFree !== false)
          expect(article.articleBody).toBeTruthy();
        const { articleBody: _, description, image, ...rest } = article;
        expect(JSON.stringify(rest)).not.toMatch(/\w@\w+\.\w|&(?:amp|lt|#\d+|nbsp|[lr]squo);|Invalid/);
        expect(description ?? '').not.toMatch(/&(?:amp|lt|#\d+|nbsp|[lr]squo);|continue reading/i);
        for (const url of [article.url, ...image.map((it) => it.url)])
          expect(url).toMatch(/^https?:\/\/(?!harbour)/);
      });
    });
  });
}
