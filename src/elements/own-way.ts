import type { Article } from '../article.js';
import { card } from '../parts/card.js';
import type { CardOptions } from '../parts/card-options.js';
import type { RenderArticle } from './article-attributes.js';

/** An element whose page may have a card of its own. */
export interface OwnWayHost extends HTMLElement {
  readonly renderArticle: RenderArticle | undefined;
}

/** Draws one article the page's own way. */
export type OwnCard = (host: OwnWayHost, article: Article, options: CardOptions, index: number) => unknown;

let loaded: OwnCard | undefined;

/** The child that replaces the card. What a server has drawn is none, where the parser has come to it too late to see. */
export function cardTemplate(element: Element): HTMLTemplateElement | null {
  return element.querySelector(':scope > template:not([slot],[shadowrootmode])');
}

/** Whether a page has a card of its own: a function, or a template among the children. */
export function hasOwnWay(host: OwnWayHost): boolean {
  return Boolean(host.renderArticle ?? cardTemplate(host));
}

/** Loads what draws such cards. Never rejects: where it cannot be had, the usual cards are better than none. */
export async function loadOwnWay(): Promise<void> {
  loaded ??= await import('./own-card/own-card.js').then(
    ({ ownCard }) => ownCard,
    () =>
      (_host, ...article) =>
        card(...article),
  );
}

/** What draws such cards, once it has been loaded. */
export function ownWay(): OwnCard | undefined {
  return loaded;
}
