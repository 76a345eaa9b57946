import type { ArticleQuery } from '../../backend.js';
import { addressesIn } from '../address.js';
import type { SharedAnswers } from '../shared-answers.js';
import { Poll, type PollSource } from './poll.js';
import { sensible } from './schedule.js';
import type { Watch, Watcher, WatchListener, WatchOptions } from './watcher.js';

/** What a client lends to its polls. */
export interface WatchSource extends PollSource {
  /** Finds the address that a query asks in the end. */
  prepare(query: ArticleQuery): Promise<{ url: string }>;
}

/** The polls of each client, by address. */
const polls = new WeakMap<SharedAnswers, Map<string, Poll>>();

/** Begins to watch: joins the poll of every address in `src`, or starts it. */
export async function watch(
  source: WatchSource,
  query: ArticleQuery,
  listener: WatchListener,
  { interval, paused, signal }: WatchOptions,
): Promise<Watch> {
  const sources = addressesIn(query.src);
  const prepared = await Promise.all(sources.map((src) => source.prepare({ ...query, src })));
  const addresses = new Set(prepared.map(({ url }) => url));
  const watcher: Watcher = { query, listener, interval: sensible(interval), paused };
  const joined = signal?.aborted ? [] : [...addresses].map((address) => join(source, address, watcher));
  const stop = (): void => {
    signal?.removeEventListener('abort', stop);
    for (const leave of joined.splice(0)) leave.leave(watcher);
  };
  signal?.addEventListener('abort', stop);
  return {
    stop,
    check: () => joined.forEach((poll) => poll.resume('seen')),
  };
}

function join(source: WatchSource, address: string, watcher: Watcher): Poll {
  const ofClient = polls.get(source.shared) ?? new Map<string, Poll>();
  polls.set(source.shared, ofClient);
  const poll = ofClient.get(address) ?? new Poll(source, address, () => ofClient.delete(address));
  ofClient.set(address, poll);
  poll.join(watcher);
  return poll;
}
