import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup as bundle } from 'rollup';
import { minify } from 'terser';
import type { Bundle } from './bundle.ts';
import { fromChunks } from './chunks.ts';

export async function rollup(entry: string, others: string[] = []): Promise<Bundle> {
  const built = await bundle({
    input: { app: entry },
    external: others,
    // It cannot find packages by itself, nor make code smaller.
    plugins: [
      nodeResolve({ browser: true }),
      {
        name: 'terser',
        renderChunk: async (code) => (await minify(code, { module: true, ecma: 2020 })).code ?? null,
      },
    ],
    logLevel: 'silent',
  });
  const { output } = await built.generate({ format: 'es' });
  return fromChunks(output);
}
