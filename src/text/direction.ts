/** Languages that are written from right to left, and scripts by which any language is. */
const RIGHT_TO_LEFT =
  /^(?:ar|arc|ckb|dv|fa|he|iw|ji|nqo|ps|sd|syr|ug|ur|yi)(?!-Latn|-Cyrl)\b|-(?:Arab|Hebr|Syrc|Thaa|Nkoo)\b/i;

/** The direction of a language; undefined where the language is not known. Engines cannot all tell yet: `Intl.Locale.getTextInfo`. */
export function direction(lang: string | undefined): 'ltr' | 'rtl' | undefined {
  if (!lang) return undefined;
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}
