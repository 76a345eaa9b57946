// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.
import type { BackendEntry } from '../backend.js';
import { wordpress } from '../backends/wordpress.js';

/** The backends that come with the library. Most are loaded when they are met. */
export const knownBackends: BackendEntry[] = [
  { name: 'directus', claims: /^https?:\/\/[^/?#]+\/(?:(?:directus|cms)\/)?items\/\w/, hint: /"(?:total|filter)_count"/, load: () => import('../backends/directus.js').then((module) => module.directus) },
  { name: 'ghost', claims: /\/ghost\/api\/(?:[^/]+\/)?content\//, hint: /"posts"/, load: () => import('../backends/ghost.js').then((module) => module.ghost) },
  { name: 'json', load: () => import('../backends/json.js').then((module) => module.json) },
  { name: 'json-api', claims: /\/jsonapi\/(?:node|index|views)\//, hint: /"attributes"/, load: () => import('../backends/json-api.js').then((module) => module.jsonApi) },
  { name: 'json-feed', hint: /jsonfeed\.org(?:\\?\/)+version/, load: () => import('../backends/json-feed.js').then((module) => module.jsonFeed) },
  { name: 'payload', claims: /\/api\/[^?#]*\?(?:[^#]*&)?where(?:\[|%5B)[^=#]*(?:\[|%5B)(?:(?:not_)?(?:equals|in)|like|contains|exists|(?:greater|less)_than\w*)(?:\]|%5D)/i, hint: /"pagingCounter"/, load: () => import('../backends/payload.js').then((module) => module.payload) },
  { name: 'strapi', claims: /\/api\/[^?#]*\?(?:[^#]*&)?(?:populate=|populate(?:\[|%5B)\d|pagination(?:\[|%5B))/i, hint: /"(?:documentId|attributes)"/, load: () => import('../backends/strapi.js').then((module) => module.strapi) },
  { name: 'wordpress', claims: /\/wp-json\/wp\/v2\/|\/\/public-api\.wordpress\.com\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i, hint: /"rendered"/, load: () => wordpress },
];
