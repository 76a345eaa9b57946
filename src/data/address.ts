import type { ArticleQuery } from '../backend.js';
import { FormatError } from '../errors.js';

/**
 * The absolute address behind `src`, with `{canonical}`, `{lang}`, `{limit}` and `{cursor}` filled in. An unknown word
 * in braces stays as it is.
 * @throws FormatError when `src` is no http(s) address.
 */
export function addressOf(query: ArticleQuery): string {
  const { canonical = '', lang = '', limit = '', cursor = '', base = globalThis.location?.href } = query;
  const words: Record<string, string | number> = { canonical, lang, limit, cursor };
  const filled = query.src.replace(/\{(canonical|lang|limit|cursor)\}/g, (_, word: string) =>
    encodeURIComponent(words[word]!),
  );
  try {
    const url = new URL(filled.trim(), base);
    if (/^https?:$/.test(url.protocol)) return url.href;
  } catch {
    // Said below, in the same words as for another scheme.
  }
  throw new FormatError(
    `src="${query.src}" is not an http(s) address. Expected one such as https://news.example/wp-json/wp/v2/posts.`,
    {
      kind: 'format',
      url: query.src,
    },
  );
}
