import type { ArticleImageInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { cmsArticle } from '../reading/cms-article.js';
import { checkMap, mapOf } from '../reading/mapped.js';
import { nextAddress, pageSize, withDefaults } from '../reading/paging.js';
import { isObject, own, ownNumber } from '../reading/shape.js';
import { textOf, urlOf } from '../reading/values.js';

/** Drupal's articles; every node has what is asked for below. */
const NODES = /\/jsonapi\/node\//;

/**
 * JSON:API (https://jsonapi.org/format/), above all Drupal's: `/jsonapi/node/article`. Relations come where the page
 * asks for them (`include=field_media_image.field_media_image,uid,field_tags`): their names differ from site to site,
 * and one that a site has not is answered with 400, so that nothing could be asked for unseen but the author.
 */
export const jsonApi = defineBackend({
  name: 'json-api',
  maps: true,
  claims: /\/jsonapi\/(?:node|index|views)\//,
  hint: /"attributes"/,

  detect: ({ body }) => {
    const items = itemsOf(body);
    return !!items?.length && items.every(isResource);
  },

  request: ({ src, limit }) => {
    const url = new URL(src);
    if (!NODES.test(url.pathname)) return withDefaults(url, {});
    const isSingle = /\/node\/[^/]+\/[^/]/.test(url.pathname);
    return withDefaults(url, {
      include: 'uid',
      ...(!isSingle && { sort: '-created', 'filter[status]': 1 }),
      // Drupal gives no more than 50.
      'page[limit]': limit && !isSingle ? Math.min(pageSize(limit), 50) : undefined,
    });
  },

  related: { load: async () => (await import('../reading/cms-related.js')).drupalRelated },

  read: (answer, query) => {
    const { body, url } = answer;
    const items = itemsOf(body);
    if (!items) throw new Error('not a list of JSON:API resources');
    const included = index(own(body, 'included'));
    const map = mapOf(query, answer);
    const fields = (item: unknown) => fieldsOf(item, included, url);
    if (map.size) checkMap(map, items.slice(0, 100).map(fields), answer);
    const next = own(own(body, 'links'), 'next');
    return {
      ...readEach(items, (item) => cmsArticle(fields(item), map), query),
      // Never built: Drupal leaves out of a page what the reader may not see, and counts it nevertheless.
      next: nextAddress(own(next, 'href') ?? next, url),
      total: ownNumber(own(body, 'meta'), 'count') ?? ownNumber(own(body, 'meta'), 'total'),
    };
  },
});

function itemsOf(body: unknown): readonly unknown[] | undefined {
  const data = own(body, 'data');
  if (Array.isArray(data)) return data as unknown[];
  return isObject(data) ? [data] : undefined;
}

function isResource(item: unknown): boolean {
  const [type, id] = [own(item, 'type'), own(item, 'id')];
  return typeof type === 'string' && typeof id === 'string' && isObject(own(item, 'attributes'));
}

type Included = ReadonlyMap<string, unknown>;

const keyOf = (item: unknown) => `${String(textOf(own(item, 'type')))} ${String(textOf(own(item, 'id')))}`;

function index(included: unknown): Included {
  return new Map((Array.isArray(included) ? included : []).map((item) => [keyOf(item), item]));
}

/** What a relation points at: identifiers, each with what the relation itself says of it (`meta`). */
function targets(relation: unknown): unknown[] {
  return [own(relation, 'data')].flat().filter(isObject);
}

/** A resource as one object: its attributes and what its relations lead to, under names that everybody knows. */
function fieldsOf(item: unknown, included: Included, address: string): Record<string, unknown> {
  const attributes = own(item, 'attributes');
  if (!isObject(item) || !isObject(attributes)) return {};
  const fields: Record<string, unknown> = {};
  const add = (name: string, value: unknown) => {
    if (value !== undefined && value !== null) fields[name.replace(/^field_/, '')] ??= value;
  };
  // Formatted text has been through the site's filters in `processed` only.
  for (const [name, value] of Object.entries(attributes)) add(name, own(value, 'processed') ?? value);
  const relations = Object.entries(own(item, 'relationships') ?? {});
  for (const [name, relation] of relations) {
    const found = targets(relation).flatMap((target) => own(included.get(keyOf(target)), 'attributes') ?? []);
    if (found.length) add(name, found);
  }
  add(
    'user',
    fields.uid &&
      [fields.uid].flat().map((user) => ({ name: own(user, 'display_name') ?? own(user, 'name') })),
  );
  const image = relations.flatMap(([, relation]) => picturesOf(relation, included));
  const language = own(attributes, 'langcode');
  return {
    ...fields,
    ...(image[0] && { image: image[0] }),
    id: own(item, 'id'),
    url: addressOf(attributes, address) ?? own(fields, 'url'),
    intro: own(own(attributes, 'body'), 'summary'),
    updated: own(attributes, 'changed'),
    // Drupal's words for “in no language”.
    language: /^(?:und|zxx)$/.test(String(textOf(language))) ? undefined : language,
  };
}

/** `links.self` is the API's address and not the page's. A path is the site's, which may have its language before it. */
function addressOf(attributes: unknown, address: string): string | undefined {
  const alias = own(own(attributes, 'path'), 'alias');
  const node = ownNumber(attributes, 'drupal_internal__nid');
  const path = typeof alias === 'string' && alias ? alias : node === undefined ? undefined : `/node/${node}`;
  return path && (/^(.*?)\/jsonapi\//.exec(address)?.[1] ?? '') + path;
}

/**
 * The pictures of a relation: files, or media whose own relation leads to a file. What a file shows, and how large it
 * is, is not said by the file but by the relation to it.
 */
function picturesOf(relation: unknown, included: Included): ArticleImageInput[] {
  return targets(relation).flatMap((target) => {
    const type = textOf(own(target, 'type'));
    const resource = included.get(keyOf(target));
    if (type === 'file--file') return pictureOf(resource, own(target, 'meta'));
    // A user has a picture too, which is not the article's.
    if (typeof type !== 'string' || !type.startsWith('media--')) return [];
    const { thumbnail, ...others } = (own(resource, 'relationships') ?? {}) as Record<string, unknown>;
    // The thumbnail is the same small; but of a video it is all there is.
    const files = [...Object.values(others), thumbnail].flatMap(targets);
    return files.flatMap((file) => pictureOf(included.get(keyOf(file)), own(file, 'meta'))).slice(0, 1);
  });
}

function pictureOf(file: unknown, meta: unknown): ArticleImageInput[] {
  const attributes = own(file, 'attributes');
  const url = urlOf(own(own(attributes, 'uri'), 'url')) ?? urlOf(own(attributes, 'url'));
  const type = own(attributes, 'filemime');
  if (!url || (typeof type === 'string' && !type.startsWith('image/'))) return [];
  return [
    {
      url,
      alt: textOf(own(meta, 'alt')),
      width: textOf(own(meta, 'width')),
      height: textOf(own(meta, 'height')),
    },
  ];
}
