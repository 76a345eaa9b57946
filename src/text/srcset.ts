/** One picture file, and what is known of its size in pixels. */
export interface Candidate {
  url: string;
  width?: number | undefined;
  height?: number | undefined;
}

/** One entry of a `srcset`: with `width` (`800w`), with `density` (`2x`), or with neither. */
export interface SrcsetEntry {
  url: string;
  width?: number;
  density?: number;
}

/** What HTML accepts after an address; an entry with anything else is ignored. */
const descriptors = /^(?:([1-9]\d*)w(?: \d+h)?|\d+h ([1-9]\d*)w|((?:\d+|\d*\.\d+)(?:e[+-]?\d+)?)x)?$/;

/**
 * Reads a `srcset` as HTML does (https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute), so
 * that commas inside addresses survive. Entries that cannot be read are left out.
 */
export function parseSrcset(srcset: string): SrcsetEntry[] {
  const entries: SrcsetEntry[] = [];
  const start = /[\t\n\f\r ,]*([^\t\n\f\r ,][^\t\n\f\r ]*)/y;
  const rest = /(?:[^,(]+|\([^)]*\)?)*/y;
  for (let match; (match = start.exec(srcset));) {
    let url = match[1]!;
    let words = '';
    if (url.endsWith(',')) {
      let end = url.length;
      while (url[end - 1] === ',') end--;
      url = url.slice(0, end);
    } else {
      rest.lastIndex = start.lastIndex;
      words = rest
        .exec(srcset)![0]
        .split(/[\t\n\f\r ]+/)
        .filter(Boolean)
        .join(' ');
      start.lastIndex = rest.lastIndex;
    }
    const [valid, w, hw, x] = descriptors.exec(words) ?? [];
    if (valid === undefined) continue;
    entries.push({ url, ...((w ?? hw) && { width: Number(w ?? hw) }), ...(x && { density: Number(x) }) });
  }
  return entries;
}

/**
 * The variants that show the same picture as `main`: those whose ratio is the main one's within 2 %, which allows for
 * rounding in thumbnails and no crop. Where a height is missing on one side the variant is left out; where it is
 * missing on both it stays, since feeds never give heights. None when the main picture's width is unknown: without it
 * the main picture could not be among the candidates, and browsers would never load it.
 */
export function sameRatio<T extends Candidate>(main: Candidate, variants: readonly T[]): T[] {
  const { width, height } = main;
  if (!width) return [];
  return variants.filter((variant) => {
    if (!height || !variant.height) return !height && !variant.height;
    return Math.abs(((variant.width ?? NaN) * height) / (variant.height * width) - 1) <= 0.02;
  });
}

/** Enough for every screen; more only make the page heavier. */
const limit = 8;

/**
 * Writes a `srcset` with `w` descriptors, narrowest first: each width and each address once, the first of several
 * stays. Those without a width cannot be named: `2x` says nothing of a picture in a box. Of more than eight, eight are
 * taken evenly, the narrowest and the widest among them. Undefined when fewer than two are left, since one alone is
 * what `src` says already.
 */
export function toSrcset(candidates: readonly Candidate[]): string | undefined {
  const byWidth = new Map<number, string>();
  const seen = new Set<string>();
  for (const { url, width } of candidates) {
    if (!width || byWidth.has(width) || seen.has(url)) continue;
    byWidth.set(width, url);
    seen.add(url);
  }
  if (byWidth.size < 2) return undefined;
  const sorted = [...byWidth].sort(([a], [b]) => a - b);
  const last = sorted.length - 1;
  const chosen =
    last < limit
      ? sorted
      : Array.from({ length: limit }, (_, index) => sorted[Math.round((index * last) / (limit - 1))]!);
  return chosen.map(([width, url]) => `${safe(url)} ${width}w`).join(', ');
}

/** Inside an address a comma is harmless; at its ends, or with a space, it would cut the address short. */
function safe(url: string): string {
  return url.replace(/[\t\n\f\r ]/g, encodeURIComponent).replace(/^,|,$/g, '%2C');
}
