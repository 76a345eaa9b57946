import { ArticleError } from '../errors.js';
import type { SharedAnswers } from './shared-answers.js';

/** Until when each client does not ask what it was refused, as `Date.now()`, by address. */
const refused = new WeakMap<SharedAnswers, Map<string, number>>();

/**
 * Asks what can be done without, but not again for `staleTime` milliseconds after it has failed: an address that a
 * backend does not understand it will not understand on the next page view either. `undefined` where it is not asked.
 * @param anew asks all the same
 */
export async function unlessRefused<T>(
  { shared, staleTime }: { shared: SharedAnswers; staleTime: number },
  { href }: URL,
  ask: () => Promise<T>,
  anew?: boolean,
): Promise<T | undefined> {
  const addresses = refused.get(shared) ?? new Map<string, number>();
  refused.set(shared, addresses);
  for (const [address, until] of addresses) if (until <= Date.now()) addresses.delete(address);
  if (addresses.has(href) && !anew) return undefined;
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ArticleError) addresses.set(href, Date.now() + staleTime);
    throw error;
  }
}
