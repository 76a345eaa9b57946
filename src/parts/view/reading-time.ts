import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../article.js';
import { fill } from '../../locales/words.js';
import type { CardOptions } from '../card-options.js';

/** How long it takes to read, in words. */
export function viewReadingTime(
  { timeRequired }: Article,
  { fields, lang, strings }: CardOptions,
): TemplateResult | typeof nothing {
  if (!timeRequired || !fields.has('time')) return nothing;
  const minutes = new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  const time = minutes.format(timeRequired);
  return html`<span part="time" class="time">${fill(strings.readingTime, { time })}</span>`;
}
