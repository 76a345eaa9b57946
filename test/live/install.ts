import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.ts';

export interface Installation {
  name: string;
  /** Where its `package.json` and `package-lock.json` lie. */
  from: string;
  cacheDir: string;
  /** What is left to do, such as to compile what npm has not: nothing that was downloaded runs by itself. */
  finish?: (folder: string) => Promise<void>;
}

/** The folder with the `node_modules` that a lock file describes: installed once, and anew when the file changes. */
export async function install({ name, from, cacheDir, finish }: Installation): Promise<string> {
  const lock = await readFile(join(from, 'package-lock.json'));
  const folder = join(cacheDir, `${name}-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  await mkdir(cacheDir, { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  try {
    for (const file of ['package.json', 'package-lock.json'])
      await copyFile(join(from, file), join(work, file));
    // Not `ci`: it refuses lock files in which a package for another platform has no version, as Strapi's have.
    await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: work });
    await finish?.(work);
    await rename(work, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return folder;
}
