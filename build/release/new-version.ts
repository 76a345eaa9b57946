import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read } from './command.ts';

/** The version that a folder's package.json has. */
export async function versionOf(folder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/**
 * Turns the changesets of a folder into a version and its entry in the changelog.
 * @returns whether there were any
 */
export async function makeVersion(folder: string): Promise<boolean> {
  const waiting = (await readdir(join(folder, '.changeset'))).filter((file) => file.endsWith('.md'));
  if (!waiting.length) return false;
  read('changeset version', folder);
  // It leaves the lockfile as it was.
  const version = await versionOf(folder);
  read(`npm version ${version} --allow-same-version --no-git-tag-version`, folder);
  read('prettier --write CHANGELOG.md package.json', folder);
  return true;
}
