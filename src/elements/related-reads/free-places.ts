/**
 * How many articles there is room for in the rows that a list leaves free, in whatever columns it has. A featured list
 * leaves none: what stands first in it is large.
 */
export function freePlaces(
  root: ParentNode,
  layout: string | null | undefined,
  places: number,
  shown: number,
): number {
  if (layout === 'featured') return 0;
  const list = root.querySelector('.list');
  const columns = list ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1;
  const rows = (count: number) => Math.ceil(count / columns);
  return Math.max(0, Math.min(places - shown, (rows(places) - rows(shown)) * columns));
}
