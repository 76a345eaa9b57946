import type { ArticleQuery } from '../backend.js';
import { onThisPage } from './on-this-page.js';
import { useAsked, type ArticlesResult, type UseArticlesOptions } from './use-asked.js';

/**
 * The articles behind an address, for a component that draws them itself. Asks in the browser only, and shares its
 * requests with the elements of the page.
 *
 * ```tsx
 * const { articles, status, refetch } = useArticles({ src: '/api/posts', limit: 4 });
 * ```
 * @param query what is asked for; an equal one is the same question, so that it may be written in place
 */
export function useArticles(query: ArticleQuery, options: UseArticlesOptions = {}): ArticlesResult {
  return useAsked(
    JSON.stringify(query),
    async (client, asked) => {
      const { articles, error } = await client.list(onThisPage(query), asked);
      return { articles: articles.slice(0, query.limit), error };
    },
    options,
  );
}
