import { connect, type Browser, type BrowserContext, type MediaFeature, type Page } from 'puppeteer-core';
import { expect, inject, test as base } from 'vitest';
import { installWatch } from './in-page.ts';
import type { Thing } from './site.ts';

export interface PageOptions {
  /** What stands in the page's `body`. */
  body: string;
  /** The page's own style sheet. */
  style?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** Of the viewport, in CSS pixels. Default 1280. */
  width?: number;
  /** Of the viewport, in CSS pixels. Default 800. */
  height?: number;
  /** Whether `newsrail.css` is in the page's head. Default: it is. */
  head?: boolean;
  /** `slow`: a slow 4G connection and a processor of a quarter of the speed. */
  network?: 'fast' | 'slow';
  /** Media features to emulate, e.g. `{ 'forced-colors': 'active' }`. */
  media?: Record<string, string>;
  /** Runs in the page before its own scripts; it can use nothing from outside. */
  before?: { run: (start: number) => void; start: number };
  /** The state that all elements are waited for; by default any in which they have settled. */
  until?: 'loading' | 'settled';
  /** What the console may say. Default: nothing. */
  mayAppear?: RegExp;
}

/** Opens a page in a browser context of its own. */
export type Open = (options: PageOptions) => Promise<Page>;

// A slow 4G connection as DevTools has it, in bytes a second and milliseconds.
const slow = { download: (1.6 * 1024 * 1024) / 8, upload: (750 * 1024) / 8, latency: 150 };

const tags = 'article-card, latest-list, related-reads, article-view';

let browser: Promise<Browser> | undefined;

/** A test with pages: they are closed after it, and it fails when one of them had something to complain of. */
export const test = base.extend<{ open: Open }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the names of other fixtures from it
  open: async ({}, use) => {
    browser ??= connect({ browserWSEndpoint: inject('browser'), defaultViewport: null });
    const contexts: BrowserContext[] = [];
    const complaints: (() => Promise<string[]>)[] = [];
    await use(async (options) => {
      const context = await (await browser!).createBrowserContext();
      contexts.push(context);
      const page = await context.newPage();
      complaints.push(listen(page, options.mayAppear));
      await emulate(page, options);
      await page.evaluateOnNewDocument(installWatch);
      if (options.before) await page.evaluateOnNewDocument(options.before.run, options.before.start);
      await page.goto(at(await put('text/html', await html(options))));
      await (options.until === 'loading' ? loading(page) : settled(page));
      return page;
    });
    const said = await Promise.all(complaints.map((read) => read()));
    await Promise.all(contexts.map((context) => context.close()));
    expect(said.flat()).toEqual([]);
  },
});

/** An address on the site of the pages. */
export function at(path: string): string {
  return inject('site') + path;
}

/** An address of the newsroom, answering as WordPress. */
export function posts(query: Record<string, string | number> = {}): string {
  const url = new URL('/wp-json/wp/v2/posts', inject('newsroom'));
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return url.href;
}

/**
 * Puts something on the site of the pages.
 * @param bodies what the first request gets, the second, and so on; the last one stays. `null` is an answer of 404
 * @returns its path
 */
export async function put(type: string, ...bodies: Thing['bodies']): Promise<string> {
  const answer = await fetch(at('/put'), { method: 'POST', body: JSON.stringify({ type, bodies }) });
  return answer.text();
}

/** Waits until all elements have settled and what is in sight has been drawn. */
export async function settled(page: Page): Promise<void> {
  await defined(page);
  await page.evaluate(async (tags) => {
    await Promise.all(
      window.deep(tags).map((element) => (element as HTMLElement & { ready: unknown }).ready),
    );
  }, tags);
  await page.waitForFunction(
    () =>
      window.deep('img').every((image) => {
        const { top, bottom, width } = image.getBoundingClientRect();
        const inSight = width > 0 && bottom > 0 && top < innerHeight;
        return !inSight || (image as HTMLImageElement).complete;
      }),
    { timeout: 10_000 },
  );
  await drawn(page);
}

/** Waits until all elements say that they are loading. */
async function loading(page: Page): Promise<void> {
  await defined(page);
  await page.waitForFunction(
    (tags) => window.deep(tags).every((element) => element.matches(':state(loading)')),
    { timeout: 5000 },
    tags,
  );
  await drawn(page);
}

/** A tag that the script does not register would be waited for in vain: that is said instead. */
async function defined(page: Page): Promise<void> {
  const missing = await page.evaluate(async (tags) => {
    const names = [...new Set(window.deep(tags).map(({ localName }) => localName))];
    const patience = new Promise((resolve) => setTimeout(resolve, 5000));
    await Promise.race([Promise.all(names.map((name) => customElements.whenDefined(name))), patience]);
    return names.filter((name) => !customElements.get(name));
  }, tags);
  if (missing.length) throw new Error(`Not registered: ${missing.join(', ')}`);
}

/** Lets the browser draw, and tell its observers of it. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
}

async function html({
  body,
  style = '',
  lang = 'en',
  dir = 'ltr',
  head = true,
}: PageOptions): Promise<string> {
  const sheet = await put('text/css', style);
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The Saltmere Courier</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${sheet}">
${head ? '<link rel="stylesheet" href="/newsrail/newsrail.css">' : ''}
<script type="module" src="/newsrail/newsrail.js"></script>
</head>
<body>
${body}
</body>
</html>
`;
}

async function emulate(
  page: Page,
  { width = 1280, height = 800, network, media = {} }: PageOptions,
): Promise<void> {
  await page.setViewport({ width, height });
  if (network === 'slow') {
    await page.emulateNetworkConditions(slow);
    await page.emulateCPUThrottling(4);
  }
  await emulateMedia(page, media);
}

/** Media features as the reader's system would set them; puppeteer's own list lacks some. */
export async function emulateMedia(page: Page, media: Record<string, string>): Promise<void> {
  const features: MediaFeature[] = Object.entries(media).map(([name, value]) => ({ name, value }));
  if (!features.length) return;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** What a page complains of on its console from now on: more is added as it comes. */
export function complaintsOf(page: Page, mayAppear?: RegExp): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !mayAppear?.test(message.text()))
      said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

/** Remembers what a page complains of. @returns what reads it */
function listen(page: Page, mayAppear?: RegExp): () => Promise<string[]> {
  const said = complaintsOf(page, mayAppear);
  return async () => [...said, ...(await page.evaluate(() => window.violations ?? []))];
}
