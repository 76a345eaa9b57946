import { describe, expect, it, vi } from 'vitest';
import { createClient, type ClientOptions } from '../../../src/data/client.js';
import {
  FormatError,
  HTTPError,
  MapError,
  NetworkError,
  TimeoutError,
  type ArticleError,
} from '../../../src/errors.js';
import { json, serve } from './server.js';

const { url, requests, answers } = await serve();
const articles = [
  { title: 'The ferry is back', url: '/ferry', published: '2026-11-20T08:00:00Z' },
  { title: 'Reservoir at 40 %', url: '/reservoir', published: '2026-11-21T08:00:00Z' },
];

/** A client that does not make a test wait between its tries. */
function client(options: ClientOptions = {}) {
  return createClient({ retry: { delay: () => 1 }, ...options });
}

async function failureOf(promise: Promise<unknown>): Promise<ArticleError> {
  return promise.then(
    () => Promise.reject(new Error('did not fail')),
    (error: ArticleError) => error,
  );
}

describe('a list', () => {
  it('is asked for, recognised, read and let through the door', async () => {
    answers((_, response) => json(response, articles));
    const page = await client().list({ src: url });
    expect(page).toMatchObject({ backend: 'json', dropped: [], fromCache: false });
    expect(page.articles.map(({ headline }) => headline)).toEqual(['The ferry is back', 'Reservoir at 40 %']);
    expect(page.articles[0]!.url).toBe(new URL('/ferry', url).href);
    expect(page.articles[0]!.datePublished).toBe('2026-11-20T08:00:00.000Z');
  });

  it('loses one bad article and says which', async () => {
    answers((_, response) => json(response, [articles[0], { title: 'No address' }, null, articles[1]]));
    const page = await client().list({ src: url });
    expect(page.articles).toHaveLength(2);
    expect(page.dropped).toHaveLength(2);
    expect(page.dropped.every(({ reason }) => reason.length > 0)).toBe(true);
  });

  it('that is empty is no error', async () => {
    answers((_, response) => json(response, { data: [] }));
    expect((await client().list({ src: url })).articles).toEqual([]);
  });

  it('is asked for once by ten, and again only when told so', async () => {
    answers((_, response) => json(response, articles));
    const one = client();
    await Promise.all(Array.from({ length: 10 }, () => one.list({ src: url })));
    expect(requests).toHaveLength(1);
    expect((await one.list({ src: url })).fromCache).toBe(true);
    expect(requests).toHaveLength(1);
    await one.list({ src: url }, { reload: true });
    await one.invalidate({ src: url });
    await one.list({ src: url });
    expect(requests).toHaveLength(3);
  });

  it('that has not changed is the same array, and has been asked for all the same', async () => {
    answers((_, response) => json(response, articles));
    const one = client({ staleTime: 0 });
    const first = await one.list({ src: url });
    const second = await one.list({ src: url, limit: 3 }, { reload: true });
    expect(second.articles).toBe(first.articles);
    expect([first.fromCache, second.fromCache]).toEqual([false, false]);
    answers((_, response) => json(response, articles.slice(1)));
    expect((await one.list({ src: url }, { reload: true })).articles).toHaveLength(1);
    expect(requests).toHaveLength(3);
  });

  it('is asked for past the cache on reload, by second chances too, and not before', async () => {
    answers((_, response, nth) => (nth === 2 ? json(response, {}, 503) : json(response, articles)));
    const one = client();
    await one.list({ src: url });
    await one.list({ src: url }, { reload: true });
    const asked = requests.map(({ headers }) => headers['cache-control'] ?? headers['pragma'] ?? 'as it is');
    expect(asked).toEqual(['as it is', 'max-age=0', 'max-age=0']);
  });

  it('is not asked for a second time by who wants no second chance', async () => {
    answers((_, response) => json(response, {}, 503, { 'retry-after': '7' }));
    const error = await failureOf(client().list({ src: url }, { retry: 0 }));
    expect(requests).toHaveLength(1);
    expect((error.cause as Response).headers.get('retry-after')).toBe('7');
  });

  it('is asked for without a header that would cost a preflight', async () => {
    answers((_, response) => json(response, articles));
    await client().list({ src: url });
    const { accept, 'content-type': type, authorization, 'x-requested-with': by } = requests[0]!.headers;
    expect([accept, type, authorization, by]).toEqual(['*/*', undefined, undefined, undefined]);
  });

  it('gives its first article to get(), and an empty one says so', async () => {
    answers((_, response) => json(response, articles));
    expect((await client().get({ src: url })).headline).toBe('The ferry is back');
    answers((_, response) => json(response, []));
    expect((await failureOf(client().get({ src: url }))).message).toContain('an empty list');
  });

  it('may begin with a byte order mark', async () => {
    answers((_, response) => void response.end(`\uFEFF${JSON.stringify(articles)}`));
    expect((await client().list({ src: url })).articles).toHaveLength(2);
  });
});

