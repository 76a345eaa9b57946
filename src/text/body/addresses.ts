import { parseSrcset } from '../srcset.js';
import { httpUrl } from '../url.js';

/**
 * Where a link of a text leads: http, https, mailto or tel. Undefined for all else, and for places in the text itself,
 * since what they would name has lost its `id`.
 */
export function linkAddress(value: string, base: string): string | undefined {
  return httpUrl(value, base) ?? otherWays(value);
}

function otherWays(value: string): string | undefined {
  try {
    const { protocol, href } = new URL(value.trim());
    return /^(?:mailto|tel):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The candidates of a `srcset` that may be loaded, their addresses made absolute; undefined if there is none. */
export function safeSrcset(value: string, base: string): string | undefined {
  const candidates = parseSrcset(value).flatMap(({ url, width, density }) => {
    const address = httpUrl(url, base);
    // At an address's end a comma would end the candidate.
    return address ? [{ url: address.replace(/,$/, '%2C'), width, density }] : [];
  });
  // Browsers refuse what mixes the two.
  const byWidth = candidates.filter(({ width }) => width);
  const chosen = byWidth.length ? byWidth : candidates;
  return (
    chosen
      .map(({ url, width, density }) => url + (width ? ` ${width}w` : density ? ` ${density}x` : ''))
      .join(', ') || undefined
  );
}
