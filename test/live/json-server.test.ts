import { beforeEach, describe, expect, inject, test } from 'vitest';
import { requestsIn } from './server.ts';

const jsonServer = inject('json-server');
const url = 'url' in jsonServer ? jsonServer.url : '';

beforeEach(({ skip }) => {
  if ('unavailable' in jsonServer) skip(jsonServer.unavailable);
});

describe('json-server', () => {
  test('answers with a bare list, and pages it in headers that any site may read', async () => {
    const answer = await fetch(`${url}/posts?_page=1&_limit=5`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(await answer.json()).toHaveLength(5);
    expect(answer.headers.get('x-total-count')).toBe('14');
    expect(answer.headers.get('link')).toContain(`<${url}/posts?_page=2&_limit=5>; rel="next"`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('https://elsewhere.example');
    expect(answer.headers.get('access-control-expose-headers')).toBe('X-Total-Count, Link');
  });

  test('the log has what was asked', async () => {
    await (await fetch(`${url}/posts/3?marker=log`)).json();
    // It writes the line when the answer has gone.
    await expect
      .poll(() => ('log' in jsonServer ? requestsIn(jsonServer.log) : []))
      .toContain('GET /posts/3?marker=log');
  });
});
