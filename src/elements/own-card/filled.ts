import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Article } from '../../article.js';
import type { CardOptions } from '../../parts/card-options.js';
import { Copy } from './copy.js';
import type { Pattern } from './pattern.js';

class Filled extends Directive {
  #pattern: Pattern | undefined;
  #copy: Copy | undefined;

  render(pattern: Pattern, article: Article, options: CardOptions, index: number): unknown {
    const filling = { article, options, index };
    if (this.#copy && pattern === this.#pattern) {
      this.#copy.fill(article, filling);
      return noChange;
    }
    this.#pattern = pattern;
    this.#copy = new Copy(pattern.blueprint, document);
    this.#copy.fill(article, filling);
    return this.#copy.node;
  }
}

/** An article in a copy of the page's template, the same one for as long as the template is the same. */
export const filled = directive(Filled);
