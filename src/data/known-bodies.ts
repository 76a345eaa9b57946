// Made from the files of src/text/bodies by `npm run generate`; a test keeps it fresh.
import type { BodyFormat } from '../article.js';

/** What renders a body to HTML, by its format; loaded when it is met. */
export const knownBodies: Partial<Record<BodyFormat, () => Promise<{ toHtml(value: unknown): string }>>> = {
  'ans': () => import('../text/bodies/ans.js'),
  'plain': () => import('../text/bodies/plain.js'),
};
