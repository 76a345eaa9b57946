import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';

/** How many minutes it takes to read, in the reader's language. */
export function readingTime(
  { timeRequired }: Article,
  { fields, lang }: CardOptions,
): TemplateResult | typeof nothing {
  if (!timeRequired || !fields.has('time')) return nothing;
  const minutes = new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  return html`<span part="time" class="time" dir="auto">${minutes.format(timeRequired)}</span>`;
}
