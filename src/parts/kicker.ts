import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';
import { inLanguage } from './in-language.js';

/**
 * The line above the headline: what kind of piece this is. Who paid for it is always said.
 * @param lang of the article's own words, where it is not the reader's
 */
export function kicker(
  article: Article,
  { fields, strings, wordsLang }: CardOptions,
  lang: string | typeof nothing,
): TemplateResult | typeof nothing {
  const { articleSection, isAccessibleForFree, label, sponsor } = article;
  const labels: unknown[] = [];
  if (sponsor) {
    const [before = '', after = ''] = strings.sponsored.split('{name}');
    // Set apart, a name in another script does not turn the words around it.
    labels.push(
      html`${inLanguage(before, wordsLang)}<bdi>${sponsor.name}</bdi>${inLanguage(after, wordsLang)}`,
    );
  }
  if (fields.has('label')) {
    if (label) labels.push(inLanguage(label, lang));
    if (isAccessibleForFree === false) labels.push(inLanguage(strings.subscribers, wordsLang));
  }
  const section = fields.has('section') && articleSection;
  if (!section && !labels.length) return nothing;
  return html`<p class="kicker">
    ${labels.map((text) => html`<span part="label" class="label" dir="auto">${text}</span> `)}${
      section ? html`<span part="section" class="section" dir="auto" lang=${lang}>${section}</span>` : nothing
    }
  </p>`;
}
