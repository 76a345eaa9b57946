import type { BodyNode } from './body-node.js';

/** The words of a text, up to about so many characters. */
export function bodyText(nodes: readonly BodyNode[], length = Infinity): string {
  let text = '';
  for (const node of nodes) {
    if (text.length >= length) break;
    text += typeof node === 'string' ? node : ` ${bodyText(node.children, length - text.length)} `;
  }
  return text;
}
