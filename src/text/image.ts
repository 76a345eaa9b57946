import { fieldsOf, listOf, present } from './fields.js';
import { plainText } from './plain-text.js';
import { parseSrcset, sameRatio, toSrcset, type Candidate } from './srcset.js';
import { httpUrl } from './url.js';

/** More than any page draws of one article. */
const limit = 10;

/** Pixels: `1200`, `"1200"`, `"1200px"`. */
function size(value: unknown): number | undefined {
  const digits = typeof value === 'string' ? /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(value)?.[1] : value;
  const pixels = typeof digits === 'string' || typeof digits === 'number' ? Math.round(Number(digits)) : NaN;
  return pixels > 0 && pixels <= 100_000 ? pixels : undefined;
}

/** A picture file as a list of one, or of none without an http(s) address. */
function file(value: unknown, base?: string): Candidate[] {
  const { url, width, height } = fieldsOf(value);
  const address = httpUrl(url, base);
  return address ? [{ url: address, width: size(width), height: size(height) }] : [];
}

/** A part of a length, 0 to 1: `0.3`, `"0.3"`; nothing else is one, for `Number` makes a zero of `null` and of `''`. */
function fraction(value: unknown): number {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && value.trim());
  return isNumber ? Math.min(1, Math.max(0, Number(value))) : NaN;
}

function focus(value: unknown) {
  const point = fieldsOf(value);
  const [x, y] = [fraction(point.x), fraction(point.y)];
  return x >= 0 && y >= 0 ? { x, y } : undefined;
}

function image(value: unknown, base?: string) {
  const input = typeof value === 'string' || value instanceof URL ? { url: value } : fieldsOf(value);
  const { alt, caption, credit, focus: point, srcset, variants } = input as Record<string, unknown>;
  return file(input, base).map((main) => {
    const written = typeof srcset === 'string' ? parseSrcset(srcset) : [];
    const others = listOf(variants).flatMap((variant) => file(variant, base));
    return present({
      ...main,
      // An empty one is an answer (“decoration”), a missing one is not.
      alt: plainText(alt) ?? (alt === '' || fieldsOf(alt).text === '' ? '' : undefined),
      caption: plainText(caption),
      credit: plainText(credit),
      focus: focus(point),
      srcset: toSrcset([main, ...written.flatMap((entry) => file(entry, base)), ...sameRatio(main, others)]),
    });
  });
}

/**
 * An article's pictures, at most ten: from an address, an object or a list of both. One without an http(s) address is
 * left out. A `srcset` is believed to show one picture; `variants` are only taken when their ratio says so.
 */
export function images(value: unknown, base?: string) {
  const found: ReturnType<typeof image> = [];
  for (const item of listOf(value)) {
    found.push(...image(item, base));
    if (found.length === limit) break;
  }
  return found;
}
