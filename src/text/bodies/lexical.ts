import { element, figure, heading, link, markedText, own, treeHtml, word } from '../tree-html.js';

/** What the bits of a text's `format` stand for: https://lexical.dev/docs/concepts/serialization */
const MARKS = ['strong', 'em', 's', 'u', 'code', 'sub', 'sup', 'mark'];

const BLOCKS: Record<string, string> = {
  paragraph: 'p',
  quote: 'blockquote',
  listitem: 'li',
  table: 'table',
  tablerow: 'tr',
};

/** Lexical's tree, as Payload 3 keeps it. */
export function toHtml(value: unknown): string {
  return treeHtml([own(value, 'root') ?? value].flat(), (node, inner) => {
    const type = word(node, 'type');
    const fields = own(node, 'fields');
    switch (type) {
      case 'linebreak':
        return '<br>';
      case 'horizontalrule':
        return '<hr>';
      case 'heading':
        return heading(word(node, 'tag'), inner);
      case 'list':
        return element(own(node, 'tag') === 'ol' || own(node, 'listType') === 'number' ? 'ol' : 'ul', inner);
      case 'link':
      case 'autolink':
        return link(own(fields, 'url') ?? own(node, 'url'), inner);
      case 'tablecell':
        // An empty one holds its column's place.
        return Number(word(node, 'headerState')) ? `<th>${inner}</th>` : `<td>${inner}</td>`;
      case 'code':
        return element('pre', element('code', inner.replaceAll('<br>', '\n')));
      case 'upload':
      case 'image': {
        const file = own(node, 'value') ?? { ...node, url: own(node, 'src') };
        const alt = own(file, 'alt') ?? own(node, 'altText');
        return figure(file, alt, own(fields, 'caption') ?? own(file, 'caption'));
      }
    }
    const text = own(node, 'text');
    if (typeof text === 'string') {
      const format = Number(word(node, 'format')) || 0;
      return markedText(
        text,
        MARKS.map((mark, bit) => (format & (1 << bit)) !== 0 && mark),
      );
    }
    const tag = Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined;
    return tag ? element(tag, inner) : inner;
  });
}
