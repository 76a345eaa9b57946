import { Hono } from 'hono';
import { absolute } from '../addresses.ts';
import { isPiece, type Desk, type Piece } from '../desk.ts';
import { paper } from '../paper.ts';
import { pictureUrl, wideSizes } from '../picture-sizes.ts';
import { answerXml, bareElement, element, issue } from '../xml.ts';

const twoDays = 48 * 3_600_000;

/** https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap: the last two days, on one page. */
export function newsSitemap(desk: Desk): Hono {
  const app = new Hono();
  app.get('/news-sitemap.xml', (c) => {
    const { origin, all } = issue(c, desk);
    // A hostile date is a day like any other.
    const isNews = (piece: Piece) =>
      piece.published && !(desk.now.getTime() - Date.parse(piece.published) > twoDays);
    const urls = all
      .filter((entry) => !isPiece(entry) || isNews(entry))
      .map((entry) => (isPiece(entry) ? url(entry, origin) : bareElement('url', entry.bare)));
    return answerXml(
      c,
      'application/xml',
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${urls.join('')}</urlset>
`,
    );
  });
  return app;
}

function url(piece: Piece, origin: string): string {
  const { name } = paper[piece.language];
  const image = absolute(origin, pictureUrl(piece, wideSizes[4]));
  return `<url>
${element('loc', absolute(origin, piece.url))}${element('lastmod', piece.modified)}<news:news>
<news:publication>${element('news:name', name)}${element('news:language', piece.language)}</news:publication>
${element('news:publication_date', piece.published)}${element('news:title', piece.headline)}${element('news:keywords', piece.keywords.join(', '))}</news:news>
${image ? `<image:image>${element('image:loc', image)}</image:image>\n` : ''}</url>
`;
}
