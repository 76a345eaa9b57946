import type { Page } from 'puppeteer-core';

/** The headlines that the first list of a page shows, once there are some. */
export async function headlines(page: Page): Promise<string[]> {
  const found = await page.waitForFunction(
    () => {
      const shadow = document.querySelector('latest-list')?.shadowRoot;
      const all = [...(shadow?.querySelectorAll('[part~=card] [part~=headline]') ?? [])];
      return all.length ? all.map(({ textContent }) => textContent.trim()) : undefined;
    },
    { timeout: 20_000 },
  );
  return (await found.jsonValue())!;
}
