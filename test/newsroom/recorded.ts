import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/payloads/', import.meta.url);

/** True where answers recorded from the real software lie beside the repository. */
export const hasRecordings = existsSync(folder);

if (!hasRecordings)
  console.log('Skipped: there are no recorded answers beside the repository to compare with.');

export function recorded(file: string): any {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

/** The keys of an object, in order of the alphabet. */
export function keys(value: object): string[] {
  return Object.keys(value).sort();
}
