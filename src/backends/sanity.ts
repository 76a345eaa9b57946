import * as z from 'zod/mini';
import type { ArticleInput } from '../article.js';
import { type ArticleQuery, defineBackend, readEach } from '../backend.js';
import type { FieldMap } from '../reading/field-map.js';
import { mapOf } from '../reading/mapped.js';
import { ownFields, type Picture, picture, RichField } from '../reading/own-fields.js';
import { withDefaults } from '../reading/paging.js';
import { isObject, own } from '../reading/shape.js';
import { once, text } from '../reading/tolerant.js';

const document = once(() => z.object({ _id: text(), _createdAt: text(), _updatedAt: text() }));

/** The project's id and the dataset, which are part of the address of every picture. */
const API = /\/\/([\w-]+)\.(?:apicdn|api)\.sanity\.io\/v[\w-]+\/data\/query\/([\w-]+)/;

/** Sanity's query API (`https://….apicdn.sanity.io/v2024-01-01/data/query/production?query=*[…]`): a query in GROQ. */
export const sanity = defineBackend({
  name: 'sanity',
  maps: true,
  hint: /"_(?:type|id)"/,

  detect: ({ body }) => {
    const items = itemsOf(body);
    return (
      ['ms', 'query', 'syncTags'].some((key) => own(body, key) !== undefined) &&
      items !== undefined &&
      items.length > 0 &&
      items.every((item) => typeof (own(item, '_type') ?? own(item, '_id')) === 'string')
    );
  },

  // What is asked, in which order and how much of it, is all in the query.
  request: ({ src }) => withDefaults(new URL(src), {}),

  read: (answer, query) => {
    const items = itemsOf(answer.body);
    if (!items) throw new Error('not a list of Sanity documents');
    const [, project = '', dataset = ''] = API.exec(answer.url) ?? [];
    const map = mapOf(query, answer);
    return {
      ...readEach(items, (item) => toArticle(item, `${project}/${dataset}`, map, query), query),
      next: nextSlice(answer.url, items.length),
    };
  },
});

/** `*[…][0]` answers with one document, or with null where there is none. */
function itemsOf(body: unknown): readonly unknown[] | undefined {
  const result = own(body, 'result');
  if (Array.isArray(result)) return result;
  return isObject(result) ? [result] : result === null ? [] : undefined;
}

function toArticle(item: unknown, place: string, map: FieldMap, query: ArticleQuery): ArticleInput {
  const { _id: id, _createdAt: created, _updatedAt: updated } = z.parse(document(), item);
  if (/^(?:drafts|versions)\./.test(id ?? '')) throw new Error('a draft');
  const plain = Object.entries(item as object).map(
    ([name, value]) => [name, plainValue(value, place)] as const,
  );
  return ownFields(
    Object.fromEntries(plain),
    { id, datePublished: created, dateModified: updated },
    map,
    query,
    '/blog/{slug}',
  );
}

function plainValue(value: unknown, place: string): unknown {
  if (Array.isArray(value) && value.some((block) => own(block, '_type') === 'block')) {
    return new RichField('portable-text', withPictures(value, place, 0));
  }
  return pictureOf(value, place) ?? value;
}

/** A tree whose pictures have addresses: a serialiser sees the tree and neither project nor dataset. */
function withPictures(tree: unknown, place: string, depth: number): unknown {
  if (typeof tree !== 'object' || tree === null || depth > 40) return tree;
  if (Array.isArray(tree)) return tree.map((node) => withPictures(node, place, depth + 1));
  const found = own(tree, 'asset') ? pictureOf(tree, place) : undefined;
  return found
    ? { ...found, _type: 'image' }
    : Object.fromEntries(
        Object.entries(tree).map(([key, node]) => [key, withPictures(node, place, depth + 1)]),
      );
}

/**
 * A picture from `{asset: {_ref}}`, from an asset that the query has followed, or from the address of a file: each has
 * the file's name, and that has its size. https://www.sanity.io/docs/apis-and-sdks/image-urls
 */
function pictureOf(value: unknown, place: string): Picture | undefined {
  const asset = own(value, 'asset') ?? value;
  const name = own(asset, '_ref') ?? own(asset, '_id');
  const [, hash = '', size = '', type = ''] =
    typeof name === 'string' ? (/^image-(\w+)-(\d+x\d+)-(\w+)$/.exec(name) ?? []) : [];
  const isPlaced = hash && place !== '/';
  const url = isPlaced
    ? `https://cdn.sanity.io/images/${place}/${hash}-${size}.${type}`
    : (own(asset, 'url') ?? asset);
  const [file, width, height] =
    typeof url === 'string' ? (/^https:\/\/cdn\.sanity\.io\/[^\s?]+-(\d+)x(\d+)\.\w+/.exec(url) ?? []) : [];
  return file
    ? {
        ...picture(file, [Number(width), Number(height)], (some) => `${file}?w=${some}&auto=format`),
        alt: own(value, 'alt') ?? own(asset, 'altText'),
        caption: own(value, 'caption'),
        credit: own(value, 'credit') ?? own(value, 'attribution') ?? own(asset, 'creditLine'),
        // In parts of the whole picture, and the address is that of the whole: an editor's crop is not applied.
        focus: own(value, 'hotspot'),
      }
    : undefined;
}

const GROQ = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/.*|[[({]\s*(?:(\d+)\s*(\.{2,3})\s*(\d+)\s*\])?|[\])}]/g;

/**
 * Sanity's answers say nothing of other pages. Where the query itself ends in a slice with numbers (`[0...10]`) and that
 * came back full, the next page is the same query with the next slice.
 */
function nextSlice(address: string, count: number): string | undefined {
  const url = new URL(address);
  const query = url.searchParams.get('query') ?? '';
  let depth = 0;
  let slice: RegExpMatchArray | undefined;
  for (const match of query.matchAll(GROQ)) {
    const [token, from] = match;
    if (from !== undefined) slice = depth ? slice : match;
    else if (/^[[({]/.test(token)) depth++;
    else if (/^[\])}]/.test(token)) depth--;
  }
  if (!slice) return undefined;
  const [token, from = '', dots = '', to = ''] = slice;
  // Three dots leave the last one out, two take it in.
  const size = Number(to) - Number(from) + (dots === '..' ? 1 : 0);
  if (size < 1 || count < size) return undefined;
  const next = `[${Number(from) + size}${dots}${Number(to) + size}]`;
  const at = slice.index!;
  url.searchParams.set('query', query.slice(0, at) + next + query.slice(at + token.length));
  return url.href;
}
