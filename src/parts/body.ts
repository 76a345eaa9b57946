import type { Strings } from '../locales/en.js';
import type { BodyNode } from '../text/body/body-node.js';
import type { LinkOptions } from './card-options.js';

/** Builds a cleaned text, element by element. */
export function drawBody(
  nodes: readonly BodyNode[],
  _options: { strings: Strings; lang: string; link?: LinkOptions | undefined },
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fill(fragment, nodes);
  return fragment;
}

function fill(parent: ParentNode, nodes: readonly BodyNode[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.append(node);
      continue;
    }
    const element = document.createElement(node.name);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    fill(element, node.children);
    parent.append(element);
  }
}
