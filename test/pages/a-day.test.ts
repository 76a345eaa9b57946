import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { startFeeds, type Feeds } from './day/feeds.ts';
import { figuresOf, type Figures } from './day/figures.ts';
import { installClock } from './day/page-clock.ts';
import { whileDown } from './day/prediction.ts';
import { look, moved, pressFresh } from './day/reader.ts';
import { none, spells, type Spell } from './day/spells.ts';
import { addLazyList, intervals, neverNear, outOfSight, tenLists } from './day/ten-lists.ts';
import { test, type Open } from './open-page.ts';
import { measured } from './table.ts';

const START = Date.UTC(2026, 10, 20, 6);
const HOUR = 60;
/** Requests to an address in a day without an answer. */
const A_DAY_DOWN = 60;
/** One for each address, one for the dates, one for what has just come into sight. */
const MOST_TIMERS = Object.keys(intervals).length + 2;

const addresses = Object.entries(intervals);
const columns = [
  { name: 'asked every minute', interval: 1 },
  { name: 'asked every 5 minutes', interval: 5 },
];
const rowOf = ({ name, hours }: Pick<Spell, 'name' | 'hours'>) => `${name}, ${hours} h`;
const outage = { name: 'another day, without an answer', hours: 24 };

const cells = measured({
  file: 'a-day.md',
  text: `# A day of a page with ten lists

Twenty-four hours of one page in Chromium with the built script, on a clock that a test moves on minute by minute: ten
lists over eight feeds, of which three have two lists each, and two are one list’s together; an address is asked as
often as the most impatient of its lists wants. One list is far out of sight, one never comes near, and “Read also” and
a card stand beside them. Every hour brings a story to each feed and changes a fifth of the headlines; every three hours
the reader presses the buttons that show what has come.

The table says how many requests the rules allow an address: one an interval, a fifth sooner or later; after failures
twice as long each time, up to half an hour, and sixty in a day at most; none while the page is offline, in the
background or sparing data. \`npm run test:pages\` counts them at the server, and fails when one address has more or
fewer. It fails as well when

- a list out of sight is asked again, or one that never comes near is asked at all;
- after any hour more timers run than one for each address that is asked, one for the relative dates and one for what
  has just come into sight;
- the second half of the day has a tenth more than the first of listeners, of documents, of bytes of script or of nodes
  that are held and not shown;
- anything moves that the reader has not pressed, but for the buttons, whose words grow from the middle;
- the console says anything but that the backend does not answer, and that once for each address.`,
  tables: [
    {
      title: 'requests of an address',
      rows: [...spells, outage].map(rowOf),
      columns: columns.map(({ name }) => name),
    },
  ],
});
afterAll(() => cells.write());

describe('A page with ten lists', () => {
  test('for a day', { timeout: 180_000 }, async ({ open }) => {
    const feeds = await startFeeds(START);
    const { page, said } = await opened(open, feeds);
    expect(Object.fromEntries(feeds.asked)).toEqual(
      Object.fromEntries([...addresses.map(([path]) => path), outOfSight].map((path) => [path, 1])),
    );
    await page.evaluate(addLazyList, feeds.url + neverNear);
    const read = await figuresOf(page);
    const figures: Figures[] = [];

    for (const spell of spells) {
      feeds.asked.clear();
      await spell.begin(page, feeds);
      for (let hour = 0; hour < spell.hours; hour++) {
        feeds.hour++;
        await page.evaluate((minutes) => window.clock.pass(minutes), HOUR);
        expect(await moved(page), `hour ${feeds.hour}`).toEqual([]);
        if (feeds.hour === 2) await pressMore(page);
        if (feeds.hour % 3 === 0) await sortIn(page);
        figures.push(await read());
        expect(figures.at(-1)!.timers).toBeLessThanOrEqual(spell.predicted === none ? 2 : MOST_TIMERS);
      }
      expectAsPredicted(feeds, spell);
    }
    expectFlat(figures);

    // In the morning somebody is there again, and each address is asked at once.
    feeds.asked.clear();
    await look(page, true);
    await page.evaluate(() => window.clock.pass(1));
    for (const [path] of addresses) expect([1, 2]).toContain(feeds.asked.get(path));
    expect(
      await page.$$eval('latest-list', (lists) => lists.map((list) => list.matches(':state(ready)'))),
    ).toEqual([...Array<boolean>(9).fill(true), false]);
    expect(said()).toHaveLength(addresses.length);
    await feeds.stop();
  });

  test('for another day, while the backend is down', { timeout: 180_000 }, async ({ open }) => {
    const feeds = await startFeeds(START);
    const { page, said } = await opened(open, feeds);
    const before = await headlines(page);
    feeds.asked.clear();
    feeds.isDown = true;
    await page.evaluate((minutes) => window.clock.pass(minutes), outage.hours * HOUR);
    expectAsPredicted(feeds, {
      ...outage,
      predicted: (minutes, interval) => ({ ...whileDown(minutes, interval), most: A_DAY_DOWN }),
    });
    expect(await headlines(page)).toEqual(before);
    expect(await moved(page)).toEqual([]);
    const { timers } = await (await figuresOf(page))();
    expect(timers).toBeLessThanOrEqual(MOST_TIMERS);
    expect(said()).toHaveLength(addresses.length);
    await feeds.stop();
  });
});

