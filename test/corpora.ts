import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Payloads of others, which lie beside the repository where they are used and are never copied into it. */
const folder = join(import.meta.dirname, '../../shared/corpora');

/** Gives the browser tests `/corpora/*.json`; 404 where there is none, and then they skip what needs it. */
export async function corpora(
  context: { path: string; type: string; status: number; body: unknown },
  next: () => Promise<unknown>,
): Promise<void> {
  const name = /^\/corpora\/([a-z-]+\.json)$/.exec(context.path)?.[1];
  if (!name) return void (await next());
  try {
    context.body = await readFile(join(folder, name), 'utf8');
    context.type = 'application/json';
  } catch {
    context.status = 404;
  }
}
