import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atExit } from './at-exit.ts';

export interface TemporaryFolder {
  path: string;
  remove(): void;
}

/** A folder of one's own, gone when this process is. */
export async function temporaryFolder(name: string): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), `newsrail-${name}-`));
  return { path, remove: atExit(() => rmSync(path, { recursive: true, force: true })) };
}
