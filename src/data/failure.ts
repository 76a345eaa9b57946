import { NetworkError, type ArticleError } from '../errors.js';
import type { Trouble } from './trouble.js';

/** Puts trouble into words. The words are loaded on demand; a page that is cut off from them gets the short form. */
export async function failure(trouble: Trouble): Promise<ArticleError> {
  const words = await import('./explain.js').catch(() => undefined);
  if (words) return words.explain(trouble);
  const { kind, url, cause } = trouble;
  return new NetworkError(`${url} could not be read (${kind}), and this page seems to be offline.`, {
    kind,
    url,
    cause,
  });
}
