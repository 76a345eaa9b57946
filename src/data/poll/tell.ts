import type { Client } from '../client.js';
import type { Watcher, WatchResult } from './watcher.js';

/**
 * Tells all who watch, each his own page of the answer that is at hand now. False where nobody can read it.
 * @param fromCache whether another tab had asked
 */
export async function tellPages(
  watchers: ReadonlySet<Watcher>,
  list: Client['list'],
  fromCache: boolean,
): Promise<boolean> {
  const told = [...watchers].map(async (watcher) => {
    const result = await list(watcher.query, { atHand: true }).then(
      (page) => ({ page: { ...page, fromCache } }),
      (error: unknown) => ({ error }),
    );
    if (watchers.has(watcher)) tell(watcher, result);
    return 'page' in result;
  });
  return (await Promise.all(told)).includes(true);
}

/** Tells a watcher. What his listener does wrong is the page's to see, and costs nobody else. */
export function tell({ listener }: Watcher, result: WatchResult): void {
  try {
    listener(result);
  } catch (fault) {
    if (typeof reportError === 'function') reportError(fault);
    else console.error(fault);
  }
}
