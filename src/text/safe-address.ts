/** Schemes of links that a reader may follow. */
const LINK = /^(?:https?|mailto|tel):$/;
/** Schemes of what a page may load. */
const SOURCE = /^https?:$/;

/** An address for `href` as it was written, trimmed; `undefined` for what may run or is none. */
export function safeHref(value: unknown): string | undefined {
  return safe(value, LINK);
}

/** An address for `src` as it was written, trimmed; `undefined` for what may run or is none. */
export function safeSrc(value: unknown): string | undefined {
  return safe(value, SOURCE);
}

function safe(value: unknown, schemes: RegExp): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    // `URL` cleans as browsers do, and sees `java\nscript:` for what it is. A relative address stays one.
    return schemes.test(new URL(value, 'https://relative.invalid').protocol) ? value.trim() : undefined;
  } catch {
    return undefined;
  }
}
