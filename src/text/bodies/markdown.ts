import { escapeHtml } from '../escape-html.js';
import { safeHref, safeSrc } from '../safe-address.js';

/** Deeper than anybody nests quotes and lists. Below, their signs are text. */
const DEEP = 20;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3}(?:([-*+])|(\d{1,9})[.)]))(?: +|\t|$)/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;

/**
 * Markdown as articles have it (https://spec.commonmark.org): paragraphs, headings, lists, quotes, fenced code, rules,
 * emphasis, links and pictures. Not the rest, such as tables, references and code by indentation. Of raw HTML the words
 * stay and the tags go: in the writer's own preview nobody saw them, and what they might do is not wanted here. Looks at
 * no character more than a fixed number of times, whatever the text.
 */
export function toHtml(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  return blocks(text.replace(/\r\n?/g, '\n').split('\n'), 0);
}

function blocks(lines: readonly string[], depth: number): string {
  let html = '';
  let paragraph: string[] = [];
  const flush = (tag = 'p') => {
    const words = inline(paragraph.join('\n').trim());
    if (words) html += `<${tag}>${words}</${tag}>`;
    paragraph = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    const fence = FENCE.exec(line)?.[1];
    const heading = HEADING.exec(line);
    const item = depth < DEEP && ITEM.exec(line);
    const underline = paragraph.length > 0 && /^ {0,3}(?:(=+)|-+)[ \t]*$/.exec(line);
    if (fence) {
      flush();
      let end = at + 1;
      while (end < lines.length && !closes(lines[end]!, fence)) end++;
      html += `<pre><code>${escapeHtml(lines.slice(at + 1, end).join('\n'))}</code></pre>`;
      at = end + 1;
    } else if (heading) {
      flush();
      paragraph = [
        line
          .slice(heading[0].length)
          .trimEnd()
          .replace(/(?:^|[ \t])#+$/, ''),
      ];
      flush(`h${heading[1]!.length}`);
      at++;
    } else if (underline) {
      flush(underline[1] ? 'h1' : 'h2');
      at++;
    } else if (RULE.test(line)) {
      flush();
      html += '<hr>';
      at++;
    } else if (depth < DEEP && QUOTE.test(line)) {
      flush();
      let end = at + 1;
      // A line without the sign may go on with the last paragraph.
      while (
        end < lines.length &&
        (QUOTE.test(lines[end]!) || (lines[end]!.trim() && !startsBlock(lines[end]!)))
      )
        end++;
      const inner = lines.slice(at, end).map((it) => it.replace(QUOTE, ''));
      html += `<blockquote>${blocks(inner, depth + 1)}</blockquote>`;
      at = end;
    } else if (item && (!paragraph.length || (item[0].length < line.length && /^1?$/.test(item[3] ?? '')))) {
      flush();
      const [items, end] = list(lines, at, depth);
      html += items;
      at = end;
    } else {
      if (line.trim()) paragraph.push(line.trimStart());
      else flush();
      at++;
    }
  }
  flush();
  return html;
}

function closes(line: string, fence: string): boolean {
  const sign = FENCE.exec(line)?.[1];
  return !!sign?.startsWith(fence) && !line.trim().slice(sign.length);
}

function startsBlock(line: string): boolean {
  return [FENCE, HEADING, RULE, ITEM, QUOTE].some((start) => start.test(line));
}

/** What parts the items of one list from another's: the bullet itself, or what follows the number. */
function signOf(item: RegExpExecArray): string {
  return item[2] ?? item[1]!.slice(-1);
}

/** How far a line's text stands from the margin; a tab is four. */
function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)![0].replaceAll('\t', '    ').length;
}

