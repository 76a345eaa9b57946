import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from './command.ts';
import type { Example, Replacement } from './example.ts';
import type { Tarball } from './tarball.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Where examples are built: outside the repository, whose own node_modules would help out where an example has forgotten
 * something. It stays, so that next time only the library is unpacked anew.
 */
export const workshop = join(tmpdir(), `newsrail-frameworks-${hash(root)}`);

/** What comes of building, and is not copied. */
const OUTPUT = new Set(
  'node_modules dist build _site .angular .astro .next .nuxt .output .svelte-kit'.split(' '),
);
/** Where tools keep what they have made of packages. Of another library under the same version it would be wrong. */
const CACHES = ['.astro', '.cache', '.vite'];

/** Copies an example into a folder of its own and installs what it needs, the library from the tarball. */
export async function install({ id, folder }: Example, tarball: Tarball): Promise<string> {
  const place = join(workshop, id);
  await mkdir(place, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, object>;
  const key = hash(JSON.stringify(manifest), tarball.needs);
  const mark = join(place, 'node_modules/.installed');
  const isInstalled = (await readFile(mark, 'utf8').catch(() => '')) === key;
  for (const file of await readdir(place))
    if (!(isInstalled && ['node_modules', 'package-lock.json'].includes(file)))
      await rm(join(place, file), { recursive: true, force: true });
  await cp(folder, place, {
    recursive: true,
    filter: (source) => source === folder || !OUTPUT.has(basename(source)),
  });
  for (const kind of ['dependencies', 'devDependencies'])
    if (manifest[kind] && 'newsrail' in manifest[kind])
      manifest[kind] = { ...manifest[kind], newsrail: `file:${tarball.file}` };
  await writeFile(join(place, 'package.json'), JSON.stringify(manifest, null, 2));
  const library = join(place, 'node_modules/newsrail');
  if (isInstalled) {
    for (const old of [library, ...CACHES.map((cache) => join(place, 'node_modules', cache))])
      await rm(old, { recursive: true, force: true });
    await mkdir(library);
    await run('tar', ['-xzf', tarball.file, '--strip-components=1', '-C', library], { cwd: place });
  } else {
    await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: place });
    await writeFile(mark, key);
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

/** A short name for texts. */
function hash(...texts: string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);
}
