import type { Answer } from '../backend.js';
import { FormatError } from '../errors.js';
import { WRAPPERS } from './common-names.js';
import type { FieldMap } from './field-map.js';
import { follow } from './path.js';
import { isObject, keysOf, own, shapeOf } from './shape.js';
import { isArticle, isTitled } from './to-article.js';

/** What systems call their list, likeliest first. */
const LISTS = [
  'item',
  'data',
  'items',
  'results',
  'result',
  'articles',
  'posts',
  'docs',
  'documents',
  'stories',
  'entries',
  'hits',
  'news',
  'content_elements',
  'records',
  'nodes',
  'edges',
  'list',
  'value',
  'payload',
];
/** What they call the one thing in it, if there is only one. */
const SINGLES = ['article', 'post', 'story', 'item', 'entry'];

/** How deep lists are looked for: `data.articles.edges` is 3 deep. */
const DEPTH = 3;
/** In how many objects of one depth. Some answers are keyed by id. */
const BREADTH = 200;

/** A list that may be the articles, and the path to it. */
interface Candidate {
  path: string;
  items: readonly unknown[];
  /** A list under a name that lists have, an object that stands for a list of one, or any other list. */
  kind: 'list' | 'single' | 'other';
}

/**
 * All that may be the list of articles, likeliest first: by known names, from the outside to the inside; an object
 * itself after the lists in it, as feeds have a title and a link too; last, lists under names not known.
 */
function* candidates(body: unknown): Generator<Candidate> {
  if (Array.isArray(body)) yield { path: '', items: body, kind: 'list' };
  let nodes: [path: string, node: unknown][] = isObject(body) ? [['', body]] : [];
  const others: Candidate[] = [];
  for (let depth = 0; depth <= DEPTH; depth++) {
    for (const [path, node] of nodes) {
      for (const name of LISTS) {
        const items = own(node, name);
        if (Array.isArray(items)) yield { path: join(path, name), items, kind: 'list' };
      }
      for (const name of SINGLES) {
        const item = own(node, name);
        if (isObject(item)) yield { path: join(path, name), items: [item], kind: 'single' };
      }
    }
    for (const [path, node] of nodes) yield { path, items: [node], kind: 'single' };
    const inside = nodes.flatMap(([path, node]) =>
      Object.entries(node as object).map(([name, value]): [string, unknown] => [join(path, name), value]),
    );
    for (const [path, value] of inside) {
      if (Array.isArray(value)) others.push({ path, items: value, kind: 'other' });
    }
    nodes = inside.filter(([, value]) => isObject(value)).slice(0, BREADTH);
  }
  yield* others;
}

function join(path: string, name: string): string {
  return path ? `${path}.${name}` : name;
}

/** Finds the articles in an answer; says what to write into the page where that fails. */
export function findList(answer: Answer, map: FieldMap): readonly unknown[] {
  const all = [...candidates(answer.body)];
  const lists = all.filter(({ kind }) => kind !== 'single');
  const holding = (some: Candidate[], test: (item: unknown) => boolean) =>
    some.find(({ items }) => items.slice(0, 50).some(test));

  const found = holding(all, (item) => isArticle(item, map));
  if (found) return found.items;
  const listed = holding(lists, isObject);
  // With a `map` it is the map that may be wrong, which the caller says better.
  if (map.size && listed) return listed.items;

  const titled = holding(all, (item) => isTitled(item, map));
  const isEmpty = lists.some(({ items, kind }) => kind === 'list' && !items.length);
  if (isEmpty && !listed) return [];

  const near = titled ?? listed;
  const item = near?.items.find(isObject);
  const slug = ['slug', ...WRAPPERS.map((name) => `${name}.slug`)].find(
    (path) => follow(item, path.split('.'), '').value !== undefined,
  );
  const advice = titled
    ? `There are headlines but no addresses: try map="url: /news/{${slug ?? 'id'}}".`
    : 'Try items="path.to.list" with map="headline: …; url: …".';
  const keys = item && ` In ${near?.path || 'the answer'} there is: ${keysOf(item)}`;
  const { url, body } = answer;
  throw new FormatError(
    `${url} answered with ${shapeOf(body)}. Expected a list of articles with headlines and addresses. ${advice}${keys ?? ''}`,
    { kind: 'format', url },
  );
}
