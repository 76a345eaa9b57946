import { expect, test } from 'vitest';
import { newsroom, startNewsroom } from '../../examples/newsroom/server.ts';

test('takes any free port, and lets go of it', async () => {
  const running = await startNewsroom({ port: 0 });
  expect((await fetch(`${running.url}/feed.json`)).status).toBe(200);
  await running.close();
  await expect(fetch(`${running.url}/feed.json`)).rejects.toThrow('fetch failed');
});

test('closes although a request hangs', async () => {
  const running = await startNewsroom({ port: 0 });
  const hanging = fetch(`${running.url}/feed.json?fault=hang`).catch((error: Error) => error.name);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await running.close();
  expect(await hanging).toBe('TypeError');
});

test('says so when the port is taken', async () => {
  const running = await startNewsroom({ port: 0 });
  const port = Number(new URL(running.url).port);
  await expect(startNewsroom({ port })).rejects.toThrow(`Port ${port} is taken`);
  await running.close();
});

test('shows fresh dates: the newest article is half an hour old', async () => {
  const answer = await newsroom().request('/feed.json');
  const { items } = await answer.json();
  const age = Date.now() - Date.parse(items[0].date_published);
  expect(age).toBeGreaterThan(29 * 60_000);
  expect(age).toBeLessThan(32 * 60_000);
});

test('two newsrooms of one moment are alike', async () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const text = async () => (await newsroom({ now }).request('/wp-json/wp/v2/posts?_embed&lang=all')).text();
  expect(await text()).toBe(await text());
});
