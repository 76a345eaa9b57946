import { copyFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../install.ts';
import { startServer, type Server, type Unavailable } from '../server.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** A real Payload with the stories of the Marram Post, new for every start. */
export async function startPayload({ cacheDir }: { cacheDir: string }): Promise<Server | Unavailable> {
  let installed: string;
  try {
    installed = await install({ name: 'payload', from: here('.'), cacheDir });
  } catch (error) {
    return { unavailable: `Payload could not be installed: ${(error as Error).message}` };
  }

  const folder = await temporaryFolder('payload');
  try {
    for (const file of ['server.mjs', '../picture.mjs', '../stories.json'])
      await copyFile(here(file), join(folder.path, file.replace('../', '')));
    await symlink(join(installed, 'node_modules'), join(folder.path, 'node_modules'), 'junction');
    return await startServer({
      command: process.execPath,
      args: () => [join(folder.path, 'server.mjs'), folder.path],
      env: (url) => ({ PAYLOAD_URL: url, NODE_OPTIONS: `--require ${here('../log-requests.cjs')}` }),
      folder,
    });
  } catch (error) {
    folder.remove();
    throw error;
  }
}
