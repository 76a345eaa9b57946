import { Hono } from 'hono';
import { absolute, absoluteBody } from '../addresses.ts';
import { isPiece, sectionName, type Desk, type Piece } from '../desk.ts';
import { answerXml, bareElement, element, escapeXml, issue } from '../xml.ts';

/** https://web.resource.org/rss/1.0/spec, whose items stand beside the channel. It knows no pages and no pictures. */
export function rdf(desk: Desk): Hono {
  const app = new Hono();
  app.get('/rdf.xml', (c) => {
    const { origin, name, motto, language, entries } = issue(c, desk);
    const items = entries.map((entry) =>
      isPiece(entry) ? item(entry, origin) : bareElement('item', entry.bare),
    );
    return answerXml(
      c,
      'application/rdf+xml',
      `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${escapeXml(c.req.url)}">
${element('title', name)}${element('link', `${origin}/`)}${element('description', motto)}${element('dc:language', language)}</channel>
${items.join('')}</rdf:RDF>
`,
    );
  });
  return app;
}

function item(piece: Piece, origin: string): string {
  const people = piece.authors.map((name) => element('dc:creator', name));
  const topics = [sectionName(piece), ...piece.keywords].map((topic) => element('dc:subject', topic));
  const link = absolute(origin, piece.url);
  return `<item rdf:about="${escapeXml(link ?? '')}">
${element('title', piece.headline)}${element('link', link)}${element('description', piece.description)}${element('dc:date', piece.published)}${people.join('')}${topics.join('')}${element('content:encoded', absoluteBody(origin, piece))}</item>
`;
}
