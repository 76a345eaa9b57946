import { Hono } from 'hono';
import { absolute, absoluteBody } from '../addresses.ts';
import { isPiece, sectionName, type Desk, type Piece } from '../desk.ts';
import { answerLatin1, answerXml, bareElement, element, escapeXml, issue, mediaGroup } from '../xml.ts';

/** https://www.rssboard.org/rss-specification, with `paged` as WordPress has it, and `limit`. */
export function rss(desk: Desk): Hono {
  const app = new Hono();
  app.get('/feed', (c) => {
    const { origin, name, motto, language, entries, next } = issue(c, desk);
    const items = entries.map((entry) =>
      isPiece(entry) ? item(entry, origin) : bareElement('item', entry.bare),
    );
    const xml = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
${element('title', name)}${element('link', `${origin}/`)}${element('description', motto)}${element('language', language)}<atom:link href="${escapeXml(c.req.url)}" rel="self" type="application/rss+xml"/>
${next ? `<atom:link href="${escapeXml(next)}" rel="next" type="application/rss+xml"/>\n` : ''}${items.join('')}</channel>
</rss>
`;
    const answer = c.req.query('encoding') === 'iso-8859-1' ? answerLatin1 : answerXml;
    return answer(c, 'application/rss+xml', xml);
  });
  return app;
}

function item(piece: Piece, origin: string): string {
  const people = piece.authors.map((name) => element('dc:creator', name));
  const topics = [sectionName(piece), ...piece.keywords].map((topic) => element('category', topic));
  return `<item>
${element('title', piece.headline)}${element('link', absolute(origin, piece.url))}${element('guid', `${origin}/?p=${piece.id}`, ' isPermaLink="false"')}${element('pubDate', rfc822(piece.published))}${element('atom:updated', piece.modified)}${people.join('')}${topics.join('')}${element('description', piece.description)}${element('content:encoded', absoluteBody(origin, piece))}${mediaGroup(piece, origin)}</item>
`;
}

/** A hostile date stays what it is. */
function rfc822(date: string | undefined): string | undefined {
  return date && Date.parse(date) ? new Date(date).toUTCString() : date;
}
