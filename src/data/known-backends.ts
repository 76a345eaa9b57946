// Made from the files of src/backends by `npm run generate`; a test keeps it fresh.
import type { BackendEntry } from '../backend.js';
import { wordpress } from '../backends/wordpress.js';

/** The backends that come with the library, loaded when they are met. */
export const knownBackends: BackendEntry[] = [
  { name: 'ghost', hint: /"posts"/, load: () => import('../backends/ghost.js').then((module) => module.ghost) },
  { name: 'json', load: () => import('../backends/json.js').then((module) => module.json) },
  { name: 'json-feed', hint: /jsonfeed\.org(?:\\?\/)+version/, load: () => import('../backends/json-feed.js').then((module) => module.jsonFeed) },
  { name: 'wordpress', hint: /"rendered"/, load: () => wordpress },
];
