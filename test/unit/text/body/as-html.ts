import type { BodyNode } from '../../../../src/text/body/body-node.js';
import { escapeHtml } from '../../../../src/text/escape-html.js';

const empty = /^(?:br|wbr|hr|img|col|source|track)$/;

/** Writes a cleaned text as HTML. */
export function asHtml(nodes: readonly BodyNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return escapeHtml(node);
      const { host: _, ...attributes } = node.attributes;
      const written = Object.entries(node.name === 'embed' ? attributes : node.attributes)
        .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
        .join('');
      const name = node.name === 'embed' ? 'iframe' : node.name;
      const start = `<${name}${written}>`;
      if (empty.test(name)) return start;
      // The first line break in `pre` is not of its text.
      return `${start}${name === 'pre' ? '\n' : ''}${asHtml(node.children)}</${name}>`;
    })
    .join('');
}
