import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from './command.ts';
import type { Example, Replacement } from './example.ts';
import { hash, textOf, type Tarball } from './tarball.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Where examples are built: outside the repository, whose own node_modules would help out where an example has forgotten
 * something. It stays, so that next time only the library is unpacked anew.
 */
export const workshop = join(tmpdir(), `newsrail-frameworks-${hash(root)}`);

const leaveOut = new Set([
  'node_modules',
  'dist',
  'build',
  '.next',
  '.nuxt',
  '.output',
  '.svelte-kit',
  '.astro',
]);

/** Copies an example into a folder of its own and installs what it needs, the library from the tarball. */
export async function install({ id, folder }: Example, tarball: Tarball): Promise<string> {
  const place = join(workshop, id);
  await mkdir(place, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, object>;
  const key = hash(JSON.stringify(manifest), tarball.needs);
  const isInstalled = (await textOf(join(place, 'node_modules/.installed'))) === key;
  for (const file of await readdir(place))
    if (!(isInstalled && ['node_modules', 'package-lock.json'].includes(file)))
      await rm(join(place, file), { recursive: true, force: true });
  await cp(folder, place, {
    recursive: true,
    filter: (source) => source === folder || !leaveOut.has(basename(source)),
  });
  for (const kind of ['dependencies', 'devDependencies'])
    if (manifest[kind] && 'newsrail' in manifest[kind])
      manifest[kind] = { ...manifest[kind], newsrail: `file:${tarball.file}` };
  await writeFile(join(place, 'package.json'), JSON.stringify(manifest, null, 2));
  const library = join(place, 'node_modules/newsrail');
  if (isInstalled) {
    await rm(library, { recursive: true, force: true });
    await mkdir(library);
    await run('tar', ['-xzf', tarball.file, '--strip-components=1', '-C', library], { cwd: place });
  } else {
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: place });
    await writeFile(join(place, 'node_modules/.installed'), key);
  }
  return place;
}

/**
 * Changes a file of an example. @returns what changes it back
 * @throws Error where the text does not stand there exactly once
 */
export async function change(
  place: string,
  { file, find, replace }: Replacement,
): Promise<() => Promise<void>> {
  const path = join(place, file);
  const before = await readFile(path, 'utf8');
  const times = before.split(find).length - 1;
  if (times !== 1) throw new Error(`${file} has ${times} times what is to be replaced: ${find}`);
  await writeFile(
    path,
    before.replace(find, () => replace),
  );
  return () => writeFile(path, before);
}
