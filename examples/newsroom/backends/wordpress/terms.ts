import { nameSlug } from '../../addresses.ts';
import { sectionName, type Desk, type Piece } from '../../desk.ts';
import { sectionKeys, sections } from '../../sections.ts';
import { languages } from '../../story.ts';
import { texturized } from './texturize.ts';

/** A category or a tag, as its own list has it. */
export interface Term extends Record<string, unknown> {
  slug: string;
}

/**
 * Those of some slugs; all of them where none are asked for. `slug=` is a list with commas or blanks, `slug[]=` one whole
 * word, and WordPress makes a slug of whatever it is given (`sanitize_title`).
 */
export function withSlugs(listed: string[], single: string[], all: Term[]): Term[] {
  const asked = [...listed.flatMap((list) => list.split(/[\s,]+/)), ...single].filter(Boolean);
  if (!asked.length) return all;
  const slugs = asked.flatMap((name) => [name, encodeURIComponent(nameSlug(name)).toLowerCase()]);
  return all.filter(({ slug }) => slugs.includes(slug));
}

/** A category per section and language, numbered like a site that grew: 2, 3, 4 … */
export function categoryId(piece: Pick<Piece, 'language' | 'section'>): number {
  return 2 + languages.indexOf(piece.language) * sectionKeys.length + sectionKeys.indexOf(piece.section);
}

export function categorySlug(piece: Pick<Piece, 'language' | 'section'>): string {
  return piece.language === 'en' ? piece.section : `${piece.section}-${piece.language}`;
}

/** WordPress has no field for a label, a sponsor or a paywall; sites use tags. */
export function tagsOf(piece: Piece): string[] {
  return [...piece.keywords, ...(piece.label ? [piece.label] : []), ...(piece.sponsor ? ['Sponsored'] : [])];
}

/** Every tag's number. */
export function tagIds(pieces: Piece[]): Map<string, number> {
  const names = [...new Set(pieces.flatMap(tagsOf))].sort();
  return new Map(names.map((name, index) => [name, 101 + index]));
}

/** What `_embedded["wp:term"]` holds: an array for each taxonomy. */
export function termsOf(piece: Piece, origin: string, tags: Map<string, number>): unknown[] {
  return [
    [
      term(
        'category',
        categoryId(piece),
        sectionName(piece),
        categorySlug(piece),
        `${origin}/sections/${piece.section}?lang=${piece.language}`,
        origin,
      ),
    ],
    tagsOf(piece).map((name) => tagTerm(name, tags, origin)),
  ];
}

function tagTerm(name: string, tags: Map<string, number>, origin: string) {
  const slug = encodeURIComponent(nameSlug(name)).toLowerCase();
  return term('post_tag', tags.get(name) ?? 100, name, slug, `${origin}/tags/${slug}`, origin);
}

function term(
  taxonomy: 'category' | 'post_tag',
  id: number,
  name: string,
  slug: string,
  link: string,
  origin: string,
) {
  const base = taxonomy === 'category' ? 'categories' : 'tags';
  const api = `${origin}/wp-json/wp/v2`;
  return {
    id,
    link,
    name: texturized(name),
    slug,
    taxonomy,
    _links: {
      self: [{ href: `${api}/${base}/${id}` }],
      collection: [{ href: `${api}/${base}` }],
      about: [{ href: `${api}/taxonomies/${taxonomy}` }],
      'wp:post_type': [{ href: `${api}/posts?${base}=${id}` }],
      curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
    },
  };
}

export function categoryList(desk: Desk, origin: string): Term[] {
  return languages.flatMap((language) =>
    sectionKeys.map((section) => {
      const place = { language, section };
      const link = `${origin}/sections/${section}?lang=${language}`;
      const { _links, ...rest } = term(
        'category',
        categoryId(place),
        sections[section][language],
        categorySlug(place),
        link,
        origin,
      );
      const count = desk.pieces.filter(
        (piece) => piece.language === language && piece.section === section,
      ).length;
      return { ...rest, count, description: '', parent: 0, meta: [], _links };
    }),
  );
}

export function tagList(desk: Desk, tags: Map<string, number>, origin: string): Term[] {
  return [...tags.keys()].map((name) => {
    const { _links, ...rest } = tagTerm(name, tags, origin);
    const count = desk.pieces.filter((piece) => tagsOf(piece).includes(name)).length;
    return { ...rest, count, description: '', meta: [], _links };
  });
}
