import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from './command.ts';

/**
 * Downloads a package as it was published, and gives the name of the file in that folder. What is downloaded here is
 * run here: it must be the very file this was written with.
 */
export async function pack(source: string, integrity: string, folder: string): Promise<string> {
  const said = await run('npm', ['pack', source, '--silent', '--pack-destination', folder]);
  const tarball = said.trim().split('\n').at(-1) ?? '';
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(folder, tarball)), hash);
  if (hash.digest('base64') !== integrity) throw new Error(`${source} is not the package that was expected`);
  return tarball;
}
