import { basename } from 'node:path';
import type { Bundle } from './bundle.ts';

/** A file as Rollup, and Vite after it, tell of it. */
export interface Chunk {
  type: 'chunk' | 'asset';
  fileName: string;
  code?: string;
  isEntry?: boolean;
  imports?: string[];
}

/** What Rollup's description of its files comes to. */
export function fromChunks(output: readonly Chunk[]): Bundle {
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const atOnce = new Set(
    [...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
  );
  for (const name of atOnce)
    for (const other of chunks.get(name)!.imports ?? []) if (chunks.has(other)) atOnce.add(other);
  const encoder = new TextEncoder();
  return {
    files: new Map([...chunks].map(([name, { code }]) => [basename(name), encoder.encode(code)])),
    atOnce: [...atOnce].map((name) => basename(name)),
  };
}
