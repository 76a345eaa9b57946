import { beforeEach, expect, test } from 'vitest';
import { openedNewsroom } from './opened.ts';

const ask = openedNewsroom();
const seen = async (query = ''): Promise<any[]> => (await ask(`/_requests${query}`)).json();

beforeEach(async () => {
  expect((await ask('/_requests', { method: 'DELETE' })).status).toBe(204);
});

test('counts each request, with its method, address, origin and headers', async () => {
  expect(await seen()).toEqual([]);
  await ask('/feed.json?lang=de', { headers: { Origin: 'https://paper.example', 'X-Own': 'yes' } });
  await ask('/feed.json?lang=de');
  const requests = await seen();
  expect(requests.length).toBe(2);
  expect(requests[0]).toMatchObject({
    method: 'GET',
    url: '/feed.json?lang=de',
    origin: 'https://paper.example',
    headers: { 'x-own': 'yes' },
  });
  expect(requests[1].origin).toBeNull();
});

test('counts what fails and what is refused, but not itself', async () => {
  await ask('/feed.json?fault=503');
  await ask('/feed.json', { method: 'OPTIONS' });
  await seen();
  expect((await seen()).map(({ method }) => method)).toEqual(['GET', 'OPTIONS']);
});

test('shows and forgets by prefix or by what an address contains', async () => {
  await ask('/feed.json?a');
  await ask('/api/odd?a');
  await ask('/api/odd?b');
  expect((await seen('?prefix=/api/')).length).toBe(2);
  expect((await seen('?contains=odd%3Fb')).length).toBe(1);
  await ask('/_requests?prefix=/api/', { method: 'DELETE' });
  expect((await seen()).map(({ url }) => url)).toEqual(['/feed.json?a']);
});

test('can be asked from any page', async () => {
  const answer = await ask('/_requests', { headers: { Origin: 'https://paper.example' } });
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
  const preflight = await ask('/_requests', {
    method: 'OPTIONS',
    headers: { Origin: 'https://paper.example', 'Access-Control-Request-Method': 'DELETE' },
  });
  expect(preflight.ok).toBe(true);
  expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('DELETE');
});
