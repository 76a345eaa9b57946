import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { installClock } from '../pages/day/page-clock.ts';
import { installWatch } from '../pages/in-page.ts';
import { drawn } from './drawn.ts';
import { installEar } from './in-page.ts';

/** A reader's visit to an application, in a browser context of its own. */
export interface Visit {
  page: Page;
  /** Every address that was asked, in order. */
  asked: string[];
  /** What the console, the page's errors and the network had to complain of. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

export interface VisitOptions {
  /** Whether the page's clock stands still until it is told to go. */
  clock?: boolean;
  script?: boolean;
}

/** Opens an address. */
export async function visit(
  browser: Browser,
  url: string,
  { clock = false, script = true }: VisitOptions = {},
): Promise<Visit> {
  const context: BrowserContext = await browser.createBrowserContext();
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => {
    // A browser asks for it by itself.
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico'))
      said.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    const isOfNetwork = message.text().startsWith('Failed to load resource');
    if (['error', 'warn'].includes(message.type()) && !isOfNetwork) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.setViewport({ width: 1200, height: 1400 });
  await page.setJavaScriptEnabled(script);
  await page.evaluateOnNewDocument(installWatch);
  await page.evaluateOnNewDocument(installEar);
  if (clock) await page.evaluateOnNewDocument(installClock, Date.now());
  await page.goto(url);
  if (script) await drawn(page);
  return {
    page,
    asked,
    complaints: async () => [...said, ...(await page.evaluate(() => window.violations ?? []))],
    close: () => context.close(),
  };
}
