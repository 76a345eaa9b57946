import { NEWSROOM } from 'astro:env/server';
import { fetchArticles, type Article } from 'newsrail/client';

/** Where the newsroom, a WordPress, has its posts. */
export const posts = `${NEWSROOM}/wp-json/wp/v2/posts`;

/** Where this site has its articles. */
export const map = 'url: /article/{slug}';

/** The newest articles for a page; none where the newsroom cannot be reached: the list asks by itself then. */
export async function newest(limit: number, page: URL): Promise<Article[]> {
  return fetchArticles({ src: posts, map, limit, base: page.href }).catch(() => []);
}