/** Opens the page. `said` is what the library has had to say on its console. */
async function opened(open: Open, feeds: Feeds): Promise<{ page: Page; said(): string[] }> {
  const page = await open({
    ...tenLists(feeds.url),
    before: { run: installClock, start: START },
    mayAppear: /answered 503|status of 503/,
  });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  return { page, said: () => said.filter((words) => words.startsWith('<')) };
}

/** Holds what the server was asked against the rules, and writes what they allow. */
function expectAsPredicted(feeds: Feeds, spell: Pick<Spell, 'name' | 'hours' | 'predicted'>): void {
  const range = (interval: number) => spell.predicted(spell.hours * HOUR, interval);
  for (const [path, interval] of addresses) {
    const asked = feeds.asked.get(path) ?? 0;
    const { least, most } = range(interval);
    expect(asked, `${path}, ${spell.name}`).toBeGreaterThanOrEqual(least);
    expect(asked, `${path}, ${spell.name}`).toBeLessThanOrEqual(most);
  }
  expect([feeds.asked.get(outOfSight), feeds.asked.get(neverNear)]).toEqual([undefined, undefined]);
  for (const { name, interval } of columns) {
    const { least, most } = range(interval);
    cells.take(rowOf(spell), name, most ? `${least} to ${most}` : 0);
  }
}

/** The afternoon and the night hold what the morning has held. lit keeps each of its templates from its first use on. */
function expectFlat(figures: Figures[]): void {
  const halves = [figures.slice(0, 12), figures.slice(12)];
  for (const name of ['listeners', 'documents', 'astray', 'heap'] as const) {
    const [first, second] = halves.map((half) => Math.max(...half.map((figure) => figure[name])));
    expect(second, name).toBeLessThanOrEqual(first! * 1.1);
  }
}

/** Shows what has come, and looks whether it is where it belongs. */
async function sortIn(page: Page): Promise<void> {
  const pressed = await pressFresh(page);
  for (const { words, first } of pressed) {
    expect(words).toMatch(/^\d+ new articles?$/);
    expect(first[0]).toMatch(/^The news of hour \d+$/);
  }
  // A list with the shown article of another one is one list with a story too many.
  const all = await headlines(page);
  expect(new Set(all).size).toBe(all.length);
  await moved(page);
}

/** Has a list grow, by a button whose list is the only one with it. */
async function pressMore(page: Page): Promise<void> {
  await page.evaluate(() => window.deep('[part~="more"]')[0]!.click());
  await page.waitForFunction(
    () => window.deep('[part~="link"]', window.deep('[more]')[0]!.shadowRoot!).length === 8,
  );
  await moved(page);
}

/** Where the links of the lists lead that share the page's stories. */
async function headlines(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    window
      .deep('latest-list')
      .flatMap((list) => window.deep('[part~="link"]', list.shadowRoot!))
      .map((link) => (link as HTMLAnchorElement).href),
  );
}
