import type { Article } from '../article.js';
import { words } from '../elements/how-many.js';
import { relatedReads } from '../related/related-reads.js';
import { httpUrl } from '../text/url.js';
import type { AttributeValue } from './write-tag.js';

/**
 * The further reads that belong beside an article, as a browser would choose them. Without an article they are what the
 * page hands over, in its order. Fewer than `min` are none.
 */
export function readsFor(
  current: Article | undefined,
  candidates: readonly Article[],
  { rank, min, pins, exclude }: Readonly<Record<string, AttributeValue>>,
  places: number,
  base: string,
): readonly Article[] {
  const least = Number(min ?? 1);
  if (!current) return candidates.length < least ? [] : candidates;
  const { related } = relatedReads({
    current,
    candidates,
    limit: places,
    min: least,
    pins: named(pins, base),
    exclude: named(exclude, base),
    rank: rank === 'recent' || rank === 'none' ? rank : 'similar',
  });
  return related.map(({ article }) => article);
}

/** Ids as they are, addresses as they are compared: absolute. */
function named(list: AttributeValue, base: string): string[] {
  return words(String(list ?? '')).map((word) => (/[/.]/.test(word) ? (httpUrl(word, base) ?? word) : word));
}
