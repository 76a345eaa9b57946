import { registeredBackends, type ArticleQuery } from '../backend.js';
import { wordpressRequest } from '../reading/wordpress-request.js';
import { addressesIn, addressOf } from './address.js';
import { claims } from './claims.js';

/**
 * The address that a query asks in the end, where it can be told without the code of its backend: WordPress's, and
 * those that are asked as they stand. The same as `backendFor` and `request` come to, or `undefined`.
 */
export function addressAhead(query: ArticleQuery): string | undefined {
  const src = addressOf(query);
  if (!src || query.cursor || query.items || addressesIn(query.src).length > 1 || registeredBackends().length)
    return undefined;
  const name = query.backend ?? claims.find(([claim]) => claim.test(src))?.[1];
  if (name === 'wordpress') return wordpressRequest({ ...query, src }).href;
  return name ? undefined : src;
}
