// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.
import type { BackendEntry } from '../backend.js';
import { wordpress } from '../backends/wordpress.js';

/** The backends that come with the library. Most are loaded when they are met. */
export const knownBackends: BackendEntry[] = [
  { name: 'atom', hint: /<\/?(?:[^\s<>:]*:)?(?:feed|entry)[\s>]/, load: () => import('../backends/atom.js').then((module) => module.atom) },
  { name: 'ghost', claims: /\/ghost\/api\/(?:[^/]+\/)?content\//, hint: /"posts"/, load: () => import('../backends/ghost.js').then((module) => module.ghost) },
  { name: 'json', load: () => import('../backends/json.js').then((module) => module.json) },
  { name: 'json-feed', hint: /jsonfeed\.org(?:\\?\/)+version/, load: () => import('../backends/json-feed.js').then((module) => module.jsonFeed) },
  { name: 'news-sitemap', hint: /<\/?(?:[^\s<>:]*:)?(?:urlset|sitemapindex)[\s>]/, load: () => import('../backends/news-sitemap.js').then((module) => module.newsSitemap) },
  { name: 'rss', hint: /<\/?(?:[^\s<>:]*:)?(?:rss|RDF)[\s>]/, load: () => import('../backends/rss.js').then((module) => module.rss) },
  { name: 'wordpress', claims: /\/wp-json\/wp\/v2\/|\/\/public-api\.wordpress\.com\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i, hint: /"rendered"/, load: () => wordpress },
];
