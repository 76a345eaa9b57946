import type { ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { all, rootOf, text } from '../reading/xml.js';
import { isoDate } from '../text/date.js';

/**
 * News sitemaps: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap. Plain sitemaps are
 * recognised too, in order to say why they do not help.
 */
export const newsSitemap = defineBackend({
  name: 'news-sitemap',
  hint: /<\/?(?:[^\s<>:]*:)?(?:urlset|sitemapindex)[\s>]/,

  detect: ({ body }) => /^(?:urlset|sitemapindex)$/.test(rootOf(body)?.localName ?? ''),

  request: ({ src }) => new URL(src),

  read: ({ body }, query) => {
    const root = rootOf(body);
    if (root?.localName === 'sitemapindex') {
      const maps = all(root, 'sitemap').map((it) => text(it, 'loc'));
      const likely = maps.find((loc) => /news/i.test(loc ?? '')) ?? maps[0];
      throw new Error(`a list of sitemaps and not of articles; ask the one for news, perhaps ${likely}`);
    }
    if (root?.localName !== 'urlset') throw new Error('not a sitemap');
    const urls = all(root, 'url');
    if (urls.length && !urls.some((url) => newsOf(url))) {
      throw new Error(
        'a plain sitemap, which holds neither headlines nor dates; ask for the feed or the news sitemap of the site',
      );
    }
    // A sitemap has no order of its own.
    const dated = urls.map((url) => ({ url, date: isoDate(text(newsOf(url), 'publication_date')) ?? '' }));
    dated.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
    return readEach(dated, ({ url }) => toArticle(url), query);
  },
});

function newsOf(url: Element): Element | undefined {
  return all(url, 'news:news')[0];
}

function toArticle(url: Element): ArticleInput {
  const news = newsOf(url);
  const loc = text(url, 'loc');
  if (!news) throw new Error('no news:news');
  if (!loc) throw new Error('no loc');
  const [publication] = all(news, 'publication');
  const name = text(publication, 'name');
  return {
    id: loc,
    url: loc,
    headline: text(news, 'title'),
    image: all(url, 'image:image').map((image) => ({
      url: text(image, 'loc'),
      caption: text(image, 'caption', 'title'),
    })),
    datePublished: text(news, 'publication_date'),
    dateModified: text(url, 'lastmod'),
    publisher: name,
    keywords: text(news, 'keywords'),
    inLanguage: text(publication, 'language'),
    // Both are no longer in the book, and still in sitemaps.
    isAccessibleForFree: text(news, 'access') === 'Subscription' ? false : undefined,
    label: /\bOpinion\b/.test(text(news, 'genres') ?? '') ? 'Opinion' : undefined,
  };
}
