import { pictureKey } from '../picture-key.js';
import type { BodyNode } from './body-node.js';
import { bodyText } from './body-text.js';

/** A text, and what was said below the picture that was taken out of it. */
export interface WithoutPicture {
  nodes: BodyNode[];
  caption?: string;
}

/**
 * A text without its first picture, where that is the one that stands above the text already: many systems put the
 * article's picture into the text as well. What held nothing else goes with it.
 * @param url the picture above the text
 */
export function withoutPicture(nodes: BodyNode[], url: string): WithoutPicture {
  return taken(nodes, pictureKey(url)) ?? { nodes };
}

/** Looks into one picture only, the first; undefined when there is none in here, or nothing to be taken out. */
function taken(nodes: BodyNode[], key: string): WithoutPicture | undefined {
  const index = nodes.findIndex(holdsPicture);
  const node = nodes[index];
  if (!node || typeof node === 'string') return undefined;
  const replaced = (...others: BodyNode[]) => nodes.toSpliced(index, 1, ...others);
  if (node.name === 'img') {
    const { src } = node.attributes;
    return src && pictureKey(src) === key ? { nodes: replaced() } : undefined;
  }
  const inside = taken(node.children, key);
  if (!inside) return undefined;
  const captions = inside.nodes.filter((it) => typeof it !== 'string' && it.name === 'figcaption');
  const others = inside.nodes.filter((it) => !captions.includes(it));
  const isBare = !bodyText(others).trim() && !others.some(holdsPicture);
  if (!isBare) return { ...inside, nodes: replaced({ ...node, children: inside.nodes }) };
  const caption = bodyText(captions).replace(/\s+/g, ' ').trim() || inside.caption;
  return { nodes: replaced(), ...(caption && { caption }) };
}

function holdsPicture(node: BodyNode): boolean {
  return typeof node !== 'string' && (node.name === 'img' || node.children.some(holdsPicture));
}
