import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './packed.ts';

/** The code of docs/server-rendering.md that begins with a comment of this name. */
export async function codeOfGuide(name: string): Promise<string> {
  const found = [...(await guide()).matchAll(/^```(?:js|html)\n(.*?)^```$/gms)].find(([, code]) =>
    code!.slice(0, 40).includes(name),
  );
  if (!found) throw new Error(`no ${name} in docs/server-rendering.md`);
  return found[1]!;
}

/** What its table says that HTML weighs. */
export async function costsInGuide(): Promise<Record<string, number[]>> {
  const rows = (await guide()).matchAll(/^\| (level [^|]*[a-z]) +\| +(\d+) \| +(\d+) \|$/gm);
  return Object.fromEntries([...rows].map(([, what, bytes, gzip]) => [what!, [Number(bytes), Number(gzip)]]));
}

function guide(): Promise<string> {
  return readFile(join(root, 'docs/server-rendering.md'), 'utf8');
}
