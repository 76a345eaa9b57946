import type { ArticleQuery } from '../backend.js';
import { claims } from './claims.js';

/** What reads an answer that nobody recognises. */
export const FALLBACK = 'json';

/**
 * The name of the built-in backend of a query, where it can be told before there is an answer: its own, `json` where
 * `items` says that it is JSON of another kind, or the one that its address can only be of.
 */
export function nameAhead({ backend, items, src }: ArticleQuery): string | undefined {
  return backend ?? (items ? FALLBACK : claims.find(([claim]) => claim.test(src))?.[1]);
}
