import { dirname } from 'node:path';
import { build } from 'vite';
import type { Bundle } from './bundle.ts';
import { fromChunks, type Chunk } from './chunks.ts';

export async function vite(entry: string, others: string[] = []): Promise<Bundle> {
  const built = await build({
    root: dirname(entry),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      assetsDir: '',
      reportCompressedSize: false,
      rollupOptions: { input: { app: entry }, external: others },
    },
  });
  return fromChunks((built as unknown as { output: Chunk[] }).output);
}
