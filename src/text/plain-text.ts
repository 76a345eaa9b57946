import { decodeEntities } from './entities.js';

// Elements whose content is code, or stands in for what cannot be shown: none of it is the article's words.
const hidden = /^(?:script|style|template|iframe|noscript|noembed|noframes|object|audio|video|canvas|svg)$/;

/** Of these, what is shown to nobody even where the end is missing. */
const code = /^(?:script|style)$/;

const block =
  /^(?:address|article|aside|blockquote|br|center|d[dlt]|details|dialog|div|fieldset|figcaption|figure|footer|form|h[1-6r]|header|hgroup|li|main|nav|[ou]l|option|p|pre|section|summary|table|t[dhr]|tbody|tfoot|thead)$/;

// One attribute, or a stretch between two. A quote opens only after `=`, as HTML has it, and may hide a `>`. A quote
// that never closes is read as if it were none, where HTML would swallow the rest of the text.
const attribute = /[^=>]+|=\s*(?:"[^"]*"|'[^']*'|[^\s>"']*)/y;

/** Where a tag ends, just after its `>`; the text's end if it never does, as in an excerpt that was cut. */
function endOfTag(html: string, from: number): number {
  attribute.lastIndex = from;
  let at = from;
  while (attribute.test(html)) at = attribute.lastIndex;
  return html[at] === '>' ? at + 1 : html.length;
}

/** `indexOf` that answers with the place after what it found, or with the text's end. */
function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at < 0 ? html.length : at + what.length;
}

/**
 * Takes the markup out, in one pass from left to right: nothing is looked at twice, whatever the text, so that a
 * hostile one costs no more than its length. Works on text alone, since a parser of the browser's would load pictures
 * and freeze on input made for it.
 */
function withoutMarkup(html: string): string {
  const opening = /<(?:!(--)?|\?|(\/?)([a-z][^\s/>]*))/gi;
  const unclosed = new Set<string>();
  let text = '';
  let at = 0;
  for (let tag; (tag = opening.exec(html)); opening.lastIndex = at) {
    const [found, comment, slash, name = ''] = tag;
    const element = name.toLowerCase();
    const before = html.slice(at, tag.index);
    text += before;
    // `<<b>script>` is the text `<script>`; the space keeps it from being a tag to whoever reads it as one.
    if (/<\/?$/.test(before.slice(-2))) text += ' ';
    at = tag.index + found.length;
    if (comment) {
      // The two hyphens may be the closing ones as well: `<!-->` is a whole comment.
      at = after(html, '-->', at - 2);
    } else if (!name) {
      at = after(html, '>', at);
    } else {
      at = endOfTag(html, at);
      if (block.test(element)) text += ' ';
      if (!slash && hidden.test(element) && !unclosed.has(element)) {
        const closing = new RegExp(`</${element}(?=[\\s/>])`, 'gi');
        closing.lastIndex = at;
        if (closing.test(html)) at = endOfTag(html, closing.lastIndex);
        else if (code.test(element)) at = html.length;
        else unclosed.add(element);
      }
    }
  }
  return text + html.slice(at);
}

/** Soft hyphens and zero-width marks hide words from search; ZWJ and ZWNJ stay, emoji and Persian need them. */
const unwanted = /(?![\t-\r])[\p{Cc}\p{Cs}\xad\u200b\ufeff]/gu;
/** Letters buried under marks reach into the lines above and below. */
const stackedMarks = /([\u0300-\u036f]{4})[\u0300-\u036f]+/g;
/** A lone no-break or ideographic space is typography and stays; runs and line breaks are layout. */
const layout = /\s\s+|[\t-\r\u2028\u2029]/g;
const visible = /[^\p{Cf}\p{Z}]/u;
/** Most names, dates and labels; they need nothing of all this. */
const simple = /^[!-~]+(?: [!-~]+)*$/;

function tidy(text: string): string | undefined {
  if (simple.test(text)) return text;
  const tidied = text.replace(unwanted, '').replace(stackedMarks, '$1').replace(layout, ' ').trim();
  return visible.test(tidied) ? tidied : undefined;
}

/**
 * Text as a person reads it, on one line. A string may hold markup, which is taken out, and then entities, which are
 * decoded (twice where a backend has escaped twice). `{text}` is plain already: its `<em>` and `&amp;` stay as written.
 * Undefined for what holds no text.
 */
export function plainText(value: unknown): string | undefined {
  if (typeof value === 'string') {
    const text = withoutMarkup(value.replace(unwanted, ''));
    return tidy(decodeEntities(decodeEntities(text)));
  }
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  const { text } = (value ?? {}) as { text?: unknown };
  return typeof text === 'string' ? tidy(text) : undefined;
}
