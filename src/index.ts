// The public names. Importing this changes nothing: no registration, no access to the page.
export type { Article, ArticleImage, ArticleInput, FocalPoint, Named, Publisher } from './article.js';
export {
  defineBackend,
  readEach,
  registerBackend,
  type AboutArticle,
  type Answer,
  type ArticleQuery,
  type Backend,
  type Dropped,
  type Reading,
  type Related,
  type RelatedQuery,
  type RelatedRequest,
} from './backend.js';
export { configure, type NavigateContext, type Settings } from './configure.js';
export {
  createClient,
  type ArticleList,
  type Client,
  type ClientOptions,
  type Watch,
  type WatchListener,
  type WatchOptions,
  type WatchResult,
} from './data/client.js';
export { defineElements, type DefineOptions } from './elements/define-elements.js';
export {
  ArticleError,
  FormatError,
  HTTPError,
  MapError,
  NetworkError,
  TimeoutError,
  type ArticleErrorKind,
} from './errors.js';
export type {
  ArticleClickDetail,
  ArticleErrorDetail,
  ArticleEventMap,
  ArticleImpressionDetail,
  ArticleLoadDetail,
  ArticleUpdateDetail,
} from './events.js';
export type { Plural, Strings } from './locales/en.js';
export type { ArticleTag } from './styles/tag-name.js';
