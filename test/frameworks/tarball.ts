import { join } from 'node:path';
import { run } from './command.ts';

const root = join(import.meta.dirname, '../..');

/** The library as the registry would have it. */
export interface Tarball {
  file: string;
  /** What it needs itself: where that has changed, it has to be installed anew. */
  needs: string;
}

/** Builds and packs the library into a folder. */
export async function pack(folder: string): Promise<Tarball> {
  await run('npm', ['run', 'build'], { cwd: root });
  const said = await run('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { cwd: root });
  const listed = JSON.parse(said) as { filename: string }[] | Record<string, { filename: string }>;
  return readTarball(join(folder, Object.values(listed)[0]!.filename));
}

export async function readTarball(file: string): Promise<Tarball> {
  const folder = join(file, '..');
  const text = await run('tar', ['-xzOf', file, 'package/package.json'], { cwd: folder });
  const { dependencies, peerDependencies } = JSON.parse(text) as Record<string, object | undefined>;
  return { file, needs: JSON.stringify([dependencies, peerDependencies]) };
}
