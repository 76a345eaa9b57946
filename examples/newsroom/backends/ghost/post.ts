import { absolute, absoluteBody, nameSlug } from '../../addresses.ts';
import { sectionName, type Piece } from '../../desk.ts';
import { pictureUrl, wideSizes } from '../../picture-sizes.ts';
import { escapeHtml, plainText } from '../../plain-text.ts';
import { sectionKeys } from '../../sections.ts';
import { objectId, uuid } from './ids.ts';

/** A post in Ghost's own order of keys; authors and tags only where they are to be included. */
export function postOf(
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
