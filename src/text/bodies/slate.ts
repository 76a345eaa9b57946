import { element, figure, heading, link, markedText, own, treeHtml, word } from '../tree-html.js';

/** What editors made with Slate call their blocks. Each names them itself; these are Payload's and Slate's examples'. */
const BLOCKS: Record<string, string> = {
  paragraph: 'p',
  p: 'p',
  'heading-one': 'h1',
  'heading-two': 'h2',
  'heading-three': 'h3',
  blockquote: 'blockquote',
  'block-quote': 'blockquote',
  quote: 'blockquote',
  ul: 'ul',
  'bulleted-list': 'ul',
  ol: 'ol',
  'numbered-list': 'ol',
  li: 'li',
  'list-item': 'li',
  table: 'table',
  'table-row': 'tr',
};

const MARKS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' };

/** Slate's tree, as Payload 2 and others keep it: https://docs.slatejs.org/concepts/02-nodes */
export function toHtml(value: unknown): string {
  return treeHtml(value, (node, inner) => {
    const type = word(node, 'type');
    const text = own(node, 'text');
    if (typeof text === 'string') {
      const marks = Object.entries(MARKS).map(([mark, tag]) => own(node, mark) === true && tag);
      return markedText(text, marks);
    }
    // Payload writes no type for a paragraph; a list item's text stands in such a one too.
    if (!type) return element('p', inner);
    if (type === 'link') return link(own(node, 'url'), inner);
    if (type === 'upload' || type === 'image') {
      const file = own(node, 'value') ?? node;
      return figure(file, own(file, 'alt'), own(own(node, 'fields'), 'caption') ?? own(file, 'caption'));
    }
    if (type === 'code') return element('pre', element('code', inner));
    if (/^h[1-6]$/.test(type)) return heading(type, inner);
    // An empty cell holds its column's place.
    if (type === 'table-cell') return `<td>${inner}</td>`;
    const tag = Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined;
    return tag ? element(tag, inner) : inner;
  });
}
