import type { Page } from 'puppeteer-core';

/** Lets the page load and do what is due now, and the browser draw it: after it a reader can press things. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 150, timeout: 10_000 }).catch(() => {
    // What goes on for ever is for the checks to find.
  });
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));
    await frame();
    await frame();
  });
}
