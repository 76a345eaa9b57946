// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { newsSitemap } from '../../src/backends/news-sitemap.js';
import { readPage } from '../../src/data/read-page.js';
import { bytesOf, markupAnswer } from './answers.ts';
import { covers } from './coverage.ts';
import { FEED, keepsTheFeedContract } from './feed-contract.ts';

const page = (name: string) => readPage(markupAnswer(bytesOf(`news-sitemap/${name}`), FEED), { src: FEED });

keepsTheFeedContract({
  backend: newsSitemap,
  file: 'news-sitemap/news.xml',
  item: 'url',
  empty: '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>',
  payloads: ['sitemap'],
});

describe('what it reads', () => {
  it('reads all there is of an article, the newest first', async () => {
    covers('news-sitemap', 'list', 'picture', 'dates', 'paywall');
    const { articles, dropped } = await page('news.xml');
    expect(articles.map(({ headline }) => headline)).toEqual(['Newer', 'Between', 'Older & wiser']);
    expect(articles[0]).toEqual({
      id: 'https://harbour.example/new',
      url: 'https://harbour.example/new',
      headline: 'Newer',
      image: [{ url: 'https://img.example/a,b.jpg', caption: 'A boat' }],
      datePublished: '2026-11-21T08:00:00.000Z',
      dateModified: '2026-11-21T10:00:00.000Z',
      author: [],
      publisher: { name: 'Harbour News' },
      keywords: ['sea', 'ferry'],
      inLanguage: 'zh-CN',
      isAccessibleForFree: false,
      label: 'Opinion',
    });
    expect(dropped).toEqual([{ index: 3, reason: 'no news:news' }]);
  });

  it('turns a plain sitemap away, and says why', async () => {
    covers('news-sitemap', 'errors');
    await expect(page('plain.xml')).rejects.toThrow(
      /XML in which no articles could be read as news-sitemap \(a plain sitemap, which holds neither headlines nor dates; ask for the feed/,
    );
  });

  it('says which of several sitemaps to ask', async () => {
    await expect(page('index.xml')).rejects.toThrow('perhaps https://harbour.example/news.xml');
  });
});
