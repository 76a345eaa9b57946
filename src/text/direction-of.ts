/** An article reads in its headline's direction, so that label, headline and date keep to one edge in a mixed list. */
export function directionOf(headline: string): 'ltr' | 'rtl' | undefined {
  const [letter] = /\p{L}/u.exec(headline) ?? [];
  if (!letter) return undefined;
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(letter) ? 'rtl' : 'ltr';
}
