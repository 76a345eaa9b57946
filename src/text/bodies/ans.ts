import { decodeEntities } from '../entities.js';
import { escapeHtml } from '../escape-html.js';
import { inlineHtml } from '../inline-html.js';
import { safeHref, safeSrc } from '../safe-address.js';

type Fields = Record<string, unknown>;

/** How deep elements may be in each other: a quote in a list in a quote is 3. */
const DEPTH = 12;

/**
 * The `content_elements` of the Arc Native Specification: a list of blocks, whose texts are HTML of one line.
 * https://github.com/washingtonpost/ans-schema
 */
export function toHtml(value: unknown): string {
  return blocks(value, DEPTH);
}

function blocks(value: unknown, depth: number): string {
  return Array.isArray(value) && depth
    ? value.map((element) => block(fieldsOf(element), depth)).join('')
    : '';
}

function block(element: Fields, depth: number): string {
  const { type, content, content_elements: inside, items } = element;
  const within = () => blocks(inside, depth - 1);
  switch (type) {
    case 'header':
      // The article's own headline is the only one of the first level.
      return wrap(`h${Math.min(6, Math.max(2, Number(asText(element.level)) || 2))}`, line(content));
    case 'quote': {
      const cite = line(fieldsOf(element.citation).content);
      return wrap('blockquote', within() + wrap('p', line(content)) + wrap('p', wrap('cite', cite)));
    }
    case 'list':
      return list(element, depth);
    case 'image':
      return figure(element);
    case 'video':
      return figure(fieldsOf(fieldsOf(element.promo_items).basic)) + headlineLink(element);
    case 'oembed':
    case 'oembed_response': {
      const { url, title, author_name: author, provider_name: provider } = fieldsOf(element.raw_oembed);
      return paragraphLink(url ?? element.url, asText(title) || asText(author) || asText(provider));
    }
    case 'raw_html':
      return paragraphLink(frameIn(asText(content))) || wrap('p', line(content));
    case 'interstitial_link':
      return paragraphLink(element.url, asText(content));
    case 'link_list':
      return wrap(
        'ul',
        asList(items)
          .map((item) => wrap('li', link(item.url, asText(item.content))))
          .join(''),
      );
    case 'code':
      return wrap('pre', wrap('code', escapeHtml(asText(content))));
    case 'table':
      return wrap(
        'table',
        wrap('thead', row('th', element.header)) +
          wrap(
            'tbody',
            asLists(element.rows)
              .map((cells) => row('td', cells))
              .join(''),
          ),
      );
    case 'divider':
      return '<hr>';
    case 'correction':
      return wrap('p', line(element.text));
    case 'reference':
    case 'custom_embed':
      return '';
    default:
      // Also of a kind not known: its own text, and what is in it.
      return wrap('p', line(content)) + within() + blocks(items, depth - 1) || headlineLink(element);
  }
}

function list({ list_type: kind, items }: Fields, depth: number): string {
  if (!depth) return '';
  const rows = asList(items).map((item) =>
    wrap(
      'li',
      item.type === 'list'
        ? list(item, depth - 1)
        : item.type === 'text'
          ? line(item.content)
          : block(item, depth - 1),
    ),
  );
  return wrap(kind === 'ordered' ? 'ol' : 'ul', rows.join(''));
}

function figure({ url, alt_text: alt, caption, credits, width, height }: Fields): string {
  const src = safeSrc(url);
  if (!src) return '';
  const size = [
    ['width', width],
    ['height', height],
  ].map(([name, value]) =>
    typeof value === 'number' && value > 0 ? ` ${String(name)}="${Math.round(value)}"` : '',
  );
  const names = asList(fieldsOf(credits).by).map(({ name }) => asText(name));
  const words = [line(caption), escapeHtml(names.filter(Boolean).join(', '))].filter(Boolean).join(' ');
  const image = `<img src="${escapeHtml(src)}" alt="${escapeHtml(asText(alt))}"${size.join('')}>`;
  return `<figure>${image}${wrap('figcaption', words)}</figure>`;
}

/** What stands for a video or another story. */
function headlineLink({ headlines, canonical_url: url }: Fields): string {
  const title = asText(fieldsOf(headlines).basic);
  return title ? paragraphLink(url, title) || wrap('p', escapeHtml(title)) : '';
}

/** Of a frame only where it leads. */
function frameIn(html: string): string {
  return decodeEntities(/<iframe\b[^<>]*\ssrc\s*=\s*["']([^"'<>]*)/i.exec(html)?.[1] ?? '');
}

function paragraphLink(url: unknown, text?: string): string {
  return wrap('p', link(url, text));
}

function link(url: unknown, text?: string): string {
  const href = safeHref(url);
  const words = text ? inlineHtml(text) : escapeHtml(href ?? '');
  return href ? `<a href="${escapeHtml(href)}">${words}</a>` : words;
}

function row(cell: string, cells: unknown): string {
  const all = asList(cells).map(({ content }) => `<${cell}>${line(content)}</${cell}>`);
  return wrap('tr', all.join(''));
}

/** Nothing needs no tags around it. */
function wrap(tag: string, html: string): string {
  return html && `<${tag}>${html}</${tag}>`;
}

function line(value: unknown): string {
  return inlineHtml(asText(value));
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function fieldsOf(value: unknown): Fields {
  return (typeof value === 'object' && value ? value : {}) as Fields;
}

function asList(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function asLists(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
