import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Client, ClientOptions, WatchOptions, WatchResult } from '../../../../src/data/client.js';

export const MINUTE = 60_000;
export const URL = 'https://news.example/posts';

/** A tab as far as polls can see it: a page that is hidden, put aside and cut off when a test says so. */
export class Tab {
  readonly document = Object.assign(new EventTarget(), { hidden: false });
  readonly window = new EventTarget();
  readonly navigator = { onLine: true, connection: Object.assign(new EventTarget(), { saveData: false }) };

  set(change: { hidden?: boolean; onLine?: boolean; saveData?: boolean }): void {
    const { hidden, onLine, saveData } = change;
    if (saveData !== undefined) {
      this.navigator.connection.saveData = saveData;
      this.navigator.connection.dispatchEvent(new Event('change'));
    }
    if (onLine !== undefined) {
      this.navigator.onLine = onLine;
      this.tell(onLine ? 'online' : 'offline');
    }
    if (hidden !== undefined) {
      this.document.hidden = hidden;
      this.document.dispatchEvent(new Event('visibilitychange'));
    }
  }

  tell(type: 'pagehide' | 'pageshow' | 'online' | 'offline'): void {
    this.window.dispatchEvent(new Event(type));
  }

  get listeners(): number {
    const types = ['visibilitychange', 'online', 'offline', 'pagehide', 'pageshow', 'unload', 'beforeunload'];
    const on = (target: EventTarget) =>
      [...types, 'change'].flatMap((type) => getEventListeners(target, type));
    return on(this.document).length + on(this.window).length + on(this.navigator.connection).length;
  }
}

/** Channels that reach each other within a test. */
export class Channel {
  static open: Channel[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    Channel.open.push(this);
  }
  postMessage(data: unknown): void {
    const copy = structuredClone(data);
    for (const other of Channel.open) {
      if (other !== this) queueMicrotask(() => other.onmessage?.({ data: copy }));
    }
  }
  close(): void {
    Channel.open = Channel.open.filter((one) => one !== this);
  }
}

type Reply = { status?: number; body?: unknown; headers?: Record<string, string> } | 'down' | 'silence';

/** A tab, a server that replies as the test says, a clock that stands still, and chance in the middle. */
export function stage() {
  const state = {
    tab: new Tab(),
    asked: [] as (RequestInit & { url: string })[],
    reply: {} as Reply | Promise<Reply>,
    random: 0.5,
  };

  beforeEach(() => {
    Object.assign(state, { tab: new Tab(), asked: [], reply: {}, random: 0.5 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 10, 28) });
    vi.spyOn(Math, 'random').mockImplementation(() => state.random);
    vi.stubGlobal('document', state.tab.document);
    vi.stubGlobal('window', state.tab.window);
    vi.stubGlobal('navigator', state.tab.navigator);
    vi.stubGlobal('BroadcastChannel', Channel);
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      state.asked.push({ ...init, url });
      const reply = await state.reply;
      if (reply === 'down') throw new TypeError('Failed to fetch');
      if (reply === 'silence')
        return new Promise((_, reject) =>
          init.signal!.addEventListener('abort', () => reject(init.signal!.reason)),
        );
      const { status = 200, body = stories('Fog'), headers = {} } = reply;
      return new Response(JSON.stringify(body), { status, headers });
    });
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
    Channel.open = [];
  });
  return state;
}

export function stories(headline: string) {
  return [{ title: headline, url: '/story', published: '2026-11-20T08:00:00Z' }];
}

/** Lets time pass, and whatever it sets off come to its end. */
export async function pass(milliseconds: number, step = 1000): Promise<void> {
  for (let left = milliseconds; left > 0; left -= step) {
    await vi.advanceTimersByTimeAsync(Math.min(step, left));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** A copy of the library, as another tab has one of its own. */
export async function copy(options?: ClientOptions): Promise<Client> {
  vi.resetModules();
  const { createClient } = await import('../../../../src/data/client.js');
  // What is loaded on demand is here already: a clock that stands still does not wait for files.
  await import('../../../../src/data/poll/watch.js');
  await import('../../../../src/data/reader.js');
  await import('../../../../src/data/several.js');
  await import('../../../../src/data/known-backends.js');
  await import('../../../../src/data/explain.js');
  await import('../../../../src/data/lay-map-over.js');
  await import('../../../../src/backends/json.js');
  return createClient(options);
}

/** Watches, and keeps what it is told. */
export async function watching(client: Client, options: Partial<WatchOptions> = {}, query = {}) {
  const told: WatchResult[] = [];
  const asked = { src: URL, backend: 'json', ...query };
  const watch = await client.watch(asked, (result) => void told.push(result), {
    interval: MINUTE,
    ...options,
  });
  return { ...watch, told };
}
