import { element, embed, figure, link, textHtml, word } from '../html.js';
import { fieldsOf, listOf } from '../fields.js';

/** Prismic's rich text: https://prismic.io/docs/fields/rich-text */
export function toHtml(value: unknown): string {
  let html = '';
  let open = '';
  for (const block of listOf(value)) {
    const { type } = fieldsOf(block);
    // Its lists are rows of items.
    const list = type === 'list-item' ? 'ul' : type === 'o-list-item' ? 'ol' : '';
    if (list !== open) html += (open && `</${open}>`) + (list && `<${list}>`);
    open = list;
    html += one(block);
  }
  return html + (open && `</${open}>`);
}

function one(block: unknown): string {
  const { type, url, dimensions, alt, copyright, oembed } = fieldsOf(block);
  if (type === 'image') {
    const { width, height } = fieldsOf(dimensions);
    return figure({ url, width, height, alt, credit: copyright });
  }
  const { embed_url: address, title } = fieldsOf(oembed);
  if (type === 'embed') return embed(address, title);
  const words = inline(block);
  if (!words) return '';
  const [, level] = /^heading([1-6])$/.exec(word(type)) ?? [];
  if (level) return element(`h${level}`, words);
  if (type === 'preformatted') return element('pre', words);
  return element(/^o?-?list-item$/.test(word(type)) ? 'li' : 'p', words);
}

interface Span {
  start: number;
  end: number;
  wrap: (inner: string) => string;
}

/** More in one paragraph is no editor's work. */
const MOST = 200;

/**
 * Spans are ranges of the text and may cross, as tags must not: one that begins inside another ends with it at the
 * latest, and goes on behind it.
 */
function inline(block: unknown): string {
  const { text, spans } = fieldsOf(block);
  if (typeof text !== 'string') return '';
  const ranges = listOf(spans)
    .slice(0, MOST)
    .flatMap((span) => range(span, text.length));
  const ends = new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])]);
  const places = [...ends].sort((a, b) => a - b);
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  // What is open, outermost first, each with the HTML inside it so far.
  const open: { span?: Span; html: string }[] = [{ html: '' }];
  for (const [index, place] of places.entries()) {
    const again: Span[] = [];
    while (open.slice(1).some(({ span }) => span!.end <= place)) {
      const { span, html } = open.pop()!;
      open.at(-1)!.html += html && span!.wrap(html);
      if (span!.end > place) again.unshift(span!);
    }
    while (next < ranges.length && ranges[next]!.start <= place) again.push(ranges[next++]!);
    open.push(...again.filter(({ end }) => end > place).map((span) => ({ span, html: '' })));
    open.at(-1)!.html += textHtml(text.slice(place, places[index + 1] ?? place));
  }
  return open[0]!.html;
}

function range(span: unknown, length: number): Span[] {
  const { start, end, type, data } = fieldsOf(span);
  if (!Number.isInteger(start) || !Number.isInteger(end) || (start as number) < 0) return [];
  const place = { start: start as number, end: Math.min(end as number, length) };
  if (type === 'strong' || type === 'em') return [{ ...place, wrap: (inner) => element(type, inner) }];
  if (type !== 'hyperlink') return [];
  const url = fieldsOf(data).url ?? fieldsOf(fieldsOf(data).value).url;
  return [{ ...place, wrap: (inner) => link(url, inner) }];
}
