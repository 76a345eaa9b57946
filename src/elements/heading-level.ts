/**
 * HTML has headings to level 6, and 1 is the page's own.
 * @param highest 1 for what may be the page's heading
 */
export function headingLevel(level: number | null | undefined, highest = 2): number {
  return Math.min(6, Math.max(highest, Math.trunc(level ?? highest) || highest));
}
