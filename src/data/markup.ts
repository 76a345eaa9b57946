import type { Answer } from '../backend.js';

/** What a page must hold to be worth reading: data about its article, in one of the two common forms. */
const DATA = /application\/ld\+json|property\s*=\s*["']?og:title/i;

/** What came as markup: a feed as a document, a page as its text, or the trouble with it. */
export type Markup = Pick<Answer, 'body' | 'text'> | { kind: 'html' } | { kind: 'xml'; said: string };

/** Reads an answer that begins with `<`. */
export function readMarkup(text: string, bytes: ArrayBuffer, type: string | null): Markup {
  // A page is read as text and never parsed: nothing of it may run, load or trip the page's own policy.
  if (/^\s*<(?:!doctype\s+html|html\b)/i.test(text))
    return DATA.test(text) ? { body: text, text } : { kind: 'html' };
  const decoded = decode(bytes, text, type);
  if (typeof DOMParser === 'undefined') {
    return { kind: 'xml', said: 'this environment has no DOMParser; set globalThis.DOMParser to one' };
  }
  const body = new DOMParser().parseFromString(decoded.trimStart(), 'application/xml');
  const error = body.querySelector('parsererror');
  if (error) {
    return DATA.test(text)
      ? { body: text, text }
      : { kind: 'xml', said: error.textContent.replace(/\s+/g, ' ').trim() };
  }
  return { body, text: decoded };
}

/**
 * XML says in its first line how it is encoded, and servers that say otherwise are wrong more often than not.
 * https://www.w3.org/TR/xml/#sec-guessing
 */
function decode(bytes: ArrayBuffer, utf8: string, type: string | null): string {
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/.exec(utf8)?.[1];
  const encoding = declared ?? /charset\s*=\s*"?([\w.:-]+)/i.exec(type ?? '')?.[1];
  if (!encoding || /^utf-?8$/i.test(encoding)) return utf8;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return utf8;
  }
}
