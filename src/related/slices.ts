/** How work is cut into slices. */
export interface Slices {
  /** What is waited for between two slices. Default `scheduler.yield()`, or a timer where there is none. */
  pause?: (() => Promise<unknown>) | undefined;
  /** Milliseconds that a slice may take; the article that it has begun is still finished. Default 8: half a frame. */
  budget?: number | undefined;
  /** Ends the work between two slices: the promise is rejected with the signal's reason. */
  signal?: AbortSignal | undefined;
}

/** https://developer.mozilla.org/docs/Web/API/Scheduler/yield */
function yieldToOthers(): Promise<unknown> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Does the work at once. */
export function atOnce<T>(work: Generator<void, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Does the work in slices, with others in between. */
export async function inSlices<T>(
  work: Generator<void, T>,
  { pause = yieldToOthers, budget = 8, signal }: Slices = {},
): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + budget;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
  }
}
