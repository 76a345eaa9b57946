import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startJsonServer } from './json-server.ts';
import type { Server, Unavailable } from './server.ts';
import { startWordPress } from './wordpress/start.ts';

/** What the tests' own processes are told of a server. */
export type Told = Pick<Server, 'url' | 'log'> | Unavailable;

declare module 'vitest' {
  export interface ProvidedContext {
    wordpress: Told;
    jsonServer: Told;
  }
}

const cacheDir = fileURLToPath(new URL('../../.cache/live', import.meta.url));

/** Starts the servers once, before all tests; vitest calls what it gives after all tests. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const [wordpress, jsonServer] = await Promise.all([
    announced('WordPress', startWordPress({ cacheDir })),
    announced('json-server', startJsonServer()),
  ]);
  project.provide('wordpress', told(wordpress));
  project.provide('jsonServer', told(jsonServer));
  return async () => {
    for (const server of [wordpress, jsonServer]) if ('stop' in server) await server.stop();
  };
}

async function announced<Started extends Server | Unavailable>(
  name: string,
  starting: Promise<Started>,
): Promise<Started> {
  const begin = performance.now();
  const server = await starting;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log('url' in server ? `# ${name} on ${server.url} after ${seconds} s` : `# ${name} NOT RUN`);
  return server;
}

function told(server: Server | Unavailable): Told {
  return 'url' in server ? { url: server.url, log: server.log } : server;
}
