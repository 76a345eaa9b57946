import type { Context } from 'hono';
import { originOf, withQuery } from './addresses.ts';
import { answerText } from './answer.ts';
import { choose, isLanguage, type Desk, type Entry, type Piece } from './desk.ts';
import { paper } from './paper.ts';
import { pageSize } from './page-size.ts';
import { pictureUrl, wideSizes } from './picture-sizes.ts';
import { positive } from './positive.ts';

/** Text as XML has it, without the characters it forbids. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An element; none where there is nothing to stand in it. */
export function element(name: string, text: string | undefined, attributes = ''): string {
  return text === undefined ? '' : `<${name}${attributes}>${escapeXml(text)}</${name}>\n`;
}

/** What a feed holds of the desk for a request. */
export function issue(c: Context, desk: Desk) {
  const origin = originOf(c);
  const page = positive(c.req.query('paged'), 1);
  const limit = pageSize(c, 'limit', 10);
  const lang = c.req.query('lang') ?? 'en';
  const edition = isLanguage(lang) ? lang : 'en';
  const chosen: Entry[] = choose(desk, c);
  return {
    origin,
    ...paper[edition],
    language: isLanguage(lang) ? lang : undefined,
    entries: chosen.slice((page - 1) * limit, page * limit),
    all: chosen,
    next: chosen.length > page * limit ? withQuery(c, { paged: page + 1 }).href : undefined,
  };
}

/** A picture in all its sizes: https://www.rssboard.org/media-rss */
export function mediaGroup(piece: Piece, origin: string): string {
  if (!piece.picture) return '';
  const { alt, caption, credit, url } = piece.picture;
  const sizes = url ? wideSizes.slice(-1) : wideSizes;
  const contents = sizes.map((size) => {
    const address = new URL(pictureUrl(piece, size)!, origin).href;
    return `<media:content url="${escapeXml(address)}" medium="image" width="${size[0]}" height="${size[1]}"/>\n`;
  });
  return `<media:group>
${contents.join('')}${element('media:title', alt)}${element('media:description', caption)}${element('media:credit', credit)}</media:group>
`;
}

/** What feeds write where an article is something else. */
export function bareElement(name: string, bare: unknown): string {
  return element(name, typeof bare === 'object' ? '' : String(bare));
}

export function answerXml(c: Context, type: string, xml: string): Response {
  return answerText(c, `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`, headers(`${type}; charset=utf-8`));
}

/** In an encoding of one byte a character, as the declaration says; the content type says otherwise, as many do. */
export function answerLatin1(c: Context, type: string, xml: string): Response {
  const text = Array.from(xml, (character) =>
    character > '\u00FF' ? `&#${character.codePointAt(0)};` : character,
  ).join('');
  const bytes = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>\n${text}`, 'latin1');
  return answerText(c, new Uint8Array(bytes), headers(`${type}; charset=utf-8`));
}

function headers(type: string): Record<string, string> {
  return { 'Content-Type': type, 'Cache-Control': 'public, max-age=0, must-revalidate' };
}
