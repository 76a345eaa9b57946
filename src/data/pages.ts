import type { ArticleQuery } from '../backend.js';
import type { ArticleList, Client } from './client.js';
import type { GetOptions } from './shared-answers.js';

/**
 * Page after page. It ends by itself: where there is no next one, on an empty page, and where a page brings only what
 * has been there before, as backends do that ignore what they do not know. No article comes twice.
 */
export async function* pages(
  list: Client['list'],
  query: ArticleQuery,
  options?: GetOptions,
): AsyncGenerator<ArticleList> {
  const seen = new Set<string>();
  let { cursor } = query;
  for (;;) {
    const page = await list({ ...query, cursor }, options);
    const articles = page.articles.filter(({ id }) => !seen.has(id));
    if (!articles.length && seen.size) return;
    for (const { id } of articles) seen.add(id);
    yield { ...page, articles };
    if (!articles.length || !page.next || page.next === cursor) return;
    cursor = page.next;
  }
}
