import * as z from 'zod/mini';
import type { ArticleInput, FocalPoint } from '../article.js';
import { type ArticleQuery, defineBackend, readEach } from '../backend.js';
import type { FieldMap } from '../reading/field-map.js';
import { inParts } from '../reading/focus.js';
import { mapOf } from '../reading/mapped.js';
import { keywordsOf, narrowed } from '../reading/narrowed.js';
import { type Fields, ownFields, type Picture, picture, RichField } from '../reading/own-fields.js';
import { pageSize, withDefaults, withParameter } from '../reading/paging.js';
import { isObject, own } from '../reading/shape.js';
import { anyObject, listOf, maybe, once, text } from '../reading/tolerant.js';

const story = once(() =>
  z.object({
    uuid: z.string(),
    full_slug: z.string(),
    content: anyObject(),
    name: text(),
    slug: text(),
    first_published_at: text(),
    published_at: text(),
    created_at: text(),
    tag_list: listOf(z.string()),
    lang: text(),
    is_startpage: maybe(z.boolean()),
  }),
);

/** Storyblok's content delivery API (`https://api.storyblok.com/v2/cdn/stories?token=…&starts_with=blog/`). */
export const storyblok = defineBackend({
  name: 'storyblok',
  maps: true,
  claims: /\/\/(?:api(?:-[a-z]+)?\.storyblok\.com|app\.storyblokchina\.cn)\/v\d\/cdn\/stories\b/,
  hint: /"(?:full_slug|stories|story)"/,

  detect: ({ body }) => {
    const items = itemsOf(body);
    return items !== undefined && items.length > 0 && items.every(isStory);
  },

  request: ({ src, limit }) => {
    const url = new URL(src);
    // A search, or a list by ids, is in an order of its own.
    const isOrdered = ['search_term', 'by_uuids_ordered'].some((name) => url.searchParams.has(name));
    const isList = /\/stories\/?$/.test(url.pathname);
    return withDefaults(url, {
      per_page: isList && limit ? pageSize(limit) : undefined,
      sort_by: isList && !isOrdered ? 'first_published_at:desc' : undefined,
    });
  },

  related: (query) => {
    const tags = keywordsOf(query).filter((word) => !word.includes(','));
    return /\/stories\/?$/.test(new URL(query.src).pathname)
      ? narrowed(query.src, 'with_tag', tags.join())
      : undefined;
  },

  read: (answer, query) => {
    const { body, headers, url } = answer;
    const items = itemsOf(body);
    if (!items) throw new Error('not a list of Storyblok stories');
    const map = mapOf(query, answer);
    const isList = own(body, 'story') === undefined;
    const linked = linkedIn(body);
    const parameters = new URL(url).searchParams;
    const page = Number(parameters.get('page')) || 1;
    const size = Number(headers.get('Per-Page') ?? parameters.get('per_page')) || 25;
    const total = Number(headers.get('Total') ?? NaN);
    // Not every page may read the headers; without them a full page may have a next one.
    const hasNext = isList && items.length > 0 && (total >= 0 ? page * size < total : items.length >= size);
    return {
      ...readEach(items, (item) => toArticle(item, isList, linked, map, query), query),
      next: hasNext ? withParameter(url, 'page', page + 1) : undefined,
      total: total >= 0 ? total : undefined,
    };
  },
});

function itemsOf(body: unknown): readonly unknown[] | undefined {
  const [single, list] = [own(body, 'story'), own(body, 'stories')];
  return isObject(single) ? [single] : Array.isArray(list) ? list : undefined;
}

function isStory(item: unknown): boolean {
  return (
    typeof own(item, 'uuid') === 'string' &&
    typeof own(item, 'full_slug') === 'string' &&
    isObject(own(item, 'content'))
  );
}

/** Stories that came along with `resolve_relations`: an author's or a topic's, under their own names. */
function linkedIn(body: unknown): Map<unknown, Fields> {
  const rels = own(body, 'rels');
  const stories = Array.isArray(rels) ? rels.filter(isStory) : [];
  return new Map(
    stories.map((it) => [own(it, 'uuid'), { name: own(it, 'name'), ...(own(it, 'content') as Fields) }]),
  );
}

function toArticle(
  item: unknown,
  isList: boolean,
  linked: Map<unknown, Fields>,
  map: FieldMap,
  query: ArticleQuery,
): ArticleInput {
  const { content, uuid, full_slug, slug, name, lang, tag_list, ...rest } = z.parse(story(), item);
  if (isList && rest.is_startpage) throw new Error('the start page of a folder');
  const plainValue = (value: unknown, key: string): unknown => {
    // A text in components of the site's own.
    if (key === 'body' && Array.isArray(value)) {
      return new RichField('storyblok', { type: 'blok', attrs: { body: value } }, value);
    }
    if (Array.isArray(value)) return value.map((one) => linked.get(one) ?? one);
    if (own(value, 'type') === 'doc') return new RichField('storyblok', value);
    return linked.get(value) ?? pictureOf(value) ?? value;
  };
  const plain = Object.entries(content).map(([key, value]) => [key, plainValue(value, key)] as const);
  const fields = Object.fromEntries(plain);
  const system = {
    id: uuid,
    datePublished: rest.first_published_at ?? rest.published_at ?? rest.created_at,
    dateModified: rest.published_at,
    inLanguage: lang === 'default' ? undefined : lang,
  };
  // `name` is what editors see in their tree of stories; a title in the content goes before it.
  const named = { name, tag_list, ...fields, content: fields, full_slug, slug, uuid };
  return ownFields(named, system, map, query, '/{full_slug}');
}

/**
 * A picture from an asset or the address of a file, which has its size in its path.
 * https://www.storyblok.com/docs/api/image-service
 */
function pictureOf(value: unknown): Picture | undefined {
  const address = own(value, 'filename') ?? value;
  if (typeof address !== 'string') return undefined;
  const url = address.replace(/^\/\//, 'https://');
  const isFile =
    /^https:\/\/(?:s3\.amazonaws\.com\/)?a(?:-[a-z]+)?\.storyblok\.com\/\S+\.(?:jpe?g|png|gif|webp|avif|svg)$/i;
  // Another address in an asset is a file of a library outside Storyblok.
  if (!isFile.test(url) && !(own(value, 'filename') && /\.(?:jpe?g|png|gif|webp|avif)\b/i.test(url)))
    return undefined;
  const [, width, height] = /\/f\/\d+\/([1-9]\d*)x([1-9]\d*)\//.exec(url) ?? [];
  const size = isFile.test(url) && width && height ? [Number(width), Number(height)] : [];
  const service = url.replace('//s3.amazonaws.com/', '//');
  return {
    ...picture(url, size, (some) => `${service}/m/${some}x0`),
    alt: own(value, 'alt'),
    caption: own(value, 'title'),
    credit: own(value, 'copyright'),
    focus: focusOf(own(value, 'focus'), size),
  };
}

/**
 * `719x153:720x154`: two corners of a rectangle in pixels, of which the middle counts; empty where nobody has chosen.
 * https://www.storyblok.com/docs/api/image-service/operations/focal-point
 */
function focusOf(value: unknown, size: readonly number[]): FocalPoint | undefined {
  const corners = typeof value === 'string' ? /^(\d+)x(\d+):(\d+)x(\d+)$/.exec(value) : null;
  const [left, top, right, bottom] = corners?.slice(1).map(Number) ?? [];
  return corners ? inParts([(left! + right!) / 2, (top! + bottom!) / 2], size) : undefined;
}