describe('trying again', () => {
  const after = (failures: number, fail: (response: Parameters<Parameters<typeof answers>[0]>[1]) => void) =>
    answers((_, response, nth) => (nth <= failures ? fail(response) : json(response, articles)));

  it.each([
    ['503', (response) => json(response, {}, 503)],
    ['500', (response) => json(response, {}, 500)],
    ['521', (response) => json(response, {}, 521)],
    ['429', (response) => json(response, {}, 429)],
    ['a connection that breaks', (response) => void response.destroy()],
    [
      'an answer that breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': 1000 });
        response.write('[{');
        setTimeout(() => response.destroy(), 20);
      },
    ],
  ] satisfies [string, Parameters<typeof after>[1]][])('after %s, twice at most', async (_, fail) => {
    after(2, fail);
    expect((await client().list({ src: url })).articles).toHaveLength(2);
    expect(requests).toHaveLength(3);
    requests.length = 0;
    after(9, fail);
    await failureOf(client().list({ src: url }));
    expect(requests).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 410])('never after %i', async (status) => {
    answers((_, response) => json(response, {}, status));
    expect(await failureOf(client().list({ src: url }))).toBeInstanceOf(HTTPError);
    expect(requests).toHaveLength(1);
  });

  it('waits as long as Retry-After says', async () => {
    let first = 0;
    answers((_, response, nth) => {
      if (nth === 1) first = performance.now();
      if (nth === 1) json(response, {}, 503, { 'retry-after': '1' });
      else json(response, articles);
    });
    await client().list({ src: url });
    expect(performance.now() - first).toBeGreaterThan(950);
  });

  it('does not wait for more than a minute', async () => {
    answers((_, response) => json(response, {}, 429, { 'retry-after': '3600' }));
    expect((await failureOf(client().list({ src: url }))).status).toBe(429);
    expect(requests).toHaveLength(1);
  });

  it('waits by chance and not in step', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0);
    after(2, (response) => json(response, {}, 503));
    await createClient().list({ src: url });
    expect(random).toHaveBeenCalled();
    random.mockRestore();
  });

  it('ends with the last interest', async () => {
    answers((_, response) => json(response, {}, 503));
    const leaving = new AbortController();
    const list = client({ retry: { delay: () => 50 } }).list({ src: url }, { signal: leaving.signal });
    setTimeout(() => leaving.abort(), 25);
    await failureOf(list);
    // One that has left already may still be on its way to the server.
    await new Promise((resolve) => setTimeout(resolve, 100));
    const asked = requests.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(requests.length).toBe(asked);
  });

  it('nor is an answer without articles: an error with status 200 is a failure too', async () => {
    const one = client();
    answers((_, response) => json(response, { status: 'error', code: 'busy', message: 'Try later' }));
    await failureOf(one.list({ src: url }));
    answers((_, response) => json(response, articles));
    expect((await one.list({ src: url })).articles).toHaveLength(2);
  });

  it('is not remembered: the next one to ask is answered', async () => {
    const one = client({ retry: 0 });
    answers((_, response) => json(response, {}, 500));
    await failureOf(one.list({ src: url }));
    answers((_, response) => json(response, articles));
    expect((await one.list({ src: url })).articles).toHaveLength(2);
  });
});

