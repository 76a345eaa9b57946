// Made from the files of src/text/bodies by `npm run generate`; a test keeps it fresh.
import type { BodyFormat } from '../article.js';

/** What renders a body to HTML, by its format; loaded when it is met. */
export const knownBodies: Record<BodyFormat, () => Promise<{ toHtml(value: unknown): string }>> = {
  'ans': () => import('../text/bodies/ans.js'),
  'contentful': () => import('../text/bodies/contentful.js'),
  'lexical': () => import('../text/bodies/lexical.js'),
  'markdown': () => import('../text/bodies/markdown.js'),
  'plain': () => import('../text/bodies/plain.js'),
  'portable-text': () => import('../text/bodies/portable-text.js'),
  'prismic': () => import('../text/bodies/prismic.js'),
  'slate': () => import('../text/bodies/slate.js'),
  'storyblok': () => import('../text/bodies/storyblok.js'),
  'strapi-blocks': () => import('../text/bodies/strapi-blocks.js'),
};
