// Where HTML's tree has rules of its own (https://html.spec.whatwg.org/multipage/parsing.html#tree-construction),
// as far as an article needs them.

/** Of whom an element must be a child. */
export const homes: ReadonlyMap<string, readonly string[]> = new Map([
  ['li', ['ul', 'ol']],
  ['dt', ['dl']],
  ['dd', ['dl']],
  ['caption', ['table']],
  ['colgroup', ['table']],
  ['col', ['colgroup']],
  ['thead', ['table']],
  ['tbody', ['table']],
  ['tfoot', ['table']],
  ['tr', ['tbody', 'thead', 'tfoot']],
  ['td', ['tr']],
  ['th', ['tr']],
  ['figcaption', ['figure']],
  ['summary', ['details']],
]);

/** What is opened where an element's home is missing. */
export const missingHome: ReadonlyMap<string, string> = new Map([
  ['td', 'tr'],
  ['th', 'tr'],
  ['tr', 'tbody'],
  ['col', 'colgroup'],
]);

/** What takes in whatever is no row, item or cell where only those belong. */
export const taker: ReadonlyMap<string, string> = new Map([
  ['ul', 'li'],
  ['ol', 'li'],
  ['dl', 'dd'],
  ['table', 'tbody'],
  ['thead', 'tr'],
  ['tbody', 'tr'],
  ['tfoot', 'tr'],
  ['tr', 'td'],
]);

const tableParts = new Set('caption col colgroup thead tbody tfoot tr td th'.split(' '));
const cells = new Set(['td', 'th', 'caption']);
const lists = new Set(['ul', 'ol']);

/** Whether the start of `name` ends an open `other` on the way to where it belongs. */
export function startEnds(name: string, other: string): boolean {
  if (tableParts.has(name)) return other !== 'table';
  if (name === 'dt' || name === 'dd') return other === 'dt' || other === 'dd';
  return other === name;
}

/** Whether the end tag of `name` stops looking for its start at an open `other`. */
export function endStopsAt(name: string, other: string): boolean {
  if (name === 'table' || tableParts.has(name)) return other === 'table';
  return cells.has(other) || (name === 'li' && lists.has(other));
}

/** Elements that mean something even if there is nothing in them. */
export const keptEmpty: ReadonlySet<string> = new Set(['td', 'th', 'li', 'dt', 'dd', 'tr', 'colgroup']);
