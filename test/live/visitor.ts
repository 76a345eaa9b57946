import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, ConsoleMessage, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { ArticleQuery } from '../../src/backend.js';
import type { ArticleList } from '../../src/data/client.js';
import { launchChromium } from '../browser/chromium.ts';
import { startPages, type Pages } from './pages.ts';
import { readShown, waitFor, watchEvents, type Shown } from './shown.ts';

const cdn = fileURLToPath(new URL('../../cdn', import.meta.url));
/** What a page of the visitor's needs to have elements. */
export const script = '<script type="module" src="/cdn/newsrail.js"></script>';

/** Somebody with a browser, on pages of another site than the backends. Every test gets a new tab. */
export interface Visitor {
  readonly page: Page;
  /** The site of the pages. */
  readonly site: string;
  /** What the console said since the test began, without the browser's own lines. */
  readonly said: string[];
  /** The addresses that were asked since the test began. */
  readonly asked: string[];
  /** Opens a page with this body. */
  open(body: string): Promise<void>;
  /** Opens a page with the published script and one element, and reads what it shows. */
  show(element: string): Promise<Shown[]>;
  /** What `client.pages(query)` gives, asked by a page. Dates come as ISO strings. */
  pagesOf(query: ArticleQuery): Promise<ArticleList[]>;
}

/** Registers the hooks that bring a visitor to every test of a file; they skip it where there can be none. */
export function useVisitor(): Visitor {
  let browser: Browser | undefined;
  let noBrowser: string | undefined;
  let pages: Pages;
  let page: Page;
  let said: string[];
  let asked: string[];

  beforeAll(async () => {
    pages = await startPages({ cdn });
    try {
      browser = await launchChromium();
    } catch (error) {
      noBrowser = (error as Error).message;
    }
  });
  afterAll(async () => {
    await browser?.close();
    await pages.stop();
  });

  beforeEach(async ({ skip }) => {
    if (!existsSync(`${cdn}/newsrail.js`)) skip('cdn/newsrail.js has not been built: npm run build');
    if (!browser) return skip(noBrowser);
    page = await browser.newPage();
    said = [];
    asked = [];
    page.on('console', (message) => isOurs(message) && said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('request', (request) => asked.push(request.url()));
    await watchEvents(page);
  });
  afterEach(async () => {
    await page?.close();
  });

  async function open(body: string): Promise<void> {
    await page.goto(pages.page(body));
  }

  return {
    get page() {
      return page;
    },
    get site() {
      return pages.url;
    },
    get said() {
      return said;
    },
    get asked() {
      return asked;
    },
    open,
    async show(element) {
      await open(`${script}\n${element}`);
      await waitFor(page, 'article-load');
      return readShown(page, /^<([\w-]+)/.exec(element)?.[1] ?? '');
    },
    async pagesOf(query) {
      await open(script);
      // As text: what compiles the tests would turn the import into one of its own.
      return (await page.evaluate(`(async () => {
        const { createClient } = await import('/cdn/newsrail.js');
        const pages = [];
        for await (const page of createClient().pages(${JSON.stringify(query)})) pages.push(page);
        return JSON.parse(JSON.stringify(pages));
      })()`)) as ArticleList[];
    },
  };
}

/** The browser itself has a line for every request that fails. */
function isOurs(message: ConsoleMessage): boolean {
  return ['error', 'warn'].includes(message.type()) && !message.text().startsWith('Failed to load resource');
}
