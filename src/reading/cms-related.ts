import type { RelatedQuery, RelatedRequest } from '../backend.js';
import { NAMES } from './common-names.js';
import { asksFor, keywordsOf, sectionOf } from './narrowed.js';
import { withDefaults } from './paging.js';
import { isObject, own } from './shape.js';

// In these systems every site names its fields itself, and a filter by one that it has not is refused. So the newest
// answer is looked at first, which is asked for anyway: what its articles have can be filtered by.

/** A field to filter by, as a path into an article, and the words for it. */
interface Filter {
  path: string[];
  words: string[];
}

/** What people call the section where one article may be in several. */
const SECTIONS = [...NAMES.articleSection, 'categories', 'sections', 'topics'];
const LABELS = ['name', 'title', 'label'];

/** Lists of texts are JSON there, which cannot be filtered by. https://docs.strapi.io/cms/api/rest/filters */
export const strapiRelated = bySchema('filters', 'data', false, ({ path, words }) =>
  words.map((word, nth) => [`filters${inBrackets(path)}[$in][${nth}]`, word]),
);

/** Lists of texts are JSON there, too. https://directus.io/docs/guides/connect/filter-rules */
export const directusRelated = bySchema('filter', 'data', false, ({ path, words }) => [
  [`filter${inBrackets(path)}[_in]`, words.join()],
]);

/** https://payloadcms.com/docs/queries/overview */
export const payloadRelated = bySchema('where', 'docs', true, ({ path, words }) => [
  [`where[${path.join('.')}][in]`, words.join()],
]);

/** https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module/filtering */
export const drupalRelated: RelatedRequest = (query, seen) => {
  const url = new URL(query.src);
  if (!/\/jsonapi\/node\/[^/]+\/?$/.test(url.pathname) || !isKnown(query)) return undefined;
  const [newest] = seen;
  if (!newest) return { lookUp: 'newest' };
  const relations = itemsOf(own(newest.body, 'data')).flatMap((item) =>
    Object.entries(own(item, 'relationships') ?? {}),
  );
  const terms = relations
    .filter(([, relation]) =>
      [own(relation, 'data')].flat().some((it) => `${own(it, 'type')}`.startsWith('taxonomy_term--')),
    )
    .map(([name]) => name);
  const tags = terms.find((name) => /tag|keyword/i.test(name));
  const sections = terms.find((name) => name !== tags);
  const [field, words] =
    tags && keywordsOf(query).length ? [tags, keywordsOf(query)] : [sections, sectionOf(query)];
  const isAsked = [...url.searchParams].some(
    ([name, value]) => name.startsWith('filter[') && `${name} ${value}`.includes(`${field}`),
  );
  if (!field || !words.length || isAsked) return undefined;
  const condition = 'filter[newsrail][condition]';
  return {
    list: withPairs(url, [
      [`${condition}[path]`, `${field}.name`],
      [`${condition}[operator]`, 'IN'],
      ...words.map((word, nth) => [`${condition}[value][${nth}]`, word] as [string, string]),
    ]),
  };
};

/**
 * Tags have ids that editors make, which are what an article has for keywords here; other fields can be filtered by only
 * within one type of content. https://www.contentful.com/developers/docs/references/content-delivery-api/
 */
export const contentfulRelated: RelatedRequest = (query, seen) => {
  const url = new URL(query.src);
  if (!/\/entries\/?$/.test(url.pathname) || !isKnown(query)) return undefined;
  const [newest] = seen;
  if (!newest) return { lookUp: 'newest' };
  const items = itemsOf(own(newest.body, 'items'));
  const ids = new Set(
    items.flatMap((item) =>
      itemsOf(own(own(item, 'metadata'), 'tags')).map((tag) => own(own(tag, 'sys'), 'id')),
    ),
  );
  const tags = keywordsOf(query).filter((word) => ids.has(word));
  if (tags.length)
    return unlessAsked(url, 'metadata.tags.sys.id', [['metadata.tags.sys.id[in]', tags.join()]]);
  const fields = items.map((item) => own(item, 'fields'));
  const filter = asksFor(url, 'content_type') ? filterIn(fields, query, true) : undefined;
  if (!filter || filter.path.length > 1) return undefined;
  const name = `fields.${filter.path.join()}`;
  return unlessAsked(url, name, [[`${name}[in]`, filter.words.join()]]);
};

function bySchema(
  parameter: string,
  list: string,
  takesLists: boolean,
  pairs: (filter: Filter) => [string, string][],
): RelatedRequest {
  return (query, seen) => {
    const url = new URL(query.src);
    // A filter in JSON is one whole.
    if (!isKnown(query) || url.searchParams.has(parameter)) return undefined;
    const [newest] = seen;
    if (!newest) return { lookUp: 'newest' };
    const items = itemsOf(own(newest.body, list)).map((item) => own(item, 'attributes') ?? item);
    const filter = filterIn(items, query, takesLists);
    return filter && unlessAsked(url, `${parameter}[${filter.path[0]}`, pairs(filter));
  };
}

function isKnown(query: RelatedQuery): boolean {
  return keywordsOf(query).length + sectionOf(query).length > 0;
}

function itemsOf(list: unknown): unknown[] {
  return Array.isArray(list) ? list : [];
}

/** By keywords where the articles have such a field, else by the section. A comma would make two words of one. */
function filterIn(items: readonly unknown[], query: RelatedQuery, takesLists: boolean): Filter | undefined {
  const ways: [string[], string[]][] = [
    [NAMES.keywords, keywordsOf(query)],
    [SECTIONS, sectionOf(query)],
  ];
  for (const [names, all] of ways) {
    const words = all.filter((word) => !word.includes(','));
    for (const name of words.length ? names : []) {
      for (const item of items) {
        const value = own(own(item, name), 'data') ?? own(item, name);
        const isTexts = Array.isArray(value) && typeof value[0] === 'string';
        const found = isTexts && !takesLists ? undefined : pathIn(value);
        if (found) return { path: [name, ...found], words };
      }
    }
  }
  return undefined;
}

/** Where in a value its name is: in itself, in what it relates to, or behind a row of Directus that joins the two. */
function pathIn(value: unknown, depth = 2): string[] | undefined {
  const one = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (typeof one === 'string') return [];
  if (!isObject(one) || !depth) return undefined;
  // Version 4 of Strapi puts fields one level down and leaves that level out of its filters.
  const fields = own(one, 'attributes') ?? one;
  const label = LABELS.find((name) => typeof own(fields, name) === 'string');
  if (label) return [label];
  const joined = Object.keys(one).find((key) => key.endsWith('_id') && isObject(own(one, key)));
  const rest = joined === undefined ? undefined : pathIn(own(one, joined), depth - 1);
  return rest && [joined!, ...rest];
}

function inBrackets(path: string[]): string {
  return path.map((name) => `[${name}]`).join('');
}

/** Not where the page itself filters by that. */
function unlessAsked(url: URL, name: string, pairs: [string, string][]): { list: URL } | undefined {
  const isAsked = [...url.searchParams.keys()].some((key) => key.startsWith(name));
  return isAsked ? undefined : { list: withPairs(url, pairs) };
}

function withPairs(url: URL, pairs: [string, string][]): URL {
  const encoded = pairs.map(([name, value]) => [name, encodeURIComponent(value)] as const);
  return withDefaults(url, Object.fromEntries(encoded));
}
