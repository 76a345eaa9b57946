import type { Frame, Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';
import { installClock } from '../day/page-clock.ts';
import { frontPage } from '../front-page.ts';
import { drawn, type Open, type PageOptions } from '../open-page.ts';

/** So high that every list is in sight. */
export const height = 8000;

export interface Visit extends Partial<PageOptions> {
  /** When it begins, as `Date.now()`. Default: now. */
  start?: number;
  /** The language of the stories, or `all`. Default `en`. */
  stories?: string;
  /** How the last list grows. Default: as the page says. */
  more?: string;
}

/** Opens the front page over a backend with switches of the visit's own. Its clock goes when the test says so. */
export async function visit(
  open: Open,
  switches: Record<string, string | number>,
  { start = Date.now(), stories = 'en', more = 'button', ...options }: Visit = {},
): Promise<Page> {
  const query = Object.entries(switches).map(([name, value]) => `&${name}=${value}`);
  const { body, style } = await frontPage(stories, query.join(''));
  return open({
    body: body.replace('more="button"', `more="${more}"`),
    style: style!,
    height,
    before: { run: installClock, start },
    ...options,
  });
}

export async function pass(page: Page, minutes: number): Promise<void> {
  await page.evaluate((minutes) => window.clock.pass(minutes), minutes);
}

/** Gives the newsroom an order. */
export async function tell(desk: '_news' | '_faults', order: object): Promise<void> {
  const answer = await fetch(`${inject('newsroom')}/${desk}`, {
    method: 'POST',
    body: JSON.stringify(order),
  });
  expect(answer.ok).toBe(true);
}

/** What the newsroom was asked for with an id, in order. */
export async function requests(id: string): Promise<string[]> {
  const answer = await fetch(`${inject('newsroom')}/_requests?contains=${id}`);
  return ((await answer.json()) as { url: string }[]).map(({ url }) => url);
}

/** No request to an origin arrives. */
export async function cutOff(page: Page, origin: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.url().startsWith(origin) ? request.abort('internetdisconnected') : request.continue());
  });
}

/** The links of each list that does not repeat others. */
export async function shown(page: Page): Promise<string[][]> {
  return page.$$eval('latest-list:not([dedupe="off"])', (lists) =>
    lists.map((list) =>
      window.deep('[part~="link"]', list.shadowRoot!).map((link) => (link as HTMLAnchorElement).href),
    ),
  );
}

export async function expectOnce(page: Page): Promise<void> {
  const all = (await shown(page)).flat();
  expect(new Set(all).size).toBe(all.length);
}

export async function headlines(page: Page, selector: string): Promise<string[]> {
  return page.$eval(selector, (list) =>
    window.deep('[part~="headline"]', list.shadowRoot!).map(({ textContent }) => textContent.trim()),
  );
}

export async function texts(page: Page, part: string): Promise<string[]> {
  return page.evaluate(
    (part) =>
      window
        .deep(`[part~="${part}"]`)
        .filter((element) => element.checkVisibility())
        .map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim()),
    part,
  );
}

export async function states(page: Page): Promise<string[]> {
  return page.$$eval('latest-list', (lists) =>
    lists.map((list) => (list as HTMLElement & { state: string }).state),
  );
}

export async function press(page: Page, part: string): Promise<void> {
  await page.evaluate((part) => window.deep(`[part~="${part}"]`)[0]!.click(), part);
  await drawn(page);
}

/** What has the focus, in words. */
export async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent.trim());
}

/** Presses the button for more, and goes on with the first of what has come. */
export async function readOn(page: Page, until: number): Promise<void> {
  const before = (await headlines(page, '[more]')).length;
  await page.evaluate(() => window.deep('[part~="more"]')[0]!.click());
  await page.waitForFunction(
    (count) => window.deep('.item', window.deep('[more]')[0]!.shadowRoot!).length === count,
    { timeout: 5000 },
    until,
  );
  await drawn(page);
  expect(await focused(page)).toBe((await headlines(page, '[more]'))[before]);
}

/** Runs in a frame: what asking for its storage is answered with. */
export function storageFault(): string {
  try {
    return typeof caches;
  } catch (error) {
    return (error as Error).name;
  }
}

export async function linksIn(frame: Frame): Promise<number> {
  return frame.$eval('latest-list', (list) => list.shadowRoot!.querySelectorAll('[part~="link"]').length);
}
