import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';
import { formatter } from './formatter.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const SHAPES = {
  iso: {},
  // `dateStyle` goes neither without a year nor with a time zone's name: https://tc39.es/ecma402/#sec-createdatetimeformat
  day: { day: 'numeric', month: 'short' },
  year: { day: 'numeric', month: 'short', year: 'numeric' },
  full: { dateStyle: 'full', timeStyle: 'short' },
  zoned: {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** How dates are written, as in the options of a card. */
export type DateOptions = Pick<CardOptions, 'lang' | 'date' | 'timeZone' | 'now'>;

/** Whether this engine knows a time zone by its IANA name. */
export function isTimeZone(name: string): boolean {
  return formatter(`zone ${name}`, () => {
    try {
      Intl.DateTimeFormat('en', { timeZone: name });
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Whether the text of a date may change with the minutes: it does until the date is 30 days old.
 * @param iso ISO 8601
 * @param now milliseconds since 1970
 */
export function isRecent(iso: string, now: number): boolean {
  return now - Date.parse(iso) < 30 * DAY;
}

/**
 * A date for readers: “5 minutes ago” until it is 30 days old, and where `date` is `absolute`, “Nov 22”, with the year
 * if that is not the current one. A clock that is a minute fast or slow does not show; a date further ahead is written
 * as a date. Without a time zone, or with one that is not known, it is the reader's own. `''` for what is no date.
 * @param iso ISO 8601
 */
export function dateText(iso: string, { lang, date, timeZone, now }: DateOptions): string {
  const time = Date.parse(iso);
  const age = now - time;
  if (Number.isNaN(age)) return '';
  if (date === 'relative' && age > -MINUTE && isRecent(iso, now)) {
    const relative = formatter(`ago ${lang}`, () => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }));
    if (age < MINUTE) return relative.format(0, 'second');
    if (age < HOUR) return relative.format(-Math.floor(age / MINUTE), 'minute');
    if (age < DAY) return relative.format(-Math.floor(age / HOUR), 'hour');
    // “Yesterday” is the day before on the calendar, not whatever is 24 to 48 hours old.
    const days = Date.parse(calendarDay(now, timeZone)) - Date.parse(calendarDay(time, timeZone));
    return relative.format(-Math.round(days / DAY), 'day');
  }
  const thisYear = calendarDay(time, timeZone).slice(0, 4) === calendarDay(now, timeZone).slice(0, 4);
  return format(time, thisYear ? 'day' : 'year', lang, timeZone);
}

/**
 * A date with weekday and hour, and with the name of the time zone where that is not just the reader's own. `''` for
 * what is no date.
 * @param iso ISO 8601
 */
export function fullDate(iso: string, { lang, timeZone }: Pick<DateOptions, 'lang' | 'timeZone'>): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return '';
  return format(time, timeZone && isTimeZone(timeZone) ? 'zoned' : 'full', lang, timeZone);
}

/** Swedes write dates as ISO does: `2026-11-22`. */
function calendarDay(time: number, timeZone: string | undefined): string {
  return format(time, 'iso', 'sv', timeZone);
}

function format(
  time: number,
  shape: keyof typeof SHAPES,
  lang: string,
  timeZone: string | undefined,
): string {
  return formatter(`${shape} ${lang} ${timeZone}`, () => {
    const known = timeZone && isTimeZone(timeZone) ? timeZone : undefined;
    return new Intl.DateTimeFormat(lang, { ...SHAPES[shape], timeZone: known });
  }).format(time);
}

/** When it was published; the whole date and the hour as its title. */
export function time({ datePublished }: Article, options: CardOptions): TemplateResult | typeof nothing {
  if (!datePublished || !options.fields.has('date')) return nothing;
  return html`<time
    part="date"
    class="date"
    dir="auto"
    datetime=${datePublished}
    title=${fullDate(datePublished, options)}
    >${dateText(datePublished, options)}</time
  >`;
}
