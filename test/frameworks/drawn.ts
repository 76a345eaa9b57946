import type { Page } from 'puppeteer-core';

/** Lets the page do what is due now, and the browser draw it. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 150, timeout: 10_000 }).catch(() => {
    // What goes on for ever is for the checks to find.
  });
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
  });
}
