import { allowList, type AllowList } from '../../src/text/body/allow-list.js';
import { cleanBody } from '../../src/text/body/clean-body.js';
import { drawBody } from '../../src/parts/body.js';
import { en } from '../../src/locales/en.js';

export const BASE = 'https://paper.example/news/';

/** Draws a text as an article would. */
export function draw(html: string, rules?: AllowList): DocumentFragment {
  const nodes = cleanBody(html, { base: BASE, level: 2, ...(rules && { rules }) });
  return drawBody(nodes, { strings: en, lang: 'en' });
}

// Written down again, and not taken from the list it is to judge.
const elements = new Set(
  'a abbr audio b bdi bdo blockquote br button caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr'.split(
    ' ',
  ),
);
const attributes = new Set(
  'alt aria-label class colspan controls datetime decoding default dir height href kind label lang loading loop playsinline poster preload referrerpolicy reversed role rowspan scope sizes span src srclang srcset start tabindex title type value width'.split(
    ' ',
  ),
);
const classes = new Set(['table', 'embed', 'stage', 'action', 'onward']);

/** Everything in a drawn text that should not be there. */
export function forbidden(drawn: ParentNode): string[] {
  return [...drawn.querySelectorAll('*')].flatMap((element) => {
    const found: string[] = [];
    if (!elements.has(element.localName) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
      found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (!attributes.has(name)) found.push(name);
      if (name === 'class' && !classes.has(value)) found.push(`class=${value}`);
      if (name === 'href' && !/^(?:https?:\/\/|mailto:|tel:)/.test(value)) found.push(`href=${value}`);
      if ((name === 'src' || name === 'poster') && !/^https?:\/\//.test(value))
        found.push(`${name}=${value}`);
      if (
        name === 'srcset' &&
        value.split(/,\s/).some((part) => !/^https?:\/\/\S+(?: [\d.]+[wx])?$/.test(part))
      )
        found.push(`srcset=${value}`);
    }
    return found;
  });
}

const same = (value: string) => value;

function withAttributes(name: string, more: Record<string, (value: string) => string>): AllowList {
  const element = allowList.elements.get(name)!;
  const changed = { ...element, attributes: { ...element.attributes, ...more } };
  return { ...allowList, elements: new Map([...allowList.elements, [name, changed]]) };
}

function everywhere(...names: string[]): AllowList {
  const more = Object.fromEntries(names.map((name) => [name, same]));
  return { ...allowList, everywhere: { ...allowList.everywhere, ...more } };
}

/** The list with a hole in it. */
export const defects: Record<string, AllowList> = {
  'links to anything': withAttributes('a', { href: same }),
  'pictures from anywhere': withAttributes('img', { src: same }),
  'candidates unseen': withAttributes('img', { srcset: same }),
  handlers: everywhere('onerror', 'onload', 'onclick', 'onmouseover', 'onfocus', 'ontoggle'),
  styles: everywhere('style'),
  ids: everywhere('id', 'name'),
  forms: {
    ...allowList,
    elements: new Map([...allowList.elements, ['form', { kind: 'flow', attributes: { action: same } }]]),
    blocks: new Set([...allowList.blocks].filter((name) => name !== 'form')),
  },
  scripts: {
    ...allowList,
    elements: new Map([...allowList.elements, ['script', { kind: 'preformatted', attributes: {} }]]),
    dropped: new Set([...allowList.dropped].filter((name) => name !== 'script')),
  },
};
