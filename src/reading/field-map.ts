import { NAMES } from './common-names.js';
import { type Expression, parseExpression, split } from './expression.js';
import type { Fail } from './path.js';

/** What `map` may say: the names of Article, and what is inside its pictures and names. */
export const FIELDS: readonly string[] = [
  ...Object.keys(NAMES),
  ...['url', 'width', 'height', 'alt', 'caption', 'credit', 'srcset'].map((part) => `image.${part}`),
  ...['author', 'publisher', 'sponsor'].flatMap((who) => [`${who}.name`, `${who}.url`]),
  'publisher.logo',
];

/** By field. */
export type FieldMap = ReadonlyMap<string, { text: string; expression: Expression }>;

/** Reads `headline: title.rendered; url: /news/{slug}`. */
export function parseMap(text: string, fail: Fail): FieldMap {
  const map = new Map<string, { text: string; expression: Expression }>();
  for (const entry of split(text, ';', fail)) {
    if (!entry) continue;
    const colon = entry.indexOf(':');
    if (colon < 0) fail(`"${entry}" lacks its field; write headline: ${entry}`);
    const field = entry.slice(0, colon).trim();
    if (!FIELDS.includes(field)) {
      fail(
        `unknown field "${field}"; did you mean "${nearest(field)}"? The fields are: ${FIELDS.join(', ')}`,
      );
    }
    map.set(field, {
      text: entry,
      expression: parseExpression(entry.slice(colon + 1).trim(), 'the item', fail),
    });
  }
  return map;
}

/** Our word for somebody else's, or the one that takes the fewest changes. */
function nearest(word: string): string {
  const [known] = Object.entries(NAMES).find(([, names]) => names.includes(word)) ?? [];
  const byDistance = (a: string, b: string) => distance(word, a) - distance(word, b);
  return known ?? [...FIELDS].sort(byDistance)[0] ?? '';
}

/** Levenshtein's: how many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(a.toLowerCase().slice(0, 50)).entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (letter === b[j - 1]?.toLowerCase() ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
