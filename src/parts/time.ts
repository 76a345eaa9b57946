import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';

// The first use of Intl's dates costs an engine about ten milliseconds, each formatter some more: kept per language.
const formatters = new Map<string, { short: Intl.DateTimeFormat; full: Intl.DateTimeFormat }>();

function formattersFor(lang: string) {
  let formatter = formatters.get(lang);
  if (!formatter) {
    formatter = {
      short: new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }),
      full: new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }),
    };
    formatters.set(lang, formatter);
  }
  return formatter;
}

/** When it was published, in the reader's time zone; the whole date and the hour as its title. */
export function time(
  { datePublished }: Article,
  { fields, lang }: CardOptions,
): TemplateResult | typeof nothing {
  if (!datePublished || !fields.has('date')) return nothing;
  const { short, full } = formattersFor(lang);
  const date = new Date(datePublished);
  return html`<time part="date" class="date" dir="auto" datetime=${datePublished} title=${full.format(date)}
    >${short.format(date)}</time
  >`;
}
