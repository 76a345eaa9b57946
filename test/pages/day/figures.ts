import type { CDPSession, Page } from 'puppeteer-core';

/** What a page holds, after its garbage has been collected. */
export interface Figures {
  /** Timers that are running. */
  timers: number;
  listeners: number;
  /** Nodes that are held, and are in no document or shadow root that is shown. */
  astray: number;
  documents: number;
  /** Bytes of script. */
  heap: number;
}

/** Has a page's figures read. */
export async function figuresOf(page: Page): Promise<() => Promise<Figures>> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    const { timers, shown } = await page.evaluate(countIn);
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const figure = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
    return {
      timers,
      listeners: figure('JSEventListeners'),
      astray: figure('Nodes') - shown,
      documents: figure('Documents'),
      heap: figure('JSHeapUsedSize'),
    };
  };
}

/** Runs in the page. */
function countIn(): { timers: number; shown: number } {
  const count = (root: Node): number => {
    const walker = document.createTreeWalker(root);
    let nodes = 1;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes++;
      const { shadowRoot } = node as Element;
      if (shadowRoot) nodes += count(shadowRoot);
    }
    return nodes;
  };
  return { timers: window.clock.timers, shown: count(document) };
}
