// Made from the files of src/locales by `npm run generate`; a test keeps it fresh.
import type { Strings } from './en.js';

/** Where the words of a language are; loaded when it is met. */
export const known: Record<string, () => Promise<Record<string, Strings>>> = {
  'ar': () => import('./ar.js'),
  'cs': () => import('./cs.js'),
  'da': () => import('./da.js'),
  'de': () => import('./de.js'),
  'es': () => import('./es.js'),
  'fi': () => import('./fi.js'),
  'fr': () => import('./fr.js'),
  'he': () => import('./he.js'),
  'hi': () => import('./hi.js'),
  'it': () => import('./it.js'),
  'ja': () => import('./ja.js'),
  'nb': () => import('./nb.js'),
  'nl': () => import('./nl.js'),
  'pl': () => import('./pl.js'),
  'pt': () => import('./pt.js'),
  'sv': () => import('./sv.js'),
  'tr': () => import('./tr.js'),
  'uk': () => import('./uk.js'),
  'zh': () => import('./zh.js'),
  'zh-Hant': () => import('./zh-Hant.js'),
};
