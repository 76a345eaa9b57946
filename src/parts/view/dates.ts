import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../../article.js';
import type { CardOptions } from '../card-options.js';
import { formatter } from '../formatter.js';
import { isTimeZone, time } from '../time.js';
import { around } from '../around.js';

/** A change sooner than this after publication is a correction of the last comma. */
const MINUTE = 60_000;

/** When it was published and, if it has been worked on since, when it was last changed. */
export function viewDates(article: Article, options: CardOptions): (TemplateResult | typeof nothing)[] {
  const { datePublished: published, dateModified: modified } = article;
  const { fields, strings } = options;
  if (!fields.has('date')) return [];
  const first = published && written(published, options);
  const last = modified && written(modified, options);
  const isUpdated =
    last && (!published || (Date.parse(modified) - Date.parse(published) >= MINUTE && last !== first));
  return [
    published ? sentence(strings.publishedOn, published, options) : nothing,
    isUpdated ? sentence(strings.updatedOn, modified, options) : nothing,
  ];
}

function sentence(words: string, iso: string, options: CardOptions): TemplateResult {
  const [before, after] = around(words, 'date');
  const when =
    options.date === 'relative'
      ? time({ datePublished: iso } as Article, options)
      : html`<time part="date" class="date" datetime=${iso} dir="auto">${written(iso, options)}</time>`;
  return html`<span class="when" dir="auto">${before}${when}${after}</span>`;
}

/** The day and the hour, in the reader's language. */
function written(iso: string, { lang, timeZone }: CardOptions): string {
  return formatter(`hour ${lang} ${timeZone}`, () => formatterFor(lang, timeZone)).format(new Date(iso));
}

function formatterFor(lang: string, timeZone: string | undefined): Intl.DateTimeFormat {
  // No such zone: the reader's own is better than no date.
  if (!timeZone || !isTimeZone(timeZone))
    return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
  // Whoever sets a zone means readers in others too, who have to be told which it is.
  return new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
}
