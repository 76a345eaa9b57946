import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { pack, root } from './pack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the package as it would be uploaded. */
    tarball: string;
  }
}

/** Builds and packs once for all test files: two builds at a time would take each other's files away. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  await promisify(execFile)('npm', ['run', 'build'], { cwd: root });
  const folder = await mkdtemp(join(tmpdir(), 'newsrail-tarball-'));
  project.provide('tarball', await pack(folder));
  return () => rm(folder, { recursive: true, force: true });
}
