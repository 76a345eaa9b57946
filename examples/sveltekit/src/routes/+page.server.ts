import { map, posts } from '#lib/newsroom.ts';
import { fetchArticles } from 'newsrail/client';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
  // Where the newsroom does not answer, the list asks by itself.
  const articles = await fetchArticles({ src: posts, map, limit: 4, base: url.origin }).catch(
    () => undefined,
  );
  // Paths: behind a proxy a server may be wrong about the protocol by which its readers come.
  return { articles: articles?.map((article) => ({ ...article, url: new URL(article.url).pathname })) };
};
