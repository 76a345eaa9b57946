import type { Context } from 'hono';

/** What a request's own page and size are called, backend by backend. */
const pageNames = ['page', 'paged', 'seite'];
const sizeNames = ['limit', 'per_page', 'anzahl'];

export interface Askings {
  /** Counts the request. @returns what tells when its list was asked for more than `n` times: not yet, if undefined */
  count(c: Context): (n: number) => Date | undefined;
}

/**
 * How often a list has been asked for, by path, query and so by `id` as well. Only first pages count, whatever their
 * size: a further page belongs to the answer before it. Of two sizes that are asked for side by side the one that was
 * asked for more often counts, so that the second list on a page does not pass for the second visit.
 */
export function askings(clock: () => Date): Askings {
  const lists = new Map<string, { counts: Map<string, number>; moments: Date[] }>();
  return {
    count: (c) => {
      const { list, size, first } = addressOf(c);
      const known = lists.get(list) ?? { counts: new Map<string, number>(), moments: [] };
      lists.set(list, known);
      if (first) {
        const count = (known.counts.get(size) ?? 0) + 1;
        known.counts.set(size, count);
        known.moments[count - 1] ??= clock();
      }
      return (n) => known.moments[n];
    },
  };
}

function addressOf(c: Context): { list: string; size: string; first: boolean } {
  const { pathname, searchParams } = new URL(c.req.url);
  const take = (names: string[]) => {
    const found = names.map((name) => searchParams.get(name)).filter((value) => value !== null);
    for (const name of names) searchParams.delete(name);
    return found.join();
  };
  const page = take(pageNames);
  const size = take(sizeNames);
  searchParams.sort();
  return { list: `${pathname}?${searchParams}`, size, first: page === '' || page === '1' };
}
