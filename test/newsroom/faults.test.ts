import { describe, expect, test } from 'vitest';
import { openedNewsroom } from './opened.ts';

const ask = openedNewsroom();
const faulty = (fault: string, init?: RequestInit) => ask(`/feed.json?fault=${fault}`, init);

describe('faults in place of the answer', () => {
  test.each([500, 502, 503, 429, 404, 403])('%i', async (status) => {
    const answer = await faulty(String(status));
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await answer.json()).toMatchObject({ status });
  });

  test('Retry-After, readable by pages', async () => {
    const answer = await faulty('503&retry-after=1');
    expect(answer.headers.get('Retry-After')).toBe('1');
    expect(answer.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After');
    expect((await faulty('503')).headers.has('Retry-After')).toBe(false);
  });

  test('401-json has the body of WordPress', async () => {
    const answer = await faulty('401-json');
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'rest_not_logged_in', data: { status: 401 } });
  });

  test('html, and a login page after a redirect', async () => {
    const html = await faulty('html');
    expect([html.status, html.headers.get('Content-Type')]).toEqual([200, 'text/html; charset=utf-8']);
    const login = await faulty('login');
    expect([login.status, login.redirected]).toEqual([200, true]);
    expect(await login.text()).toContain('type="email"');
  });

  test('invalid-json: cut off, or with control characters', async () => {
    await expect((await faulty('invalid-json')).json()).rejects.toThrow(SyntaxError);
    const control = await (await faulty('invalid-json&kind=control')).text();
    expect(control).toContain('\u0001');
    expect(() => JSON.parse(control)).toThrow(SyntaxError);
    expect(JSON.parse(control.replace('\u0001\n\t', '')).items.length).toBe(10);
  });

  test('empty-body and 204', async () => {
    const empty = await faulty('empty-body');
    expect([empty.status, await empty.text()]).toEqual([200, '']);
    expect((await faulty('204')).status).toBe(204);
  });

  test('error-200 in three dialects', async () => {
    const body = async (kind: string) => {
      const answer = await faulty(`error-200${kind}`);
      expect(answer.status).toBe(200);
      return answer.json();
    };
    expect(await body('')).toMatchObject({ status: 'error', code: 'rateLimited' });
    expect(await body('&kind=strapi')).toMatchObject({ data: null, error: { status: 404 } });
    expect(await body('&kind=ghost')).toMatchObject({ errors: [{ code: 'UNKNOWN_CONTENT_API_KEY' }] });
  });

  test('unknown-shape is valid JSON without articles', async () => {
    expect(Object.keys(await (await faulty('unknown-shape')).json())).toEqual(['station', 'wind', 'tide']);
  });

  test('redirect-loop never ends', async () => {
    await expect(faulty('redirect-loop')).rejects.toThrow('fetch failed');
  });

  test('hang sends nothing until the reader gives up', async () => {
    await expect(faulty('hang', { signal: AbortSignal.timeout(300) })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  test('an unknown fault is a mistake of the test, and says so', async () => {
    const answer = await faulty('typo');
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('“typo”');
  });
});

describe('faults that spoil the answer', () => {
  test('no-cors', async () => {
    const headers = { Origin: 'https://paper.example' };
    for (const address of ['/feed.json', '/wp-json/wp/v2/posts']) {
      const answer = await ask(`${address}?fault=no-cors`, { headers });
      expect(answer.status).toBe(200);
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('wrong-type', async () => {
    expect((await faulty('wrong-type')).headers.get('Content-Type')).toContain('text/plain');
    const asHtml = await faulty('wrong-type&type=text/html');
    expect(asHtml.headers.get('Content-Type')).toBe('text/html');
    expect((await asHtml.json()).items.length).toBe(10);
  });

  test('drip arrives whole, but late', async () => {
    const start = Date.now();
    const answer = await faulty('drip');
    const headersAfter = Date.now() - start;
    expect((await answer.json()).items.length).toBe(10);
    expect(headersAfter).toBeLessThan((Date.now() - start) / 2);
  });

  test('reset breaks off in the middle of the body', async () => {
    const answer = await faulty('reset');
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
  });
});

test.each(['503', 'no-cors', 'html', 'wrong-type', 'drip'])('%s is never kept by a cache', async (fault) => {
  const { headers } = await faulty(fault);
  expect([headers.get('Cache-Control'), headers.get('ETag')]).toEqual(['no-store', null]);
});

describe('switches together', () => {
  test('delay', async () => {
    const start = Date.now();
    expect((await ask('/api/odd?delay=300')).status).toBe(200);
    expect(Date.now() - start).toBeGreaterThanOrEqual(295);
  });

  test('two faults and a delay', async () => {
    const start = Date.now();
    const answer = await faulty('503,no-cors&delay=200');
    expect([answer.status, answer.headers.has('Access-Control-Allow-Origin')]).toEqual([503, false]);
    expect(Date.now() - start).toBeGreaterThanOrEqual(195);
  });

  test('fail-first fails as often as asked, and each id on its own', async () => {
    const statuses = async (query: string) => {
      const seen: number[] = [];
      for (let index = 0; index < 4; index++) seen.push((await ask(`/feed.json?${query}`)).status);
      return seen;
    };
    expect(await statuses('fail-first=2&id=one')).toEqual([503, 503, 200, 200]);
    expect(await statuses('fail-first=1&fault=429&id=two')).toEqual([429, 200, 200, 200]);
    expect(await statuses('fail-first=2&id=one')).toEqual([200, 200, 200, 200]);
  });

  test('work on pictures and pages as well', async () => {
    expect((await ask('/pictures/old-quay-320x180.svg?fault=404')).status).toBe(404);
    expect((await ask('/news/roof-for-the-ropewalk?fault=500')).status).toBe(500);
  });
});
