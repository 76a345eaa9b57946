// How many articles an element asks for, by what its tag and its attributes say: the same before its code is here.

/** How many `<latest-list>` shows unless `limit` says otherwise. */
export const LATEST = 6;

/** How many `<related-reads>` shows. */
export const RELATED = 4;

/** How many of the newest, and of those about the same, related reads have to choose from. */
export const POOL = 50;

/** How many a list shows. */
export function places(limit: number | null | undefined, usual: number): number {
  return limit && limit >= 1 ? Math.trunc(limit) : usual;
}

/** How many a list asks for: some more than it shows, since those to be left out may be among the first. */
export function wantedFor(places: number, excluded: readonly string[]): number {
  return places + excluded.length + 1;
}

/** From how many related reads choose by a `rank`. */
export function choosesFrom(rank: string | null | undefined): number {
  return rank === 'none' || rank === 'recent' ? 0 : POOL;
}

export function words(list: string | null | undefined): string[] {
  return list?.split(/\s+/).filter(Boolean) ?? [];
}
