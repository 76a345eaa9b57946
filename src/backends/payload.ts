import { defineBackend, readEach } from '../backend.js';
import { cmsArticle } from '../reading/cms-article.js';
import { checkMap, mapOf } from '../reading/mapped.js';
import { pageSize, withDefaults, withParameter } from '../reading/paging.js';
import { isObject, own, ownNumber } from '../reading/shape.js';

/**
 * Payload's REST API: `/api/posts`, or whatever the collection is called, and other lists paged by mongoose-paginate.
 * Not asked by name it answers in full and the newest first as well. https://payloadcms.com/docs/rest-api/overview
 */
export const payload = defineBackend({
  name: 'payload',
  maps: true,
  hint: /"pagingCounter"/,

  detect: ({ body }) => {
    const docs = own(body, 'docs');
    return (
      Array.isArray(docs) &&
      docs.length > 0 &&
      docs.every(isObject) &&
      ['totalDocs', 'pagingCounter', 'hasNextPage'].every((key) => own(body, key) !== undefined)
    );
  },

  request: ({ src, limit }) =>
    withDefaults(new URL(src), {
      // Pictures, authors and categories; a second level would be theirs.
      depth: 1,
      sort: '-publishedAt',
      limit: limit ? pageSize(limit) : undefined,
    }),

  related: { load: async () => (await import('../reading/cms-related.js')).payloadRelated },

  read: (answer, query) => {
    const { body, url } = answer;
    const docs = own(body, 'docs') ?? (own(body, 'id') === undefined ? undefined : [body]);
    if (!Array.isArray(docs)) throw new Error('not a list of Payload documents');
    const items = docs.map(named);
    const map = mapOf(query, answer);
    checkMap(map, items, answer);
    // Null on the last page and after it.
    const next = items.length ? ownNumber(body, 'nextPage') : undefined;
    return {
      ...readEach(items, (item) => cmsArticle(item, map), query),
      next: next === undefined ? undefined : withParameter(url, 'page', next),
      total: ownNumber(body, 'totalDocs'),
    };
  },
});

/** What Payload's own templates call a field, under the names that everybody knows. */
function named(doc: unknown): Record<string, unknown> {
  if (!isObject(doc)) return {};
  const meta = own(doc, 'meta');
  const fields: Record<string, unknown> = {
    category: own(doc, 'categories'),
    // What is written for search engines comes last.
    picture: own(meta, 'image'),
    snippet: own(meta, 'description'),
    ...doc,
  };
  // Where readers may not see users, the template puts the authors' names here.
  const authors = own(doc, 'populatedAuthors');
  return Array.isArray(authors) && authors.length ? { ...fields, authors } : fields;
}
