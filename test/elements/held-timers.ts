/** The long timers of several windows, which go off when a test says so; short ones go by themselves. */
export interface HeldTimers {
  /** Lets time pass until the next of them goes off. False where there is none. */
  next(): boolean;
  readonly count: number;
}

/** Longer than anything that a page waits for on its way to an answer. */
const LONG = 15_000;

export function holdTimers(...windows: (Window & typeof globalThis)[]): HeldTimers {
  const held = new Map<number, { at: number; run: () => void }>();
  const { now } = Date;
  let ahead = 0;
  let handles = -1;
  const time = () => now() + ahead;
  for (const window of windows) {
    const setTimeout = window.setTimeout.bind(window);
    const clearTimeout = window.clearTimeout.bind(window);
    window.Date.now = time;
    window.setTimeout = ((run: () => void, delay = 0) => {
      if (delay < LONG) return setTimeout(run, delay);
      held.set(--handles, { at: time() + delay, run });
      return handles;
    }) as typeof window.setTimeout;
    window.clearTimeout = (handle) => void (held.delete(handle as number) || clearTimeout(handle));
  }
  return {
    next() {
      const [soonest] = [...held].sort(([, one], [, other]) => one.at - other.at);
      if (!soonest) return false;
      const [handle, { at, run }] = soonest;
      held.delete(handle);
      ahead += at - time();
      run();
      return true;
    },
    get count() {
      return held.size;
    },
  };
}
