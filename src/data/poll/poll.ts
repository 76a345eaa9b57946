import type { Client } from '../client.js';
import { waitAskedBy } from '../retry-after.js';
import type { SharedAnswers } from '../shared-answers.js';
import { readAnswered, type Answered, type Message } from './message.js';
import { followPage, isAsking, isHidden } from './page-life.js';
import { dueAfterPause, dueWithoutWord, waitAfter } from './schedule.js';
import { Tabs } from './tabs.js';
import { tell, tellPages } from './tell.js';
import type { Watcher } from './watcher.js';

/** What a poll asks with. */
export interface PollSource {
  shared: SharedAnswers;
  list: Client['list'];
  /** Whether it asks as every tab would: without headers, hooks or a fetch of its own. */
  isAlike: boolean;
}

/** One address that is asked again and again, for all who watch it. Lives as long as somebody does. */
export class Poll {
  readonly #source: PollSource;
  readonly #address: string;
  readonly #onEnd: () => void;
  readonly #tabs: Tabs;
  readonly #watchers = new Set<Watcher>();
  readonly #life = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the request that is under way. */
  #asking: AbortController | undefined;
  #isPutAside = false;
  #failures = 0;
  /** When the next request is due, and when the last one ended, here or in another tab: as `Date.now()`. */
  #due = Infinity;
  #answered = 0;
  /** What another tab was answered while this one was hidden. */
  #held: Answered | undefined;

  constructor(source: PollSource, address: string, onEnd: () => void) {
    this.#source = source;
    this.#address = address;
    this.#onEnd = onEnd;
    this.#tabs = new Tabs(address, source.isAlike, (message) => this.#hear(message));
  }

  join(watcher: Watcher): void {
    if (!this.#watchers.size) {
      followPage(this, this.#life.signal);
      this.#tabs.listen();
    }
    this.#watchers.add(watcher);
    // A shorter interval counts from now on; what has failed keeps its distance.
    if (!this.#failures) this.#due = Math.min(this.#due, Date.now() + this.#wait());
    this.#arm();
  }

  leave(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    if (this.#watchers.size) return;
    this.#life.abort();
    this.#close();
    this.#onEnd();
  }

  resume(reason: 'seen' | 'online'): void {
    const times = { due: this.#due, answered: this.#answered, interval: this.#interval, now: Date.now() };
    this.#due = dueAfterPause(times, reason, Math.random);
    const held = this.#held;
    if (held && !isHidden()) {
      this.#held = undefined;
      void this.#take(held);
    }
    this.#arm();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  putAside(): void {
    this.#isPutAside = true;
    this.#close();
  }

  takenBack(): void {
    this.#isPutAside = false;
    this.#tabs.listen();
    this.resume('seen');
  }

  get #interval(): number {
    return Math.min(...[...this.#watchers].map(({ interval }) => interval));
  }

  #wait(retryAfter = 0): number {
    return waitAfter({ interval: this.#interval, failures: this.#failures, retryAfter }, Math.random);
  }

  /** Leaves nothing open that would go on by itself. */
  #close(): void {
    this.pause();
    this.#asking?.abort();
    this.#asking = undefined;
    this.#tabs.turnAway();
  }

  /** The one timer, which runs exactly as long as there is somebody to ask for. */
  #arm(): void {
    this.pause();
    if (this.#asking || !this.#isWanted()) return;
    this.#timer = setTimeout(
      () => {
        // Who watches may have gone off screen meanwhile; `check()` says when he is back.
        if (this.#isWanted()) void this.#ask();
      },
      Math.max(0, this.#due - Date.now()),
    );
  }

  #isWanted(): boolean {
    return !this.#isPutAside && isAsking() && [...this.#watchers].some(({ paused }) => !paused?.());
  }

  async #ask(): Promise<void> {
    const asking = new AbortController();
    const { signal } = asking;
    this.#asking = asking;
    this.#tabs.say({ kind: 'asking' });
    const outcome = await this.#source.shared
      .get(this.#address, { reload: true, retry: 0, signal })
      .catch((error: unknown) => ({ error }));
    if (signal.aborted) return;
    const time = Date.now();
    if ('error' in outcome) for (const watcher of this.#watchers) tell(watcher, outcome);
    const isRead = 'answer' in outcome && (await tellPages(this.#watchers, this.#source.list, false));
    if (signal.aborted) return;
    this.#asking = undefined;
    const failures = isRead ? 0 : this.#failures + 1;
    const retryAfter = 'error' in outcome ? waitAskedBy(outcome.error) : 0;
    this.#settle(time, failures, retryAfter);
    if (isRead) {
      const { text, headers, url } = outcome.answer;
      this.#tabs.say({ kind: 'answered', text, headers: [...headers], url }, time);
    } else this.#tabs.say({ kind: 'failed', failures, retryAfter }, time);
  }

  #settle(time: number, failures: number, retryAfter = 0): void {
    this.#answered = time;
    this.#failures = failures;
    this.#due = time + this.#wait(retryAfter);
    this.#arm();
  }

  #hear(message: Message): void {
    const { kind, time } = message;
    if (this.#asking || time <= this.#answered) return;
    if (kind === 'asking') {
      this.#due = Math.max(this.#due, dueWithoutWord(Date.now(), Math.random));
      this.#arm();
    } else if (kind === 'failed') {
      this.#settle(time, Math.max(this.#failures + 1, message.failures), message.retryAfter);
    } else {
      this.#settle(time, 0);
      if (isHidden()) this.#held = message;
      else void this.#take(message);
    }
  }

  /** Takes what another tab was answered as if it had been asked here. */
  async #take(message: Answered): Promise<void> {
    const answer = await readAnswered(message);
    if (!answer) return;
    this.#source.shared.put(this.#address, answer);
    await tellPages(this.#watchers, this.#source.list, true);
  }
}
