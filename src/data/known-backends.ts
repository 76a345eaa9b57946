// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.
import type { BackendEntry } from '../backend.js';
import { wordpress } from '../backends/wordpress.js';

/** The backends that come with the library. Most are loaded when they are met. */
export const knownBackends: BackendEntry[] = [
  { name: 'ghost', claims: /\/ghost\/api\/(?:[^/]+\/)?content\//, hint: /"posts"/, load: () => import('../backends/ghost.js').then((module) => module.ghost) },
  { name: 'json', load: () => import('../backends/json.js').then((module) => module.json) },
  { name: 'json-feed', hint: /jsonfeed\.org(?:\\?\/)+version/, load: () => import('../backends/json-feed.js').then((module) => module.jsonFeed) },
  { name: 'json-ld', hint: /^\s*<(?!\?xml|rss|feed|rdf|urlset)|"@(?:context|graph|type)"/i, load: () => import('../backends/json-ld.js').then((module) => module.jsonLd) },
  { name: 'open-graph', hint: /^\s*<(?!\?xml|rss|feed|rdf|urlset)/i, load: () => import('../backends/open-graph.js').then((module) => module.openGraph) },
  { name: 'wordpress', claims: /\/wp-json\/wp\/v2\/|\/\/public-api\.wordpress\.com\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i, hint: /"rendered"/, load: () => wordpress },
];
