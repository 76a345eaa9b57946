import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { Channel, copy, MINUTE, pass, stage, stories, URL, watching } from './page.js';

const state = stage();

describe('a watch', () => {
  it('tells each page that came, the same array where nothing has changed', async () => {
    const { told } = await watching(await copy());
    expect(state.asked).toHaveLength(0);
    await pass(3 * MINUTE);
    state.reply = { body: stories('Sun') };
    await pass(MINUTE);
    expect(state.asked.map(({ cache }) => cache)).toEqual(Array(4).fill('no-cache'));
    const arrays = told.map(({ page }) => page!.articles);
    expect(arrays.map(([article]) => article!.headline)).toEqual(['Fog', 'Fog', 'Fog', 'Sun']);
    expect(new Set(arrays).size).toBe(2);
    expect(told.map(({ page }) => page!.fromCache)).toEqual([false, false, false, false]);
  });

  it('of one address is one poll, whoever watches, at the shortest interval', async () => {
    const client = await copy();
    const slow = await watching(client, { interval: 10 * MINUTE }, { limit: 3 });
    const quick = await watching(client, {}, { map: 'headline: published; url: url' });
    expect(vi.getTimerCount()).toBe(1);
    await pass(2 * MINUTE);
    expect(state.asked).toHaveLength(2);
    expect(slow.told).toHaveLength(2);
    expect(quick.told.map(({ page }) => page!.articles[0]!.headline)).toEqual(
      Array(2).fill('2026-11-20T08:00:00Z'),
    );
    quick.stop();
    await pass(11 * MINUTE);
    expect(state.asked).toHaveLength(4);
    expect(slow.told).toHaveLength(4);
    expect(quick.told).toHaveLength(2);
  });

  it('works for clients without memory too', async () => {
    const client = await copy({ staleTime: 0 });
    const all = [await watching(client), await watching(client)];
    await pass(2 * MINUTE);
    expect(state.asked).toHaveLength(2);
    expect(all.map(({ told }) => told.length)).toEqual([2, 2]);
  });

  it('of several addresses asks each by itself', async () => {
    await watching(await copy(), {}, { src: ' https://a.example/ \n https://b.example/ ' });
    expect(vi.getTimerCount()).toBe(2);
    await pass(MINUTE);
    const asked = state.asked.filter(({ cache }) => cache === 'no-cache');
    expect(asked.map(({ url }) => url)).toEqual(['https://a.example/', 'https://b.example/']);
  });

  it('asks no more often than every half minute', async () => {
    await watching(await copy(), { interval: 1000 });
    await pass(5 * MINUTE);
    expect(state.asked).toHaveLength(10);
  });

  it('in Node just asks', async () => {
    for (const name of ['document', 'window', 'navigator', 'BroadcastChannel'])
      vi.stubGlobal(name, undefined);
    const { told } = await watching(await copy());
    await pass(MINUTE);
    expect(told).toHaveLength(1);
  });

  it('goes on where a listener throws, and the page hears of it', async () => {
    const heard = vi.fn();
    vi.stubGlobal('reportError', heard);
    const client = await copy();
    const fault = new Error('not ours');
    await client.watch(
      { src: 'https://news.example/posts', backend: 'json' },
      () => {
        throw fault;
      },
      { interval: MINUTE },
    );
    const { told } = await watching(client);
    await pass(2 * MINUTE);
    expect(told).toHaveLength(2);
    expect(heard.mock.calls).toEqual([[fault], [fault]]);
  });

  it('says at once that an address is none', async () => {
    await expect(watching(await copy(), {}, { src: 'ftp://news.example/' })).rejects.toThrow(
      'not an http(s) address',
    );
  });
});

