import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from './command.ts';

const root = join(import.meta.dirname, '../..');

export interface Clone {
  folder: string;
  remove(): Promise<void>;
}

/** What is committed, in a folder of its own: below this one, where what is installed here is found from. */
export async function clone(): Promise<Clone> {
  const cache = join(root, '.cache');
  await mkdir(cache, { recursive: true });
  const around = await mkdtemp(join(cache, 'release-'));
  const folder = join(around, 'newsrail');
  read(`git clone --quiet ${root} ${folder}`);
  return { folder, remove: () => rm(around, { recursive: true, force: true }) };
}
