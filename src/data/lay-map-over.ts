import type { ArticleInput } from '../article.js';
import type { Answer, ArticleQuery, Dropped, Reading } from '../backend.js';
import { checkMap, mapOf, mapped, onOwnSite } from '../reading/mapped.js';

/**
 * Lays the page's `map` over what a backend has read, so that a page can put right, or add, what no backend can know:
 * where the article of a slug stands. Loaded only for pages that have a `map`.
 */
export function laidOver(reading: Reading, items: unknown[], answer: Answer, query: ArticleQuery): Reading {
  const map = mapOf(query, answer);
  checkMap(map, items, answer);
  const articles: ArticleInput[] = [];
  const dropped: Dropped[] = [...(reading.dropped ?? [])];
  reading.articles.forEach((article, index) => {
    try {
      const item = items[index];
      articles.push(onOwnSite(mapped(article, item, map), item, map, query));
    } catch (error) {
      dropped.push({ index, reason: (error as Error).message });
    }
  });
  return { ...reading, articles, dropped };
}
