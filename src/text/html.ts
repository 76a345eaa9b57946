import { escapeHtml } from './escape-html.js';

/** How deep serialisers look: JSON may be deeper than any call stack, and no article is. */
export const DEEPEST = 40;

/** An element. Attributes that are undefined, null or empty are left out. */
export function element(name: string, inner: string, attributes: Record<string, unknown> = {}): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => (typeof value === 'string' && value) || typeof value === 'number')
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`)
    .join('');
  return `<${name}${written}>${/^(?:img|hr|br)$/.test(name) ? '' : `${inner}</${name}>`}`;
}

/** A word such as a node's type; `''` for anything else. Not `String`, which an object's own `toString` makes throw. */
export function word(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A text as HTML, its line breaks kept. */
export function textHtml(value: unknown): string {
  return escapeHtml(word(value)).replace(/\r?\n/g, '<br>');
}

/** An address that a link may have: http, https, mailto, tel, or `//host`. */
export function linkAddress(value: unknown): string | undefined {
  const address = word(value).trim();
  if (address.startsWith('//')) return `https:${address}`;
  return /^(?:https?:\/\/|mailto:|tel:)/i.test(address) ? address : undefined;
}

/** A link, or only what is in it where the address may not be followed. */
export function link(address: unknown, inner: string): string {
  const href = linkAddress(address);
  return href ? element('a', inner, { href }) : inner;
}

/** A line with a link, for what is shown in a frame elsewhere: a video, a post of a network. */
export function embed(address: unknown, title?: unknown): string {
  const href = linkAddress(address);
  return href ? element('p', link(href, escapeHtml(word(title) || href))) : '';
}

/** A picture as serialisers get it. */
export interface Figure {
  url?: unknown;
  width?: unknown;
  height?: unknown;
  alt?: unknown;
  caption?: unknown;
  credit?: unknown;
}

/** A figure with caption and credit; nothing without an http(s) address. */
export function figure({ url, width, height, alt, caption, credit }: Figure): string {
  const src = linkAddress(url);
  if (!src || !/^https?:/i.test(src)) return '';
  // Without `alt` a reader is told the file's name, so that one is always there.
  const image = element('img', '', { src, width: size(width), height: size(height) }).replace(
    /^<img/,
    `<img alt="${escapeHtml(word(alt))}"`,
  );
  const words = [caption, credit].map(textHtml).filter(Boolean);
  return element('figure', image + (words.length ? element('figcaption', words.join(' ')) : ''));
}

function size(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? Math.round(value) : undefined;
}