describe('what went wrong', () => {
  it.each([
    [
      '404',
      HTTPError,
      'http',
      ['answered 404', '“rest_no_route: Nothing”', 'Expected 200', 'check its path'],
      (response) => json(response, { code: 'rest_no_route', message: 'Nothing' }, 404),
    ],
    [
      'a web page',
      FormatError,
      'html',
      ['a web page “Harbour News”', 'where JSON was expected', '/wp-json/wp/v2/posts'],
      (response) => void response.end('<!doctype html><title>Harbour News</title>'),
    ],
    [
      'invalid JSON',
      FormatError,
      'json',
      ['not valid', '“[{"title": "half', 'JSON validator'],
      (response) => void response.end('[{"title": "half'),
    ],
    [
      'nothing',
      FormatError,
      'json',
      ['with nothing in it', 'Expected JSON'],
      (response) => void response.writeHead(204).end(),
    ],
    [
      'an error with status 200',
      FormatError,
      'backend',
      ['an error of its own: “Your key is missing”', 'check its key'],
      (response) =>
        json(response, { status: 'error', code: 'apiKeyMissing', message: 'Your key is missing' }),
    ],
    [
      'another shape',
      FormatError,
      'format',
      ['items', 'map'],
      (response) => json(response, { wind: { knots: 18 } }),
    ],
  ] satisfies [
    string,
    unknown,
    string,
    string[],
    Parameters<typeof answers>[0] extends (a: never, b: infer R, c: never) => void ? (r: R) => void : never,
  ][])('%s', async (_, Class, kind, words, respond) => {
    answers((_request, response) => respond(response));
    const error = await failureOf(client({ retry: 0 }).list({ src: url }));
    expect(error).toBeInstanceOf(Class);
    expect(error.kind).toBe(kind);
    for (const word of [...words, url]) expect(error.message).toContain(word);
  });

  it('a wrong map says which step, and what is there', async () => {
    answers((_, response) =>
      json(response, [{ id: 1, title: { rendered: 'A', protected: false }, link: '/a' }]),
    );
    const error = await failureOf(client().list({ src: url, map: 'headline: title.renderd; url: link' }));
    expect(error).toBeInstanceOf(MapError);
    for (const word of ['renderd', 'title', 'rendered', 'protected']) expect(error.message).toContain(word);
  });

  it('nobody there', async () => {
    const error = await failureOf(
      client({ retry: { limit: 1, delay: () => 1 } }).list({ src: 'http://127.0.0.1:1/posts' }),
    );
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.message).toContain('http://127.0.0.1:1/posts could not be reached');
  });

  it('too late', async () => {
    answers((_, response) => void setTimeout(() => response.end('[]'), 400));
    const error = await failureOf(client({ timeout: 60 }).list({ src: url }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.message).toContain('did not answer within 0.06 s');
    expect(requests).toHaveLength(1);
  });

  it('too late, with a body that drips', async () => {
    answers((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await failureOf(client({ timeout: 100 }).list({ src: url }))).toBeInstanceOf(TimeoutError);
  });

  it('no address at all', async () => {
    const error = await failureOf(client().list({ src: 'ftp://news.example/' }));
    expect(error.message).toContain('src="ftp://news.example/" is not an http(s) address. Expected');
  });

  it('a backend that nobody knows', async () => {
    const error = await failureOf(client().list({ src: url, backend: 'wordpres' }));
    expect(error.message).toMatch(/backend="wordpres" is not known. There is: .*wordpress/);
  });
});

describe("ky's hooks", () => {
  it('see every request, the first as well', async () => {
    answers((_, response, nth) => (nth === 1 ? json(response, {}, 503) : json(response, articles)));
    const seen = vi.fn();
    await client({ hooks: { beforeRequest: [seen], beforeRetry: [seen] } }).list({ src: url });
    expect(seen.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(requests).toHaveLength(2);
  });

  it('come with headers where somebody wants them', async () => {
    answers((_, response) => json(response, articles));
    await client({ headers: { 'X-Api-Key': 'k' } }).list({ src: url });
    expect(requests[0]!.headers['x-api-key']).toBe('k');
  });
});
