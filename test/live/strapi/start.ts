import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../install.ts';
import { node22, type Node22 } from '../node22.ts';
import { startServer, type Server, type Unavailable } from '../server.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** A real Strapi with the stories of the Marram Post, new for every start. */
export async function startStrapi({ cacheDir }: { cacheDir: string }): Promise<Server | Unavailable> {
  let node: Node22;
  let installed: string;
  try {
    node = await node22(cacheDir);
    installed = await install({
      name: 'strapi',
      from: here('.'),
      cacheDir,
      finish: (folder) => node.compile(join(folder, 'node_modules/better-sqlite3')),
    });
  } catch (error) {
    return { unavailable: `Strapi could not be installed: ${(error as Error).message}` };
  }

  const folder = await temporaryFolder('strapi');
  const at = (file: string) => join(folder.path, file);
  try {
    await cp(here('app'), folder.path, { recursive: true });
    for (const file of ['package.json', '../picture.mjs', '../stories.json'])
      await cp(here(file), at(file.replace('../', '')));
    await mkdir(at('public/uploads'), { recursive: true });
    await symlink(join(installed, 'node_modules'), at('node_modules'), 'junction');
    return await startServer({
      command: node.path,
      args: () => [at('node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
      cwd: folder.path,
      env: (url) => ({
        PORT: new URL(url).port,
        NODE_ENV: 'production',
        STRAPI_TELEMETRY_DISABLED: 'true',
        NODE_OPTIONS: `--require ${here('../log-requests.cjs')}`,
      }),
      folder,
    });
  } catch (error) {
    folder.remove();
    throw error;
  }
}
