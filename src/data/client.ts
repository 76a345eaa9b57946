import type { Article } from '../article.js';
import { AT_ONCE, type Answer, type ArticleQuery, type RelatedQuery } from '../backend.js';
import { HTTPError, type ArticleError } from '../errors.js';

import { addressAhead } from './address-ahead.js';
import { addressesIn, addressOf } from './address.js';
import { ask, type AskOptions } from './ask.js';
import { cursorInto, readCursor } from './cursor.js';
import { failure } from './failure.js';
import type { ArticlePage } from './read-page.js';
import type { Watch, WatchListener, WatchOptions } from './poll/watcher.js';
import { shareAnswers, type GetOptions } from './shared-answers.js';

export type { Watch, WatchListener, WatchOptions, WatchResult } from './poll/watcher.js';

/** How a client asks. The names are ky's and TanStack Query's. */
export interface ClientOptions {
  /** Default: the platform's. */
  fetch?: typeof fetch;
  /** Milliseconds until an answer must be complete. Default 10 000. */
  timeout?: number;
  /** ky's `retry`. Default: at most two, with jitter, for network errors, 408, 425, 429 and 5xx. */
  retry?: AskOptions['retry'];
  /** Request headers. Default none: any header costs a preflight on other origins, which many backends refuse. */
  headers?: Record<string, string>;
  /** ky's `hooks`. */
  hooks?: AskOptions['hooks'];
  /** Milliseconds for which an answer is used again without asking. Default 60 000. */
  staleTime?: number;
}

/** What `list` resolves to. */
export interface ArticleList extends ArticlePage {
  /** Whether it was at hand before anybody asked now; of several sources whether all were. */
  fromCache: boolean;
  /**
   * Why there is no newer one, where `offline` has brought the one that was kept; of `related` why the newest are not
   * among them.
   */
  error?: ArticleError;
  /** When the one that was kept had been loaded, in milliseconds since 1970; of several sources the oldest. */
  savedAt?: number;
}

export interface Client {
  /**
   * The articles behind an address, or behind several.
   * @throws ArticleError when there are none to be had, in words that help.
   */
  list(query: ArticleQuery, options?: GetOptions): Promise<ArticleList>;
  /**
   * Articles to choose related ones from: the newest, as `list` brings them, and where the backend can be asked for it
   * those that share a keyword or the section with the article that the query is about. Newest first, each story once.
   * The second question never costs the first one: where it fails there are the newest, and where the newest fail and it
   * does not, `error` says why. Each asks for `limit` articles, by default 50.
   * @throws ArticleError when there are none to be had.
   */
  related(query: RelatedQuery, options?: GetOptions): Promise<ArticleList>;
  /**
   * Page after page, asked for as they are wanted: `for await (const page of client.pages(query))`. Ends by itself, and
   * brings no article twice.
   */
  pages(query: ArticleQuery, options?: GetOptions): AsyncGenerator<ArticleList>;
  /** The first article behind an address. */
  get(query: ArticleQuery, options?: GetOptions): Promise<Article>;
  /**
   * Asks again and again, and tells each page that came, changed or not, and each failure. Polls of one address share
   * their requests, on the page and among the tabs of a site; nothing is asked while nobody could see it. Ends with
   * `stop()` or with the options' signal.
   * @throws ArticleError for an address that is none.
   */
  watch(query: ArticleQuery, listener: WatchListener, options: WatchOptions): Promise<Watch>;
  /**
   * Asks now what will be wanted soon. Never rejects: a failure is for those who ask within ten seconds, and later it is
   * asked anew.
   */
  prefetch(query: ArticleQuery): Promise<void>;
  /**
   * Forgets answers, so that the next one to ask gets a new one; all of them without a query. What `offline` keeps for
   * bad times stays.
   */
  invalidate(query?: ArticleQuery): Promise<void>;
}

