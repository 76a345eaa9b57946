import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What a browser may be told to expect of a file, by the file's path: https://www.w3.org/TR/sri-2/ */
export type Integrity = Record<string, string>;

/** The hashes of all files of a folder that a page may load by their address: its scripts and style sheets. */
export async function integrityOf(folder: string): Promise<Integrity> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  const hashes = files.map(async (file) => [
    file.replaceAll(sep, '/'),
    `sha384-${createHash('sha384')
      .update(await readFile(join(folder, file)))
      .digest('base64')}`,
  ]);
  return Object.fromEntries(await Promise.all(hashes)) as Integrity;
}
