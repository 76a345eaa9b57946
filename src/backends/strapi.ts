import { defineBackend, readEach } from '../backend.js';
import { cmsArticle } from '../reading/cms-article.js';
import { checkMap, mapOf } from '../reading/mapped.js';
import { pageSize, withDefaults, withParameter } from '../reading/paging.js';
import { isObject, own, ownNumber } from '../reading/shape.js';

/**
 * Strapi's REST API, versions 4 and 5: `/api/articles`, or whatever the content type is called. Its plain addresses
 * could be anybody's: `backend="strapi"` asks for pictures and authors and for the newest first, which Strapi else
 * leaves out. https://docs.strapi.io/cms/api/rest
 */
export const strapi = defineBackend({
  name: 'strapi',
  maps: true,
  // Payload has `populate[collection]` too, but no numbers in it.
  claims: /\/api\/[^?#]*\?(?:[^#]*&)?(?:populate=|populate(?:\[|%5B)\d|pagination(?:\[|%5B))/i,
  hint: /"(?:documentId|attributes)"/,

  detect: ({ body }) => {
    const items = itemsOf(body);
    return isObject(own(body, 'meta')) && !!items?.length && items.every(isEntry);
  },

  request: ({ src, limit }) => {
    const url = new URL(src);
    const isSized = /[?&]pagination(?:\[|%5B)(?:limit|start)/i.test(url.search);
    return withDefaults(url, {
      populate: '*',
      sort: 'publishedAt:desc',
      'pagination[pageSize]': limit && !isSized ? pageSize(limit) : undefined,
    });
  },

  related: { load: async () => (await import('../reading/cms-related.js')).strapiRelated },

  read: (answer, query) => {
    const items = itemsOf(answer.body)?.map(flat);
    if (!items) throw new Error('not a list of Strapi entries');
    const map = mapOf(query, answer);
    checkMap(map, items, answer);
    const paging = own(own(answer.body, 'meta'), 'pagination');
    return {
      ...readEach(items, (item) => cmsArticle(item, map), query),
      next: nextPage(answer.url, paging, items.length),
      total: ownNumber(paging, 'total'),
    };
  },
});

function itemsOf(body: unknown): readonly unknown[] | undefined {
  const data = own(body, 'data');
  if (Array.isArray(data)) return data as unknown[];
  return isObject(data) ? [data] : undefined;
}

/** JSON:API has `attributes` too, but a `type` besides and no numbers for ids. */
function isEntry(item: unknown): boolean {
  const attributes = own(item, 'attributes');
  return attributes === undefined
    ? typeof own(item, 'documentId') === 'string'
    : isObject(attributes) && typeof own(item, 'id') === 'number' && own(item, 'type') === undefined;
}

/** An entry of either version as one object: version 4 puts fields into `attributes` and relations into `data`. */
function flat(item: unknown): Record<string, unknown> {
  if (!isObject(item)) return {};
  const attributes = own(item, 'attributes');
  const fields: Record<string, unknown> = isObject(attributes) ? { ...item, ...attributes } : { ...item };
  for (const [name, value] of Object.entries(fields)) {
    if (isObject(value) && own(value, 'data') !== undefined) fields[name] = value.data;
    if (Array.isArray(value) && value.some((part) => own(part, '__component'))) fields[name] = textsOf(value);
  }
  const blocks = own(fields, 'blocks');
  return own(fields, 'content') || !blocks ? fields : { ...fields, content: blocks };
}

/** A dynamic zone's texts, which are Markdown; its other components are what each site makes of them. */
function textsOf(components: readonly unknown[]): string {
  const texts = components.map((part) => own(part, 'body') ?? own(part, 'content') ?? own(part, 'text'));
  return texts.filter((text) => typeof text === 'string').join('\n\n');
}

const PAGING = ['page', 'pageSize', 'pageCount', 'start', 'limit', 'total'];

/** By page or by offset, as it was asked; without a count (`withCount=false`) a full page may have a next one. */
function nextPage(address: string, paging: unknown, count: number): string | undefined {
  const [page, pageSize, pageCount, start, limit, total] = PAGING.map((key) => ownNumber(paging, key));
  const isFull = (size = Infinity) => count >= size;
  if (!count) return undefined;
  if (start !== undefined) {
    const end = start + count;
    const hasNext = total === undefined ? isFull(limit) : end < total;
    return hasNext ? withParameter(address, 'pagination[start]', end) : undefined;
  }
  if (page === undefined) return undefined;
  const hasNext = pageCount === undefined ? isFull(pageSize) : page < pageCount;
  return hasNext ? withParameter(address, 'pagination[page]', page + 1) : undefined;
}
