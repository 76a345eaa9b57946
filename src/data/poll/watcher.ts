import type { ArticleQuery } from '../../backend.js';
import type { ArticleList } from '../client.js';

/** How a query is watched. */
export interface WatchOptions {
  /** Milliseconds from one answer to the next question, at least 30 000; a fifth more or less, by chance. */
  interval: number;
  /** Whether nobody could see an answer now, as when the list is off screen. Read before each request. */
  paused?: (() => boolean) | undefined;
  /** Ends the watch, as `stop()` does. */
  signal?: AbortSignal | undefined;
}

/**
 * What came: a page or a failure. A page whose answer has not changed has the very `articles` array of the one before;
 * `fromCache` says that another tab had asked. Of several addresses each is heard of by itself.
 */
export type WatchResult = { page: ArticleList; error?: undefined } | { error: unknown; page?: undefined };

/** Is told what came. */
export type WatchListener = (result: WatchResult) => void;

/** A watch that goes on until it is stopped. */
export interface Watch {
  /** Ends it, and with the last one of an address the request that is under way. */
  stop(): void;
  /** Says that now would be a good time, as when the list has come into sight. Asks only if it is time to. */
  check(): void;
}

/** One who watches, as a poll knows him. */
export interface Watcher extends Pick<WatchOptions, 'interval' | 'paused'> {
  query: ArticleQuery;
  listener: WatchListener;
}
