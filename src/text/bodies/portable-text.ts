import { DEEPEST, element, embed, figure, type Figure, link, textHtml, word } from '../html.js';
import { fieldsOf, listOf } from '../fields.js';

const MARKS: Record<string, string> = {
  strong: 'strong',
  em: 'em',
  code: 'code',
  underline: 'u',
  'strike-through': 's',
  sup: 'sup',
  sub: 'sub',
};

/**
 * Portable text: https://portabletext.org/specification. Pictures bear their `url`, `width` and `height`, which only the
 * backend can know: Sanity keeps references, and the address of a file has the project's name in it.
 */
export function toHtml(value: unknown): string {
  return blocks(value, 0);
}

/** Its lists are flat: each item says how deep it is, and the items around it make the lists. */
function blocks(value: unknown, depth: number): string {
  if (depth > DEEPEST) return '';
  let html = '';
  const open: { name: string; level: number }[] = [];
  const closeTo = (level: number) => {
    while (open.length && open.at(-1)!.level > level) html += `</li></${open.pop()!.name}>`;
  };
  for (const block of listOf(value)) {
    const { listItem, level } = fieldsOf(block);
    if (typeof listItem !== 'string') {
      closeTo(0);
      html += one(block, depth);
      continue;
    }
    const deep = typeof level === 'number' && level >= 1 ? Math.min(level, DEEPEST) : 1;
    const name = listItem === 'number' ? 'ol' : 'ul';
    closeTo(deep);
    if (open.at(-1)?.level === deep && open.at(-1)!.name !== name) closeTo(deep - 1);
    if (open.at(-1)?.level === deep) html += '</li>';
    else {
      open.push({ name, level: deep });
      html += `<${name}>`;
    }
    html += `<li>${inline(block)}`;
  }
  closeTo(0);
  return html;
}

function one(block: unknown, depth: number): string {
  const { _type: type, style, code, rows, url, href, width, title, children } = fieldsOf(block);
  if (type === 'block' || Array.isArray(children)) {
    const words = inline(block);
    if (!words) return '';
    if (style === 'blockquote') return element('blockquote', element('p', words));
    return element(/^h[1-6]$/.test(word(style)) ? word(style) : 'p', words);
  }
  if (typeof code === 'string') return element('pre', element('code', textHtml(code)));
  if (/^(?:break|hr|divider|horizontalRule)$/.test(word(type))) return '<hr>';
  if (Array.isArray(rows)) return table(rows);
  if (type === 'image' || typeof width === 'number') return figure(fieldsOf(block) as Figure);
  const address = url ?? href;
  if (typeof address === 'string') return embed(address, title);
  // A block of the site's own: what is known inside it.
  return Object.values(fieldsOf(block))
    .filter((inside) => typeof inside === 'object' && inside !== null)
    .map((inside) => blocks(inside, depth + 1))
    .join('');
}

function table(rows: unknown[]): string {
  const lines = rows.map((row) => {
    const cells = listOf(fieldsOf(row).cells).map((cell) => element('td', textHtml(cell)));
    return element('tr', cells.join(''));
  });
  return element('table', element('tbody', lines.join('')));
}

function inline(block: unknown): string {
  const { children, markDefs } = fieldsOf(block);
  const links = new Map(listOf(markDefs).map((mark) => [fieldsOf(mark)._key, fieldsOf(mark).href]));
  return (Array.isArray(children) ? children : [])
    .map((span: unknown) => {
      const { text, marks } = fieldsOf(span);
      // The first mark is the outermost.
      return listOf(marks).reduceRight<string>((html, mark) => {
        if (links.has(mark)) return link(links.get(mark), html);
        const name = typeof mark === 'string' && Object.hasOwn(MARKS, mark) ? MARKS[mark] : undefined;
        return name ? element(name, html) : html;
      }, textHtml(text));
    })
    .join('');
}
