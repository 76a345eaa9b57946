import type { ArticleInput } from '../article.js';
import { isObject, own } from './shape.js';

/** Tags that somebody who writes Markdown does not begin with, and that all HTML of an editor has. */
const HTML = /<(?:p|div|h[1-6]|[ou]l|figure|blockquote|section|article|table|br)\b[^<>]*>/i;

/**
 * A body in whatever form the editor of a CMS keeps it: HTML, Markdown, or the tree of Lexical, Slate or Strapi.
 * Absent where it is none of these.
 */
export function richBody(value: unknown): ArticleInput['articleBody'] {
  if (typeof value === 'string') {
    return HTML.test(value) || !value ? value || undefined : { format: 'markdown', value };
  }
  if (Array.isArray(own(own(value, 'root'), 'children'))) return { format: 'lexical', value };
  if (!Array.isArray(value) || !value.some((block) => Array.isArray(own(block, 'children'))))
    return undefined;
  return { format: isStrapis(value) ? 'strapi-blocks' : 'slate', value };
}

/** Slate keeps a text as `{text}` alone, Strapi's blocks say `type: 'text'` as well. */
function isStrapis(blocks: readonly unknown[]): boolean {
  return blocks.some((block) => {
    const children = own(block, 'children');
    return (
      Array.isArray(children) &&
      children.some((child) => isObject(child) && /^(?:text|list-item)$/.test(String(own(child, 'type'))))
    );
  });
}
