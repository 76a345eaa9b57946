import { Hono } from 'hono';
import { absoluteBody, originOf, withQuery } from '../addresses.ts';
import { answerJson } from '../answer.ts';
import { choose, isPiece, sectionName, type Desk, type Piece } from '../desk.ts';
import { pageSize } from '../page-size.ts';
import { pictureUrl, wideSizes } from '../picture-sizes.ts';
import { positive } from '../positive.ts';

/** A home-made API: the list three levels down, sensible but different names, relative links, dates in milliseconds. */
export function nested(desk: Desk): Hono {
  const app = new Hono();
  app.get('/api/nested', (c) => {
    const page = positive(c.req.query('page'), 1);
    const limit = pageSize(c, 'limit', 10);
    const entries = choose(desk, c);
    const next = withQuery(c, { page: page + 1 });
    const nodes = entries
      .slice((page - 1) * limit, page * limit)
      .map((entry) => (isPiece(entry) ? node(entry, originOf(c)) : entry.bare));
    return answerJson(c, {
      data: { posts: { totalCount: entries.length, nodes } },
      links: { next: entries.length > page * limit ? next.pathname + next.search : null },
    });
  });
  return app;
}

function node(piece: Piece, origin: string): unknown {
  return {
    uid: `nd-${piece.id}`,
    heading: piece.headline,
    permalink: piece.url,
    lead: piece.description ?? null,
    hero: hero(piece),
    publishedAt: milliseconds(piece.published),
    updatedAt: milliseconds(piece.modified),
    byline: piece.authors.map((displayName) => ({ displayName })),
    channel: { title: sectionName(piece), slug: piece.section },
    topics: piece.keywords,
    language: piece.language,
    premium: !piece.free,
    promotedBy: piece.sponsor ?? null,
    badge: piece.label ?? null,
    readingMinutes: piece.minutes,
    text: absoluteBody(origin, piece),
  };
}

function hero(piece: Piece): unknown {
  if (!piece.picture) return null;
  const [width, height] = wideSizes[4];
  return {
    src: pictureUrl(piece, wideSizes[4]),
    width,
    height,
    alt: piece.picture.alt,
    caption: piece.picture.caption ?? null,
    credit: piece.picture.credit ?? null,
    renditions: wideSizes.map((size) => ({ src: pictureUrl(piece, size), width: size[0], height: size[1] })),
  };
}

/** A hostile date stays what it is. */
function milliseconds(date: string | undefined): number | string | null {
  return date === undefined ? null : Date.parse(date) || date;
}
