import { DEEPEST, element, figure, link, textHtml, word } from '../html.js';
import { fieldsOf, listOf } from '../fields.js';

const ELEMENTS: Record<string, string> = {
  paragraph: 'p',
  bullet_list: 'ul',
  ordered_list: 'ol',
  list_item: 'li',
  blockquote: 'blockquote',
  horizontal_rule: 'hr',
  hard_break: 'br',
  table_row: 'tr',
  table_cell: 'td',
  table_header: 'th',
};
const MARKS: Record<string, string> = {
  bold: 'strong',
  italic: 'em',
  strike: 's',
  underline: 'u',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
};

/** Storyblok's rich text: https://www.storyblok.com/docs/richtext-field */
export function toHtml(value: unknown): string {
  return render(value, 0);
}

function render(node: unknown, depth: number): string {
  if (depth > DEEPEST) return '';
  const { type, text, marks, attrs, content } = fieldsOf(node);
  // The editor's own tables are called `tableRow`, older ones `table_row`.
  const kind = word(type).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (kind === 'text') return listOf(marks).reduce<string>(marked, textHtml(text));
  const { level, src, alt, title, copyright, emoji, body } = fieldsOf(attrs);
  if (kind === 'image') {
    // Its files have their size in their path.
    const [, width, height] = /\/f\/\d+\/(\d+)x(\d+)\//.exec(word(src)) ?? [];
    return figure({
      url: src,
      width: Number(width),
      height: Number(height),
      alt,
      caption: title,
      credit: copyright,
    });
  }
  if (kind === 'emoji') return textHtml(emoji);
  // Components of the site's own: the texts in them.
  if (kind === 'blok')
    return listOf(body)
      .map((blok) => documents(blok, depth + 1))
      .join('');
  const inside = (Array.isArray(content) ? content : []).map((it) => render(it, depth + 1)).join('');
  if (kind === 'code_block') return element('pre', element('code', inside));
  if (kind === 'table') return element('table', element('tbody', inside));
  const heading =
    kind === 'heading' && (typeof level === 'number' && /^[1-6]$/.test(`${level}`) ? `h${level}` : 'h2');
  const name = heading || (Object.hasOwn(ELEMENTS, kind) ? ELEMENTS[kind]! : '');
  // Editors space paragraphs with empty ones; styles do that here.
  const isEmpty = !inside && !/^(?:hr|br|t[dh])$/.test(name);
  return name && !isEmpty ? element(name, inside) : inside;
}

function documents(blok: unknown, depth: number): string {
  return Object.values(fieldsOf(blok))
    .filter((field) => fieldsOf(field).type === 'doc')
    .map((field) => render(field, depth))
    .join('');
}

function marked(html: string, mark: unknown): string {
  const { type, attrs } = fieldsOf(mark);
  if (type === 'link') {
    const { href, linktype } = fieldsOf(attrs);
    const isBare = linktype === 'email' && typeof href === 'string' && !/^mailto:/i.test(href);
    return link(isBare ? `mailto:${href}` : href, html);
  }
  const name = typeof type === 'string' && Object.hasOwn(MARKS, type) ? MARKS[type] : undefined;
  return name ? element(name, html) : html;
}
