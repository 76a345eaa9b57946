import { Hono } from 'hono';
import { absolute, absoluteBody, nameSlug, originOf, withQuery } from '../addresses.ts';
import { answerJson } from '../answer.ts';
import { choose, isLanguage, isPiece, sectionName, type Desk, type Piece } from '../desk.ts';
import { paper } from '../paper.ts';
import { pageSize } from '../page-size.ts';
import { pictureUrl, wideSizes } from '../picture-sizes.ts';
import { positive } from '../positive.ts';

/** https://www.jsonfeed.org/version/1.1/ with `page` and `limit`. */
export function jsonFeed(desk: Desk): Hono {
  const app = new Hono();
  app.get('/feed.json', (c) => {
    const origin = originOf(c);
    const page = positive(c.req.query('page'), 1);
    const limit = pageSize(c, 'limit', 10);
    const lang = c.req.query('lang') ?? 'en';
    const { name, motto } = paper[isLanguage(lang) ? lang : 'en'];
    const entries = choose(desk, c);
    const more = entries.length > page * limit;
    return answerJson(
      c,
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: name,
        home_page_url: `${origin}/`,
        feed_url: c.req.url,
        ...(more && { next_url: withQuery(c, { page: page + 1 }).href }),
        description: motto,
        language: isLanguage(lang) ? lang : undefined,
        authors: [{ name, url: `${origin}/` }],
        items: entries
          .slice((page - 1) * limit, page * limit)
          .map((entry) => (isPiece(entry) ? item(entry, origin) : entry.bare)),
      },
      { 'Content-Type': 'application/feed+json; charset=utf-8' },
    );
  });
  return app;
}

function item(piece: Piece, origin: string): unknown {
  return {
    id: `${origin}/?p=${piece.id}`,
    url: absolute(origin, piece.url),
    title: piece.headline,
    summary: piece.description,
    content_html: absoluteBody(origin, piece),
    image: absolute(origin, pictureUrl(piece, wideSizes[4])),
    date_published: piece.published,
    date_modified: piece.modified,
    authors: piece.authors.map((name) => ({
      name,
      url: `${origin}/authors/${encodeURIComponent(nameSlug(name))}`,
    })),
    tags: [sectionName(piece), ...piece.keywords],
    language: piece.language,
  };
}
