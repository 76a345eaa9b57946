import { afterAll, beforeAll } from 'vitest';
import { startNewsroom, type RunningNewsroom } from '../../examples/newsroom/server.ts';

/** The moment all tests date the articles from. */
export const now = new Date('2026-11-22T12:00:00Z');

/** A newsroom of a test file's own, on a port of its own; gives the function that asks it. */
export function openedNewsroom(): (path: string, init?: RequestInit) => Promise<Response> {
  let running: RunningNewsroom | undefined;
  beforeAll(async () => {
    running = await startNewsroom({ port: 0, now });
  });
  afterAll(() => running?.close());
  return (path, init) => fetch(`${running?.url}${path}`, init);
}
