const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// RFC 822 fixes the American names; of the others only those that mean one thing (BST and IST do not).
const zones =
  'UT+00 UTC+00 GMT+00 EST-05 EDT-04 CST-06 CDT-05 MST-07 MDT-06 PST-08 PDT-07 WET+00 WEST+01 CET+01 CEST+02 EET+02 EEST+03 MSK+03 JST+09 KST+09 AEST+10 AEDT+11';

/** The time of day with its zone, which all forms write alike. */
const clock =
  /(?:T|\s+)(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s*([a-z]+|(?:GMT|UTC)?[+-]\d\d(?::?\d\d)?)?(?=\s|$)/i;

// What is left without it. Year 0 and .NET's 0001-01-01 are placeholders.
/** `2024-03-05` */
const iso = /^([1-9]\d{3})-(\d\d)-(\d\d)$/;
/** `Tue, 05 Mar 2024`, `5 Mar 24` */
const rfc822 = /^(?:[^\s\d,]+,?\s*)?(\d\d?)[\s-]+([a-z]{3})[\s-]+([1-9]\d{3}|\d\d)$/i;
/** `Tue Mar 05 2024` */
const java = /^[a-z]{3}\s+([a-z]{3})\s+(\d\d?)\s+([1-9]\d{3})$/i;

/** Minutes from UTC; no zone is UTC, one that is not known is NaN. */
function offset(zone = 'Z'): number {
  if (zone === 'Z') return 0;
  const numeric = /\d/.test(zone) ? zone : zones.match(`\\b${zone}[+-]\\d\\d`)?.[0];
  const [, sign, hours = NaN, minutes = 0] = /([+-])(\d\d):?(\d\d)?$/.exec(numeric ?? '') ?? [];
  const size = +hours > 14 || +minutes > 59 ? NaN : +hours * 60 + +minutes;
  return sign === '-' ? -size : size;
}

/** Midnight UTC, or NaN for a day that is none, which `Date.UTC` would carry over into the next month. */
function midnight(year: string, month: string | number, day: string): number {
  // RFC 2822 § 4.3: two digits up to 49 are this century's.
  const century = year.length > 2 ? 0 : +year < 50 ? 2000 : 1900;
  const index = typeof month === 'number' ? month : months.indexOf(month.toLowerCase());
  const time = Date.UTC(+year + century, index, +day);
  return index >= 0 && index < 12 && new Date(time).getUTCDate() === +day ? time : NaN;
}

function fromText(text: string): number {
  const [, hour = 0, minute = 0, second = 0, fraction = '', zone] = clock.exec(text) ?? [];
  const day = text.replace(clock, '');
  let start = NaN;
  let parts;
  if ((parts = iso.exec(day))) start = midnight(parts[1]!, +parts[2]! - 1, parts[3]!);
  else if ((parts = rfc822.exec(day))) start = midnight(parts[3]!, parts[2]!, parts[1]!);
  // Java writes CST for Chicago and for Shanghai, fourteen hours apart.
  else if ((parts = java.exec(day)) && zone !== 'CST') start = midnight(parts[3]!, parts[1]!, parts[2]!);
  if (+hour > 23 || +minute > 59 || +second > 59) return NaN;
  const seconds = (+hour * 60 + +minute - offset(zone?.toUpperCase())) * 60 + +second;
  return start + seconds * 1000 + +fraction.padEnd(3, '0').slice(0, 3);
}

/** 1990 to 2100, in seconds or in milliseconds: the two ranges do not meet. */
function fromEpoch(epoch: number): number {
  const milliseconds = epoch < 1e11 ? epoch * 1000 : epoch;
  return milliseconds >= Date.UTC(1990) && milliseconds < Date.UTC(2100) ? milliseconds : NaN;
}

/**
 * A date in any form that backends use, as ISO 8601 in UTC with milliseconds: ISO, SQL, RFC 822, Java's, seconds or
 * milliseconds since 1970 (as a number or its digits), or a `Date`. A text without a zone is taken as UTC. Undefined
 * for what is none of these or cannot be, such as 30 February or a month in another language. Read by hand, because
 * engines disagree about what `new Date(text)` accepts.
 */
export function isoDate(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  let time = NaN;
  if (typeof value === 'number' || /^\d+(?:\.\d+)?$/.test(text)) time = fromEpoch(Number(value));
  else if (value instanceof Date) time = value.getTime();
  // Longer than any date: not worth looking at.
  else if (text.length < 99) time = fromText(text);
  if (!(Math.abs(time) <= 8.64e15)) return undefined;
  const date = new Date(time).toISOString();
  // Beyond the years 1000 to 9999 are only placeholders, such as .NET's 0001-01-01.
  return /^[1-9]\d{3}-/.test(date) ? date : undefined;
}
