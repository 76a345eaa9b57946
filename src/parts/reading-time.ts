import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import { fill } from '../locales/words.js';
import type { CardOptions } from './card-options.js';
import { formatter } from './formatter.js';

/** How long it takes to read, in the reader's language: “4 min read”. */
export function readingTime(
  { timeRequired }: Article,
  { fields, lang, strings }: CardOptions,
): TemplateResult | typeof nothing {
  if (!timeRequired || !fields.has('time')) return nothing;
  const minutes = formatter(
    `minutes ${lang}`,
    () => new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
  );
  return html`<span part="time" class="time"
    >${fill(strings.readingTime, { time: minutes.format(timeRequired) })}</span
  >`;
}
