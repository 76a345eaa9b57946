import type { Article } from '../article.js';

/** By date of publication; those without one come last, in the order that they had. */
export function newestFirst<T>(all: readonly T[], articleOf: (one: T) => Article | undefined): T[] {
  // The door writes all dates in one form, in UTC, so that texts compare as moments do.
  const date = (one: T): string => articleOf(one)?.datePublished ?? '';
  return all.toSorted((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
}
