import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The parts and slots that templates have. */
export interface Used {
  parts: Set<string>;
  slots: Set<string>;
}

/** A built file with all that it imports, at once or on demand. */
async function reachable(file: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const queue = [file];
  for (const path of queue) {
    if (found.has(path)) continue;
    const code = await readFile(path, 'utf8');
    found.set(path, code);
    for (const [, other] of code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g))
      queue.push(join(path, '..', other!));
  }
  return found;
}

/** The parts and slots of all templates that an element's file leads to. */
export async function templatesOf(file: string): Promise<Used> {
  const found = await reachable(file);
  const all = (pattern: RegExp, code = [...found.values()].join('\n')) =>
    [...code.matchAll(pattern)].flatMap(([, name]) => name!.split(' '));
  const marks = [...found].find(([path]) => path.endsWith('leaving.js'))?.[1];
  return {
    // What draws headings is told their part; a page transition marks parts for a while.
    parts: new Set([
      ...all(/\bpart="([\w -]+)"/g),
      ...all(/\bheading\(\s*"([\w-]+)"/g),
      ...all(/\badd\(.*, "([\w-]+)"\)/g, marks),
    ]),
    slots: new Set([...all(/<slot name="([\w-]+)"/g), ...all(/<slot()(?:>| @)/g)]),
  };
}