/** Makes a client: what the elements ask with, usable without them in Node, workers and server components too. */
export function createClient(options: ClientOptions = {}): Client {
  const { timeout = 10_000, staleTime = 60_000, retry, headers, hooks } = options;
  // What is answered to headers of its own may be for one reader only: it is neither kept nor shared between tabs.
  const isAlike = !(options.fetch || headers || hooks);
  const shared = shareAnswers((url, signal, { reload, retry: times = retry }) => {
    // Looked up late, so that a page that patches fetch after us is heard.
    const fetch = options.fetch ?? globalThis.fetch.bind(globalThis);
    return ask(url, { fetch, timeout, retry: times, headers, hooks, reload, signal });
  }, staleTime);
  const pagesOf = new WeakMap<Answer, Map<string, Promise<ArticlePage>>>();

  async function prepare(query: ArticleQuery) {
    const src = addressOf(query);
    if (!src) throw await failure({ kind: 'format', url: query.src, problem: 'src' });
    // The formats come with the first question: importing this changes nothing, and zod would (it keeps a global).
    const { backendFor, readPage } = await import('./reader.js');
    const backend = await backendFor({ ...query, src });
    const { url, offset } = readCursor(query.cursor ?? backend?.request({ ...query, src }).href ?? src);
    return { backend, url, offset, readPage };
  }

  const client: Client = {
    async list(query, getOptions) {
      const several = await severalIn(query);
      if (several) return several.listOfSeveral(client.list, query, getOptions);
      const { backend, url, offset, readPage } = await prepare(query);
      const pageOf = async (answer: Answer): Promise<ArticlePage> => {
        const readings = pagesOf.get(answer) ?? new Map<string, Promise<ArticlePage>>();
        pagesOf.set(answer, readings);
        const { items, map, next, body, lang, canonical } = query;
        // Elements that want fewer than are read at once share one reading.
        const limit = Math.max(query.limit ?? 0, AT_ONCE);
        const key = JSON.stringify([backend?.name, items, map, next, body, lang, canonical, limit, offset]);
        const reading = readings.get(key) ?? readPage(answer, { ...query, limit, offset }, backend);
        readings.set(key, reading);
        const { read, ...page } = await reading.catch((error: unknown) => {
          // An answer without articles is a failure too, and is not kept either.
          if (pagesOf.delete(answer)) shared.invalidate(url);
          throw error;
        });
        return { ...page, ...(read && { next: cursorInto(url, read) }) };
      };
      // On its way beside the answer; a page that is cut off from it does without.
      const keeping =
        query.offline && !headers && !hooks ? import('./offline.js').catch(() => undefined) : undefined;
      try {
        const { answer, fromCache } = await shared.get(url, getOptions);
        const page = await pageOf(answer);
        if (page.articles.length) void keeping?.then((offline) => offline?.keep(url, answer, fromCache));
        return { ...page, fromCache };
      } catch (error) {
        const kept = await (await keeping)?.readKept(url, error, pageOf);
        if (kept) return kept;
        if (!query.cursor || !isPastTheEnd(error)) throw error;
        return { articles: [], dropped: [], backend: backend?.name ?? '', url, fromCache: false };
      }
    },
    async related(query, getOptions) {
      const { related } = await import('./related.js');
      return related({ shared, list: client.list, prepare, staleTime }, query, getOptions);
    },
    async *pages(query, getOptions) {
      const { pages } = await import('./pages.js');
      yield* pages(client.list, query, getOptions);
    },
    async watch(query, listener, watchOptions) {
      const { watch } = await import('./poll/watch.js');
      return watch({ shared, list: client.list, prepare, isAlike }, query, listener, watchOptions);
    },
    async get(query, getOptions) {
      const { articles, url } = await client.list({ limit: 1, ...query }, getOptions);
      const [article] = articles;
      if (article) return article;
      throw await failure({ kind: 'format', url, problem: 'empty' });
    },
    async prefetch(query) {
      // Where its address is known it goes out at once, before what reads the answer is here.
      const url = addressAhead(query);
      await (url ? shared.get(url, { ahead: true }) : client.list(query)).catch(() => undefined);
    },
    async invalidate(query) {
      const several = query && (await severalIn(query));
      if (several) return several.invalidateSeveral(client.invalidate, query);
      shared.invalidate(query && (await prepare(query)).url);
    },
  };
  return client;
}

/** What merges several sources, for a query that has them. */
async function severalIn({ src }: ArticleQuery) {
  return addressesIn(src).length > 1 ? import('./several.js') : undefined;
}

/** Several backends answer a page after the last one with an error; to whoever turns pages it is the end. */
function isPastTheEnd(error: unknown): boolean {
  return error instanceof HTTPError && [400, 404, 410, 416, 422].includes(error.status ?? 0);
}
