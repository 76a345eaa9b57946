/** A whole number above 0 from a query parameter, or the fallback. */
export function positive(text: string | undefined, fallback: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : fallback;
}
