import { plainText } from '../plain-text.js';
import type { BodyNode } from './body-node.js';

/** Where a text stands: what its addresses are relative to, and the level of the heading over it. */
export interface BodyPlace {
  base: string;
  level: number;
}

/** HTML as a tree of what may be shown: for now its paragraphs as text, and its pictures. */
export function cleanBody(html: string, { base }: BodyPlace): BodyNode[] {
  return html.split(/<\/(?:p|h\d|li|figure|blockquote|tr)>/).flatMap((piece): BodyNode[] => {
    const src = /<img [^>]*src="([^"]+)"/.exec(piece)?.[1];
    const text = plainText(piece);
    const words: BodyNode[] = text ? [text] : [];
    if (src) {
      const img = { name: 'img', attributes: { src: new URL(src, base).href, alt: '' }, children: [] };
      const caption = { name: 'figcaption', attributes: {}, children: words };
      return [{ name: 'figure', attributes: {}, children: text ? [img, caption] : [img] }];
    }
    return text ? [{ name: 'p', attributes: {}, children: words }] : [];
  });
}
