import { describe, expect, it, vi } from 'vitest';
import { dateText, fullDate, isRecent, isTimeZone, type DateOptions } from '../../../src/parts/time.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const languages =
  'en en-GB de fr es pt pt-BR it nl sv da nb no fi pl cs uk tr ar ar-EG ar-SA he hi ja zh zh-Hant'.split(' ');

function ago(age: number, options: Partial<DateOptions> = {}): string {
  const iso = new Date(now - age).toISOString();
  return dateText(iso, { lang: 'en', date: 'relative', timeZone: 'UTC', now, ...options });
}

describe('a relative date', () => {
  it.each([
    [0, 'now'],
    [59 * SECOND, 'now'],
    [MINUTE, '1 minute ago'],
    [59 * MINUTE + 59 * SECOND, '59 minutes ago'],
    [HOUR, '1 hour ago'],
    [DAY - 1, '23 hours ago'],
    [DAY, 'yesterday'],
    [2 * DAY, '2 days ago'],
    [30 * DAY - 1, '30 days ago'],
    [30 * DAY, 'Oct 23'],
    [400 * DAY, 'Oct 18, 2025'],
  ])('of %d ms ago is "%s"', (age, text) => {
    expect(ago(age)).toBe(text);
  });

  it('calls yesterday what the calendar calls so, in the time zone that is asked for', () => {
    // 36 hours before noon is midnight of the day before; a minute earlier it was the day before that.
    expect(ago(36 * HOUR)).toBe('yesterday');
    expect(ago(36 * HOUR + MINUTE)).toBe('2 days ago');
    expect(ago(36 * HOUR + MINUTE, { timeZone: 'Asia/Tokyo' })).toBe('yesterday');
  });

  it('takes a minute ahead for a clock that is out, and writes what is further ahead as a date', () => {
    expect(ago(-59 * SECOND)).toBe('now');
    expect(ago(-MINUTE)).toBe('Nov 22');
    expect(ago(-30 * 365.25 * DAY)).toBe('Nov 22, 2056');
  });

  it.each(languages)('is in the words of %s', (lang) => {
    const relative = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
    expect(ago(0, { lang })).toBe(relative.format(0, 'second'));
    expect(ago(5 * MINUTE, { lang })).toBe(relative.format(-5, 'minute'));
    expect(ago(3 * HOUR, { lang })).toBe(relative.format(-3, 'hour'));
    expect(ago(DAY, { lang })).toBe(relative.format(-1, 'day'));
    expect(ago(11 * DAY, { lang })).toBe(relative.format(-11, 'day'));
  });

  it('of nothing that is a date is nothing', () => {
    const options = { lang: 'en', date: 'relative', now } as const;
    expect(dateText('', options)).toBe('');
    expect(dateText('yesterday noon', options)).toBe('');
    expect(fullDate('2026-13-45', options)).toBe('');
    expect(isRecent('never', now)).toBe(false);
  });
});

describe('an absolute date', () => {
  const absolute = (iso: string, lang: string, timeZone = 'UTC') =>
    dateText(iso, { lang, date: 'absolute', timeZone, now });

  it.each([
    ['en', 'Mar 5', 'Mar 5, 2025'],
    ['en-GB', '5 Mar', '5 Mar 2025'],
    ['de', '5. März', '5. März 2025'],
    ['fr', '5 mars', '5 mars 2025'],
    ['fi', '5.3.', '5.3.2025'],
    ['cs', '5. 3.', '5. 3. 2025'],
    ['he', '5 במרץ', '5 במרץ 2025'],
    ['ar-EG', '٥ مارس', '٥ مارس ٢٠٢٥'],
    ['ja', '3月5日', '2025年3月5日'],
    ['zh', '3月5日', '2025年3月5日'],
  ])('in %s is "%s" this year and "%s" last year', (lang, thisYear, lastYear) => {
    expect(absolute('2026-03-05T09:00:00Z', lang)).toBe(thisYear);
    expect(absolute('2025-03-05T09:00:00Z', lang)).toBe(lastYear);
  });

  it.each(languages)('tells the years apart in %s', (lang) => {
    const [before, after] = [absolute('2025-03-05T09:00:00Z', lang), absolute('2026-03-05T09:00:00Z', lang)];
    expect(before).not.toBe(after);
    expect(before).not.toContain('Invalid');
  });

  it('is of the year that it is in the time zone', () => {
    expect(absolute('2025-12-31T23:30:00Z', 'en')).toBe('Dec 31, 2025');
    expect(absolute('2025-12-31T23:30:00Z', 'en', 'Europe/Berlin')).toBe('Jan 1');
  });

  it('makes no formatter for relative times, and each other one once', () => {
    const relative = vi.spyOn(Intl, 'RelativeTimeFormat');
    const dates = vi.spyOn(Intl, 'DateTimeFormat');
    for (let day = 1; day < 28; day++)
      absolute(`2026-02-${String(day).padStart(2, '0')}T09:00:00Z`, 'et', 'Asia/Seoul');
    expect(relative).not.toHaveBeenCalled();
    // The text, the day on the calendar, and whether there is such a time zone.
    expect(dates.mock.calls.length).toBeLessThanOrEqual(3);
    vi.restoreAllMocks();
  });
});

describe('a full date', () => {
  const iso = '2026-11-22T09:56:42.000Z';

  it('has weekday and hour, and the name of the time zone that was asked for', () => {
    const title = fullDate(iso, { lang: 'en-GB', timeZone: 'Europe/Berlin' });
    expect(title).toBe('Sunday, 22 November 2026 at 10:56 CET');
  });

  it('without a time zone is the reader’s own, and names none', () => {
    const expected = new Intl.DateTimeFormat('de', { dateStyle: 'full', timeStyle: 'short' }).format(
      new Date(iso),
    );
    expect(fullDate(iso, { lang: 'de' })).toBe(expected);
  });

  it('with a time zone that is not known is the reader’s own', () => {
    for (const timeZone of ['Mars/Phobos', 'Europe/Lisboa', '+99:00', ' ']) {
      expect(isTimeZone(timeZone)).toBe(false);
      expect(fullDate(iso, { lang: 'en', timeZone })).toBe(fullDate(iso, { lang: 'en' }));
    }
    expect(isTimeZone('Europe/Lisbon')).toBe(true);
  });

  it.each(languages)('has the year, the hour and the zone in %s', (lang) => {
    const text = fullDate(iso, { lang, timeZone: 'Asia/Kolkata' });
    const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
    expect(digits).toMatch(/2026|1448/);
    expect(digits).toMatch(/15[:.]26|3:26/);
    expect(text).not.toBe(fullDate(iso, { lang, timeZone: 'Asia/Tokyo' }));
  });
});
