import { Hono, type Context } from 'hono';
import { nameSlug, originOf } from '../addresses.ts';
import { answerJson } from '../answer.ts';
import { choose, isPiece, type Desk, type Piece } from '../desk.ts';
import { pageSize } from '../page-size.ts';
import { positive } from '../positive.ts';
import { noKey, notFound, unknownKey } from './ghost/errors.ts';
import { objectId } from './ghost/ids.ts';
import { postOf } from './ghost/post.ts';

/** Content API keys are public by design; this one opens only invented articles. */
export const contentKey = '5a17e0c0de0b0a7d2e4b6c91ff';

/** The Ghost Content API, versions 4 to 6: https://docs.ghost.org/content-api */
export function ghost(desk: Desk): Hono {
  const app = new Hono({ strict: false });
  app.use('/ghost/api/*', async (c, next) => {
    c.header('Content-Version', 'v6.65');
    c.header('Vary', 'Accept-Version, Accept-Encoding');
    const key = c.req.query('key');
    if (!key) return c.json(noKey, 403);
    if (key !== contentKey) return c.json(unknownKey, 401);
    await next();
  });
  app.get('/ghost/api/content/posts', (c) => list(c, desk));
  app.get('/ghost/api/content/posts/slug/:slug', (c) =>
    one(c, desk, (piece) => piece.slug === c.req.param('slug')),
  );
  app.get('/ghost/api/content/posts/:id', (c) =>
    one(c, desk, (piece) => objectId(piece.slug) === c.req.param('id')),
  );
  return app;
}

function list(c: Context, desk: Desk): Response {
  const matches = filterOf(c.req.query('filter'));
  const entries = choose(desk, c).filter((entry) => !isPiece(entry) || matches(entry));
  const page = positive(c.req.query('page'), 1);
  // Ghost 6 caps “all” as well.
  const limit =
    c.req.query('limit') === 'all' && !c.req.query('size') ? 100 : Math.min(pageSize(c, 'limit', 15), 100);
  const pages = Math.max(1, Math.ceil(entries.length / limit));
  return answerJson(c, {
    posts: entries
      .slice((page - 1) * limit, page * limit)
      .map((entry) => (isPiece(entry) ? post(entry, c) : entry.bare)),
    meta: {
      pagination: {
        page,
        limit,
        pages,
        total: entries.length,
        // Only the last page itself says null: page 99 of 2 promises a page 100, as Ghost does.
        next: page === pages ? null : page + 1,
        prev: page === 1 ? null : page - 1,
      },
    },
  });
}

function one(c: Context, desk: Desk, matches: (piece: Piece) => boolean): Response {
  const piece = desk.pieces.find(matches);
  return piece ? answerJson(c, { posts: [post(piece, c)] }) : c.json(notFound, 404);
}

/** The part of Ghost's filter language that lists use: `tag:x`, `tag:[x,y]`, `author:x`, `id:-x`, joined by `+`. */
function filterOf(filter: string | undefined): (piece: Piece) => boolean {
  const terms = [...(filter ?? '').matchAll(/(\w+):(-?)(?:\[([^\]]*)\]|([^+]*))/g)].map(
    ([, field, not, many, single]) => ({
      field: field!,
      not: not === '-',
      values: (many ?? single ?? '').split(',').map((value) => value.replaceAll("'", '')),
    }),
  );
  return (piece) =>
    terms.every(
      ({ field, not, values }) => not !== valuesOf(piece, field).some((value) => values.includes(value)),
    );
}

function valuesOf(piece: Piece, field: string): string[] {
  if (field === 'tag' || field === 'tags') return [piece.section, ...piece.keywords.map(nameSlug)];
  if (field === 'primary_tag') return [piece.section];
  if (field === 'author' || field === 'authors') return piece.authors.map(nameSlug);
  if (field === 'slug') return [piece.slug];
  if (field === 'id') return [objectId(piece.slug)];
  return [];
}

function post(piece: Piece, c: Context): unknown {
  const include = (c.req.query('include') ?? '').split(',');
  const fields = c.req.query('fields')?.split(',');
  const formats = c.req.query('formats')?.split(',') ?? [];
  const whole = postOf(piece, originOf(c), include, formats);
  if (!fields) return whole;
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => fields.includes(name) || include.includes(name)),
  );
}
