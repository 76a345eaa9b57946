import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../shared/payloads/', import.meta.url);

/** Whether there are recorded answers beside the repository; a test that needs them says when it skips. */
export function hasPayload(path: string): boolean {
  const file = fileURLToPath(new URL(path, folder));
  if (!existsSync(file)) console.log(`skipped: no recorded answer ${path} beside the repository`);
  return existsSync(file);
}

/** A recorded answer, read where it lies. */
export function payload(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}
