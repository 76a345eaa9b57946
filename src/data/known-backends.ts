// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.
import type { BackendEntry } from '../backend.js';
import { wordpress } from '../backends/wordpress.js';

/** The backends that come with the library, loaded when they are met. */
export const knownBackends: BackendEntry[] = [
  { name: 'ans', hint: /"(?:headlines|content_elements|promo_items)"/, load: () => import('../backends/ans.js').then((module) => module.ans) },
  { name: 'atom', hint: /<\/?(?:[^\s<>:]*:)?(?:feed|entry)[\s>]/, load: () => import('../backends/atom.js').then((module) => module.atom) },
  { name: 'contentful', hint: /"type"\s*:\s*"(?:Array|Entry)"/, load: () => import('../backends/contentful.js').then((module) => module.contentful) },
  { name: 'devto', hint: /"type_of"/, load: () => import('../backends/devto.js').then((module) => module.devto) },
  { name: 'directus', hint: /"(?:total|filter)_count"/, load: () => import('../backends/directus.js').then((module) => module.directus) },
  { name: 'ghost', hint: /"posts"/, load: () => import('../backends/ghost.js').then((module) => module.ghost) },
  { name: 'gnews', hint: /"totalArticles"/, load: () => import('../backends/gnews.js').then((module) => module.gnews) },
  { name: 'guardian', hint: /"webUrl"/, load: () => import('../backends/guardian.js').then((module) => module.guardian) },
  { name: 'hacker-news', hint: /"(?:objectID|_tags|created_at_i)"/, load: () => import('../backends/hacker-news.js').then((module) => module.hackerNews) },
  { name: 'json', load: () => import('../backends/json.js').then((module) => module.json) },
  { name: 'json-api', hint: /"attributes"/, load: () => import('../backends/json-api.js').then((module) => module.jsonApi) },
  { name: 'json-feed', hint: /jsonfeed\.org(?:\\?\/)+version/, load: () => import('../backends/json-feed.js').then((module) => module.jsonFeed) },
  { name: 'json-ld', hint: /^\s*<(?!\?xml|rss|feed|rdf|urlset)|"@(?:context|graph|type)"/i, load: () => import('../backends/json-ld.js').then((module) => module.jsonLd) },
  { name: 'mediastack', hint: /"pagination"/, load: () => import('../backends/mediastack.js').then((module) => module.mediastack) },
  { name: 'news-sitemap', hint: /<\/?(?:[^\s<>:]*:)?(?:urlset|sitemapindex)[\s>]/, load: () => import('../backends/news-sitemap.js').then((module) => module.newsSitemap) },
  { name: 'newsapi', hint: /"urlToImage"/, load: () => import('../backends/newsapi.js').then((module) => module.newsapi) },
  { name: 'nyt', hint: /"web_url"|New York Times/, load: () => import('../backends/nyt.js').then((module) => module.nyt) },
  { name: 'open-graph', hint: /^\s*<(?!\?xml|rss|feed|rdf|urlset)/i, load: () => import('../backends/open-graph.js').then((module) => module.openGraph) },
  { name: 'payload', hint: /"pagingCounter"/, load: () => import('../backends/payload.js').then((module) => module.payload) },
  { name: 'prismic', hint: /"total_results_size"/, load: () => import('../backends/prismic.js').then((module) => module.prismic) },
  { name: 'rss', hint: /<\/?(?:[^\s<>:]*:)?(?:rss|RDF)[\s>]/, load: () => import('../backends/rss.js').then((module) => module.rss) },
  { name: 'sanity', hint: /"_(?:type|id)"/, load: () => import('../backends/sanity.js').then((module) => module.sanity) },
  { name: 'storyblok', hint: /"(?:full_slug|stories|story)"/, load: () => import('../backends/storyblok.js').then((module) => module.storyblok) },
  { name: 'strapi', hint: /"(?:documentId|attributes)"/, load: () => import('../backends/strapi.js').then((module) => module.strapi) },
  { name: 'substack', hint: /"publication_id"/, load: () => import('../backends/substack.js').then((module) => module.substack) },
  { name: 'wordpress', hint: /"rendered"/, load: () => wordpress },
  { name: 'wordpress-com', hint: /"(?:found|site_ID)"/, load: () => import('../backends/wordpress-com.js').then((module) => module.wordpressCom) },
];
