import { createHash } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { absolute, absoluteBody, nameSlug, originOf } from '../addresses.ts';
import { answerJson } from '../answer.ts';
import { choose, isPiece, sectionName, type Desk, type Piece } from '../desk.ts';
import { pictureUrl, wideSizes } from '../picture-sizes.ts';
import { escapeHtml, plainText } from '../plain-text.ts';
import { positive } from '../positive.ts';
import { sectionKeys } from '../sections.ts';

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
  const entries = choose(desk, new URL(c.req.url).searchParams).filter(
    (entry) => !isPiece(entry) || matches(entry),
  );
  const page = positive(c.req.query('page'), 1);
  // Ghost 6 caps “all” as well.
  const limit = c.req.query('limit') === 'all' ? 100 : Math.min(positive(c.req.query('limit'), 15), 100);
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
  const whole = wholePost(piece, originOf(c), include, formats);
  if (!fields) return whole;
  return Object.fromEntries(
    Object.entries(whole).filter(([name]) => fields.includes(name) || include.includes(name)),
  );
}

function wholePost(
  piece: Piece,
  origin: string,
  include: string[],
  formats: string[],
): Record<string, unknown> {
  const html = cutAtPaywall(piece, absoluteBody(origin, piece));
  const authors = piece.authors.map((name) => author(name, origin));
  const tags = tagsOf(piece).map(([slug, name]) => tag(slug, name, origin));
  return {
    id: objectId(piece.slug),
    uuid: uuid(piece.slug),
    title: piece.headline,
    slug: piece.slug,
    html,
    comment_id: objectId(piece.slug),
    feature_image: absolute(origin, pictureUrl(piece, wideSizes[5])) ?? null,
    featured: piece.label === 'Live',
    visibility: piece.free ? 'public' : 'paid',
    created_at: ghostDate(piece.published),
    updated_at: ghostDate(piece.modified),
    published_at: ghostDate(piece.published),
    custom_excerpt: piece.description ?? null,
    codeinjection_head: null,
    codeinjection_foot: null,
    custom_template: null,
    canonical_url: null,
    ...(include.includes('authors') && { authors }),
    ...(include.includes('tags') && { tags }),
    ...(include.includes('authors') && { primary_author: authors[0] ?? null }),
    ...(include.includes('tags') && { primary_tag: tags[0] ?? null }),
    url: absolute(origin, piece.url),
    excerpt: piece.description ?? plainText(html).slice(0, 500),
    // Ghost counts words by spaces, of which Japanese has none.
    reading_time: piece.language === 'ja' ? 0 : piece.minutes,
    access: piece.free,
    ...(formats.includes('plaintext') && { plaintext: plainText(html) }),
    comments: false,
    og_image: null,
    og_title: null,
    og_description: null,
    twitter_image: null,
    twitter_title: null,
    twitter_description: null,
    meta_title: null,
    meta_description: null,
    email_subject: null,
    frontmatter: null,
    feature_image_alt: piece.picture?.alt ?? null,
    feature_image_caption: captionHtml(piece),
  };
}

function cutAtPaywall(piece: Piece, html: string): string {
  return piece.free ? html : html.slice(0, html.indexOf('</p>') + 4);
}

/** The section first, then the keywords, then the internal tags (`#…`) in which Ghost sites keep their flags. */
function tagsOf(piece: Piece): [slug: string, name: string][] {
  const internal = [
    ...(piece.sponsor ? ['#sponsored'] : []),
    ...(piece.label ? [`#${piece.label}`] : []),
    `#${piece.language}`,
  ];
  return [
    [piece.section, sectionName(piece)],
    ...piece.keywords.map((keyword): [string, string] => [nameSlug(keyword), keyword]),
    ...internal.map((name): [string, string] => [`hash-${nameSlug(name)}`, name]),
  ];
}

function tag(slug: string, name: string, origin: string): unknown {
  const isInternal = name.startsWith('#');
  const page = (sectionKeys as string[]).includes(slug)
    ? `/sections/${slug}`
    : `/tags/${encodeURIComponent(slug)}`;
  return {
    id: objectId(`tag ${slug}`),
    name,
    slug,
    description: null,
    feature_image: null,
    visibility: isInternal ? 'internal' : 'public',
    og_image: null,
    og_title: null,
    og_description: null,
    twitter_image: null,
    twitter_title: null,
    twitter_description: null,
    meta_title: null,
    meta_description: null,
    codeinjection_head: null,
    codeinjection_foot: null,
    canonical_url: null,
    accent_color: null,
    url: origin + (isInternal ? '/404/' : page),
  };
}

function author(name: string, origin: string): unknown {
  return {
    id: objectId(`author ${name}`),
    name,
    slug: nameSlug(name),
    profile_image: null,
    cover_image: null,
    bio: null,
    website: null,
    location: null,
    facebook: null,
    twitter: null,
    threads: null,
    bluesky: null,
    mastodon: null,
    tiktok: null,
    youtube: null,
    instagram: null,
    linkedin: null,
    meta_title: null,
    meta_description: null,
    url: `${origin}/authors/${encodeURIComponent(nameSlug(name))}`,
  };
}

/** Ghost has no field for the credit: it stands in the caption, as HTML. */
function captionHtml(piece: Piece): string | null {
  const { caption, credit } = piece.picture ?? {};
  const parts = [
    caption && `<span style="white-space: pre-wrap;">${escapeHtml(caption)}</span>`,
    credit && `<i><em class="italic">${escapeHtml(credit)}</em></i>`,
  ].filter(Boolean);
  return parts.length ? parts.join(' ') : null;
}

/** Ghost writes the zone as an offset. */
function ghostDate(date: string | undefined): string | null {
  return date?.replace(/Z$/, '+00:00') ?? null;
}

function objectId(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 24);
}

function uuid(text: string): string {
  const hex = createHash('sha1').update(`uuid ${text}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const noKey = errorBody(
  'Authorization failed',
  'NoPermissionError',
  null,
  'Unable to determine the authenticated member or integration. Check the supplied Content API Key and ensure cookies are being passed through if member auth is failing.',
);
const unknownKey = errorBody('Unknown Content API Key', 'UnauthorizedError', 'UNKNOWN_CONTENT_API_KEY', null);
const notFound = errorBody(
  'Resource not found error, cannot read post.',
  'NotFoundError',
  null,
  'Post not found.',
);

function errorBody(message: string, type: string, code: string | null, context: string | null): object {
  return {
    errors: [
      {
        message,
        context,
        type,
        details: null,
        property: null,
        help: null,
        code,
        id: uuid(message),
        ghostErrorCode: null,
      },
    ],
  };
}
