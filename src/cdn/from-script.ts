import { configure, type Settings } from '../configure.js';
import { callTags, loader } from './loader.js';
import { comesFirst } from './only-once.js';
import { ownScript } from './own-script.js';

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
