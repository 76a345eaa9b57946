import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../command.ts';
import { install } from '../install.ts';
import { node22, type Node22 } from '../node22.ts';
import { startServer, type Server, type Unavailable } from '../server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { seed } from './seed.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const cli = 'node_modules/directus/cli.js';
const token = 'not-a-secret';

/** What Directus reads from its environment, with its files in this folder. */
const settings = (folder: string) => ({
  KEY: token,
  SECRET: token,
  DB_CLIENT: 'sqlite3',
  DB_FILENAME: join(folder, 'directus.db'),
  STORAGE_LOCAL_ROOT: join(folder, 'uploads'),
  // It takes no address under `.example`.
  ADMIN_EMAIL: 'admin@example.com',
  ADMIN_PASSWORD: token,
  ADMIN_TOKEN: token,
  // Its own default is that no other site may read.
  CORS_ENABLED: 'true',
  CORS_ORIGIN: 'true',
  SERVE_APP: 'false',
  TELEMETRY: 'false',
  LOG_LEVEL: 'warn',
});

/** A real Directus with the stories of the Marram Post, new for every start. */
export async function startDirectus({ cacheDir }: { cacheDir: string }): Promise<Server | Unavailable> {
  let node: Node22;
  let installed: string;
  try {
    node = await node22(cacheDir);
    installed = await install({ name: 'directus', from: here('.'), cacheDir, finish });
  } catch (error) {
    return { unavailable: `Directus could not be installed: ${(error as Error).message}` };
  }

  async function finish(cwd: string): Promise<void> {
    await node.compile(join(cwd, 'node_modules/sqlite3'));
    // Only scripts of its flows need it, there are none here, and it takes minutes to compile.
    await writeFile(join(cwd, 'node_modules/isolated-vm/isolated-vm.js'), 'module.exports = {};\n');
    // Half a minute of migrations, the same for every start.
    await run(node.path, [cli, 'bootstrap'], { cwd, env: { ...node.env, ...settings(cwd) } });
  }

  const folder = await temporaryFolder('directus');
  try {
    await copyFile(join(installed, 'directus.db'), join(folder.path, 'directus.db'));
    await mkdir(join(folder.path, 'uploads'));
    const server = await startServer({
      command: node.path,
      args: () => [cli, 'start'],
      cwd: installed,
      env: (url) => ({
        ...settings(folder.path),
        HOST: '127.0.0.1',
        PORT: new URL(url).port,
        PUBLIC_URL: url,
        NODE_OPTIONS: `--require ${here('../log-requests.cjs')}`,
      }),
      folder,
    });
    await seed(server.url, token).catch(async (error: unknown) => {
      await server.stop();
      throw error;
    });
    return server;
  } catch (error) {
    folder.remove();
    throw error;
  }
}
