import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../../..');

/**
 * Bytes of brotli that a module weighs with all that it imports.
 * @param had files of the sources that a page has already
 */
export async function brotli(entry: string, had: readonly string[] = []): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry.startsWith('.') ? join(root, entry) : entry],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external: [...had],
    legalComments: 'none',
    logLevel: 'error',
  });
  return brotliCompressSync(outputFiles[0]!.contents).length;
}
