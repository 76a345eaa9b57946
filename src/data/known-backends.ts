// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.
import type { BackendEntry } from '../backend.js';
import { wordpress } from '../backends/wordpress.js';

/** The backends that come with the library. Most are loaded when they are met. */
export const knownBackends: BackendEntry[] = [
  { name: 'contentful', claims: /\/\/(?:cdn|preview)\.(?:eu\.)?contentful\.com\/spaces\/[^?#]*\/entries\b/, hint: /"type"\s*:\s*"(?:Array|Entry)"/, load: () => import('../backends/contentful.js').then((module) => module.contentful) },
  { name: 'ghost', claims: /\/ghost\/api\/(?:[^/]+\/)?content\//, hint: /"posts"/, load: () => import('../backends/ghost.js').then((module) => module.ghost) },
  { name: 'json', load: () => import('../backends/json.js').then((module) => module.json) },
  { name: 'json-feed', hint: /jsonfeed\.org(?:\\?\/)+version/, load: () => import('../backends/json-feed.js').then((module) => module.jsonFeed) },
  { name: 'prismic', claims: /\.prismic\.io\/api\/v\d\b/, hint: /"total_results_size"/, load: () => import('../backends/prismic.js').then((module) => module.prismic) },
  { name: 'sanity', claims: /\/\/([\w-]+)\.(?:apicdn|api)\.sanity\.io\/v[\w-]+\/data\/query\/([\w-]+)/, hint: /"_(?:type|id)"/, load: () => import('../backends/sanity.js').then((module) => module.sanity) },
  { name: 'storyblok', claims: /\/\/(?:api(?:-[a-z]+)?\.storyblok\.com|app\.storyblokchina\.cn)\/v\d\/cdn\/stories\b/, hint: /"(?:full_slug|stories|story)"/, load: () => import('../backends/storyblok.js').then((module) => module.storyblok) },
  { name: 'wordpress', claims: /\/wp-json\/wp\/v2\/|\/\/public-api\.wordpress\.com\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i, hint: /"rendered"/, load: () => wordpress },
];
