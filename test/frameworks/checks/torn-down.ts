import type { CDPSession, JSHandle, Page } from 'puppeteer-core';
import { look } from '../../pages/day/reader.ts';
import { drawn } from '../drawn.ts';
import { becomes, comes, Mismatch, same } from '../mismatch.ts';
import { countOf, pathOf, press, tags, textOf, tolerant } from '../page-facts.ts';
import { asksForList, type Site } from '../site.ts';
import type { Check } from './check.ts';

/** Minutes, of the page's own clock: longer than the list's interval and all that chance adds to it. */
const A_WHILE = 3;
/** How often the reader comes back. */
const ROUNDS = 3;

/** Who leaves the page with the elements leaves nothing behind: no request, no element, no listener. */
export const tornDown: Check = async ({ open, site }) => {
  const { page, asked } = await open('/', { clock: true });
  await becomes('cards in #latest', () => countOf(page, '#latest'), 4);
  const mark = await page.evaluate(() => window.mark);

  // Without this nobody would know that silence means anything.
  if (await asksAgain(page)) {
    const before = requestsForList(site, asked);
    await pass(page, A_WHILE);
    await comes(
      'requests for the list while it is shown',
      () => requestsForList(site, asked) - before,
      (n) => n > 0,
      'at least 1',
    );
  }

  await goToAbout(page);
  await staysSilent(page, asked, site);
  if ((await page.evaluate(() => window.mark)) !== mark) return;

  const first = await held(page);
  for (let round = 0; round < ROUNDS; round++) {
    await press(page, 'nav a#to-front');
    await comes(
      'cards in #latest after coming back',
      () => countOf(page, '#latest'),
      (n) => n === 4 || n === 2,
      '4, or 2',
    );
    await drawn(page);
    await heardNoMore(page);
    await goToAbout(page);
  }
  await staysSilent(page, asked, site);
  const last = await held(page);
  if (last.elements > first.elements)
    throw new Mismatch('elements kept in memory after coming back', first.elements, last.elements);
  if (last.listeners >= first.listeners + ROUNDS)
    throw new Mismatch(`event listeners after ${ROUNDS} visits more`, first.listeners, last.listeners);
};

/** Whether the list is one that asks by itself: not where the application has handed its articles over. */
function asksAgain(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { articles } = document.querySelector('#latest') as Element & { articles?: unknown };
    return articles === undefined;
  });
}

function requestsForList(site: Site, asked: string[]): number {
  return asked.filter((address) => asksForList(site, address)).length;
}

async function pass(page: Page, minutes: number): Promise<void> {
  await page.evaluate((minutes) => window.clock.pass(minutes), minutes);
}

async function goToAbout(page: Page): Promise<void> {
  await press(page, 'nav a#to-about');
  await becomes('address of #to-about', () => tolerant(() => pathOf(page)), '/about');
  await becomes('h1 there', () => tolerant(() => textOf(page, 'h1')), 'About the Courier');
  await drawn(page);
  same(
    'elements of the library on /about',
    await page.evaluate((tags) => window.deep(tags).map(({ localName, id }) => `${localName}#${id}`), tags),
    [],
  );
}

/** The reader goes to another tab and comes back, the network comes back, and time goes by. */
async function staysSilent(page: Page, asked: string[], site: Site): Promise<void> {
  const before = asked.length;
  await look(page, false);
  await look(page, true);
  await page.evaluate(() => {
    window.dispatchEvent(new Event('online'));
    window.dispatchEvent(new Event('focus'));
  });
  await pass(page, A_WHILE);
  await drawn(page);
  same(
    'requests to the backend from /about',
    asked.slice(before).filter((address) => address.startsWith(site.backend)),
    [],
  );
}

/** A handler that was attached at each visit and never taken off would hear each event once more. */
async function heardNoMore(page: Page): Promise<void> {
  const loads = await page.evaluate(() => window.loads);
  const heard = Number.parseInt(await textOf(page, '#heard'), 10);
  if (heard > loads) throw new Mismatch('loads that #heard counts after coming back', loads, heard);
}

/** What is still in memory after the garbage has been collected. */
async function held(page: Page): Promise<{ elements: number; listeners: number }> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  await inMemory(page, (lists) => {
    // Chromium (153) keeps a lazy picture with `sizes="auto"` for as long as its document lives, and with it the root
    // that it is in.
    for (const { isConnected, shadowRoot } of lists) if (!isConnected) shadowRoot?.replaceChildren();
    return lists.length;
  });
  await session.send('HeapProfiler.collectGarbage');
  const elements = await inMemory(page, (lists) => lists.length);
  const { metrics } = await session.send('Performance.getMetrics');
  const listeners = metrics.find(({ name }) => name === 'JSEventListeners')!.value;
  await session.detach();
  return { elements, listeners };
}

/** Has a function run in the page on every list that is in memory. */
async function inMemory(page: Page, run: (lists: HTMLElement[]) => number): Promise<number> {
  const prototype = await page.evaluateHandle(
    () => (customElements.get('latest-list') ?? class {}).prototype as object,
  );
  const lists = await page.queryObjects(prototype);
  const count = await page.evaluate(run, lists as unknown as JSHandle<HTMLElement[]>);
  await lists.dispose();
  await prototype.dispose();
  return count;
}
