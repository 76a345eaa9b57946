// What needs neither a page nor lit: for Node, edge runtimes, workers and server components.
export type { Article, ArticleImage, ArticleInput, FocalPoint, Named, Publisher } from './article.js';
export type { ArticleQuery, RelatedQuery } from './backend.js';
export * from './data/client.js';
export { fetchArticles, type FetchArticlesOptions } from './data/fetch-articles.js';
export { serialize } from './data/serialize.js';
export {
  ArticleError,
  FormatError,
  HTTPError,
  MapError,
  NetworkError,
  TimeoutError,
  type ArticleErrorKind,
} from './errors.js';
