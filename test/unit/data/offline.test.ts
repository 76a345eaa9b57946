import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient, type ArticleList } from '../../../src/data/client.js';
import { LARGEST, LONGEST, MOST } from '../../../src/data/kept-answers.js';
import { ArticleError, HTTPError, NetworkError } from '../../../src/errors.js';
import { FakeCaches } from './caches.js';
import { json, serve } from './server.js';

const { url, answers } = await serve();
const articles = [{ title: 'The ferry is back', url: '/ferry', published: '2026-11-20T08:00:00Z' }];
let caches: FakeCaches;

/** Another visit: nothing in memory, all that is kept in its place. */
const visit = (options = {}) => createClient({ retry: 0, ...options });
const query = { src: url, offline: true };

beforeEach(() => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Waits until it holds. Vitest's own would move the clock on meanwhile. */
async function until(holds: () => void): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return holds();
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

/** Asks, and waits until the answer is kept. */
async function keep(src = url): Promise<ArticleList> {
  const page = await visit().list({ src, offline: true });
  await until(() => expect(caches.urls).toContain(src));
  return page;
}

/** Long enough for whatever could still be written. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('an answer for bad times', () => {
  it('is kept, and shown with its age and the reason when the next one cannot be had', async () => {
    vi.setSystemTime('2026-11-20T09:00:00Z');
    answers((_, response) => json(response, articles));
    const first = await keep();
    expect(first).not.toHaveProperty('savedAt');
    vi.setSystemTime('2026-11-21T09:00:00Z');
    answers((_, response) => json(response, {}, 503));
    const { error, ...second } = await visit().list(query);
    expect(second.articles).toEqual(first.articles);
    expect(second).toMatchObject({
      backend: 'json',
      url,
      fromCache: true,
      savedAt: Date.parse('2026-11-20T09:00:00Z'),
    });
    expect(error).toBeInstanceOf(HTTPError);
    expect(error!.message).toContain('answered 503');
  });

  it.each([
    ['408', 'http', (response) => json(response, {}, 408)],
    ['425', 'http', (response) => json(response, {}, 425)],
    ['429', 'http', (response) => json(response, {}, 429)],
    ['521', 'http', (response) => json(response, {}, 521)],
    ['a login page', 'html', (response) => void response.end('<!doctype html><title>Log in</title>')],
    ['half an answer', 'json', (response) => void response.end('[{"title": "half')],
    ['nothing', 'json', (response) => void response.end()],
    [
      'an error of its own',
      'backend',
      (response) => json(response, { status: 'error', message: 'Slow down' }),
    ],
    ['another shape', 'format', (response) => json(response, { wind: { knots: 18 } })],
    ['no connection', 'network', (response) => void response.destroy()],
    ['silence', 'timeout', () => undefined],
  ] satisfies [string, string, (response: Parameters<Parameters<typeof answers>[0]>[1]) => void][])(
    'stands in for %s',
    async (_, kind, respond) => {
      answers((_request, response) => json(response, articles));
      await keep();
      answers((_request, response) => respond(response));
      const page = await visit({ timeout: 100 }).list(query);
      expect(page.articles).toHaveLength(1);
      expect(page.error!.kind).toBe(kind);
      expect(caches.urls).toEqual([url]);
    },
  );

  it.each([404, 410])('is forgotten after %i: what is gone is not shown', async (status) => {
    answers((_, response) => json(response, articles));
    await keep();
    answers((_, response) => json(response, {}, status));
    await expect(visit().list(query)).rejects.toThrow(`answered ${status}`);
    await until(() => expect(caches.urls).toEqual([]));
  });

  it.each([400, 401, 403])('does not stand in for a refusal (%i), and stays', async (status) => {
    answers((_, response) => json(response, articles));
    await keep();
    answers((_, response) => json(response, {}, status));
    await expect(visit().list(query)).rejects.toThrow(`answered ${status}`);
    expect(caches.urls).toEqual([url]);
  });

  it('is not there for who has not asked for it, nor kept for him', async () => {
    answers((_, response) => json(response, articles));
    await visit().list({ src: url });
    await settled();
    expect(caches.all.size).toBe(0);
    await keep();
    answers((_, response) => json(response, {}, 500));
    await expect(visit().list({ src: url })).rejects.toThrow('answered 500');
  });

  it('that never came leaves the error as it is', async () => {
    await expect(visit().list({ src: 'http://127.0.0.1:1/posts', offline: true })).rejects.toThrow(
      NetworkError,
    );
  });

  it('is kept with its headers, and the address that it came from in the end', async () => {
    const src = new URL('/wp-json/wp/v2/posts', url).href;
    answers((request, response) => {
      if (request.url!.startsWith('/wp-json'))
        response.writeHead(302, { location: `/moved${request.url}` }).end();
      else
        json(response, [{ id: 1, link: '/fog', title: { rendered: 'Fog' } }], 200, {
          'X-WP-Total': 40,
          'X-WP-TotalPages': 4,
          Vary: '*',
        });
    });
    const live = await visit().list({ src, offline: true });
    await until(() => expect(caches.urls).toHaveLength(1));
    answers((_, response) => void response.destroy());
    const kept = await visit().list({ src, offline: true });
    const { fromCache, error, savedAt, ...same } = kept;
    expect([fromCache, error!.kind, typeof savedAt]).toEqual([true, 'network', 'number']);
    expect({ ...same, fromCache: false }).toEqual(live);
    expect(live).toMatchObject({ total: 40 });
    expect(live.next).toContain('page=2');
    expect(live.url).toContain('/moved/wp-json');
  });

  it('is one of each page, and of each source', async () => {
    answers((request, response) => {
      const more = request.url === '/a' ? '/a?page=2' : undefined;
      json(response, { items: [{ title: request.url, url: request.url }], next: more });
    });
    const [a, b] = [new URL('/a', url).href, new URL('/b', url).href];
    const several = { src: `${a} ${b}`, offline: true, limit: 2 };
    const one = visit();
    const first = await one.list(several);
    await one.list({ ...several, cursor: first.next });
    await until(() => expect(caches.urls.toSorted()).toEqual([a, `${a}?page=2`, b]));

    answers((_, response) => json(response, {}, 500));
    const kept = await visit().list(several);
    expect(kept.articles).toEqual(first.articles);
    expect(kept).toMatchObject({
      fromCache: true,
      next: first.next,
      errors: [{ status: 500 }, { status: 500 }],
    });
    expect(kept.error).toBeInstanceOf(ArticleError);
    expect(kept.savedAt).toBeLessThanOrEqual(Date.now());
    expect((await visit().list({ ...several, cursor: kept.next })).articles).toHaveLength(1);

    answers((request, response) =>
      request.url === '/a' ? json(response, {}, 500) : json(response, [{ title: 'New', url: '/new' }]),
    );
    const half = await visit().list(several);
    expect(half.articles).toHaveLength(2);
    expect(half.errors).toHaveLength(1);
    expect(half).not.toHaveProperty('savedAt');
  });
});

describe('what is kept', () => {
  it(`is ${MOST} answers at most; the oldest go first`, async () => {
    answers((_, response) => json(response, articles));
    const start = Date.now();
    for (let nth = 0; nth < MOST + 3; nth++) {
      vi.setSystemTime(start + nth);
      await keep(`${url}?n=${nth}`);
    }
    await until(() => expect(caches.urls).toHaveLength(MOST));
    expect(caches.urls[0]).toBe(`${url}?n=3`);
  });

  it('is news: older than 14 days it is neither shown nor kept', async () => {
    expect(LONGEST).toBe(14 * 24 * 60 * 60 * 1000);
    answers((_, response) => json(response, articles));
    const start = Date.now();
    await keep();
    answers((request, response) => json(response, articles, request.url!.includes('other') ? 200 : 500));
    vi.setSystemTime(start + LONGEST);
    expect((await visit().list(query)).articles).toHaveLength(1);
    vi.setSystemTime(start + LONGEST + 1);
    await expect(visit().list(query)).rejects.toThrow('answered 500');
    await keep(`${url}?other`);
    await until(() => expect(caches.urls).toEqual([`${url}?other`]));
  });

  it('is no monster, counted in bytes', async () => {
    const story = (text: string) => [{ ...articles[0], description: text }];
    const fits = (LARGEST - 1000) / 2;
    answers((_, response) => json(response, story('ö'.repeat(fits))));
    await keep();
    answers((_, response) => json(response, story('ö'.repeat(fits + 1000))));
    await visit().list(query);
    await until(() => expect(caches.urls).toEqual([]));
    answers((_, response) => json(response, story('o'.repeat(LARGEST))));
    await visit().list(query);
    await settled();
    expect(caches.urls).toEqual([]);
  });

  it('is nothing that its server wants unstored', async () => {
    answers((_, response) => json(response, articles, 200, { 'cache-control': 'private, No-Store' }));
    await visit().list(query);
    await settled();
    expect(caches.urls).toEqual([]);
  });

  it('is no empty list, which does not replace the last good one either', async () => {
    answers((_, response) => json(response, articles));
    await keep();
    answers((_, response) => json(response, []));
    expect((await visit().list(query)).articles).toEqual([]);
    await settled();
    answers((_, response) => json(response, {}, 500));
    expect((await visit().list(query)).articles).toHaveLength(1);
  });

  it('is of this version: other versions are deleted, other caches are not ours', async () => {
    for (const name of ['newsrail-0', 'newsrail-2', 'newsrail-pictures', 'their-app'])
      await caches.open(name);
    answers((_, response) => json(response, articles));
    await keep();
    expect(await caches.keys()).toEqual(['newsrail-pictures', 'their-app', 'newsrail-1']);
  });

  it('is written once for all who ask together, and again when it has been asked for anew', async () => {
    answers((_, response) => json(response, articles));
    const one = visit({ staleTime: 600_000 });
    const open = vi.spyOn(caches, 'open');
    await Promise.all(Array.from({ length: 10 }, () => one.list(query)));
    await settled();
    expect(open).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + 400_000);
    expect((await one.list(query)).fromCache).toBe(true);
    await settled();
    expect(open).toHaveBeenCalledTimes(1);
    await one.list(query, { reload: true });
    await settled();
    expect(open).toHaveBeenCalledTimes(2);
  });
});

describe('where storage is blocked', () => {
  const blocked = () => {
    throw new DOMException('The document is sandboxed.', 'SecurityError');
  };

  it.each([
    ['there is none', () => vi.stubGlobal('caches', undefined)],
    [
      'it may not even be looked at',
      () => Object.defineProperty(globalThis, 'caches', { configurable: true, get: blocked }),
    ],
    ['it may not be opened', () => vi.stubGlobal('caches', { keys: blocked, open: blocked })],
    ['it is full', () => void (caches.trouble = new DOMException('Full.', 'QuotaExceededError'))],
  ])('%s: articles are shown all the same, and errors are as ever', async (_, block) => {
    block();
    answers((_request, response) => json(response, articles));
    expect((await visit().list(query)).articles).toHaveLength(1);
    await settled();
    answers((_request, response) => json(response, {}, 500));
    await expect(visit().list(query)).rejects.toThrow('answered 500');
  });

  it('it never answers: nobody waits for it for ever', async () => {
    vi.stubGlobal('caches', { keys: () => new Promise(() => {}) });
    answers((_, response) => json(response, articles));
    expect((await visit().list(query)).articles).toHaveLength(1);
    answers((_request, response) => json(response, {}, 500));
    await expect(visit().list(query)).rejects.toThrow('answered 500');
    answers((_request, response) => json(response, {}, 404));
    await expect(visit().list(query)).rejects.toThrow('answered 404');
  });
});
