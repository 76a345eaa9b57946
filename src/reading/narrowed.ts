import type { Related, RelatedQuery } from '../backend.js';
import { withDefaults } from './paging.js';

/** How many keywords are asked for: an article's first ones say what it is about, its tenth what it mentions. */
const KEYWORDS = 3;
/** What is longer, in characters, is a sentence. */
const LONGEST = 100;

/**
 * The keywords to ask with, in the page's own order: which of them tell most is known only once there is a pool to
 * count them in.
 */
export function keywordsOf({ about }: RelatedQuery, most = KEYWORDS): string[] {
  const words = about.keywords.map((word) => word.trim()).filter((word) => word && word.length <= LONGEST);
  return [...new Set(words)].slice(0, most);
}

/** The section, as a list of one or none. */
export function sectionOf({ about }: RelatedQuery): string[] {
  const section = about.articleSection?.trim();
  return section ? [section] : [];
}

/** Whether an address has a parameter, be it given by element (`tags[]`). */
export function asksFor({ searchParams }: URL, ...names: string[]): boolean {
  return [...searchParams.keys()].some((key) =>
    names.some((name) => key === name || key.startsWith(`${name}[`)),
  );
}

/** The address with one parameter more. `undefined` where it has that already: the page's own filter stands. */
export function narrowed(src: string, name: string, value: string): Related | undefined {
  const url = new URL(src);
  if (!value || asksFor(url, name)) return undefined;
  return { list: withDefaults(url, { [name]: encodeURIComponent(value) }) };
}

/** The address with one parameter more, or within what that asks for already, as `join` puts the two together. */
export function within(src: string, name: string, value: string, join: (own: string) => string): Related {
  const url = new URL(src);
  const own = url.searchParams.get(name);
  if (own === null) return { list: withDefaults(url, { [name]: encodeURIComponent(value) }) };
  // As text, like withDefaults: the other parameters stay as the page wrote them.
  const both = encodeURIComponent(own ? join(own) : value);
  url.search = url.search.replace(new RegExp(`([?&]${name}=)[^&]*`), (_, start: string) => start + both);
  return { list: url };
}

/** Any of some phrases, in the language that most searches speak: `"ferry dispute" OR "strike"`. */
export function anyPhrase(words: readonly string[]): string {
  return words.map((word) => `"${word.replace(/["\\]/g, ' ').trim()}"`).join(' OR ');
}

/** Searches for any of the keywords, within what the address searches for already. */
export function searched(query: RelatedQuery, name: string): Related | undefined {
  const phrases = anyPhrase(keywordsOf(query));
  return phrases ? within(query.src, name, phrases, (own) => `(${own}) AND (${phrases})`) : undefined;
}

/**
 * What systems that write addresses in Latin letters make of a name: `Ferry dispute` is `ferry-dispute`. `undefined` for a
 * name in other letters, which each of them transcribes in its own way.
 */
export function slugOf(name: string): string | undefined {
  const plain = name.normalize('NFKD').replace(/\p{M}|['\u2019]/gu, '');
  if (/[^\0-\x7f]/.test(plain.replace(/[^\p{L}\p{N}]/gu, ''))) return undefined;
  return (
    plain
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || undefined
  );
}
