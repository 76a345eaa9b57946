import type { Strings } from '../locales/en.js';
import type { BodyElement, BodyNode } from '../text/body/body-node.js';
import type { LinkOptions } from './card-options.js';
import { drawEmbed } from './embed.js';

/** What a text is built in: a browser's document, or what a server has in its place. */
export interface TextPage {
  readonly location: Pick<Location, 'origin' | 'protocol'>;
  createElement(name: string): HTMLElement;
  createTextNode(words: string): Text;
  createDocumentFragment(): DocumentFragment;
}

/** How a text is drawn. */
export interface BodyOptions {
  strings: Strings;
  /** Language of the interface, which may not be the text's. */
  lang: string;
  /** How its links are followed. `params` are for links to articles and not added here. */
  link?: LinkOptions | undefined;
  /** What it is built in. Default: the document. */
  page?: TextPage;
}

/**
 * Draws what `cleanBody` has made, with `createElement` and text alone: there is no markup in it that could be read in
 * another way, nothing that a policy of Trusted Types would have to allow, and no `style` attribute.
 */
export function drawBody(nodes: readonly BodyNode[], options: BodyOptions): DocumentFragment {
  const { page = document } = options;
  const fragment = page.createDocumentFragment();
  const waiting: { nodes: readonly BodyNode[]; parent: Node }[] = [{ nodes, parent: fragment }];
  for (let next; (next = waiting.pop());) {
    for (const node of next.nodes) {
      if (typeof node === 'string') {
        next.parent.appendChild(page.createTextNode(node));
      } else if (node.name === 'embed') {
        next.parent.appendChild(drawEmbed(node.attributes, { ...options, page }));
      } else {
        const element = plain(node, page);
        next.parent.appendChild(framed(element, node, options, page));
        const link = node.name === 'a';
        if (link) follow(element, options);
        const children = link ? [...node.children, ...heardOnly(options)] : node.children;
        if (children.length) waiting.push({ nodes: children, parent: element });
      }
    }
  }
  return fragment;
}

function plain({ name, attributes }: BodyElement, page: TextPage): HTMLElement {
  const element = page.createElement(name);
  // Before `src`, which is when a picture begins to load.
  if (name === 'img') quieten(element, attributes.srcset);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

/**
 * A picture waits until it is near, and tells its host nothing of the page. Hosts that guard their pictures turn away
 * other sites by name and let in who gives none, so that more of them are seen, not fewer.
 */
function quieten(image: HTMLElement, srcset: string | undefined): void {
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.setAttribute('referrerpolicy', 'no-referrer');
  // In a lazy picture browsers measure for themselves, or else take it to be as wide as the column.
  if (srcset?.includes('w')) image.setAttribute('sizes', 'auto, (min-width: 40em) 38em, 100vw');
}

/** What may be wider than the page is put where it can be scrolled, with the keyboard too. */
function framed(
  element: HTMLElement,
  { name }: BodyElement,
  { strings }: BodyOptions,
  page: TextPage,
): HTMLElement {
  if (name === 'pre') element.tabIndex = 0;
  if (name !== 'table') return element;
  const box = page.createElement('div');
  box.className = 'table';
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', strings.table);
  box.tabIndex = 0;
  box.append(element);
  return box;
}

function follow(link: HTMLElement, { link: { target, rel, referrerpolicy } = {} }: BodyOptions): void {
  const relations = [...(rel?.split(/\s+/) ?? []), target === '_blank' ? 'noopener' : ''];
  const written = {
    target,
    rel: [...new Set(relations)].filter(Boolean).join(' '),
    referrerpolicy,
  };
  for (const [name, value] of Object.entries(written)) if (value) link.setAttribute(name, value);
}

/** What those who cannot see a new tab open are told before. */
function heardOnly({ link, strings, lang }: BodyOptions): BodyNode[] {
  if (link?.target !== '_blank') return [];
  return [{ name: 'span', attributes: { class: 'new-tab', lang }, children: [` ${strings.newTab}`] }];
}
