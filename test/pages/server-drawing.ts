import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as ssr from '../../src/ssr.ts';
import { bundle } from './built.ts';

/** The server's code, as a test has it until it is through. */
export interface BuiltServer extends Pick<typeof ssr, 'renderElement' | 'styleHash'> {
  remove(): Promise<void>;
}

/**
 * `newsrail/ssr`, made from the sources as they are now and as the script is: a browser takes over only what the same
 * templates have drawn. It is put below the project's own modules, so that it finds lit.
 */
export async function builtServer(): Promise<BuiltServer> {
  const cache = join(import.meta.dirname, '../../.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'ssr-'));
  const files = await bundle({
    entryPoints: { ssr: 'src/ssr.ts' },
    platform: 'node',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
  });
  for (const [name, contents] of files) await writeFile(join(folder, name), contents);
  const { renderElement, styleHash } = (await import(
    pathToFileURL(join(folder, 'ssr.mjs')).href
  )) as typeof ssr;
  return { renderElement, styleHash, remove: () => rm(folder, { recursive: true, force: true }) };
}
