import { absolute } from '../../addresses.ts';
import type { Piece } from '../../desk.ts';
import { pictureUrl, squareSizes, wideSizes } from '../../picture-sizes.ts';
import { texturized } from './texturize.ts';

/** WordPress's names for the sizes; `thumbnail` is a crop of another ratio, as on every real site. */
const named = [
  ['medium', wideSizes[0]],
  ['large', wideSizes[3]],
  ['thumbnail', squareSizes[0]],
  ['medium_large', wideSizes[2]],
  ['1536x1536', wideSizes[4]],
  ['card-square', squareSizes[2]],
  ['full', wideSizes[5]],
] as const;

/** The featured picture as `_embedded` has it. */
export function mediaOf(piece: Piece, origin: string): unknown {
  const id = piece.id + 1000;
  const file = `${piece.slug}.svg`;
  const caption = piece.picture?.caption;
  const [width, height] = wideSizes[5];
  return {
    id,
    date: piece.published?.replace(/(\.\d+)?Z$/, '') ?? null,
    slug: `${piece.slug}-picture`,
    type: 'attachment',
    link: `${origin}/${encodeURIComponent(piece.slug)}-picture/`,
    title: { rendered: texturized(piece.headline ?? '') },
    author: 0,
    featured_media: 0,
    caption: { rendered: caption ? `<p>${texturized(caption)}</p>\n` : '' },
    alt_text: piece.picture?.alt ?? '',
    media_type: 'image',
    mime_type: 'image/svg+xml',
    media_details: {
      width,
      height,
      file,
      filesize: 9000,
      sizes: Object.fromEntries(named.map(([name, size]) => [name, variant(piece, size, name, origin)])),
      image_meta: { ...imageMeta, credit: piece.picture?.credit ?? '' },
      original_image: file,
    },
    source_url: absolute(origin, pictureUrl(piece, wideSizes[5])),
    _links: {
      self: [{ href: `${origin}/wp-json/wp/v2/media/${id}` }],
      collection: [{ href: `${origin}/wp-json/wp/v2/media` }],
      about: [{ href: `${origin}/wp-json/wp/v2/types/attachment` }],
      replies: [{ embeddable: true, href: `${origin}/wp-json/wp/v2/comments?post=${id}` }],
    },
  };
}

function variant(piece: Piece, size: readonly [number, number], name: string, origin: string): unknown {
  const [width, height] = size;
  return {
    file: `${piece.slug}-${width}x${height}.svg`,
    width,
    height,
    // WordPress leaves the weight of the full size out.
    ...(name !== 'full' && { filesize: 9000 }),
    mime_type: 'image/svg+xml',
    source_url: absolute(origin, pictureUrl(piece, size)),
  };
}

const imageMeta = {
  aperture: '0',
  credit: '',
  camera: '',
  caption: '',
  created_timestamp: '0',
  copyright: '',
  focal_length: '0',
  iso: '0',
  shutter_speed: '0',
  title: '',
  orientation: '0',
  keywords: [],
};
