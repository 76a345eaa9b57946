import type { ArticleInput, Named } from './article.js';

/** What an element, or your own code, asks for. */
export interface ArticleQuery {
  /**
   * The API's address; for WordPress and Ghost the site's own address will do. Several, separated by white space, are
   * merged: each begins with `http://`, `https://`, `/`, `./`, `../` or `?`. A page holds `limit` articles, of which
   * each source has an equal share as far as it has that many; what one lacks the others fill. They stand newest first,
   * those without a date last, and a story that two sources have comes once.
   */
  src: string;
  /**
   * Keeps the last good answer in Cache Storage, for when there is none to be had: at most 30 answers of a site, for 14
   * days. Ignored where storage is blocked. Default false.
   */
  offline?: boolean | undefined;
  /** Whether the whole text is wanted, and not only what a card shows. */
  body?: boolean | undefined;
  /** How many items of the answer to pass over: those that earlier pages have read. */
  offset?: number | undefined;
  /** What a relative `src`, and an address that a template of `map` makes, is resolved against. Default: the page's address. */
  base?: string | undefined;
  /** A backend's name; recognised from the address or the answer when absent. */
  backend?: string | undefined;
  /** How many articles are wanted. Backends may ask for more. */
  limit?: number | undefined;
  /** The `next` of an earlier page. */
  cursor?: string | undefined;
  /** Path to the list in other JSON, e.g. `data.posts`. */
  items?: string | undefined;
  /** Where the fields are in other JSON, e.g. `headline: title.rendered; url: /news/{slug}`. */
  map?: string | undefined;
  /** Path to the next page's address in other JSON. */
  next?: string | undefined;
  /** Fills `{lang}` in `src`. */
  lang?: string | undefined;
  /** Fills `{canonical}` in `src`. */
  canonical?: string | undefined;
}

/** What is known of the article that others are to be related to. An `Article` will do. */
export interface AboutArticle {
  id?: string | undefined;
  url?: string | undefined;
  /** The most telling first; in doubt in the page's own order. */
  keywords: readonly string[];
  articleSection?: string | undefined;
  author?: readonly Named[] | undefined;
}

/** Asks for articles from which those related to one article can be chosen. */
export interface RelatedQuery extends ArticleQuery {
  /** The article that they are to be related to. */
  about: AboutArticle;
}

/** An answer that has arrived and has been parsed. */
export interface Answer {
  /** What it holds: parsed JSON, a feed as an XML `Document`, or a web page as its text. */
  body: unknown;
  /** The same as it came. */
  text: string;
  headers: Headers;
  /** The address it came from in the end, after redirects. Relative addresses are resolved against it. */
  url: string;
}

/** One item that could not be read. */
export interface Dropped {
  /** Position in the answer, from 0. */
  index: number;
  reason: string;
}

/** What a backend read out of an answer. */
export interface Reading {
  articles: ArticleInput[];
  dropped?: Dropped[];
  /** What the articles were read from, one for one, where the page's `map` is to be laid over. Not kept. */
  items?: unknown[];
  /** How many items of the answer have been passed over or read; absent when it was all of them. */
  read?: number | undefined;
  /** Absolute address of the next page; absent at the end. */
  next?: string | undefined;
  /** How many articles there are in all. */
  total?: number | undefined;
}

/**
 * How a backend comes by articles that share a keyword or the section with another one. `list` is where they are: the
 * address in `src`, narrowed, as a page could write it itself; `request` makes a question of it. `lookUp` is what must
 * be seen before that can be said, such as the numbers that a backend has for names: a small answer from there, or the
 * answer that the newest articles come in, which is asked for anyway.
 */
export type Related = { list: URL } | { lookUp: URL | 'newest' };

/**
 * Narrows a query to what shares a keyword or the section with the article that it is about. Whatever its `src` asks
 * for stays. `undefined` where the backend, or this address, cannot be asked, or nothing is known of the article.
 * @param query has an absolute `src`, with the words in braces filled in
 * @param seen the answers to its look-ups so far: at first none, then it is called again with each one more
 */
export type RelatedRequest = (query: RelatedQuery, seen: readonly Answer[]) => Related | undefined;

/** Where to ask, and how to read the answer. Pure and synchronous: no fetch, no DOM, no state. */
export interface Backend {
  /** The value of the `backend` attribute. */
  name: string;
  /** Matches addresses (`href`) that can only be this backend's, so that `request` may refine the very first question. */
  claims?: RegExp;
  /** Matches the text of every answer that `detect` says yes to; others may match too. Spares loading the backend. */
  hint?: RegExp;
  /** Whether `read` lays the query's `map` over by itself, on its own view of an item. Otherwise it is laid over the raw one. */
  maps?: boolean;
  /** True only if this answer is surely this backend's: of all backends at most one may say yes to any answer. */
  detect: (answer: Answer) => boolean;
  /** Where to ask. Never adds request headers: they would cost a preflight that real backends refuse. */
  request: (query: ArticleQuery) => URL;
  /**
   * Where articles are that share something with another one. What is more than a few lines is loaded when it is wanted.
   * Absent where the API has no filter for it.
   */
  related?: RelatedRequest | { load: () => Promise<RelatedRequest> };
  /** How to read the answer. One item that cannot be read is dropped, never the list: see `readEach`. */
  read: (answer: Answer, query: ArticleQuery) => Reading;
}

/** Gives a backend its type. */
export function defineBackend(backend: Backend): Backend {
  return backend;
}

/** A backend that is known, but perhaps not loaded yet. */
export interface BackendEntry extends Pick<Backend, 'name' | 'claims' | 'hint'> {
  load: () => Backend | Promise<Backend>;
}

const registered = new Map<string, BackendEntry>();

/** Makes backends of your own known to all elements, by name and for recognition. They come before the built-in ones. */
export function registerBackend(...backends: Backend[]): void {
  for (const backend of backends) registered.set(backend.name, { ...backend, load: () => backend });
}

/** The backends made known by `registerBackend`. */
export function registeredBackends(): BackendEntry[] {
  return [...registered.values()];
}

/** How many items are read at once, unless more are wanted: an answer may hold a hundred thousand. */
export const AT_ONCE = 50;

/**
 * Reads item by item, so that one that throws costs itself and not the list. Of a long list only as much as is wanted;
 * the rest is for the next page, which needs no request.
 */
export function readEach<Item>(
  items: readonly Item[],
  read: (item: Item) => ArticleInput,
  { offset = 0, limit = 0, map }: Pick<ArticleQuery, 'offset' | 'limit' | 'map'>,
): Reading {
  const articles: ArticleInput[] = [];
  const dropped: Dropped[] = [];
  const from: unknown[] = [];
  const end = offset + Math.max(limit, AT_ONCE);
  items.slice(offset, end).forEach((item, index) => {
    try {
      articles.push(read(item));
      from.push(item);
    } catch (error) {
      dropped.push({ index: offset + index, reason: reasonOf(error) });
    }
  });
  return { articles, dropped, ...(end < items.length && { read: end }), ...(map && { items: from }) };
}

/** Validation errors list their paths, which say more than their messages. */
function reasonOf(error: unknown): string {
  const { issues, message } = error as { issues?: { path: PropertyKey[] }[]; message?: string };
  return issues
    ? `unexpected ${issues.map(({ path }) => path.join('.') || 'item').join(', ')}`
    : (message ?? String(error));
}
