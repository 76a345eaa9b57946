import type { Article } from '../article.js';
import type { ArticleList } from '../data/client.js';

/** How many pages are turned for one list in one go: whatever they hold, there is an end to it. */
const MOST = 5;

/** Articles, and where there are more. */
export interface Supply {
  articles: Article[];
  /** The cursor of the next page. */
  next?: string | undefined;
}

/**
 * Turns pages until there is enough. A page that cannot be had costs nothing of what is there: it comes back as `error`,
 * and is the next one still.
 * @param lacks whether so many articles are too few
 * @param ask asks for a page by its cursor
 */
export async function withFurtherPages(
  { articles, next }: Supply,
  lacks: (articles: Article[]) => boolean,
  ask: (cursor: string) => Promise<ArticleList>,
): Promise<Supply & { error?: unknown }> {
  for (let turned = 0; next && turned < MOST && lacks(articles); turned++) {
    try {
      const page: ArticleList = await ask(next);
      const known = new Set(articles.map(({ url }) => url));
      const added = page.articles.filter(({ url }) => !known.has(url));
      articles = [...articles, ...added];
      // A backend that does not know pages answers with the first one again and again.
      next = added.length && page.next !== next ? page.next : undefined;
    } catch (error) {
      return { articles, next, error };
    }
  }
  return { articles, next };
}