/** A list from its first item on: the lines that stand further in than its signs belong to the item before them. */
function list(lines: readonly string[], start: number, depth: number): [html: string, end: number] {
  const first = ITEM.exec(lines[start]!)!;
  const margin = indentOf(lines[start]!) + 2;
  const items: string[][] = [];
  let isLoose = false;
  let isAfterBlank = false;
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const isInside = indentOf(line) >= margin;
    const item = isInside || RULE.test(line) ? null : ITEM.exec(line);
    if (!line.trim()) {
      isAfterBlank = true;
      items.at(-1)!.push('');
      continue;
    }
    if (item && signOf(item) === signOf(first)) items.push([line.slice(item[0].length)]);
    else if (isInside) items.at(-1)!.push(outdented(line, first[1]!.length + 1));
    else if (isAfterBlank || startsBlock(line)) break;
    else items.at(-1)!.push(line);
    isLoose ||= isAfterBlank;
    isAfterBlank = false;
  }
  const contents = items.map((inner) => {
    const html = blocks(inner, depth + 1);
    return `<li>${isLoose ? html : html.replace(/^<p>(.*?)<\/p>/s, '$1')}</li>`;
  });
  const number = Number(first[3] ?? 1);
  const from = number === 1 ? '' : ` start="${number}"`;
  const tag = first[2] ? 'ul' : 'ol';
  return [`<${tag}${from}>${contents.join('')}</${tag}>`, at];
}

function outdented(line: string, indent: number): string {
  return line.startsWith('\t') ? line.slice(1) : line.slice(Math.min(indent, indentOf(line)));
}

