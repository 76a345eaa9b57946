import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';
import { heading } from './heading.js';
import { linkAttributes, opensNewTab } from './link.js';

/**
 * The headline, which holds the card's one link. Its hit area is stretched over the card by style. A new tab is told
 * to those who would not see it, in the reader's language.
 */
export function headline(
  article: Article,
  { level, link, lang: readers, wordsLang = readers, strings }: CardOptions,
  lang: string | typeof nothing,
): TemplateResult {
  const { href, target, rel, referrerpolicy } = linkAttributes(article, link);
  return heading(
    'headline',
    level,
    html`<a
      part="link"
      class="link"
      href=${href}
      target=${target ?? nothing}
      rel=${rel ?? nothing}
      referrerpolicy=${referrerpolicy ?? nothing}
      lang=${lang}
      >${article.headline}${
        opensNewTab(link)
          ? html`<span class="visually-hidden" lang=${wordsLang} dir="auto"> ${strings.newTab}</span>`
          : nothing
      }</a
    >`,
  );
}
