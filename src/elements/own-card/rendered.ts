import { html, noChange, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Article } from '../../article.js';
import { card } from '../../parts/card.js';
import type { CardOptions } from '../../parts/card-options.js';
import type { RenderArticle } from '../article-attributes.js';
import { sayOnce } from '../say-once.js';

/** What a function gives back that has nothing to show; `false` is what `condition && …` leaves. */
const NONE: readonly unknown[] = [undefined, null, nothing, false, ''];

class Rendered extends Directive {
  #node: Node | undefined;
  #article: string | undefined;

  render(
    host: HTMLElement,
    renderArticle: RenderArticle,
    article: Article,
    options: CardOptions,
    index: number,
  ): unknown {
    const before = this.#node;
    const same = this.#article === (this.#article = JSON.stringify(article));
    this.#node = undefined;
    const drawn = attempt(host, renderArticle, article, index);
    if (NONE.includes(drawn)) return card(article, options, index);
    if (!isElement(drawn)) return drawn;
    // Most functions make their node anew each time; an equal one in its place would only cost focus and pictures.
    // Of a changed article it is not enough to look alike: the new node may know things that do not show.
    if (same && before?.isEqualNode(drawn)) {
      this.#node = before;
      return noChange;
    }
    return (this.#node = drawn);
  }
}

/**
 * An article as the page's own function draws it: a template, a node, or a text. Where it gives nothing, or throws,
 * that article has the usual card.
 */
export const rendered = directive(Rendered);

function attempt(host: HTMLElement, renderArticle: RenderArticle, article: Article, index: number): unknown {
  try {
    return renderArticle.call(host, article, { index, html });
  } catch (cause) {
    const message = `renderArticle threw ${String(cause)} for ${article.url}, which has the usual card instead.`;
    sayOnce(new Error(message), host);
    return undefined;
  }
}

function isElement(value: unknown): value is Element {
  return (value as Node).nodeType === Node.ELEMENT_NODE;
}
