import { sayOnce } from './say-once.js';

/** Says that articles have come as an attribute, which can only hold text: nothing of them is left in it. */
export function sayAsText(element: Element): void {
  const name = element.hasAttribute('articles') ? 'articles' : 'article';
  const words =
    `\`${name}\` came as text (${name}="${element.getAttribute(name)!.slice(0, 30)}"), which cannot hold articles. ` +
    'A framework writes a property as text where it meets the tag before the element is registered. ' +
    `Import "newsrail/${element.localName}" before the page is mounted, or bind it as a property: ` +
    `:${name}.prop in Vue, prop:${name} in Solid, [${name}] in Angular, element.${name} = … anywhere.`;
  sayOnce(new Error(words), element);
}
