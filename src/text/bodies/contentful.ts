import { DEEPEST, element, embed, figure, link, textHtml, type Figure, word } from '../html.js';
import { fieldsOf, listOf } from '../fields.js';

const ELEMENTS: Record<string, string> = {
  paragraph: 'p',
  'heading-1': 'h1',
  'heading-2': 'h2',
  'heading-3': 'h3',
  'heading-4': 'h4',
  'heading-5': 'h5',
  'heading-6': 'h6',
  'unordered-list': 'ul',
  'ordered-list': 'ol',
  'list-item': 'li',
  blockquote: 'blockquote',
  'table-row': 'tr',
  'table-cell': 'td',
  'table-header-cell': 'th',
};
const MARKS: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  strikethrough: 's',
};

/**
 * Contentful's rich text: https://www.contentful.com/developers/docs/concepts/rich-text/. In place of links to pictures
 * and entries the backend has put what they lead to.
 */
export function toHtml(value: unknown): string {
  return render(value, 0);
}

function render(node: unknown, depth: number): string {
  if (depth > DEEPEST) return '';
  const { nodeType, value, marks, data, content } = fieldsOf(node);
  const type = word(nodeType);
  if (type === 'text') {
    return listOf(marks).reduce<string>((html, mark) => {
      const name = own(MARKS, fieldsOf(mark).type);
      return name ? element(name, html) : html;
    }, textHtml(value));
  }
  if (type === 'hr') return '<hr>';
  const { uri, target } = fieldsOf(data);
  const inside = () => (Array.isArray(content) ? content : []).map((it) => render(it, depth + 1)).join('');
  if (type === 'hyperlink') return link(uri, inside());
  if (type.endsWith('-hyperlink')) return link(fieldsOf(target).url, inside());
  if (type.startsWith('embedded-')) return embedded(target, depth);
  if (type === 'table') return element('table', element('tbody', inside()));
  const name = own(ELEMENTS, type);
  const words = inside();
  return name && words ? element(name, words) : words;
}

/** A picture, or an entry: a text, a wrapper around a picture, or something with an address. */
function embedded(target: unknown, depth: number): string {
  const { url, width, title, name } = fieldsOf(target);
  if (typeof width === 'number') return figure(fieldsOf(target) as Figure);
  if (typeof url === 'string') return embed(url, title ?? name);
  for (const inside of Object.values(fieldsOf(target))) {
    if (typeof fieldsOf(inside).width === 'number') return figure(fieldsOf(inside) as Figure);
    const text = fieldsOf(inside).format === 'contentful' ? render(fieldsOf(inside).value, depth + 1) : '';
    if (text) return text;
  }
  return '';
}

function own(table: Record<string, string>, key: unknown): string | undefined {
  return typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
}
