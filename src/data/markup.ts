import type { Answer } from '../backend.js';
import { NAMESPACES } from '../reading/xml.js';
import { decodeEntities } from '../text/entities.js';

/** What a page must hold to be worth reading: data about its article, in one of the two common forms. */
const DATA = /application\/ld\+json|property\s*=\s*["']?og:title/i;

/** What came as markup: a feed as a document, a page as its text, or the trouble with it. */
export type Markup = Pick<Answer, 'body' | 'text'> | { kind: 'html' } | { kind: 'xml'; said: string };

/** Reads an answer that begins with `<`. */
export function readMarkup(text: string, bytes: ArrayBuffer, type: string | null): Markup {
  // A page is read as text and never parsed: nothing of it may run, load or trip the page's own policy.
  if (/^\s*<(?:!doctype\s+html|html\b)/i.test(text))
    return DATA.test(text) ? { body: text, text } : { kind: 'html' };
  if (typeof DOMParser === 'undefined') {
    return { kind: 'xml', said: 'this environment has no DOMParser; set globalThis.DOMParser to one' };
  }
  const xml = decode(bytes, text, type);
  let said: string | undefined;
  for (const attempt of [trimmed, repaired]) {
    const source = attempt(xml);
    try {
      const body = parse(source);
      const error = body.getElementsByTagName('parsererror')[0];
      if (!error) return { body, text: source };
      said ??= saidBy(error.textContent);
    } catch (error) {
      // A policy of the page's that lets no one make a document.
      said ??= String(error);
    }
  }
  return DATA.test(text) ? { body: text, text } : { kind: 'xml', said: said! };
}

/** Chromium's message tells of a page that nobody will see. */
function saidBy(error: string): string {
  return error
    .replace(/^\s*This page contains the following errors:|Below is a rendering of the page[^]*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * XML says in its first line how it is encoded, and servers that say otherwise are wrong more often than not
 * (https://www.w3.org/TR/xml/#sec-guessing). But templates say it too, of what was something else when it came out of
 * the database. So the bytes are asked first: what reads as UTF-8 is UTF-8, even if a cut has left half a letter.
 */
function decode(bytes: ArrayBuffer, utf8: string, type: string | null): string {
  const [first = 0, second = 0] = new Uint8Array(bytes.slice(0, 2));
  if (first + second === 0xfe + 0xff) return decoded(bytes, first === 0xff ? 'utf-16le' : 'utf-16be') ?? utf8;
  const count = (pattern: RegExp) => utf8.match(pattern)?.length ?? 0;
  const broken = count(/\ufffd/g);
  if (count(/[^\0-\x7f\ufffd]/g) > broken) return utf8;
  const declared = /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/.exec(utf8.slice(0, 1000))?.[1];
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type ?? '')?.[1];
  const named = [declared, charset].find((name) => name && !/^utf-?(?:8|16)/i.test(name));
  return (named && decoded(bytes, named)) ?? (broken ? decoded(bytes, 'windows-1252') : undefined) ?? utf8;
}

function decoded(bytes: ArrayBuffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Before a declaration there must be nothing at all, but servers put blank lines and warnings there. */
function trimmed(xml: string): string {
  const start = xml.search(/<(?:\?xml\s|!DOCTYPE\s|!--|rss[\s>]|feed[\s>]|urlset[\s>]|rdf:RDF[\s>])/);
  return start > 0 ? xml.slice(start) : xml;
}

/** Characters that XML forbids, and references to them. */
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:x0*(?:[0-8bcef]|1[\da-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi;

/**
 * Puts right what is wrong with feeds that are otherwise fine, once they have turned out to be none: characters that
 * XML forbids, entities that it does not know, a lone `&` or `<`, a prefix that nobody has declared, and what a server
 * has printed after the end.
 */
function repaired(xml: string): string {
  const source = trimmed(xml).replace(FORBIDDEN, '');
  const root = /<([a-z][\w:]*)(?=[\s>])/i.exec(source);
  if (!root) return source;
  const [opening, name] = root;
  const end = source.lastIndexOf(`</${name}>`);
  const whole = end < 0 ? source : `${source.slice(0, end)}</${name}>`;
  const text = whole
    .split('<![CDATA[')
    .map((part, index) => {
      // What stands before the end of a CDATA section is text already.
      const close = index ? part.indexOf(']]>') : 0;
      return close < 0 ? part : part.slice(0, close) + part.slice(close).replace(MARKUP, corrected);
    })
    .join('<![CDATA[');
  const at = text.indexOf(opening) + opening.length;
  return text.slice(0, at) + declarations(text) + text.slice(at);
}

const MARKUP = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)(\w{1,30};)?|<(?=[\s\d=<])/gi;

function corrected(found: string, entity: string | undefined): string {
  if (found === '<') return '&lt;';
  const character = entity ? decodeEntities(found) : found;
  return character === found ? `&amp;${entity ?? ''}` : character;
}

/** Declares prefixes that are used and not declared, as what they usually mean. */
function declarations(xml: string): string {
  const used = new Set(Array.from(xml.matchAll(/<([a-z][\w-]*):/gi), ([, prefix]) => prefix!));
  return [...used]
    .filter((prefix) => !xml.includes(`xmlns:${prefix}`))
    .map((prefix) => ` xmlns:${prefix}="http://${NAMESPACES[prefix] ?? `undeclared.invalid/${prefix}`}"`)
    .join('');
}

interface Policy {
  createHTML(text: string): string;
}
let policy: Policy | undefined;

/**
 * A document of XML runs nothing and loads nothing, but where a page enforces Trusted Types its parser wants them too:
 * https://w3c.github.io/trusted-types/dist/spec/
 */
function parse(xml: string): Document {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  policy ??= trustedTypes?.createPolicy('newsrail-xml', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy?.createHTML(xml) ?? xml, 'application/xml');
}
