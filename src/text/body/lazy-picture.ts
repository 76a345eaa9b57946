import { parseSrcset } from '../srcset.js';

// Where content management systems and their plugins put a picture's address until a script of theirs has run.
const sources = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-echo', 'src'];
const sourceSets = ['data-srcset', 'data-lazy-srcset', 'srcset'];

const usable = /^\s*(?!data:|about:|javascript:|#)\S/i;

function first(attributes: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attributes.get(name);
    if (value !== undefined && usable.test(value)) return value;
  }
  return undefined;
}

/** What an `img` or a frame shows in the end, in `src` and `srcset`, however it is to be loaded later. */
export function withSources(attributes: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map(attributes);
  const srcset = first(attributes, sourceSets);
  const src = first(attributes, sources) ?? (srcset && parseSrcset(srcset)[0]?.url);
  for (const [name, value] of Object.entries({ src, srcset })) {
    if (value === undefined) found.delete(name);
    else found.set(name, value);
  }
  return found;
}

/** Whether it is there to be counted, not seen: a pixel, or nothing at all. */
export function isPixel(attributes: ReadonlyMap<string, string>): boolean {
  const tiny = (name: string) => /^\s*[01](?:px)?\s*$/.test(attributes.get(name) ?? '');
  return tiny('width') && tiny('height');
}
