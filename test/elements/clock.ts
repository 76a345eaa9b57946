const MINUTE = 60_000;

/** A clock that goes when a test says so, for this page's own timers of a minute; all others go by themselves. */
export interface Clock {
  /** Lets minutes pass; whatever runs every minute runs. */
  pass(minutes: number): void;
  /** How many timers of a minute there are. */
  readonly timers: number;
}

/** Takes over the page's clock, and gives it back after the test. */
export function stopClock(): Clock {
  const { now } = Date;
  const { setInterval, clearInterval } = window;
  const running = new Map<number, () => void>();
  let ahead = 0;
  let handles = -1;
  Date.now = () => now() + ahead;
  window.setInterval = ((run: () => void, delay: number) => {
    if (delay !== MINUTE) return setInterval(run, delay);
    running.set(--handles, run);
    return handles;
  }) as typeof window.setInterval;
  window.clearInterval = (handle) => void (running.delete(handle as number) || clearInterval(handle));
  restoreAfterTest(() => {
    Date.now = now;
    Object.assign(window, { setInterval, clearInterval });
  });
  return {
    pass(minutes) {
      for (let minute = 0; minute < minutes; minute++) {
        ahead += MINUTE;
        for (const run of running.values()) run();
      }
    },
    get timers() {
      return running.size;
    },
  };
}

/** A clock for what lasts up to a second: `performance.now()` stands still, and timers of 250 to 1000 ms wait. */
export interface Stopwatch {
  /** Lets milliseconds pass; timers that are due run, in their order. */
  pass(milliseconds: number): void;
  /** How many such timers there are. */
  readonly timers: number;
}

/** Takes over such timers, and gives them back after the test. */
export function stopSeconds(): Stopwatch {
  const { setTimeout, clearTimeout } = window;
  const begun = performance.now();
  const waiting = new Map<number, { due: number; run: () => void }>();
  let passed = 0;
  let handles = -1;
  performance.now = () => begun + passed;
  window.setTimeout = ((run: () => void, delay = 0) => {
    if (delay < 250 || delay > 1000) return setTimeout(run, delay);
    waiting.set(--handles, { due: passed + delay, run });
    return handles;
  }) as typeof window.setTimeout;
  window.clearTimeout = (handle) => void (waiting.delete(handle as number) || clearTimeout(handle));
  restoreAfterTest(() => {
    Reflect.deleteProperty(performance, 'now');
    Object.assign(window, { setTimeout, clearTimeout });
  });
  return {
    pass(milliseconds) {
      passed += milliseconds;
      const due = [...waiting].filter(([, timer]) => timer.due <= passed);
      for (const [handle, { run }] of due.toSorted(([, a], [, b]) => a.due - b.due)) {
        if (waiting.delete(handle)) run();
      }
    },
    get timers() {
      return waiting.size;
    },
  };
}

/** Puts the page into the background, or brings it back. */
export function setHidden(isHidden: boolean): void {
  const visibilityState = isHidden ? 'hidden' : 'visible';
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibilityState });
  document.dispatchEvent(new Event('visibilitychange'));
}

const restorers: (() => void)[] = [];

function restoreAfterTest(restore: () => void): void {
  restorers.push(restore);
}

afterEach(() => {
  for (const restore of restorers.splice(0)) restore();
  Reflect.deleteProperty(document, 'hidden');
  Reflect.deleteProperty(document, 'visibilityState');
});
