import { decodeEntities } from './entities.js';
import { escapeHtml } from './escape-html.js';
import { safeHref } from './safe-address.js';

/** What may stand inside a line. */
const INLINE = /^(?:a|abbr|b|cite|code|del|em|i|ins|kbd|mark|q|s|small|strong|sub|sup|u)$/;
/** Whose content is not for readers. */
const HIDDEN = /^(?:script|style|template|iframe|object|noscript|svg|math|textarea|title|select|xmp)$/;

/** How many tags may be open at a time. */
const DEPTH = 20;

const TOKEN = /<!--|-->|<(\/?)([a-z][a-z0-9]*)([^<>]*)>|[^<-]+|[<-]/gi;

/**
 * The text of a line and its simple tags, out of HTML of any kind: other tags go and leave their text, attributes go
 * except where a link leads, and every tag is closed. In one pass.
 */
export function inlineHtml(html: string): string {
  let result = '';
  let hidden: string | undefined;
  const open: string[] = [];
  for (const [token, slash, tag, attributes] of html.matchAll(TOKEN)) {
    const name = tag?.toLowerCase();
    if (hidden) {
      if (token === hidden || (slash && name === hidden)) hidden = undefined;
    } else if (token === '<!--') hidden = '-->';
    else if (!name) result += token === '-->' ? '--&gt;' : escapeText(token);
    else if (HIDDEN.test(name)) hidden = slash ? undefined : name;
    else if (name === 'br') result += '<br>';
    else if (!INLINE.test(name)) result += ' ';
    else if (slash) {
      const at = open.lastIndexOf(name);
      if (at >= 0) result += closing(open.splice(at));
    } else if (open.length < DEPTH) {
      // A link that leads nowhere is its text.
      const href = name === 'a' ? safeHref(hrefIn(attributes ?? '')) : '';
      if (href === undefined) continue;
      result += href ? `<a href="${escapeHtml(href)}">` : `<${name}>`;
      open.push(name);
    }
  }
  return (result + closing(open)).trim();
}

function closing(tags: string[]): string {
  return tags
    .reverse()
    .map((tag) => `</${tag}>`)
    .join('');
}

/** Entities are text already. */
function escapeText(text: string): string {
  return escapeHtml(text).replace(/&amp;(#?\w{1,31};)/g, '&$1');
}

function hrefIn(attributes: string): string {
  const [, , quoted, bare] = /\bhref\s*=\s*(?:(["'])(.*?)\1|([^\s"']+))/is.exec(attributes) ?? [];
  return decodeEntities(quoted ?? bare ?? '');
}
