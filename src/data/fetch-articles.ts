import type { Article } from '../article.js';
import type { ArticleQuery } from '../backend.js';
import { createClient, type Client } from './client.js';
import { remember } from './fetched.js';

/** How `fetchArticles` asks. */
export interface FetchArticlesOptions {
  /** Asks in place of the one that all calls share. Give each reader its own where answers are for one reader only. */
  client?: Client | undefined;
  signal?: AbortSignal | undefined;
}

let shared: Client | undefined;

/**
 * Articles for a page that a server makes: what an element would ask for, as data. Handed to the element as `articles`,
 * or written between its tags by `serialize()`, it costs the browser no second request. Calls share their requests, and
 * an answer is used for a minute.
 * @returns as many as `limit` says, by default all that come in one answer
 * @throws ArticleError when there are none to be had. Render the element without them then: it asks by itself.
 */
export async function fetchArticles(
  query: ArticleQuery,
  { client = (shared ??= createClient()), signal }: FetchArticlesOptions = {},
): Promise<Article[]> {
  const { articles } = await client.list(query, { signal });
  return remember(articles.slice(0, query.limit));
}
