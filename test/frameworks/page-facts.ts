import type { Page } from 'puppeteer-core';

/** A card as a reader finds it. */
export interface Card {
  headline: string;
  /** Of its link: where it goes. */
  href: string;
}

/** The tags of the library. */
export const tags = 'article-card, latest-list, related-reads, article-view';

/** The cards that an element shows; none where it is not there, or not drawn. */
export function cardsOf(page: Page, selector: string): Promise<Card[]> {
  return page.evaluate((selector) => {
    const root = document.querySelector(selector)?.shadowRoot;
    return [...(root?.querySelectorAll('[part~="card"]') ?? [])].map((card) => ({
      headline: card.querySelector('[part~="headline"]')?.textContent.trim() ?? '',
      href: card.querySelector<HTMLAnchorElement>('[part~="headline"] a, a[part~="headline"]')?.href ?? '',
    }));
  }, selector);
}

export async function countOf(page: Page, selector: string): Promise<number> {
  return (await cardsOf(page, selector)).length;
}

/** The text of the first that matches, in the page itself; nothing where there is none. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (selector) => document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    selector,
  );
}

/** Where the page says it is. */
export function pathOf(page: Page): Promise<string> {
  return page.evaluate(() => location.pathname);
}

/** Presses something as a reader does; what is not there is told so. */
export async function press(page: Page, selector: string): Promise<void> {
  await still(page);
  const found = await page.$(selector);
  if (!found) throw new Error(`${selector} is not there to be pressed`);
  await found.click();
  await found.dispose();
}

/** Waits for the end of a view transition: until then the page is a picture, and hears no click. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moves = () =>
      document
        .getAnimations()
        .filter(({ effect }) => (effect as KeyframeEffect).pseudoElement?.startsWith('::view-transition'));
    await new Promise(requestAnimationFrame);
    for (let all = moves(); all.length; all = moves())
      await Promise.allSettled(all.map(({ finished }) => finished)).then(
        () => new Promise(requestAnimationFrame),
      );
  });
}

/** The link of the first card. */
export const firstLink = '#latest >>> [part~="headline"] a, #latest >>> a[part~="headline"]';

/**
 * Reads something of a page that may just be replaced by another one.
 * @returns undefined while it is
 */
export async function tolerant<T>(read: () => Promise<T>): Promise<T | undefined> {
  return read().catch(() => undefined);
}
