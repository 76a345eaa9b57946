import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Channel, copy, MINUTE, pass, stage, stories, URL, watching } from './page.js';

const state = stage();

/** Another tab of this site, as far as it can be heard. */
let heard: Record<string, unknown>[] = [];
let neighbour: Channel;
beforeEach(() => {
  heard = [];
  neighbour = new Channel('newsrail:1');
  neighbour.onmessage = ({ data }) => void heard.push(data as Record<string, unknown>);
});

function says(words: object): void {
  neighbour.postMessage({ address: URL, time: Date.now(), ...words });
}

function answer(headline: string, more: object = {}): object {
  const text = JSON.stringify(stories(headline));
  return { kind: 'answered', text, headers: [['content-type', 'application/json']], url: URL, ...more };
}

describe('tabs of one site', () => {
  it('share one poll: one asks, all are told', async () => {
    const [one, other] = [await watching(await copy()), await watching(await copy())];
    // Two that wait for the same moment would both ask; chance sees to it that they do not.
    state.random = 0.9;
    const third = await watching(await copy());
    state.random = 0.5;
    one.stop();
    await pass(10 * MINUTE);
    expect(state.asked).toHaveLength(10);
    expect([other.told.length, third.told.length]).toEqual([10, 10]);
    expect(other.told[0]!.page!.fromCache).toBe(false);
    expect(third.told[0]!.page!.fromCache).toBe(true);
    expect(new Set(third.told.map(({ page }) => page!.articles)).size).toBe(1);
  });

  it('are heard for as long as anybody watches anything', async () => {
    const client = await copy();
    const { told } = await watching(client);
    const other = await watching(client, {}, { src: 'https://news.example/other' });
    other.stop();
    says(answer('Rain'));
    await pass(1000);
    expect(told).toHaveLength(1);
  });

  it('say what they do, and what they were answered', async () => {
    await watching(await copy());
    state.reply = { headers: { 'x-wp-total': '7' } };
    await pass(MINUTE);
    expect(heard).toMatchObject([
      { kind: 'asking', address: URL },
      { kind: 'answered', address: URL, url: URL, text: JSON.stringify(stories('Fog')) },
    ]);
    expect(heard[1]!.headers).toContainEqual(['x-wp-total', '7']);
    state.reply = { status: 503, body: {}, headers: { 'retry-after': '9' } };
    await pass(MINUTE);
    expect(heard.at(-1)).toMatchObject({ kind: 'failed', failures: 1, retryAfter: 9000 });
  });

  it('wait for one that has begun, but not for good', async () => {
    await watching(await copy());
    await pass(59_000);
    says({ kind: 'asking' });
    await pass(20_000);
    expect(state.asked).toHaveLength(0);
    await pass(10_000);
    expect(state.asked).toHaveLength(1);
  });

  it('begin their wait anew with the answer of another', async () => {
    const { told } = await watching(await copy());
    await pass(59_000);
    says(answer('Rain'));
    await pass(58_000);
    expect(state.asked).toHaveLength(0);
    expect(told.map(({ page }) => page!.articles[0]!.headline)).toEqual(['Rain']);
    await pass(3000);
    expect(state.asked).toHaveLength(1);
  });

  it('keep a distance from a server that has failed another', async () => {
    const { told } = await watching(await copy());
    says({ kind: 'failed', failures: 3, retryAfter: 0 });
    await pass(7 * MINUTE);
    expect(state.asked).toHaveLength(0);
    await pass(1.5 * MINUTE);
    expect(state.asked).toHaveLength(1);
    expect(told).toHaveLength(1);
  });

  it('know best themselves how often they have failed', async () => {
    state.reply = 'down';
    await watching(await copy());
    await pass(7 * MINUTE);
    expect(state.asked).toHaveLength(3);
    await pass(1000);
    says({ kind: 'failed', failures: 1, retryAfter: 0 });
    await pass(15 * MINUTE);
    expect(state.asked).toHaveLength(3);
  });

  it('that ask themselves wait for their own answer', async () => {
    let arrive = () => {};
    state.reply = new Promise((resolve) => (arrive = () => resolve({})));
    const { told } = await watching(await copy());
    await pass(MINUTE);
    says(answer('Rain'));
    await pass(1000);
    expect(told).toEqual([]);
    arrive();
    await pass(1000);
    expect(told.map(({ page }) => page!.articles[0]!.headline)).toEqual(['Fog']);
  });

  it('that were hidden keep the news, even if another has failed since', async () => {
    const { told } = await watching(await copy());
    state.tab.set({ hidden: true });
    says(answer('Rain'));
    await pass(MINUTE);
    says({ kind: 'failed', failures: 1, retryAfter: 0 });
    await pass(1000);
    state.tab.set({ hidden: false });
    await pass(1000);
    expect(told.map(({ page }) => page!.articles[0]!.headline)).toEqual(['Rain']);
    expect(state.asked).toHaveLength(0);
  });

  it('that were hidden have the newest when they are looked at, and do not ask before their time', async () => {
    const { told } = await watching(await copy());
    state.tab.set({ hidden: true });
    await pass(10 * MINUTE);
    says({ kind: 'asking' });
    says(answer('Rain'));
    await pass(1000);
    says(answer('Snow'));
    state.tab.set({ onLine: false });
    state.tab.set({ onLine: true });
    await pass(10_000);
    expect(told).toEqual([]);
    state.tab.set({ hidden: false });
    state.tab.set({ hidden: true });
    state.tab.set({ hidden: false });
    await pass(1000);
    expect(told.map(({ page }) => page!.articles[0]!.headline)).toEqual(['Snow']);
    expect(state.asked).toHaveLength(0);
    await pass(MINUTE);
    expect(state.asked).toHaveLength(1);
  });

  it('read it as if it had come from where it came from', async () => {
    const { told } = await watching(await copy());
    says(
      answer('', {
        text: '[{"title":"Moved","url":"/elsewhere"}]',
        url: 'https://moved.example/posts',
      }),
    );
    await pass(1000);
    expect(told[0]!.page!.articles[0]!.url).toBe('https://moved.example/elsewhere');
  });
});

