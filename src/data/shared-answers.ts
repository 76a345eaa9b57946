import type { Answer } from '../backend.js';

/** An answer, and whether it was there before anybody asked now. */
export interface SharedAnswer {
  answer: Answer;
  fromCache: boolean;
}

export interface GetOptions {
  /** Takes this asker's interest back. The request itself ends when nobody is interested any more. */
  signal?: AbortSignal | undefined;
  /**
   * Asks again even where a fresh answer is at hand, and the server even where the browser's cache has one: with
   * `cache: 'no-cache'`, so that an unchanged answer costs a 304 and no preflight
   * (https://fetch.spec.whatwg.org/#concept-request-cache-mode). A request that is under way is shared all the same.
   */
  reload?: boolean | undefined;
  /**
   * Asks for those who come after: a failure waits for them a little, who would ask for nothing but the same.
   */
  ahead?: boolean | undefined;
  /** Takes the last answer without asking, however old it is; asks where there is none. */
  atHand?: boolean | undefined;
  /** How often to try again after a failure. Default: what the client does. */
  retry?: number | undefined;
}

/** Asks an address, for as long as the signal says that somebody is interested. */
export type Ask = (url: string, signal: AbortSignal, options: GetOptions) => Promise<Answer>;

export interface SharedAnswers {
  get(url: string, options?: GetOptions): Promise<SharedAnswer>;
  /** Takes an answer that somebody else was given just now. A request that is under way will know better. */
  put(url: string, answer: Answer): void;
  /** Forgets what has been answered; all of it without an address. */
  invalidate(url?: string): void;
}

interface Entry {
  promise: Promise<Answer>;
  controller: AbortController;
  interested: number;
  /** What was answered last, now or before: an equal answer is this one. */
  last?: Answer | undefined;
  /** When it stops being fresh, as `Date.now()`; absent while under way. */
  expires?: number;
}

/** How long a failure waits for those for whom it was asked ahead, in milliseconds. */
const AHEAD = 10_000;

/** How many answers are remembered beyond their time, to know an unchanged one by. */
const REMEMBERED = 20;

/**
 * One request per address, however many ask: while it is under way, and for `staleTime` milliseconds afterwards.
 * A failure is never kept. An answer that says what the one before said is the same object, so that whoever reads it
 * sees without reading that nothing has changed.
 */
export function shareAnswers(ask: Ask, staleTime: number): SharedAnswers {
  const entries = new Map<string, Entry>();

  function start(url: string, options: GetOptions, known?: Answer): Entry {
    const last = entries.get(url)?.last;
    const controller = new AbortController();
    const promise = Promise.resolve(known ?? ask(url, controller.signal, options)).then((answer) =>
      last?.text === answer.text && last.url === answer.url ? last : answer,
    );
    const entry: Entry = { controller, interested: 0, promise, last };
    // The oldest come first.
    entries.delete(url);
    entries.set(url, entry);
    promise.then(
      (answer) => {
        entry.last = answer;
        entry.expires = Date.now() + staleTime;
      },
      () => {
        if (options.ahead) entry.expires = Date.now() + AHEAD;
        else end(url, entry);
      },
    );
    return entry;
  }

  /** After a failure the next one to ask asks anew; what was answered before stays, to compare with. */
  function end(url: string, entry: Entry): void {
    entry.expires = 0;
    if (entry.last) entry.promise = Promise.resolve(entry.last);
    else if (entries.get(url) === entry) entries.delete(url);
  }

  function isStale({ expires }: Entry): boolean {
    return expires !== undefined && expires <= Date.now();
  }

  function dropStale(): void {
    const stale = [...entries].filter(([, entry]) => isStale(entry));
    for (const [url] of stale.slice(0, -REMEMBERED)) entries.delete(url);
  }

  return {
    async get(url, options = {}) {
      const { signal, reload, atHand } = options;
      signal?.throwIfAborted();
      dropStale();
      let entry = entries.get(url);
      if (!entry && atHand) throw new Error(`Nothing is at hand of ${url}.`);
      if (!entry || (reload ? entry.expires !== undefined : isStale(entry) && !atHand))
        entry = start(url, options);
      const { promise, controller } = entry;
      const fromCache = entry.expires !== undefined;
      entry.interested++;
      if (!signal) return { answer: await promise, fromCache };
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          reject(signal.reason);
          if (--entry.interested > 0 || entry.expires !== undefined) return;
          end(url, entry);
          controller.abort(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        promise
          .then((answer) => resolve({ answer, fromCache }), reject)
          .finally(() => signal.removeEventListener('abort', leave));
      });
    },
    put(url, answer) {
      const entry = entries.get(url);
      if (!entry || entry.expires !== undefined) start(url, {}, answer);
    },
    invalidate(url) {
      for (const [key, { expires }] of entries) {
        if (expires !== undefined && (url === undefined || key === url)) entries.delete(key);
      }
    },
  };
}