describe('nobody is asked', () => {
  it.each(['hidden', 'offline', 'saving data'])('while the page is %s', async (what) => {
    const change = {
      hidden: { hidden: true },
      offline: { onLine: false },
      'saving data': { saveData: true },
    }[what]!;
    await watching(await copy());
    state.tab.set(change);
    await pass(30 * MINUTE);
    expect(state.asked).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('while nobody could see it, and it takes one who can', async () => {
    let seen = false;
    const client = await copy();
    const { check } = await watching(client, { paused: () => !seen });
    await watching(client, { paused: () => true });
    await pass(10 * MINUTE);
    expect(state.asked).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
    seen = true;
    check();
    await pass(1);
    expect(state.asked).toHaveLength(1);
    check();
    await pass(29_000);
    expect(state.asked).toHaveLength(1);
  });

  it('a second time while the first is under way', async () => {
    state.reply = 'silence';
    const { check } = await watching(await copy());
    await pass(MINUTE);
    check();
    expect(vi.getTimerCount()).toBe(0);
    await pass(MINUTE);
    expect(state.asked).toHaveLength(1);
  });
});

describe('nobody is asked from the beginning', () => {
  it.each([{ hidden: true }, { onLine: false }, { saveData: true }])('on a page with %o', async (change) => {
    state.tab.set(change);
    await watching(await copy());
    expect(vi.getTimerCount()).toBe(0);
    await pass(5 * MINUTE);
    expect(state.asked).toHaveLength(0);
  });
});

describe('after a pause', () => {
  it('it asks at once when it is time to, and not before', async () => {
    await watching(await copy());
    await pass(10_000);
    state.tab.set({ hidden: true });
    await pass(10_000);
    state.tab.set({ hidden: false });
    await pass(10_000);
    expect(state.asked).toHaveLength(0);
    state.tab.set({ hidden: true });
    await pass(10 * MINUTE);
    state.tab.set({ hidden: false });
    await pass(1);
    expect(state.asked).toHaveLength(1);
  });

  it('a reader who spares no data any more is served again, and a network that changes changes nothing', async () => {
    state.random = 0.25;
    await watching(await copy());
    state.tab.set({ saveData: true });
    await pass(10 * MINUTE);
    expect(vi.getTimerCount()).toBe(0);
    state.tab.set({ saveData: false });
    await pass(14_000);
    expect(state.asked).toHaveLength(0);
    await pass(1000);
    expect(state.asked).toHaveLength(1);
    for (let second = 0; second < 40; second++) {
      state.tab.set({ saveData: false });
      await pass(1000);
    }
    expect(state.asked).toHaveLength(1);
  });

  it('a network that is back is not asked by all at once', async () => {
    state.random = 0.25;
    await watching(await copy());
    state.tab.set({ onLine: false });
    await pass(10 * MINUTE);
    state.tab.set({ onLine: true });
    await pass(14_000);
    expect(state.asked).toHaveLength(0);
    await pass(1000);
    expect(state.asked).toHaveLength(1);
  });

  it('in the back/forward cache it goes on, and had nothing open there', async () => {
    state.reply = 'silence';
    await watching(await copy());
    await pass(MINUTE);
    state.tab.tell('pagehide');
    await pass(10 * MINUTE);
    expect(state.asked).toHaveLength(1);
    expect(state.asked[0]!.signal!.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    expect(Channel.open).toHaveLength(0);
    state.reply = {};
    state.tab.tell('pageshow');
    await pass(1);
    expect(state.asked).toHaveLength(2);
    expect(Channel.open).toHaveLength(1);
  });

  it('a page that is shown for the first time is no reason to ask', async () => {
    await watching(await copy());
    state.tab.tell('pageshow');
    await pass(1000);
    expect(state.asked).toHaveLength(0);
    expect(Channel.open).toHaveLength(1);
  });
});

describe('failures', () => {
  it.each([
    ['503', { status: 503, body: {} }],
    ['a broken connection', 'down'],
    ['an answer that says it has failed', { body: { status: 'error', message: 'Try later' } }],
  ] as const)('%s: it is told, tried once, and left alone for longer each time', async (_, reply) => {
    state.reply = reply;
    const { told } = await watching(await copy());
    const times: number[] = [];
    for (let minute = 1; minute <= 60; minute++) {
      const before = state.asked.length;
      await pass(MINUTE);
      if (state.asked.length > before) times.push(minute);
    }
    expect(times).toEqual([1, 3, 7, 15, 31]);
    expect(told.map(({ error }) => error instanceof Error)).toEqual(Array(5).fill(true));
    state.reply = {};
    await pass(33 * MINUTE);
    expect(told.slice(5).map(({ page }) => page?.articles.length)).toEqual(Array(told.length - 5).fill(1));
    expect(told.length).toBeGreaterThan(30);
  });

  it('wait as long as the server asks', async () => {
    state.random = 0;
    state.reply = { status: 429, body: {}, headers: { 'retry-after': '600' } };
    await watching(await copy());
    await pass(MINUTE);
    expect(state.asked).toHaveLength(1);
    await pass(9.5 * MINUTE);
    expect(state.asked).toHaveLength(1);
    await pass(MINUTE);
    expect(state.asked).toHaveLength(2);
  });

  it('are not forgotten because a reader comes and goes', async () => {
    state.reply = 'down';
    await watching(await copy());
    await pass(3 * MINUTE);
    expect(state.asked).toHaveLength(2);
    for (let look = 0; look < 6; look++) {
      state.tab.set({ hidden: look % 2 === 0 });
      await pass(30_000);
    }
    expect(state.asked).toHaveLength(2);
  });
});

describe('a failing server', () => {
  it('is not asked sooner because one more watches', async () => {
    const client = await copy();
    state.reply = 'down';
    await watching(client);
    await pass(7 * MINUTE);
    expect(state.asked).toHaveLength(3);
    state.random = 0;
    await watching(client);
    await pass(7 * MINUTE);
    expect(state.asked).toHaveLength(3);
  });

  it('does not have us load what tries again at once', async () => {
    const loaded = vi.fn();
    vi.doMock('../../../../src/data/retry.js', () => (loaded(), { retry: loaded }));
    const client = await copy();
    state.reply = 'down';
    const { told } = await watching(client);
    await pass(MINUTE);
    expect(told).toHaveLength(1);
    expect(loaded).not.toHaveBeenCalled();
    vi.doUnmock('../../../../src/data/retry.js');
  });
});

describe('the end', () => {
  it.each(['stop()', 'the signal'])('by %s leaves nothing behind', async (how) => {
    const client = await copy();
    const leaving = new AbortController();
    const one = await watching(client, { signal: leaving.signal });
    const other = await watching(client);
    expect(state.tab.listeners).toBe(6);
    expect(Channel.open.map(({ name }) => name)).toEqual(['newsrail:1']);
    state.reply = 'silence';
    await pass(MINUTE);
    other.stop();
    expect(state.asked[0]!.signal!.aborted).toBe(false);
    if (how === 'stop()') one.stop();
    else leaving.abort();
    one.stop();
    one.check();
    expect(state.asked[0]!.signal!.aborted).toBe(true);
    expect([state.tab.listeners, vi.getTimerCount(), Channel.open.length]).toEqual([0, 0, 0]);
    expect(getEventListeners(leaving.signal, 'abort')).toEqual([]);
    await pass(5 * MINUTE);
    expect([...one.told, ...other.told]).toEqual([]);
    expect(state.asked).toHaveLength(1);
  });

  it('before it has begun begins nothing', async () => {
    await watching(await copy(), { signal: AbortSignal.abort() });
    expect([state.tab.listeners, vi.getTimerCount(), Channel.open.length]).toEqual([0, 0, 0]);
  });

  it('may be followed by a new beginning', async () => {
    const client = await copy();
    (await watching(client)).stop();
    const { told } = await watching(client);
    expect(state.tab.listeners).toBe(6);
    await pass(MINUTE);
    expect(told).toHaveLength(1);
  });

  it('in the midst of telling is heard', async () => {
    const client = await copy();
    const query = { src: URL, backend: 'json' };
    const first = await client.watch(query, () => second.stop(), { interval: MINUTE });
    const second = await watching(client);
    await pass(2 * MINUTE);
    expect(state.asked).toHaveLength(2);
    expect(second.told).toEqual([]);
    first.stop();
  });
});

describe('a day', () => {
  it('costs what was reckoned: a request a minute, and none by night', async () => {
    await watching(await copy());
    await pass(12 * 60 * MINUTE, 10_000);
    expect(state.asked).toHaveLength(720);
    state.tab.set({ hidden: true });
    await pass(12 * 60 * MINUTE, MINUTE);
    expect(state.asked).toHaveLength(720);
  });
});
