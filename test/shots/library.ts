import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { root } from './root.ts';

/** What a page's script tag would load, made from the sources: name of the file → its text. */
export async function bundleLibrary(): Promise<Map<string, string>> {
  const outdir = join(root, 'cdn');
  const { outputFiles } = await build({
    entryPoints: { newsrail: join(root, 'src/cdn.ts') },
    bundle: true,
    write: false,
    outdir,
    format: 'esm',
    splitting: true,
    platform: 'browser',
    target: 'es2022',
    // Lit's other build warns in the console that it is the other build.
    conditions: ['production'],
    charset: 'ascii',
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [relative(outdir, path), text]));
}
