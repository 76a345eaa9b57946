import { escapeHtml } from './escape-html.js';
import { fieldsOf } from './fields.js';
import { safeHref, safeSrc } from './safe-address.js';

/** Deeper than anybody nests a text. Below, only the words are kept. */
const DEEP = 100;

type Node = Record<string, unknown>;

/**
 * Renders the tree of an editor from the leaves up, without recursion: JSON may be deeper than any call stack. `render`
 * gets a node and the HTML of its children.
 */
export function treeHtml(roots: unknown, render: (node: Node, inner: string) => string): string {
  const open = [{ node: {} as Node, nodes: listOf(roots), at: 0, html: '' }];
  for (;;) {
    const here = open.at(-1)!;
    const child = here.nodes[here.at++];
    if (typeof child === 'object' && child !== null) {
      open.push({ node: child as Node, nodes: listOf(own(child, 'children')), at: 0, html: '' });
    } else if (here.at > here.nodes.length) {
      open.pop();
      const parent = open.at(-1);
      if (!parent) return here.html;
      const isShallow = open.length < DEEP || typeof own(here.node, 'text') === 'string';
      parent.html += isShallow ? render(here.node, here.html) : here.html;
    }
  }
}

function listOf(nodes: unknown): readonly unknown[] {
  return Array.isArray(nodes) ? nodes : [];
}

/** The value of an own property of anything. */
export function own(value: unknown, key: string): unknown {
  return Object.hasOwn(fieldsOf(value), key) ? fieldsOf(value)[key] : undefined;
}

/** The same as a word; anything else is none, and lists are not to be walked into. */
export function word(value: unknown, key: string): string {
  const found = own(value, key);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** An element, unless there is nothing in it. */
export function element(name: string, inner: string, attributes = ''): string {
  return inner && `<${name}${attributes}>${inner}</${name}>`;
}

/** A text in the elements of its marks, the first outermost; its line breaks stay. */
export function markedText(text: unknown, marks: readonly (string | false)[]): string {
  const escaped = escapeHtml(typeof text === 'string' ? text : '').replace(/\n/g, '<br>');
  return marks.reduceRight<string>((inner, mark) => (mark ? element(mark, inner) : inner), escaped);
}

/** A link, or its words alone where the address is not one to offer. */
export function link(address: unknown, inner: string): string {
  const href = safeHref(address);
  return href ? element('a', inner, attribute('href', href)) : inner;
}

/** A heading; `level` may be `2` or `h2`. */
export function heading(level: string, inner: string): string {
  const [, digit = 2] = /^h?([1-6])$/.exec(level) ?? [];
  return element(`h${digit}`, inner);
}

/** A picture with its caption, as a file of a CMS has it; nothing where the address is none. */
export function figure(file: unknown, alt: unknown, caption?: unknown): string {
  const src = safeSrc(own(file, 'url'));
  if (!src) return '';
  const [width, height] = ['width', 'height'].map((name) => {
    const size = own(file, name);
    return typeof size === 'number' && size > 0 ? attribute(name, String(size)) : '';
  });
  const text = typeof alt === 'string' ? alt : '';
  const picture = `<img${attribute('src', src)}${attribute('alt', text)}${width}${height}>`;
  const words = typeof caption === 'string' ? element('figcaption', escapeHtml(caption)) : '';
  return element('figure', picture + words);
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeHtml(value)}"`;
}