/** One piece of a paragraph; what matches none of these is a sign that stands for itself. */
const PIECE = new RegExp(
  [
    /\\([!-/:-@[-`{-~\n])/, // 1: escaped
    /(`+)/, // 2: code
    /(!?\[)/, // 3: opens a picture or link
    /(\])/, // 4: closes it
    /([*_~]+)/, // 5: emphasis
    /<((?:https?:|mailto:)[^\s<>]*)>/, // 6: an address that is its own words
    /<(!--|\/?[a-z][^<>]*>)/, // 7: HTML
    /( {2,}\n)/, // 8: the line breaks here
    /[^\\`![\]*_~< ]+| +/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iy',
);

/** What follows the words of a link: the address, perhaps in `<>`, and a title. Bounded, since it may follow each word. */
const TARGET =
  /\(\s{0,9}(?:<([^<>\n]{0,2000})>|((?:[^\s()<>]|\([^\s()<>]{0,500}\)){0,2000}))(?:\s{1,9}(?:"[^"]{0,500}"|'[^']{0,500}'))?\s{0,9}\)/y;

/** What emphasises, by its sign. Other runs, such as `~` or `****`, stand for themselves. */
const EMPHASIS: Record<string, string[]> = {
  '*': ['em'],
  _: ['em'],
  '**': ['strong'],
  __: ['strong'],
  '***': ['strong', 'em'],
  ___: ['strong', 'em'],
  '~~': ['s'],
};

const LETTER = /[\p{L}\p{N}]/u;

function inline(text: string): string {
  const out: string[] = [];
  /** Signs that may yet turn out to open something: where in `out` they stand, and where in the text. */
  const emphases: { sign: string; at: number }[] = [];
  const brackets: { isPicture: boolean; at: number; from: number; emphases: number }[] = [];
  /** Below this height of `brackets` no link may begin any more, as one does not stand in another. */
  let linked = 0;
  const waiting = new Map<string, number>();
  const drop = (height: number) => {
    for (const { sign } of emphases.slice(height)) waiting.set(sign, waiting.get(sign)! - 1);
    emphases.length = height;
  };
  const emphasise = (run: string, before: string, after: string): void => {
    const tags = EMPHASIS[run];
    const isInWord = run.startsWith('_') && LETTER.test(before) && LETTER.test(after);
    const closes = !!tags && !isInWord && /\S/.test(before);
    if (closes && waiting.get(run)) {
      const open = emphases.findLastIndex(({ sign }) => sign === run);
      out[emphases[open]!.at] = tags.map((tag) => `<${tag}>`).join('');
      out.push(
        tags
          .map((tag) => `</${tag}>`)
          .reverse()
          .join(''),
      );
      drop(open);
    } else if (closes && run.length === 3 && emphases.length) {
      // Two that end together.
      const inner = emphases.at(-1)!.sign.slice(0, 2);
      emphasise(inner, before, after);
      emphasise(run.slice(inner.length), before, after);
    } else {
      if (tags && !isInWord && /\S/.test(after)) {
        emphases.push({ sign: run, at: out.length });
        waiting.set(run, (waiting.get(run) ?? 0) + 1);
      }
      out.push(run);
    }
  };
  const codes = codeRuns(text);
  let hasNoComments = false;
  for (let at = 0; at < text.length;) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text);
    const [whole = text.charAt(at), escaped, ticks, opening, closing, run, auto, html, hardBreak] =
      piece ?? [];
    const end = at + whole.length;
    let next = end;
    if (escaped) out.push(escaped === '\n' ? '<br>' : escapeHtml(escaped));
    else if (ticks) {
      const close: number | undefined = codes.next(ticks.length, end);
      if (close === undefined) out.push(ticks);
      else {
        const code = text
          .slice(end, close)
          .replaceAll('\n', ' ')
          .replace(/^ (.*[^ ].*) $/, '$1');
        out.push(`<code>${escapeHtml(code)}</code>`);
        next = close + ticks.length;
      }
    } else if (opening) {
      brackets.push({ isPicture: opening === '![', at: out.length, from: end, emphases: emphases.length });
      out.push(opening);
    } else if (closing) {
      const bracket = brackets.pop();
      const isOver = !bracket?.isPicture && brackets.length < linked;
      linked = Math.min(linked, brackets.length);
      TARGET.lastIndex = end;
      const target = bracket && !isOver && TARGET.exec(text);
      if (!target) out.push(closing);
      else {
        next = TARGET.lastIndex;
        const address = target[1] ?? target[2];
        drop(bracket.emphases);
        if (bracket.isPicture) {
          out.length = bracket.at;
          out.push(picture(address, text.slice(bracket.from, at)));
        } else {
          linked = brackets.length;
          const href = safeHref(address);
          out[bracket.at] = href ? `<a href="${escapeHtml(href)}">` : '';
          if (href) out.push('</a>');
        }
      }
    } else if (run) {
      emphasise(run, text.charAt(at - 1), text.charAt(end));
    } else if (auto) {
      out.push(`<a href="${escapeHtml(auto)}">${escapeHtml(auto)}</a>`);
    } else if (html === '!--') {
      const close: number = hasNoComments ? -1 : text.indexOf('-->', end);
      hasNoComments = close < 0;
      if (close < 0) out.push(escapeHtml(whole));
      else next = close + 3;
    } else if (html) {
      if (/^br\b/i.test(html)) out.push('<br>');
    } else {
      out.push(hardBreak ? '<br>' : withEntities(whole));
    }
    at = next;
  }
  return out.join('');
}

/** Where the next run of as many backticks is. All runs are looked up at once: each search of its own would be slow. */
function codeRuns(text: string): { next: (length: number, from: number) => number | undefined } {
  const byLength = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const places = byLength.get(run.length) ?? [];
    places.push(index);
    byLength.set(run.length, places);
  }
  for (const places of byLength.values()) places.reverse();
  return {
    next: (length, from) => {
      const places = byLength.get(length) ?? [];
      while (places.length && places.at(-1)! < from) places.pop();
      return places.at(-1);
    },
  };
}

/** A picture; its words lose their signs, as they are an attribute. */
function picture(address: string | undefined, words: string): string {
  const src = safeSrc(address);
  const alt = words.slice(0, 500).replace(/[*_`[\]\\]/g, '');
  return src ? `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">` : escapeHtml(alt);
}

/** Entities are Markdown's too. In text they can become nothing but a character. */
function withEntities(text: string): string {
  return escapeHtml(text).replace(/&amp;(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,31});/gi, '&$1;');
}
