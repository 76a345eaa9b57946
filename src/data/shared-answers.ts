import type { Answer } from '../backend.js';

/** An answer, and whether it was there before anybody asked now. */
export interface SharedAnswer {
  answer: Answer;
  fromCache: boolean;
}

export interface GetOptions {
  /** Takes this asker's interest back. The request itself ends when nobody is interested any more. */
  signal?: AbortSignal | undefined;
  /** Asks again even where a fresh answer is at hand. A request that is under way is shared all the same. */
  reload?: boolean | undefined;
}

export interface SharedAnswers {
  get(url: string, options?: GetOptions): Promise<SharedAnswer>;
  /** Forgets what has been answered; all of it without an address. */
  invalidate(url?: string): void;
}

interface Entry {
  promise: Promise<Answer>;
  controller: AbortController;
  interested: number;
  /** When it stops being fresh, as `Date.now()`; absent while under way. */
  expires?: number;
}

/**
 * One request per address, however many ask: while it is under way, and for `staleTime` milliseconds afterwards.
 * A failure is never kept.
 */
export function shareAnswers(
  ask: (url: string, signal: AbortSignal) => Promise<Answer>,
  staleTime: number,
): SharedAnswers {
  const entries = new Map<string, Entry>();

  function forget(url: string, entry: Entry): void {
    if (entries.get(url) === entry) entries.delete(url);
  }

  function start(url: string): Entry {
    const controller = new AbortController();
    const entry: Entry = { controller, interested: 0, promise: ask(url, controller.signal) };
    entries.set(url, entry);
    entry.promise.then(
      () => (entry.expires = Date.now() + staleTime),
      () => forget(url, entry),
    );
    return entry;
  }

  function dropStale(): void {
    const now = Date.now();
    for (const [url, { expires }] of entries)
      if (expires !== undefined && expires <= now) entries.delete(url);
  }

  return {
    async get(url, { signal, reload } = {}) {
      signal?.throwIfAborted();
      dropStale();
      let entry = entries.get(url);
      if (!entry || (reload && entry.expires !== undefined)) entry = start(url);
      const { promise, controller } = entry;
      const fromCache = entry.expires !== undefined;
      entry.interested++;
      if (!signal) return { answer: await promise, fromCache };
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          reject(signal.reason);
          if (--entry.interested > 0 || entry.expires !== undefined) return;
          forget(url, entry);
          controller.abort(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        promise
          .then((answer) => resolve({ answer, fromCache }), reject)
          .finally(() => signal.removeEventListener('abort', leave));
      });
    },
    invalidate(url) {
      for (const [key, { expires }] of entries) {
        if (expires !== undefined && (url === undefined || key === url)) entries.delete(key);
      }
    },
  };
}
