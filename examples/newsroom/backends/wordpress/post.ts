import { absolute, absoluteBody, nameSlug } from '../../addresses.ts';
import type { Piece } from '../../desk.ts';
import { paper } from '../../paper.ts';
import { plainText } from '../../plain-text.ts';
import { deletedAuthor } from './errors.ts';
import { mediaOf } from './media.ts';
import { restIndex } from './rest-index.ts';
import { categoryId, categorySlug, tagsOf, termsOf } from './terms.ts';
import { texturized } from './texturize.ts';

/** The desk's clock is two hours ahead of UTC, and `date` does not say so: only `date_gmt` can be trusted. */
const offsetHours = 2;

/** Two posts with a history: whoever wrote the first has left, and the picture of the second was deleted. */
export const authorDeletedSlug = 'reading-room-clock-stopped';
export const pictureDeletedSlug = 'gull-steals-ballot-paper';

/** A post with everything, `_embedded` included. */
export function postOf(piece: Piece, origin: string, tags: Map<string, number>): Record<string, unknown> {
  const link = absolute(origin, piece.url);
  const writer = piece.authors[0];
  return {
    id: piece.id,
    date: siteTime(piece.published),
    date_gmt: withoutZone(piece.published),
    guid: { rendered: `${origin}/?p=${piece.id}` },
    modified: siteTime(piece.modified),
    modified_gmt: withoutZone(piece.modified),
    slug: encodeURIComponent(piece.slug).toLowerCase(),
    status: 'publish',
    type: 'post',
    link,
    title: { rendered: piece.headline === undefined ? '' : texturized(piece.headline) },
    content: { rendered: piece.free ? `\n${absoluteBody(origin, piece)}\n` : '', protected: !piece.free },
    excerpt: { rendered: piece.free ? excerpt(piece) : '', protected: !piece.free },
    author: writer === undefined ? 0 : authorId(writer),
    featured_media: hasPicture(piece) ? piece.id + 1000 : 0,
    comment_status: 'closed',
    ping_status: 'closed',
    sticky: false,
    template: '',
    format: piece.label === 'Video' ? 'video' : 'standard',
    meta: { footnotes: '' },
    categories: [categoryId(piece)],
    tags: tagsOf(piece).flatMap((name) => tags.get(name) ?? []),
    class_list: classList(piece),
    _links: links(piece, origin),
    _embedded: {
      ...(writer !== undefined && {
        author: [piece.slug === authorDeletedSlug ? deletedAuthor : user(writer, origin)],
      }),
      ...(hasPicture(piece) && {
        'wp:featuredmedia': [piece.picture ? mediaOf(piece, origin) : restIndex(origin, paper.en)],
      }),
      'wp:term': termsOf(piece, origin, tags),
    },
  };
}

function hasPicture(piece: Piece): boolean {
  return piece.picture !== undefined || piece.slug === pictureDeletedSlug;
}

function siteTime(date: string | undefined): string | null {
  const time = date && Date.parse(date);
  if (!time) return date ?? null;
  return withoutZone(new Date(time + offsetHours * 3_600_000).toISOString());
}

function withoutZone(date: string | undefined): string | null {
  return date?.replace(/(\.\d+)?Z$/, '') ?? null;
}

/** A standfirst by hand, or the first 55 words with the tell-tale end. */
function excerpt(piece: Piece): string {
  if (piece.description !== undefined) return `<p>${texturized(piece.description)}</p>\n`;
  const words = plainText(piece.body).split(/\s+/);
  return `<p>${texturized(words.slice(0, 55).join(' '))}${words.length > 55 ? ' [&hellip;]' : ''}</p>\n`;
}

function classList(piece: Piece): string[] {
  return [
    `post-${piece.id}`,
    'post',
    'type-post',
    'status-publish',
    'format-standard',
    ...(piece.picture ? ['has-post-thumbnail'] : []),
    'hentry',
    `category-${categorySlug(piece)}`,
    ...tagsOf(piece).map((name) => `tag-${nameSlug(name)}`),
  ];
}

/** A number that stays the same for a name. */
function authorId(name: string): number {
  return [...name].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 9973, 7) + 2;
}

/** WordPress sends avatars by hashed e-mail address; here they lead nowhere. */
function user(name: string, origin: string): unknown {
  const slug = encodeURIComponent(nameSlug(name)).toLowerCase();
  const avatar = (size: number) => `${origin}/avatars/${slug}?s=${size}&d=mm&r=g`;
  return {
    id: authorId(name),
    name: texturized(name),
    url: '',
    description: '',
    link: `${origin}/authors/${slug}`,
    slug,
    avatar_urls: { 24: avatar(24), 48: avatar(48), 96: avatar(96) },
    _links: {
      self: [{ href: `${origin}/wp-json/wp/v2/users/${authorId(name)}` }],
      collection: [{ href: `${origin}/wp-json/wp/v2/users` }],
    },
  };
}

function links(piece: Piece, origin: string): unknown {
  const api = `${origin}/wp-json/wp/v2`;
  const writer = piece.authors[0];
  return {
    self: [{ href: `${api}/posts/${piece.id}` }],
    collection: [{ href: `${api}/posts` }],
    about: [{ href: `${api}/types/post` }],
    ...(writer !== undefined && { author: [{ embeddable: true, href: `${api}/users/${authorId(writer)}` }] }),
    replies: [{ embeddable: true, href: `${api}/comments?post=${piece.id}` }],
    'version-history': [{ count: 0, href: `${api}/posts/${piece.id}/revisions` }],
    ...(hasPicture(piece) && {
      'wp:featuredmedia': [{ embeddable: true, href: `${api}/media/${piece.id + 1000}` }],
    }),
    'wp:attachment': [{ href: `${api}/media?parent=${piece.id}` }],
    'wp:term': [
      { taxonomy: 'category', embeddable: true, href: `${api}/categories?post=${piece.id}` },
      { taxonomy: 'post_tag', embeddable: true, href: `${api}/tags?post=${piece.id}` },
    ],
    curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
  };
}
