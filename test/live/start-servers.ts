import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startDirectus } from './directus/start.ts';
import { startGhost } from './ghost/start.ts';
import { startJsonServer } from './json-server.ts';
import { startPayload } from './payload/start.ts';
import type { Server, Unavailable } from './server.ts';
import { startStrapi } from './strapi/start.ts';
import { startWordPress } from './wordpress/start.ts';

/** What the tests' own processes are told of a server. */
export type Told = Pick<Server, 'url' | 'log' | 'key'> | Unavailable;

type Name = 'wordpress' | 'json-server' | 'payload' | 'strapi' | 'directus' | 'ghost';

declare module 'vitest' {
  export interface ProvidedContext extends Record<Name, Told> {
    /** What the command line asked for. */
    asked: { words: string[]; all: boolean };
  }
}

interface Start {
  name: Name;
  /** Why it runs only when it is asked for. */
  cost?: string;
  start: (options: { cacheDir: string }) => Promise<Server | Unavailable>;
}

const starts: Start[] = [
  { name: 'wordpress', start: startWordPress },
  { name: 'json-server', start: startJsonServer },
  { name: 'payload', start: startPayload },
  { name: 'strapi', cost: 'it takes minutes to install', start: startStrapi },
  { name: 'directus', cost: 'it takes minutes to install', start: startDirectus },
  { name: 'ghost', cost: 'it takes minutes to install', start: startGhost },
];

const cacheDir = fileURLToPath(new URL('../../.cache/live', import.meta.url));

/** Starts the servers once, before all tests; vitest calls what it gives after all tests. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  const { words, all } = project.getProvidedContext().asked;
  const named = starts.filter(({ name }) => words.some((word) => name.includes(word)));
  const servers: Server[] = [];

  async function begin({ name, cost, start }: Start): Promise<void> {
    if (named.length > 0 ? !named.some((one) => one.name === name) : cost && !all) {
      const how = `npm run test:live -- ${named.length > 0 ? name : '--all'}`;
      project.provide(name, { unavailable: `${cost ?? 'it was not asked for'}; to run it: ${how}` });
      return;
    }
    const since = performance.now();
    const server = await start({ cacheDir });
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    if ('url' in server) servers.push(server);
    console.log('url' in server ? `# ${name} on ${server.url} after ${seconds} s` : `# ${name} NOT RUN`);
    project.provide(name, told(server));
  }

  await Promise.all(starts.filter(({ cost }) => !cost).map(begin));
  // These keep a machine busy each by itself.
  for (const one of starts.filter(({ cost }) => cost)) await begin(one);
  return async () => {
    for (const server of servers) await server.stop();
  };
}

function told(server: Server | Unavailable): Told {
  if (!('url' in server)) return server;
  const { url, log, key } = server;
  return { url, log, ...(key && { key }) };
}
