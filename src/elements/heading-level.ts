/** HTML has headings to level 6, and 1 is the page's own. */
export function headingLevel(level: number | null | undefined): number {
  return Math.min(6, Math.max(2, Math.trunc(level ?? 2) || 2));
}
