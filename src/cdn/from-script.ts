import { configure, type Settings } from '../configure.js';
import { callTags, loader } from './loader.js';
import { comesFirst } from './only-once.js';
import { ownScript } from './own-script.js';

/**
 * The address of this script without a query, where it came with one, as from systems that write a version behind every
 * script (`?ver=6.7`). Its other files import it without; with two addresses it would be two scripts.
 */
export function withoutQuery(): string | undefined {
  const [address, query] = (import.meta.url ?? '').split('?');
  return query === undefined ? undefined : address;
}

/**
 * Begins as the script tag says: `data-prefix` before all tags, `data-backend`, `data-lang` and `data-theme` for elements
 * that have no `backend`, `lang` or `theme` of their own.
 */
export function startFromScript(): void {
  const script = ownScript();
  const { prefix = '', backend, lang, theme } = script?.dataset ?? {};
  if (!comesFirst(prefix, script?.src || document.baseURI)) return;
  callTags(prefix);
  configure({ backend, lang, theme: theme as Settings['theme'] });
  loader.start();
}
