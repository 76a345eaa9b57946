import { listOf } from '../text/fields.js';
import { isObject, own } from './shape.js';

/** A node of linked data: an object with a `@type`. */
export type Node = Record<string, unknown>;

/** Gives what a reference (`{"@id": "#ann"}`) stands for; anything else as it is. */
export type Find = (value: unknown) => unknown;

/** What linked data holds of articles. */
export interface LinkedData {
  /** Articles that stand by themselves. */
  articles: Node[];
  /** The elements of the longest `ItemList` of articles. */
  list: unknown[] | undefined;
  /** How many that list says there are. */
  total: unknown;
  /** Whether there is a list, if only an empty one. */
  isEmpty: boolean;
  find: Find;
}

/** Article and all that schema.org derives from it: https://schema.org/Article#subtypes */
const ARTICLE =
  /^(?:(?:AdvertiserContent|Satirical|(?:Medical)?Scholarly|Tech|(?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?News)?Article|Report|(?:(?:Live)?Blog|SocialMedia|DiscussionForum)Posting|APIReference)$/;

/** What may stand for an article in a list, if it has a name and an address. */
const PLAIN = /^(?:ListItem|Thing|CreativeWork|WebPage)$/;

const SCHEMA = /^https?:\/\/(?:www\.)?schema\.org\/?$/;

/** The types of a node by their bare names. */
export function typesOf(node: unknown): string[] {
  return listOf(own(node, '@type'))
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, ''));
}

export function isArticleNode(node: unknown): node is Node {
  return isObject(node) && typesOf(node).some((type) => ARTICLE.test(type));
}

/** Whether a `@context` is schema.org's: a string, a list with it, or an object with it. */
export function isSchemaOrg(context: unknown): boolean {
  return listOf(context)
    .flatMap((it) => (isObject(it) ? Object.values(it) : [it]))
    .some((it) => typeof it === 'string' && SCHEMA.test(it));
}

/**
 * Reads the text of a `<script type="application/ld+json">`, or undefined. Real ones are wrapped in comments or CDATA,
 * end in a semicolon, and have line breaks inside strings.
 */
export function parseBlock(text: string): unknown {
  if (!/[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const bare = text.replaceAll('<![CDATA[', '').replaceAll(']]>', '');
    const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
    try {
      return JSON.parse(bare.slice(bare.search(/[[{]/), end + 1).replace(/\p{Cc}/gu, ' '));
    } catch {
      return undefined;
    }
  }
}

/** Takes the articles and lists out of the blocks of a page, or out of one answer. */
export function linkedData(blocks: unknown[]): LinkedData {
  const find = finder(blocks);
  const articles: Node[] = [];
  const data: LinkedData = { articles, list: undefined, total: undefined, isEmpty: false, find };
  for (const node of nodesIn(blocks)) {
    if (isArticleNode(node)) articles.push(node);
    if (!typesOf(node).includes('ItemList')) continue;
    const element = own(node, 'itemListElement') ?? [];
    const elements: unknown[] = Array.isArray(element) ? element : [element];
    data.isEmpty ||= !elements.length;
    if (elements.length > (data.list?.length ?? 0) && isArticleList(node, elements, find)) {
      data.list = elements;
      data.total = own(node, 'numberOfItems');
    }
  }
  return data;
}

/** What an element of a list stands for: its `item`, or itself. */
export function entryOf(element: unknown, find: Find): Node {
  const outer = find(element);
  if (!isObject(outer)) throw new Error('not an article');
  const item = find(own(outer, 'item'));
  if (typeof item === 'string') return { ...outer, url: own(outer, 'url') ?? item };
  return isObject(item) ? { ...outer, '@type': undefined, '@id': undefined, ...item } : outer;
}

/** The nodes in their order: in lists, in `@graph`, as a page's `mainEntity`, as a blog's posts. */
function nodesIn(blocks: unknown[]): Node[] {
  const nodes: Node[] = [];
  const open: unknown[] = [blocks];
  // Without recursion: JSON may be deeper than any call stack.
  while (open.length) {
    const next = open.pop();
    if (Array.isArray(next)) {
      for (let index = next.length - 1; index >= 0; index--) open.push(next[index]);
    } else if (isObject(next)) {
      nodes.push(next);
      if (!isArticleNode(next))
        open.push(own(next, 'blogPost'), own(next, 'mainEntity'), own(next, '@graph'));
    }
  }
  return nodes;
}

/**
 * Whether an `ItemList` lists articles. On real pages most list the site's sections, or addresses and nothing else.
 * Where nothing says that an element is an article, it must at least have a name as long as headlines are.
 */
function isArticleList(list: Node, elements: unknown[], find: Find): boolean {
  if (/\bnav|menu|breadcrumb/i.test(`${String(own(list, 'name'))} ${String(own(list, '@id'))}`)) return false;
  const entries = elements.map((element) => (isObject(element) ? entryOf(element, find) : undefined));
  if (entries.some(isArticleNode)) return true;
  return (
    entries.every((entry) => typesOf(entry).every((type) => PLAIN.test(type))) &&
    entries.some((entry) => {
      const name = own(entry, 'headline') ?? own(entry, 'name');
      return own(entry, 'url') !== undefined && typeof name === 'string' && name.length > 24;
    })
  );
}

/** References may lead into any block, and to nodes however deep; they are only indexed when one is met. */
function finder(blocks: unknown[]): Find {
  let index: Map<string, Node> | undefined;
  return (value) => {
    const id = own(value, '@id');
    // What has more than a name or a type beside its `@id` says enough by itself.
    if (typeof id !== 'string' || Object.keys(value as Node).length > 2) return value;
    index ??= indexOf(blocks);
    return index.get(id);
  };
}

/** By `@id`, of several with one the most telling. */
function indexOf(blocks: unknown[]): Map<string, Node> {
  const index = new Map<string, Node>();
  const sizes = new Map<string, number>();
  const open: unknown[] = [blocks];
  while (open.length) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const values = Object.values(next);
    const id = own(next, '@id');
    if (typeof id === 'string' && values.length > (sizes.get(id) ?? 0)) {
      index.set(id, next as Node);
      sizes.set(id, values.length);
    }
    for (const value of values) if (typeof value === 'object') open.push(value);
  }
  return index;
}
