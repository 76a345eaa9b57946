import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';
import { labels } from './labels.js';

/** The one line above the headline: what kind of piece this is. Who paid for it is always said. */
export function kicker(article: Article, options: CardOptions): TemplateResult | typeof nothing {
  const found = labels(article, options);
  const section = options.fields.has('section') && article.articleSection;
  if (!section && !found.length) return nothing;
  return html`<p class="kicker">
    ${found.map(
      ({ kind, text }) => html`<span part="label" class="label label-${kind}" dir="auto">${text}</span> `,
    )}${section ? html`<span part="section" class="section" dir="auto">${section}</span>` : nothing}
  </p>`;
}
