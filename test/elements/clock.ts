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

/** Puts the page into the background, or brings it back. */
export function setHidden(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

const restorers: (() => void)[] = [];

function restoreAfterTest(restore: () => void): void {
  restorers.push(restore);
}

afterEach(() => {
  for (const restore of restorers.splice(0)) restore();
  Reflect.deleteProperty(document, 'hidden');
});
