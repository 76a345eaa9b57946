import { Hono } from 'hono';
import { absolute, absoluteBody, nameSlug } from '../addresses.ts';
import { isPiece, sectionName, type Desk, type Piece } from '../desk.ts';
import { answerXml, bareElement, element, escapeXml, issue, mediaGroup } from '../xml.ts';

/** https://www.rfc-editor.org/rfc/rfc4287, in pages after https://www.rfc-editor.org/rfc/rfc5005 */
export function atom(desk: Desk): Hono {
  const app = new Hono();
  app.get('/atom.xml', (c) => {
    const { origin, name, motto, language, entries, next } = issue(c, desk);
    const items = entries.map((it) => (isPiece(it) ? entry(it, origin) : bareElement('entry', it.bare)));
    return answerXml(
      c,
      'application/atom+xml',
      `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"${language ? ` xml:lang="${language}"` : ''}>
${element('id', `${origin}/`)}${element('title', name)}${element('subtitle', motto)}${element('updated', desk.now.toISOString())}<link href="${origin}/"/>
<link rel="self" href="${escapeXml(c.req.url)}"/>
${next ? `<link rel="next" href="${escapeXml(next)}"/>\n` : ''}<author>${element('name', name)}</author>
${items.join('')}</feed>
`,
    );
  });
  return app;
}

function entry(piece: Piece, origin: string): string {
  const people = piece.authors.map(
    (name) =>
      `<author>${element('name', name)}${element('uri', `${origin}/authors/${encodeURIComponent(nameSlug(name))}`)}</author>\n`,
  );
  const topics = [sectionName(piece), ...piece.keywords].map(
    (topic) => `<category term="${escapeXml(topic)}"/>\n`,
  );
  const link = absolute(origin, piece.url);
  return `<entry xml:lang="${piece.language}">
${element('id', `${origin}/?p=${piece.id}`)}${element('title', piece.headline)}${link ? `<link href="${escapeXml(link)}"/>\n` : ''}${element('published', piece.published)}${element('updated', piece.modified)}${people.join('')}${topics.join('')}${element('summary', piece.description)}${element('content', absoluteBody(origin, piece), ' type="html"')}${mediaGroup(piece, origin)}</entry>
`;
}
