// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.
import type { BackendEntry } from '../backend.js';
import { wordpress } from '../backends/wordpress.js';

/** The backends that come with the library. Most are loaded when they are met. */
export const knownBackends: BackendEntry[] = [
  { name: 'ans', claims: /\/content\/v4\/(?:search|collections|related-content|stories|\?)/, hint: /"(?:headlines|content_elements|promo_items)"/, load: () => import('../backends/ans.js').then((module) => module.ans) },
  { name: 'devto', claims: /^https?:\/\/dev\.to\/api\/articles\b/, hint: /"type_of"/, load: () => import('../backends/devto.js').then((module) => module.devto) },
  { name: 'ghost', claims: /\/ghost\/api\/(?:[^/]+\/)?content\//, hint: /"posts"/, load: () => import('../backends/ghost.js').then((module) => module.ghost) },
  { name: 'gnews', claims: /^https?:\/\/gnews\.io\/api\/v4\/(?:search|top-headlines)\b/, hint: /"totalArticles"/, load: () => import('../backends/gnews.js').then((module) => module.gnews) },
  { name: 'guardian', claims: /^https?:\/\/content\.guardianapis\.com\//, hint: /"webUrl"/, load: () => import('../backends/guardian.js').then((module) => module.guardian) },
  { name: 'hacker-news', claims: /^https?:\/\/hn\.algolia\.com\/api\/v1\/(?:search|items\/)/, hint: /"(?:objectID|_tags|created_at_i)"/, load: () => import('../backends/hacker-news.js').then((module) => module.hackerNews) },
  { name: 'json', load: () => import('../backends/json.js').then((module) => module.json) },
  { name: 'json-feed', hint: /jsonfeed\.org(?:\\?\/)+version/, load: () => import('../backends/json-feed.js').then((module) => module.jsonFeed) },
  { name: 'mediastack', claims: /^https?:\/\/api\.mediastack\.com\/v1\/news\b/, hint: /"pagination"/, load: () => import('../backends/mediastack.js').then((module) => module.mediastack) },
  { name: 'newsapi', claims: /^https?:\/\/newsapi\.org\/v2\/(?:everything|top-headlines)\b/, hint: /"urlToImage"/, load: () => import('../backends/newsapi.js').then((module) => module.newsapi) },
  { name: 'nyt', claims: /^https?:\/\/api\.nytimes\.com\/svc\//, hint: /"web_url"|New York Times/, load: () => import('../backends/nyt.js').then((module) => module.nyt) },
  { name: 'substack', claims: /^https?:\/\/[\w-]+\.substack\.com\/api\/v1\/(?:archive|posts)\b/, hint: /"publication_id"/, load: () => import('../backends/substack.js').then((module) => module.substack) },
  { name: 'wordpress', claims: /\/wp-json\/wp\/v2\/|\/\/public-api\.wordpress\.com\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i, hint: /"rendered"/, load: () => wordpress },
  { name: 'wordpress-com', claims: /^https?:\/\/public-api\.wordpress\.com\/rest\/v1(?:\.\d)?\/sites\/[^/]+\/posts\b/, hint: /"(?:found|site_ID)"/, load: () => import('../backends/wordpress-com.js').then((module) => module.wordpressCom) },
];
