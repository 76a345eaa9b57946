import type { ArticleInput } from '../article.js';
import type { Answer, ArticleQuery, Dropped, Reading } from '../backend.js';
import { checkMap, mapOf, mapped } from '../reading/mapped.js';
import { httpUrl } from '../text/url.js';

/**
 * Lays the page's `map` over what a backend has read, so that a page can put right, or add, what no backend can know:
 * where the article of a slug stands. An address that `map` makes is one of the page's site, whoever has answered.
 * Loaded only for pages that have a `map`.
 */
export function laidOver(reading: Reading, items: unknown[], answer: Answer, query: ArticleQuery): Reading {
  const map = mapOf(query, answer);
  checkMap(map, items, answer);
  const articles: ArticleInput[] = [];
  const dropped: Dropped[] = [...(reading.dropped ?? [])];
  const { base = globalThis.location?.href } = query;
  reading.articles.forEach((article, index) => {
    try {
      const laid = mapped(article, items[index], map);
      const isOwn = base && laid.url !== article.url;
      articles.push(isOwn ? { ...laid, url: httpUrl(laid.url, base) ?? laid.url } : laid);
    } catch (error) {
      dropped.push({ index, reason: (error as Error).message });
    }
  });
  return { ...reading, articles, dropped };
}
