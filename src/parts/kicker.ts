import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { Article } from '../article.js';
import { around } from './around.js';
import type { CardOptions } from './card-options.js';
import { inLanguage } from './in-language.js';
import { labels, type Label } from './labels.js';

class Kicker extends Directive {
  /** Address of the article that has had a line. */
  #had: string | undefined;

  render(
    article: Article,
    options: CardOptions,
    lang: string | typeof nothing = nothing,
  ): TemplateResult | typeof nothing {
    const line = lineOf(article, options, lang);
    if (line !== nothing) this.#had = article.url;
    const isOver = line === nothing && this.#had === article.url;
    return isOver ? html`<p class="kicker" aria-hidden="true">${'\xa0'}</p>` : line;
  }
}

/**
 * The line above the headline: what kind of piece this is. Who paid for it is always said. Its last parameter is the
 * language of the article's own words, where it is not the reader's. A line that is there stays, empty in the end:
 * nothing moves when an article has been new for an hour.
 */
export const kicker = directive(Kicker);

function lineOf(
  article: Article,
  options: CardOptions,
  lang: string | typeof nothing,
): TemplateResult | typeof nothing {
  const found = labels(article, options);
  const section = options.fields.has('section') && article.articleSection;
  if (!section && !found.length) return nothing;
  return html`<p class="kicker">
    ${found.map((label) => {
      const words = wordsOf(label, isTheirs(label) ? lang : options.wordsLang);
      return html`<span part="label" class="label label-${label.kind}" dir="auto">${words}</span>${' '}`;
    })}${section ? html`<span part="section" class="section" dir="auto" lang=${lang}>${section}</span>` : nothing}
  </p>`;
}

function isTheirs({ kind, name }: Label): boolean {
  return kind === 'own' || (kind === 'sponsored' && !name);
}

function wordsOf({ text, name }: Label, lang: string | typeof nothing | undefined): unknown {
  if (!name) return inLanguage(text, lang);
  const [before, after] = around(text, 'name');
  // Set apart, a name in another script does not turn the words around it.
  return html`${inLanguage(before, lang)}<bdi>${name}</bdi>${inLanguage(after, lang)}`;
}
