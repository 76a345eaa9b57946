import { copyFile, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../command.ts';
import { startServer, type Server, type Unavailable } from '../server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { wordpressFiles } from './files.ts';
import { ensurePhp } from './php.ts';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** A real WordPress with the stories of the Tern Harbour Courier, new for every start. */
export async function startWordPress({ cacheDir }: { cacheDir: string }): Promise<Server | Unavailable> {
  const missing = await ensurePhp();
  if (missing) return missing;
  let files: string;
  try {
    files = await wordpressFiles(cacheDir);
  } catch (error) {
    return { unavailable: `WordPress could not be downloaded: ${(error as Error).message}` };
  }

  const folder = await temporaryFolder('wordpress');
  const site = join(folder.path, 'site');
  try {
    await cp(files, site, { recursive: true });
    await copyFile(here('wp-config.php'), join(site, 'wp-config.php'));
    await run('php', [here('seed.php'), site], { env: { WORDPRESS_URL: 'http://127.0.0.1' } });
    return await startServer({
      command: 'php',
      args: (port) => ['-q', '-S', `127.0.0.1:${port}`, '-t', site, here('router.php')],
      // A page asks for several pictures at once, and one PHP answers one request at a time.
      env: (url) => ({ WORDPRESS_URL: url, PHP_CLI_SERVER_WORKERS: '4' }),
      folder,
    });
  } catch (error) {
    folder.remove();
    throw error;
  }
}
