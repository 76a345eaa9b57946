import type { Page } from 'puppeteer-core';

/** One article as a reader finds it in an element. */
export interface Shown {
  headline: string;
  href: string;
  /** The first `time[datetime]`. */
  datetime: string | undefined;
  images: { alt: string | null; src: string; drawn: boolean }[];
  /** All its text. */
  text: string;
}

/** What the page saw of an element's events. */
export interface Seen {
  type: string;
  tag: string;
}

declare global {
  interface Window {
    seen: Seen[];
    /** What a backend's script would leave behind, had it run. */
    stolen?: unknown;
  }
}

/** Listens before the page's own scripts: an element may load before anybody could ask. */
export async function watchEvents(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    window.seen = [];
    for (const type of ['article-load', 'article-error']) {
      addEventListener(type, (event) => window.seen.push({ type, tag: (event.target as Element).localName }));
    }
  });
}

/** Waits until so many elements have said that they loaded, or failed. */
export async function waitFor(page: Page, type: 'article-load' | 'article-error', count = 1): Promise<void> {
  await page.waitForFunction(
    (wanted, least) => window.seen.filter((seen) => seen.type === wanted).length >= least,
    { timeout: 20_000 },
    type,
    count,
  );
}

/** Reads an element's open shadow root, as it is after it has drawn and its visible pictures have come. */
export async function readShown(page: Page, selector: string): Promise<Shown[]> {
  return page.$eval(selector, async (element) => {
    await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    const root = element.shadowRoot;
    if (!root) throw new Error(`<${element.localName}> has no open shadow root`);
    const links = [
      ...root.querySelectorAll<HTMLAnchorElement>('[part~="headline"] a[href], a[part~="headline"][href]'),
    ];
    return Promise.all(
      links.map(async (link) => {
        const card = link.closest('[part~="card"], [part~="item"], article, li') ?? root;
        const images = [...card.querySelectorAll('img')];
        // A lazy picture below the fold never comes, and `decode` would wait for it for ever.
        for (const image of images) image.loading = 'eager';
        await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
        return {
          headline: link.textContent?.trim() ?? '',
          href: link.href,
          datetime: card.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined,
          images: images.map((image) => ({
            alt: image.getAttribute('alt'),
            src: image.currentSrc || image.src,
            drawn: image.naturalWidth > 0,
          })),
          text: card.textContent ?? '',
        };
      }),
    );
  });
}