describe('what is odd', () => {
  it.each([
    ['nothing', null],
    ['a word', 'asking'],
    ['a list', [1, 2]],
    ['another kind', { kind: 'reload' }],
    ['another address', { ...answer('No'), address: 'https://news.example/other' }],
    ['no time', { ...answer('No'), time: 'now' }],
    ['a time to come', { ...answer('No'), time: Number.MAX_SAFE_INTEGER }],
    ['a time that is none', { ...answer('No'), time: Infinity }],
    ['a time gone by', { ...answer('No'), time: -1 }],
    ['text that is none', { ...answer('No'), text: 7 }],
    ['headers that are none', { ...answer('No'), headers: { a: 'b' } }],
    ['headers of three', { ...answer('No'), headers: [['a', 'b', 'c']] }],
    ['no address that it came from', { ...answer('No'), url: undefined }],
    ['failures that are none', { kind: 'failed', failures: 'many', retryAfter: 0 }],
    ['a wait that is none', { kind: 'failed', failures: 1, retryAfter: NaN }],
  ])('%s: is passed over', async (_, message) => {
    const { told } = await watching(await copy());
    if (message && typeof message === 'object' && !Array.isArray(message)) says(message);
    else neighbour.postMessage(message);
    await pass(MINUTE);
    expect(told.map(({ page }) => page?.articles[0]!.headline)).toEqual(['Fog']);
  });

  it.each([
    ['broken JSON', { text: '[{"title": "half' }],
    ['a web page', { text: '<!doctype html><title>Log in</title>' }],
    ['a header that no server may send', { headers: [['a b', 'c\n']] }],
  ])('%s: is not shown, and the next time we ask ourselves', async (_, odd) => {
    const { told } = await watching(await copy());
    says(answer('No', odd));
    await pass(2 * MINUTE);
    expect(told.map(({ page }) => page?.articles[0]!.headline)).toEqual(['Fog', 'Fog']);
  });

  it('an older answer never takes the place of a newer one', async () => {
    const { told } = await watching(await copy());
    await pass(MINUTE);
    says({ ...answer('Old'), time: Date.now() - 30_000 });
    await pass(1000);
    expect(told).toHaveLength(1);
  });
});

describe('each tab by itself', () => {
  it.each(['headers', 'fetch', 'hooks'])('where a client has its own %s', async (what) => {
    const own = { headers: { 'x-key': 'k' }, fetch: globalThis.fetch, hooks: {} }[what];
    const { told } = await watching(await copy({ [what]: own }));
    expect(Channel.open).toEqual([neighbour]);
    const { createClient } = await import('../../../../src/data/client.js');
    const other = 'https://news.example/other';
    await watching(createClient(), {}, { src: other });
    says(answer('Rain'));
    await pass(1000);
    expect(told).toEqual([]);
    await pass(MINUTE);
    expect(new Set(heard.map(({ address }) => address))).toEqual(new Set([other]));
  });

  it.each(['is missing', 'throws', 'breaks'])('where BroadcastChannel %s', async (how) => {
    const refuse = () => {
      throw new DOMException('No', 'SecurityError');
    };
    const replacement = {
      'is missing': undefined,
      throws: vi.fn(function () {
        return refuse();
      }),
      breaks: class extends Channel {
        override postMessage = refuse;
      },
    }[how];
    vi.stubGlobal('BroadcastChannel', replacement);
    const { told, stop } = await watching(await copy());
    await pass(2 * MINUTE);
    expect(told.map(({ page }) => page!.articles.length)).toEqual([1, 1]);
    stop();
  });
});
