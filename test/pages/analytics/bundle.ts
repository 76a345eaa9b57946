import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { put } from '../open-page.ts';

const recipes = join(import.meta.dirname, '../../../examples/analytics');

/**
 * Puts a file of this folder on the site, with what it imports.
 * @param known values of `window` that it finds
 * @returns its path
 */
export async function client(name: string, known: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: Object.fromEntries(
      Object.entries(known).map(([key, value]) => [`window.${key}`, JSON.stringify(value)]),
    ),
    logLevel: 'error',
  });
  return put('text/javascript', outputFiles[0]!.text);
}

/** Puts a recipe on the site as a publisher has it. @returns its path */
export async function recipe(name: string): Promise<string> {
  return put('text/javascript', await readFile(join(recipes, `${name}.js`), 'utf8'));
}

/** matomo.js: the real one where `MATOMO_JS` says where it is, else what stands in for it. @returns its path */
export async function matomoScript(): Promise<string> {
  const file = process.env.MATOMO_JS;
  return file ? put('text/javascript', await readFile(file, 'utf8')) : client('matomo-stand-in');
}
