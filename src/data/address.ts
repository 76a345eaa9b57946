import type { ArticleQuery } from '../backend.js';
import { httpUrl } from '../text/url.js';

/**
 * The addresses in `src`: several where each word of it begins as an address does, else `src` as it is. A lone address
 * may have a blank in it.
 */
export function addressesIn(src: string): string[] {
  const words = src.trim().split(/\s+/);
  return words.every((word) => /^(?:https?:\/|\.{0,2}\/|\?)/i.test(word)) ? words : [src];
}

/**
 * The absolute address behind `src`, with `{canonical}`, `{lang}`, `{limit}` and `{cursor}` filled in. An unknown word
 * in braces stays as it is.
 * `undefined` when it is no http(s) address.
 */
export function addressOf(query: ArticleQuery): string | undefined {
  const { canonical = '', lang = '', limit = '', cursor = '', base = globalThis.location?.href } = query;
  const words: Record<string, string | number> = { canonical, lang, limit, cursor };
  const filled = query.src.replace(/\{(canonical|lang|limit|cursor)\}/g, (_, word: string) =>
    encodeURIComponent(words[word]!),
  );
  return httpUrl(filled, base);
}
