/** What `installClock` leaves in a page. */
declare global {
  interface Window {
    clock: PageClock;
  }
}

/** The clock of a page, which goes when a test says so. */
export interface PageClock {
  /**
   * Lets minutes pass, one by one. Timers ring in their order, each at its own time, and whatever is asked for then is
   * answered before the clock goes on. Every five minutes, and in the end, the page is drawn.
   */
  pass(minutes: number): Promise<void>;
  /** How many timers are running. */
  readonly timers: number;
}

/**
 * Runs in a page before its own scripts; it can use nothing from outside. Timers of a second and more wait for the
 * clock, shorter ones go by themselves: they are the page's way to what it does now. Chance is the same each time.
 * @param start what the clock shows at first, as `Date.now()`
 */
export function installClock(start: number): void {
  const { setTimeout, fetch, Date } = window;
  const SHORT = 1000;
  const running = new Map<number, { due: number; run: () => void; every: number | undefined }>();
  let handles = 0;
  let now = start;
  let asked = 0;
  /** How many timers have been set that wait for the clock. */
  let wound = 0;
  let waiting = 0;

  function set(run: () => void, delay = 0, every?: number): number {
    const handle = ++handles;
    running.set(handle, { due: now + Math.max(0, delay), run, every });
    if (delay >= SHORT) wound++;
    if (delay < SHORT && !every) setTimeout(() => running.delete(handle) && run(), delay);
    return handle;
  }

  window.setTimeout = set as typeof window.setTimeout;
  window.setInterval = ((run: () => void, delay: number) => set(run, delay, delay)) as typeof setInterval;
  window.clearTimeout = window.clearInterval = (handle) => void running.delete(handle as number);
  window.Date = class extends Date {
    constructor(...values: [number]) {
      super(...((values.length ? values : [now]) as [number]));
    }
    static override now = () => now;
  } as DateConstructor;
  performance.now = () => now - start;

  let state = 5;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  window.fetch = async (...request) => {
    asked++;
    waiting++;
    try {
      const response = await fetch(...request);
      await response.clone().arrayBuffer();
      return response;
    } finally {
      waiting--;
    }
  };

  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });

  /** Rings, and waits for what comes of it: who has asked sets the next timer when there is an answer. */
  async function ring(handle: number): Promise<void> {
    const { run, every } = running.get(handle)!;
    if (every) running.get(handle)!.due += every;
    else running.delete(handle);
    const before = { asked, wound };
    const patience = Date.now() + 5000;
    run();
    await turn();
    const isBusy = () => waiting > 0 || (asked > before.asked && wound === before.wound);
    while (isBusy() && Date.now() < patience) await turn();
  }

  function soonest(): [number, number] {
    return [...running].reduce<[number, number]>(
      (first, [handle, { due }]) => (due < first[1] ? [handle, due] : first),
      [0, Infinity],
    );
  }

  window.clock = {
    async pass(minutes) {
      const frame = () => new Promise(requestAnimationFrame);
      const before = asked;
      for (let minute = 0; minute < minutes; minute++) {
        const end = now + 60_000;
        for (let [handle, due] = soonest(); due <= end; [handle, due] = soonest()) {
          now = Math.max(now, due);
          await ring(handle);
        }
        now = end;
        if (minute % 5 === 4 && asked > before) await frame();
      }
      await frame();
      await frame();
    },
    get timers() {
      return running.size;
    },
  };
}
