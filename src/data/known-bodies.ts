// Made from the files of src/text/bodies by `npm run generate`; a test keeps it fresh.
import type { BodyFormat } from '../article.js';

/** What renders a body to HTML, by its format; loaded when it is met. */
export const knownBodies: Partial<Record<BodyFormat, () => Promise<{ toHtml(value: unknown): string }>>> = {
  'lexical': () => import('../text/bodies/lexical.js'),
  'markdown': () => import('../text/bodies/markdown.js'),
  'plain': () => import('../text/bodies/plain.js'),
  'slate': () => import('../text/bodies/slate.js'),
  'strapi-blocks': () => import('../text/bodies/strapi-blocks.js'),
};
