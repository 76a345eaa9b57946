import { Hono, type Context } from 'hono';
import { originOf, withQuery } from '../addresses.ts';
import { answerJson } from '../answer.ts';
import { choose, isPiece, newestFirst, type Desk, type Entry, type Piece } from '../desk.ts';
import { paper } from '../paper.ts';
import { pageSize } from '../page-size.ts';
import { positive } from '../positive.ts';
import { invalidPage, invalidParam, invalidPost, noRoute, restError } from './wordpress/errors.ts';
import { pickFields } from './wordpress/fields.ts';
import { postOf } from './wordpress/post.ts';
import { restIndex } from './wordpress/rest-index.ts';
import { categoryId, categoryList, tagIds, tagList, withSlugs, type Term } from './wordpress/terms.ts';

/** The WordPress REST API: https://developer.wordpress.org/rest-api/reference/posts/ */
export function wordpress(desk: Desk): Hono {
  const app = new Hono({ strict: false });
  const tags = tagIds(desk.pieces);

  const answer = (c: Context, route: string): Response => {
    allowOrigin(c);
    const single = /^\/wp\/v2\/posts\/(\d+)$/.exec(route)?.[1];
    if (single) return one(c, desk, tags, Number(single));
    if (route === '/wp/v2/posts') return list(c, desk, tags);
    if (route === '/wp/v2/categories') return terms(c, categoryList(desk, originOf(c)));
    if (route === '/wp/v2/tags') return terms(c, tagList(desk, tags, originOf(c)));
    if (route === '' || route === '/') return answerJson(c, restIndex(originOf(c), paper.en), expose);
    return restError(c, noRoute);
  };

  app.get('/wp-json/*', (c) => answer(c, trimmed(c.req.path.slice('/wp-json'.length))));
  app.get('/wp-json', (c) => answer(c, ''));
  app.get('/', async (c, next) => {
    const route = c.req.query('rest_route');
    return route === undefined ? next() : answer(c, trimmed(route));
  });
  return app;
}

function trimmed(route: string): string {
  return route.replace(/\/$/, '');
}

/** WordPress answers each origin by its own name and lets credentials in. */
function allowOrigin(c: Context): void {
  const origin = c.req.header('Origin');
  c.header('Vary', 'Origin');
  if (!origin) return;
  c.header('Access-Control-Allow-Origin', origin);
  c.header('Access-Control-Allow-Methods', 'OPTIONS, GET, POST, PUT, PATCH, DELETE');
  c.header('Access-Control-Allow-Credentials', 'true');
}

const expose = {
  'Access-Control-Expose-Headers': 'X-WP-Total, X-WP-TotalPages, Link',
  'Access-Control-Allow-Headers': 'Authorization, X-WP-Nonce, Content-Disposition, Content-MD5, Content-Type',
  'X-Robots-Tag': 'noindex',
  Allow: 'GET',
};

function list(c: Context, desk: Desk, tags: Map<string, number>): Response {
  const perPage = c.req.query('per_page');
  if (perPage !== undefined && (!/^\d+$/.test(perPage) || Number(perPage) < 1 || Number(perPage) > 100)) {
    return restError(
      c,
      invalidParam('per_page', 'per_page must be between 1 (inclusive) and 100 (inclusive)'),
    );
  }
  const size = pageSize(c, 'per_page', 10);
  const page = positive(c.req.query('page'), 1);
  const found = sorted(
    c,
    choose(desk, c).filter((entry) => !isPiece(entry) || matches(c, entry, tags)),
  );
  const pages = Math.ceil(found.length / size);
  if (page > Math.max(1, pages)) return restError(c, invalidPage);
  const posts = found
    .slice((page - 1) * size, page * size)
    .map((entry) => (isPiece(entry) ? dressed(c, entry, tags) : entry.bare));
  return answerJson(c, posts, {
    ...expose,
    'X-WP-Total': String(found.length),
    'X-WP-TotalPages': String(pages),
    ...links(c, page, pages),
  });
}

function one(c: Context, desk: Desk, tags: Map<string, number>, id: number): Response {
  const piece = [...desk.pieces, ...desk.hostile].filter(isPiece).find((each) => each.id === id);
  return piece ? answerJson(c, dressed(c, piece, tags), expose) : restError(c, invalidPost);
}

/** Categories or tags: all of them, as no newsroom page asks for pages of them, or those of some slugs. */
function terms(c: Context, all: Term[]): Response {
  const found = withSlugs(c.req.queries('slug') ?? [], c.req.queries('slug[]') ?? [], all);
  return answerJson(
    c,
    found.map((term) => pickFields(term, c.req.query('_fields'), undefined)),
    expose,
  );
}

function dressed(c: Context, piece: Piece, tags: Map<string, number>): unknown {
  return pickFields(postOf(piece, originOf(c), tags), c.req.query('_fields'), c.req.query('_embed'));
}

/** The filters that lists of teasers use. */
function matches(c: Context, piece: Piece, tags: Map<string, number>): boolean {
  const listed = (name: string) => c.req.query(name)?.split(',').filter(Boolean);
  const id = String(piece.id);
  const category = String(categoryId(piece));
  const search = c.req.query('search')?.toLowerCase();
  const text = `${piece.headline} ${piece.description} ${piece.body}`.toLowerCase();
  return (
    (!search || search.split(/\s+/).every((word) => text.includes(word))) &&
    (listed('categories')?.includes(category) ?? true) &&
    !listed('categories_exclude')?.includes(category) &&
    (listed('tags')?.some((tag) => piece.keywords.some((word) => String(tags.get(word)) === tag)) ?? true) &&
    (listed('include')?.includes(id) ?? true) &&
    !listed('exclude')?.includes(id) &&
    (listed('slug')?.includes(piece.slug) ?? true)
  );
}

function sorted(c: Context, entries: Entry[]): Entry[] {
  const orderBy = c.req.query('orderby') ?? 'date';
  const ascending = c.req.query('order') === 'asc';
  const compare: Record<string, (a: Piece, b: Piece) => number> = {
    date: newestFirst,
    modified: (a, b) => (b.modified ?? '').localeCompare(a.modified ?? ''),
    title: (a, b) => (b.headline ?? '').localeCompare(a.headline ?? ''),
    id: (a, b) => b.id - a.id,
  };
  const by = compare[orderBy] ?? newestFirst;
  // The hostile entries stay in front, or half of them would never be seen.
  const pieces = entries.filter(isPiece).filter((piece) => piece.id < 9000);
  const others = entries.filter((entry) => !isPiece(entry) || entry.id >= 9000);
  return [...others, ...pieces.sort(ascending ? (a, b) => by(b, a) : by)];
}

/** Always the pretty address, even where `rest_route` was asked; its query comes along. */
function links(c: Context, page: number, pages: number): { Link?: string } {
  const to = (other: number, rel: string) => {
    const url = withQuery(c, { page: other });
    url.pathname = '/wp-json/wp/v2/posts';
    return `<${url.href}>; rel="${rel}"`;
  };
  const all = [...(page > 1 ? [to(page - 1, 'prev')] : []), ...(page < pages ? [to(page + 1, 'next')] : [])];
  return all.length ? { Link: all.join(', ') } : {};
}
