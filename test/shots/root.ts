import { join } from 'node:path';

/** The repository. */
export const root = join(import.meta.dirname, '../..');

/** Where pictures for looking at go; git does not see it. */
export const output = join(root, '.cache/shots');
