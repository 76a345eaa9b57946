import type { Ranked } from './ranking.js';

/** Names the strongest so many words. */
const named = 5;

const listed = (all: readonly string[]): string =>
  all
    .slice(0, named)
    .map((one) => `*${one}*`)
    .join(', ');

function distance(days: number): string {
  if (!days) return 'same day';
  const count = Math.abs(days);
  const [number, unit] =
    count < 60 ? [count, 'day'] : count < 730 ? [count / 30.44, 'month'] : [count / 365.25, 'year'];
  const whole = Math.round(number);
  return `${whole} ${unit}${whole === 1 ? '' : 's'} ${days > 0 ? 'older' : 'newer'}`;
}

/**
 * Why an article is beside the current one, as plain text: “shares *harbour*, *ferry*; same author; 3 days older”. In
 * English and for the desk, in a debug view or a log; readers are not meant to see it. Of many words the five strongest.
 */
export function explain({ reasons: { words, keywords, authors, days, pinned } }: Ranked): string {
  return [
    pinned && 'pinned',
    words.length && `shares ${listed(words)}`,
    keywords.length && `${keywords.length > 1 ? 'keywords' : 'keyword'} ${listed(keywords)}`,
    authors.length && (authors.length > 1 ? 'same authors' : 'same author'),
    days !== undefined && distance(days),
  ]
    .filter(Boolean)
    .join('; ');
}
