import type { ArticleImageInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { cmsArticle } from '../reading/cms-article.js';
import { firstOf, NAMES } from '../reading/common-names.js';
import { inParts } from '../reading/focus.js';
import { checkMap, mapOf } from '../reading/mapped.js';
import { pageSize, withDefaults, withParameter } from '../reading/paging.js';
import { isObject, own, ownNumber } from '../reading/shape.js';
import { textOf } from '../reading/values.js';

/**
 * Directus' REST API: `/items/articles`, or whatever the collection is called. Every collection has fields of its own
 * and Directus refuses to sort by what it has not, so the newest first is for the page to ask: `sort=-date_published`.
 * https://directus.io/docs/api/items
 */
export const directus = defineBackend({
  name: 'directus',
  maps: true,
  claims: /^https?:\/\/[^/?#]+\/(?:(?:directus|cms)\/)?items\/\w/,
  hint: /"(?:total|filter)_count"/,

  detect: ({ body }) => {
    const data = own(body, 'data');
    const meta = own(body, 'meta');
    const counts = isObject(meta) ? Object.keys(meta) : [];
    const isCounted = counts.length > 0 && counts.every((key) => /^(?:total|filter)_count$/.test(key));
    return isCounted && Array.isArray(data) && data.length > 0 && data.every(isObject);
  },

  request: ({ src, limit }) =>
    withDefaults(new URL(src), {
      // Relations are mere ids unless they are asked for; what the public may not see is left out, not refused.
      fields: '*.*',
      meta: 'filter_count',
      limit: limit ? pageSize(limit) : undefined,
    }),

  related: { load: async () => (await import('../reading/cms-related.js')).directusRelated },

  read: (answer, query) => {
    const { body, url } = answer;
    const data = own(body, 'data');
    if (!Array.isArray(data) && !isObject(data)) throw new Error('not a list of Directus items');
    const items = [data].flat().map((item) => named(item, url));
    const map = mapOf(query, answer);
    checkMap(map, items, answer);
    const total = ownNumber(own(body, 'meta'), 'filter_count');
    return {
      ...readEach(items, (item) => cmsArticle(item, map), query),
      next: Array.isArray(data) ? nextPage(url, items.length, total) : undefined,
      total,
    };
  },
});

/** Counted where the page asked for a count; else a full page may have a next one. */
function nextPage(address: string, count: number, total: number | undefined): string | undefined {
  const parameters = new URL(address).searchParams;
  const [limit = 100, offset = 0, page = 1] = ['limit', 'offset', 'page'].map(
    (name) => Number(parameters.get(name) || NaN) || undefined,
  );
  const end = (offset || (page - 1) * limit) + count;
  // `limit=-1` is all.
  if (!count || limit < 0 || (total === undefined ? count < limit : end >= total)) return undefined;
  return offset ? withParameter(address, 'offset', end) : withParameter(address, 'page', page + 1);
}

/** An item with its file as a picture, people by their names, and what Directus calls its own fields. */
function named(item: unknown, address: string): Record<string, unknown> {
  if (!isObject(item)) return {};
  const aliases = {
    created: own(item, 'date_created'),
    updated: own(item, 'date_updated'),
    user: own(item, 'user_created'),
  };
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ ...aliases, ...item })) {
    if (own(value, 'filename_download')) fields[name] = picture(value, address);
    else fields[name] = Array.isArray(value) ? value.map((it) => person(joined(it))) : person(value);
  }
  const image = firstOf([item], NAMES.image, (value) => picture(value, address));
  return image ? { ...fields, image } : fields;
}

/** Many-to-many relations go through rows of `{id, articles_id, tags_id}`; one of the two is what was asked for. */
function joined(row: unknown): unknown {
  const [, other] = isObject(row)
    ? (Object.entries(row).find(([key, value]) => key.endsWith('_id') && isObject(value)) ?? [])
    : [];
  return other ?? row;
}

/** Users of Directus have two names and an address that is nobody's business. */
function person(value: unknown): unknown {
  const names = [own(value, 'first_name'), own(value, 'last_name')].filter(
    (name) => typeof name === 'string',
  );
  return names.length ? { name: names.join(' ') } : value;
}

const WIDTHS = [400, 800, 1200];

/** A file, or its id. Directus makes any size of it: https://directus.io/docs/guides/files/transform */
function picture(value: unknown, address: string): ArticleImageInput | undefined {
  const id = own(value, 'id') ?? value;
  const type = own(value, 'type');
  if (typeof id !== 'string' || !/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(id)) return undefined;
  if (typeof type === 'string' && !type.startsWith('image/')) return undefined;
  const base = /^(.*?)\/items\//.exec(address)?.[1] ?? new URL(address).origin;
  const url = `${base}/assets/${id}`;
  const [width, height] = [ownNumber(value, 'width'), ownNumber(value, 'height')];
  const narrower = WIDTHS.filter((wide) => wide < (width ?? Infinity)).map(
    (wide) => `${url}?width=${wide} ${wide}w`,
  );
  return {
    url,
    width,
    height,
    alt: textOf(own(value, 'description')),
    focus: inParts([ownNumber(value, 'focal_point_x'), ownNumber(value, 'focal_point_y')], [width, height]),
    srcset: narrower.join(', '),
  };
}
