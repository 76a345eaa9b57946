import { basename, join } from 'node:path';
import { build, transform, type BuildOptions } from 'esbuild';
import type { Options } from 'tsup';
import { headStyles } from '../../src/styles/page-head.ts';
import tsupConfig from '../../tsup.config.ts';

/**
 * The script of a script tag, made from the sources as they are now: a test must not pass on a build of yesterday.
 * @returns contents by file name; `newsrail.js` loads the others
 */
export function builtScript(): Promise<Map<string, Uint8Array>> {
  return bundle({ entryPoints: { newsrail: 'src/cdn.ts' }, charset: 'ascii', minify: true });
}

/** The classic script, one file. */
export async function builtClassicScript(): Promise<Uint8Array> {
  const built = await bundle({
    entryPoints: { 'newsrail.iife': 'src/cdn.ts' },
    format: 'iife',
    splitting: false,
    globalName: 'newsrail',
    define: { 'import.meta.url': 'undefined' },
  });
  return built.get('newsrail.iife.js')!;
}

/** Bundles as the script build does, with what is different here. @returns contents by file name */
export async function bundle({ plugins = [], ...options }: BuildOptions): Promise<Map<string, Uint8Array>> {
  const { esbuildPlugins } = (tsupConfig as Options[]).find(({ name }) => name === 'script')!;
  const { outputFiles = [] } = await build({
    absWorkingDir: join(import.meta.dirname, '../..'),
    outdir: 'cdn',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    logLevel: 'error',
    ...options,
    plugins: [...plugins, ...(esbuildPlugins ?? [])],
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/** `newsrail.css`, made from the sources as they are now. */
export async function builtHead(): Promise<string> {
  const { code } = await transform(headStyles(), { loader: 'css', minify: true, charset: 'ascii' });
  return code;
}
