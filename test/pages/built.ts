import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import type { Options } from 'tsup';
import { pageHead } from '../../src/styles/page-head.ts';
import tsupConfig from '../../tsup.config.ts';

/**
 * The script of a script tag, made from the sources as they are now: a test must not pass on a build of yesterday.
 * @returns contents by file name; `newsrail.js` loads the others
 */
export async function builtScript(): Promise<Map<string, Uint8Array>> {
  const { esbuildPlugins } = (tsupConfig as Options[]).find(({ name }) => name === 'script')!;
  const { outputFiles } = await build({
    absWorkingDir: join(import.meta.dirname, '../..'),
    entryPoints: { newsrail: 'src/cdn.ts' },
    outdir: 'cdn',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    charset: 'ascii',
    minify: true,
    plugins: esbuildPlugins ?? [],
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/** `newsrail.css`, made from the sources as they are now. */
export async function builtHead(): Promise<string> {
  const { code } = await transform(pageHead, { loader: 'css', minify: true, charset: 'ascii' });
  return code;
}
