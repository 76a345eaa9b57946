import { basename } from 'node:path';
import { build } from 'esbuild';
import type { Bundle } from './bundle.ts';

export async function esbuild(entry: string, others: string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: { app: entry },
    bundle: true,
    external: others,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/out',
    absWorkingDir: '/',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const atOnce = new Set(['out/app.js']);
  for (const name of atOnce)
    for (const { path, kind, external } of metafile.outputs[name]!.imports)
      if (kind === 'import-statement' && !external) atOnce.add(path);
  return {
    files: new Map(outputFiles.map(({ path, contents }) => [basename(path), contents])),
    atOnce: [...atOnce].map((path) => basename(path)),
  };
}
