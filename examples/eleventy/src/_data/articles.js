import { fetchArticles } from 'newsrail/client';
import posts from './posts.js';

/** What there is when the site is built, with addresses of this site. */
export default async function () {
  const articles = await fetchArticles({
    src: posts,
    limit: 50,
    map: 'url: /article/{slug}',
    base: 'https://courier.example',
  });
  return articles.map((article) => ({ ...article, url: new URL(article.url).pathname }));
}
