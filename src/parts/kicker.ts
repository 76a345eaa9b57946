import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';

/** The line above the headline: what kind of piece this is. Who paid for it is always said. */
export function kicker(article: Article, { fields, strings }: CardOptions): TemplateResult | typeof nothing {
  const { articleSection, isAccessibleForFree, label, sponsor } = article;
  const labels: string[] = [];
  if (sponsor) labels.push(`${strings.sponsored}: ${sponsor.name}`);
  if (fields.has('label')) {
    if (label) labels.push(label);
    if (isAccessibleForFree === false) labels.push(strings.subscribers);
  }
  const section = fields.has('section') && articleSection;
  if (!section && !labels.length) return nothing;
  return html`<p class="kicker">
    ${labels.map((text) => html`<span part="label" class="label" dir="auto">${text}</span> `)}${
      section ? html`<span part="section" class="section" dir="auto">${section}</span>` : nothing
    }
  </p>`;
}
