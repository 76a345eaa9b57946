import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer, type Server } from './server.ts';
import { temporaryFolder } from './temporary-folder.ts';

const cli = createRequire(import.meta.url).resolve('json-server/lib/cli/bin.js');
const database = fileURLToPath(new URL('json-server.db.json', import.meta.url));
// It wants a path from the working directory, and takes an absolute one for that too.
const pictures = relative(process.cwd(), fileURLToPath(new URL('pictures', import.meta.url)));

/** A real json-server with the notices of an invented museum: JSON that is nobody's format, and CORS for everybody. */
export async function startJsonServer(): Promise<Server> {
  return startServer({
    command: process.execPath,
    args: (port) => [
      cli,
      database,
      '--read-only',
      '--host',
      '127.0.0.1',
      '--port',
      `${port}`,
      '--static',
      pictures,
    ],
    // Under vitest it would inherit `test`, and with that it keeps no log.
    env: () => ({ NODE_ENV: 'production' }),
    folder: await temporaryFolder('json-server'),
  });
}
