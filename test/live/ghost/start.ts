import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node22, type Node22 } from '../node22.ts';
import { startServer, type Server, type Unavailable } from '../server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ghostFiles } from './files.ts';
import { seed } from './seed.ts';

const preload = fileURLToPath(new URL('../log-requests.cjs', import.meta.url));

/** A real Ghost with the stories of the Marram Post, new for every start. */
export async function startGhost({ cacheDir }: { cacheDir: string }): Promise<Server | Unavailable> {
  let node: Node22;
  let files: string;
  try {
    node = await node22(cacheDir);
    files = await ghostFiles(cacheDir, node);
  } catch (error) {
    return { unavailable: `Ghost could not be installed: ${(error as Error).message}` };
  }

  const folder = await temporaryFolder('ghost');
  try {
    await cp(join(files, 'content'), join(folder.path, 'content'), { recursive: true });
    const server = await startServer({
      command: node.path,
      args: () => ['index.js'],
      cwd: files,
      env: (url) => ({
        // With this it takes SQLite.
        NODE_ENV: 'development',
        url,
        server__host: '127.0.0.1',
        server__port: new URL(url).port,
        paths__contentPath: join(folder.path, 'content'),
        database__connection__filename: join(folder.path, 'ghost.db'),
        logging__transports: '["stdout"]',
        // Nobody is written to, and nobody is asked for a newer version.
        mail__transport: 'stub',
        privacy__useUpdateCheck: 'false',
        NODE_OPTIONS: `--require ${preload}`,
      }),
      folder,
    });
    try {
      return { ...server, key: await seed(server.url) };
    } catch (error) {
      await server.stop();
      throw error;
    }
  } catch (error) {
    folder.remove();
    throw error;
  }
}
