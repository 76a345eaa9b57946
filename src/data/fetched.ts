import type { Article } from '../article.js';

/**
 * Articles that `fetchArticles` has given out, whose texts are plain text. What a page hands over from elsewhere is read
 * as its CMS may have written it, which is HTML.
 */
export const fetched = new WeakSet<object>();

/** Remembers them for as long as somebody has them. */
export function remember(articles: Article[]): Article[] {
  for (const article of articles) fetched.add(article);
  return articles;
}
