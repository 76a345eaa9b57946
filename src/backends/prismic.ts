import * as z from 'zod/mini';
import type { ArticleInput } from '../article.js';
import { type ArticleQuery, defineBackend, readEach } from '../backend.js';
import { FormatError } from '../errors.js';
import type { FieldMap } from '../reading/field-map.js';
import { mapOf } from '../reading/mapped.js';
import { keywordsOf } from '../reading/narrowed.js';
import { type Fields, ownFields, picture, RichField } from '../reading/own-fields.js';
import { nextAddress, pageSize, withDefaults } from '../reading/paging.js';
import { isObject, own } from '../reading/shape.js';
import { anyObject, listOf, once, text } from '../reading/tolerant.js';

const document = once(() =>
  z.object({
    id: z.string(),
    type: text(),
    uid: text(),
    url: text(),
    lang: text(),
    tags: listOf(z.string()),
    first_publication_date: text(),
    last_publication_date: text(),
    data: anyObject(),
  }),
);

/** Prismic's document API (`https://….cdn.prismic.io/api/v2/documents/search?ref=…&q=…`). */
export const prismic = defineBackend({
  name: 'prismic',
  maps: true,
  claims: /\.prismic\.io\/api\/v\d\b/,
  hint: /"total_results_size"/,

  detect: ({ body }) => {
    const items = own(body, 'results');
    return (
      typeof own(body, 'results_per_page') === 'number' &&
      typeof own(body, 'total_results_size') === 'number' &&
      Array.isArray(items) &&
      items.length > 0 &&
      items.every((item) => typeof own(item, 'id') === 'string' && isObject(own(item, 'data')))
    );
  },

  request: ({ src, limit }) => {
    const url = new URL(src);
    if (!url.searchParams.get('ref')) {
      throw new FormatError(
        `${src} has no ref, without which Prismic answers nothing. Expected …/api/v2/documents/search?ref=…: ` +
          `take the ref from ${url.origin}/api/v2 (refs, the one with isMasterRef), anew after each publishing.`,
        { kind: 'format', url: src },
      );
    }
    return withDefaults(url, {
      pageSize: limit ? pageSize(limit) : undefined,
      orderings: '[document.first_publication_date%20desc]',
    });
  },

  // `q` may stand several times, and then all of them hold. https://prismic.io/docs/rest-api-reference
  related: (query) => {
    const tags = keywordsOf(query);
    const url = new URL(query.src);
    if (!tags.length || !/\/search\/?$/.test(url.pathname)) return undefined;
    url.search += `&q=${encodeURIComponent(`[[any(document.tags,${JSON.stringify(tags)})]]`)}`;
    return { list: url };
  },

  read: (answer, query) => {
    const { body, url } = answer;
    const items = own(body, 'results');
    if (!Array.isArray(items)) throw new Error('not a list of Prismic documents');
    const map = mapOf(query, answer);
    return {
      ...readEach(items, (item) => toArticle(item, map, query), query),
      next: items.length ? nextAddress(own(body, 'next_page'), url) : undefined,
      total: z.safeParse(z.number(), own(body, 'total_results_size')).data,
    };
  },
});

function toArticle(item: unknown, map: FieldMap, query: ArticleQuery): ArticleInput {
  const { id, type, uid, url, tags, lang, data, ...dates } = z.parse(document(), item);
  const inner = Object.keys(data).length === 1 && type !== undefined ? own(data, type) : undefined;
  const plain = Object.entries(isObject(inner) ? inner : data).map(([name, value]) => {
    // Old repositories say with each value of which type it is.
    return [name, plainValue(isObject(inner) ? (own(value, 'value') ?? value) : value)] as const;
  });
  const fields: Fields = Object.fromEntries(plain);
  const system = {
    id,
    datePublished: dates.first_publication_date,
    dateModified: dates.last_publication_date,
    inLanguage: lang,
    keywords: tags,
  };
  return ownFields(
    { ...(url && { url }), ...fields, data: fields, id, uid, type },
    system,
    map,
    query,
    '/blog/{uid}',
  );
}

function plainValue(value: unknown): unknown {
  const image = pictureOf(value);
  if (image) return image;
  const blocks = Array.isArray(value) ? blocksIn(value, 0) : [];
  if (blocks.length) return new RichField('prismic', blocks);
  // A link to another document: what was fetched of it along with the link.
  return own(own(value, 'document'), 'data') ?? own(value, 'data') ?? value;
}

/** The texts and pictures in a rich text, or in the slices of a page, whatever holds them. */
function blocksIn(value: unknown, depth: number): unknown[] {
  if (typeof value !== 'object' || value === null || depth > 20) return [];
  if (Array.isArray(value)) return value.flatMap((one) => blocksIn(one, depth + 1));
  const isText = typeof own(value, 'text') === 'string' && Array.isArray(own(value, 'spans'));
  if (isText || own(value, 'oembed')) return [value];
  const image = imageIn(value);
  if (image) return [{ ...image, type: 'image' }];
  return Object.values(value).flatMap((one) => blocksIn(one, depth + 1));
}

/** An image of today's API, or of the old one, which has its views apart. */
function imageIn(value: unknown): Fields | undefined {
  const image = own(value, 'main') ?? value;
  return isObject(own(image, 'dimensions')) && typeof own(image, 'url') === 'string'
    ? (image as Fields)
    : undefined;
}

/** Prismic delivers pictures through imgix: https://prismic.io/docs/fields/image */
function pictureOf(value: unknown): unknown {
  const image = imageIn(value);
  if (!image) return undefined;
  const { url, dimensions, alt, copyright } = image as { url: string } & Fields;
  const [width, height] = ['width', 'height'].map(
    (side) => z.safeParse(z.number(), own(dimensions, side)).data,
  );
  const at = (some: number) => {
    const variant = new URL(url);
    variant.searchParams.set('w', String(some));
    variant.searchParams.delete('h');
    return variant.href;
  };
  return {
    ...picture(url, url.startsWith('https://images.prismic.io/') ? [width, height] : [], at),
    width,
    height,
    alt,
    credit: copyright,
  };
}
