import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { output, root } from './root.ts';

/** The pictures that were accepted, one per entry of `chosen.ts`. */
export const accepted = join(root, 'test/pages/pixels');

/**
 * Share of a picture's pixels that may differ. The same browser draws the same: the few are for processors that round
 * otherwise. A rounder corner shows already.
 */
const tolerance = 0.00005;

/** What is wrong with a picture, and what to do about it; `undefined` when it is as it was accepted. */
export async function differenceOf(name: string, taken: Uint8Array): Promise<string | undefined> {
  const before = await readFile(join(accepted, `${name}.png`)).catch(() => undefined);
  if (!before) return `no picture to compare with yet: npm run shots -- --accept`;
  const [was, is] = [PNG.sync.read(before), PNG.sync.read(Buffer.from(taken))];
  const file = (kind: string) => join(output, 'differences', `${name}.${kind}.png`);
  const advice = (what: string) =>
    `${what}. Look at ${file('now')}; if that is how it should look: npm run shots -- --accept ${name}`;
  const keep = async (kind: string, png: Uint8Array) => {
    await mkdir(join(output, 'differences'), { recursive: true });
    await writeFile(file(kind), png);
  };

  if (was.width !== is.width || was.height !== is.height) {
    await keep('now', taken);
    return advice(`it was ${was.width} × ${was.height} pixels and is ${is.width} × ${is.height}`);
  }
  const marked = new PNG({ width: is.width, height: is.height });
  const different = pixelmatch(was.data, is.data, marked.data, is.width, is.height, { threshold: 0.1 });
  const share = different / (is.width * is.height);
  if (share <= tolerance) return undefined;
  await Promise.all([keep('now', taken), keep('marked', PNG.sync.write(marked))]);
  const percent = (share * 100).toFixed(2);
  return advice(`${different} pixels (${percent} %) differ, marked red in ${file('marked')}`);
}
