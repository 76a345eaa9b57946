import { type Answer, defineBackend, readEach } from '../backend.js';
import { parseExpression } from '../reading/expression.js';
import type { FieldMap } from '../reading/field-map.js';
import { findList } from '../reading/find-list.js';
import { checkMap, failing, mapOf, onOwnSite } from '../reading/mapped.js';
import { nextPage, totalOf } from '../reading/next-page.js';
import type { Fail } from '../reading/path.js';
import { isArticle, toArticle } from '../reading/to-article.js';
import { shapeOf } from '../reading/shape.js';
import { rootOf } from '../reading/xml.js';

/** Any other JSON: finds the list and the fields by their common names, or where `items`, `map` and `next` say. */
export const json = defineBackend({
  name: 'json',
  maps: true,

  // What remains where no other backend says yes.
  detect: () => false,

  request: ({ src }) => new URL(src),

  read: (answer, query) => {
    const root = rootOf(answer.body);
    if (root) throw new Error(`its root is <${root.nodeName}>, which no backend knows`);
    const map = mapOf(query, answer);
    const items = query.items
      ? listAt(query.items, answer, map, failing('items', answer))
      : findList(answer, map);
    checkMap(map, items, answer);
    return {
      ...readEach(items, (item) => onOwnSite(toArticle(item, map), item, map, query), query),
      next: nextPage(answer, query.next, failing('next', answer)),
      total: totalOf(answer),
    };
  },
});

/** The list that `items` names. */
function listAt(path: string, { body }: Answer, map: FieldMap, fail: Fail): readonly unknown[] {
  const { value, lost } = parseExpression(path, 'the answer', fail)(body);
  if (lost) return fail(`"${path}": ${lost()}`);
  // Some systems write `null` for a list without anything in it.
  if (value === undefined || Array.isArray(value)) return value ?? [];
  return isArticle(value, map) ? [value] : fail(`"${path}" leads to ${shapeOf(value)}, not to a list`);
}
