/** A BCP 47 tag in its usual spelling (`en_us` → `en-US`); undefined for what is none, such as `English`. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const tag = value.trim().replaceAll('_', '-');
  // Nearly all are in order already, and the first question to Intl is dear.
  if (/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(tag)) return tag;
  try {
    // Five to eight letters would pass for a language too, although none has that many.
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
  } catch {
    return undefined;
  }
}
