import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import { fill } from '../locales/words.js';
import type { CardOptions } from './card-options.js';
import { formatter } from './formatter.js';

/** How long it takes to read, in the reader's language: “4 min read”. */
export function readingTime(
  { timeRequired }: { timeRequired?: Article['timeRequired'] | undefined },
  options: CardOptions,
): TemplateResult | typeof nothing {
  if (!timeRequired || !options.fields.has('time')) return nothing;
  return html`<span part="time" class="time" dir="auto">${readingTimeText(timeRequired, options)}</span>`;
}

/** The same, of a number of minutes. */
export function readingTimeText(
  minutes: number,
  { lang, strings }: Pick<CardOptions, 'lang' | 'strings'>,
): string {
  const unit = formatter(
    `minutes ${lang}`,
    () => new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'short' }),
  );
  return fill(strings.readingTime, { time: unit.format(minutes) });
}
