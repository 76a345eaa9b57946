import type { Strings } from '../locales/en.js';
import type { BodyNode } from '../text/body/body-node.js';

/** Builds a cleaned text, element by element. */
export function drawBody(
  nodes: readonly BodyNode[],
  options: { strings: Strings; lang: string },
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of nodes) {
    if (typeof node === 'string') {
      fragment.append(node);
      continue;
    }
    const element = document.createElement(node.name);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    element.append(drawBody(node.children, options));
    fragment.append(element);
  }
  return fragment;
}
