import { registeredBackends, type ArticleQuery } from '../backend.js';
import { wordpressRequest } from '../reading/wordpress-request.js';
import { addressesIn, addressOf } from './address.js';
import { nameAhead } from './name-ahead.js';

/**
 * The address that a query asks in the end, where it can be told without the code of its backend: WordPress's, and
 * those that are asked as they stand. The same as `backendFor` and `request` come to, or `undefined`.
 */
export function addressAhead(query: ArticleQuery): string | undefined {
  const src = addressOf(query);
  if (!src || query.cursor || addressesIn(query.src).length > 1 || registeredBackends().length)
    return undefined;
  const question = { ...query, src };
  const name = nameAhead(question);
  if (name === 'wordpress') return wordpressRequest(question).href;
  return name ? undefined : src;
}
