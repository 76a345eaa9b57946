import { expect } from 'chai';
import type { Client, Watch, WatchResult } from '../../src/data/client.js';
import { holdTimers } from './held-timers.js';
import { at, backends, fresh, put, requests } from './page.js';

type TabWindow = Window & typeof globalThis & { client: Promise<Client> };

/** A document of this site with a copy of the library of its own, as a tab has it. */
async function tab(): Promise<{ window: TabWindow; client: Client }> {
  const module = new URL('../../src/data/client.ts', import.meta.url).href;
  const frame = put<HTMLIFrameElement>('<iframe></iframe>');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><script>client = import("${module}").then(({ createClient }) => createClient())</script>`;
  await loaded;
  const window = frame.contentWindow as TabWindow;
  return { window, client: await window.client };
}

async function watch(client: Client, src: string): Promise<Watch & { told: WatchResult[] }> {
  const told: WatchResult[] = [];
  // Ours is here already, as it is on a page: what comes next is an answer to a poll.
  await client.list({ src });
  return { ...(await client.watch({ src }, (result) => void told.push(result), { interval: 60_000 })), told };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 10));
}

const headlines = ({ page }: WatchResult) => page!.articles.map(({ headline }) => headline);

describe('client.watch()', () => {
  it('in two tabs is one poll: one asks, both are told', async () => {
    const { test } = fresh();
    const src = at(backends.wordpress, { test });
    const tabs = [await tab(), await tab()];
    const timers = holdTimers(...tabs.map(({ window }) => window));
    const [one, other] = await Promise.all(tabs.map(({ client }) => watch(client, src)));
    expect(await requests(test)).to.have.length(2);
    for (let round = 1; round <= 3; round++) {
      expect(timers.next()).to.equal(true);
      await until(() => one!.told.length === round && other!.told.length === round);
    }
    const seen = await requests(test);
    expect(seen).to.have.length(5);
    expect(seen.map(({ method }) => method)).to.deep.equal(Array(5).fill('GET'));
    // The browser's cache asks whether anything is new, and nobody has to draw anything.
    expect(seen.slice(2).every(({ headers }) => headers['if-none-match'])).to.equal(true);
    for (const { told } of [one!, other!])
      expect(new Set(told.map(({ page }) => page!.articles)).size).to.equal(1);
    const hows = [one!, other!].map(({ told }) => told.map(({ page }) => page!.fromCache));
    expect(hows[0]!.map((isHeard, round) => isHeard !== hows[1]![round])).to.deep.equal(Array(3).fill(true));
    one!.stop();
    other!.stop();
    expect(timers.count).to.equal(0);
  });

  it('hands a feed on as it is, whatever it was encoded in', async () => {
    const { test } = fresh();
    const src = at('/feed/', { test, lang: 'de', encoding: 'iso-8859-1' });
    const tabs = [await tab(), await tab()];
    const timers = holdTimers(...tabs.map(({ window }) => window));
    const both = await Promise.all(tabs.map(({ client }) => watch(client, src)));
    timers.next();
    await until(() => both.every(({ told }) => told.length === 1));
    const [first, second] = both.map(({ told }) => headlines(told[0]!));
    expect(second).to.deep.equal(first);
    expect(first!.join()).to.match(/[äöüß]/);
    expect(await requests(test)).to.have.length(3);
    both.forEach(({ stop }) => stop());
  });

  it('tells of a server that is down, and comes back to it later each time', async () => {
    const { test } = fresh();
    const src = at(backends.wordpress, { test });
    const { window, client } = await tab();
    const timers = holdTimers(window);
    const { told, stop } = await watch(client, src);
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const times: number[] = [];
    for (let round = 1; round <= 3; round++) {
      timers.next();
      await until(() => told.length === round && timers.count === 1);
      times.push(window.Date.now());
    }
    expect(told.map(({ error }) => (error as Error).name)).to.deep.equal(Array(3).fill('NetworkError'));
    expect(times[1]! - times[0]!).to.be.within(60_000, 181_000);
    expect(times[2]! - times[1]!).to.be.within(120_000, 361_000);
    window.fetch = fetch;
    timers.next();
    await until(() => told.length === 4);
    expect(headlines(told[3]!)).to.have.length.above(1);
    stop();
  });
});
