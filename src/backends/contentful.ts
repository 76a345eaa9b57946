import * as z from 'zod/mini';
import type { ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { mapOf } from '../reading/mapped.js';
import { type Fields, ownFields, picture, RichField } from '../reading/own-fields.js';
import { pageSize, withDefaults, withParameter } from '../reading/paging.js';
import { isObject, own } from '../reading/shape.js';
import { anyObject, listOf, maybe, once, text } from '../reading/tolerant.js';

const entry = once(() =>
  z.object({
    sys: maybe(z.object({ id: text(), createdAt: text(), updatedAt: text() })),
    fields: anyObject(),
    metadata: maybe(z.object({ tags: listOf(z.object({ sys: z.object({ id: z.string() }) })) })),
  }),
);

/** How many links one after the other are followed: an article's author, and the author's picture. */
const STEPS = 2;
/** How deep a rich text is looked through. */
const DEEPEST = 40;

/** Contentful's delivery and preview APIs (`https://cdn.contentful.com/spaces/…/entries?content_type=…&access_token=…`). */
export const contentful = defineBackend({
  name: 'contentful',
  maps: true,
  claims: /\/\/(?:cdn|preview)\.(?:eu\.)?contentful\.com\/spaces\/[^?#]*\/entries\b/,
  hint: /"type"\s*:\s*"(?:Array|Entry)"/,

  detect: ({ body }) => {
    const items = itemsOf(body);
    return items !== undefined && items.length > 0 && items.every((item) => typeOf(item) === 'Entry');
  },

  request: ({ src, limit }) => {
    const url = new URL(src);
    // One entry by its id knows none of these. A full-text search is in an order of its own.
    const isList = /\/entries\/?$/.test(url.pathname);
    return withDefaults(url, {
      include: isList ? STEPS : undefined,
      limit: isList && limit ? pageSize(limit) : undefined,
      order: isList && !url.searchParams.has('query') ? '-sys.createdAt' : undefined,
    });
  },

  related: { load: async () => (await import('../reading/cms-related.js')).contentfulRelated },

  read: (answer, query) => {
    const { body, url } = answer;
    const items = itemsOf(body);
    if (!items) throw new Error('not a list of Contentful entries');
    const map = mapOf(query, answer);
    const resolve = resolver(body, items, query.lang);
    const [skip = 0, total] = ['skip', 'total'].map((key) => z.safeParse(z.number(), own(body, key)).data);
    const end = skip + items.length;
    return {
      ...readEach(
        items,
        (item): ArticleInput => {
          const { sys, metadata } = z.parse(entry(), item);
          const { locale, fields } = resolve.fields(item, STEPS);
          const system = {
            id: sys?.id,
            datePublished: sys?.createdAt,
            dateModified: sys?.updatedAt,
            inLanguage: locale,
            // The names of tags are not in the answer; their ids are what editors made of them.
            keywords: metadata?.tags.map((tag) => tag.sys.id),
          };
          // So that `map` may be written as the answer has it, too.
          return ownFields({ ...fields, fields, sys }, system, map, query, '/blog/{slug}');
        },
        query,
      ),
      next: items.length && end < (total ?? 0) ? withParameter(url, 'skip', end) : undefined,
      total,
    };
  },
});

function itemsOf(body: unknown): readonly unknown[] | undefined {
  const items = own(body, 'items');
  if (typeOf(body) === 'Entry') return [body];
  return typeOf(body) === 'Array' && Array.isArray(items) ? items : undefined;
}

function typeOf(node: unknown): unknown {
  return own(own(node, 'sys'), 'type');
}

/** Entries and assets are numbered apart. */
function idOf(node: unknown, type = typeOf(node)): string | undefined {
  const id = own(own(node, 'sys'), 'id');
  return typeof type === 'string' && typeof id === 'string' ? `${type} ${id}` : undefined;
}

/**
 * Puts in place of links what they lead to, a few steps far: links may go round in circles, and the same entry may be
 * linked a thousand times, so that each is resolved once for each number of steps that are left.
 */
function resolver(body: unknown, items: readonly unknown[], lang: string | undefined) {
  const { Entry = [], Asset = [] } = (own(body, 'includes') ?? {}) as Record<string, unknown>;
  // Entries that belong to the list itself are there and not among what is included.
  const linked = new Map([items, Entry, Asset].flat().map((node) => [idOf(node), node]));
  const done = new Map<string, unknown>();

  function fields(node: unknown, steps: number): { locale: string | undefined; fields: Fields } {
    const locale = own(own(node, 'sys'), 'locale');
    const all = Object.entries((own(node, 'fields') ?? {}) as Fields);
    // With `locale=*` no entry has a locale, and each field has all.
    const locales = typeof locale === 'string' ? [] : localesIn(all.map(([, value]) => value));
    const language = (tag = '') => tag.split('-')[0];
    const best =
      locales.find((it) => it === lang) ??
      locales.find((it) => language(it) === language(lang)) ??
      locales[0];
    const plain = all.map(([name, value]) => {
      const localised = best === undefined ? value : (own(value, best) ?? Object.values(value as Fields)[0]);
      return [name, plainValue(localised, steps)] as const;
    });
    return { locale: (locale as string | undefined) ?? best, fields: Object.fromEntries(plain) };
  }

  function plainValue(value: unknown, steps: number): unknown {
    if (Array.isArray(value)) return value.map((one) => (isLink(one) ? follow(one, steps) : one));
    if (own(value, 'nodeType') === 'document')
      return new RichField('contentful', withTargets(value, steps, 0));
    return isLink(value) ? follow(value, steps) : value;
  }

  function follow(link: unknown, steps: number): unknown {
    if (!steps) return undefined;
    const id = idOf(link, own(own(link, 'sys'), 'linkType'));
    const node = linked.get(id);
    if (!node) return undefined;
    const key = `${steps} ${id}`;
    if (!done.has(key)) {
      const { fields: plain } = fields(node, steps - 1);
      done.set(key, typeOf(node) === 'Asset' ? assetOf(plain) : plain);
    }
    return done.get(key);
  }

  function withTargets(node: unknown, steps: number, depth: number): unknown {
    if (!isObject(node) || depth > DEEPEST) return node;
    const { content, data } = node;
    const target = own(data, 'target');
    return {
      ...node,
      ...(isLink(target) && { data: { target: follow(target, steps) } }),
      ...(Array.isArray(content) && { content: content.map((it) => withTargets(it, steps, depth + 1)) }),
    };
  }

  return { fields };
}

function isLink(value: unknown): boolean {
  return typeOf(value) === 'Link';
}

/** The locales of fields that are all objects by locale; none where one is not. */
function localesIn(values: unknown[]): string[] {
  const isLocale = (key: string) => /^[a-z]{2,3}(?:-[\dA-Za-z]{2,8})*$/.test(key);
  const isByLocale = (value: unknown) => isObject(value) && Object.keys(value).every(isLocale);
  return values.length && values.every(isByLocale)
    ? [...new Set(values.flatMap((value) => Object.keys(value as Fields)))]
    : [];
}

/** https://www.contentful.com/developers/docs/references/images-api/ */
function assetOf({ file, title, description }: Fields): unknown {
  const address = own(file, 'url');
  if (typeof address !== 'string') return undefined;
  const url = address.replace(/^\/\//, 'https://');
  const { width, height } = (own(own(file, 'details'), 'image') ?? {}) as { width?: number; height?: number };
  // What is no picture is a file that can be linked to.
  if (!width) return { url, title };
  return {
    ...picture(url, [width, height], (some) => `${url}?w=${some}`),
    alt: description ?? title,
  };
}
