import { join } from 'node:path';

/** Where a suite leaves its counts, for the command that ran it. */
export function results(suite: string): string {
  return join(import.meta.dirname, '../.cache/results', `${suite}.json`);
}
