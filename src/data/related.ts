import type { Article } from '../article.js';
import { AT_ONCE, type Answer, type Backend, type RelatedQuery } from '../backend.js';
import { ArticleError } from '../errors.js';
import { articleKey } from '../text/url.js';
import { addressesIn, addressOf } from './address.js';
import { answeredBy } from './answered-by.js';
import type { ArticleList, Client } from './client.js';
import { newestFirst } from './newest-first.js';
import { noneOf } from './none-of.js';
import { backendFor } from './recognise.js';
import { unlessRefused } from './refused.js';
import type { GetOptions, SharedAnswers } from './shared-answers.js';
import { underItsAddress } from './source.js';

/** What a client lends to whoever looks for related articles. */
export interface RelatedSource {
  shared: SharedAnswers;
  list: Client['list'];
  /** Finds the backend of a query, where its address tells, and the address that it asks in the end. */
  prepare(query: RelatedQuery): Promise<{ backend: Backend | undefined; url: string }>;
  /** For how long a question that was refused is not asked again, in milliseconds. */
  staleTime: number;
}

/** How often a backend may look something up before it says where the articles are. */
const LOOK_UPS = 3;

/**
 * The newest articles and those that share something with the one that the query is about, of each source in `src`.
 * @throws ArticleError when no source has any; the signal's reason when aborted.
 */
export async function related(
  source: RelatedSource,
  { limit = AT_ONCE, ...query }: RelatedQuery,
  options: GetOptions = {},
): Promise<ArticleList> {
  const sources = addressesIn(query.src);
  const outcomes = await Promise.allSettled(
    sources.map((src) => poolOf(source, { ...query, src, limit }, options)),
  );
  options.signal?.throwIfAborted();
  const pools = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? outcome.value : []));
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  const unknown: unknown = reasons.find((reason) => !(reason instanceof ArticleError));
  if (unknown) throw unknown;
  if (!pools.length) throw noneOf(reasons as ArticleError[]);
  if (sources.length === 1) return pools[0]!;
  const errors = [...(reasons as ArticleError[]), ...pools.flatMap(({ error }) => error ?? [])];
  return {
    ...merged(pools, underItsAddress),
    ...(errors.length && { errors }),
    // As long as one source is up to date, so is the pool.
    ...(errors.length === sources.length && { error: errors[0]! }),
  };
}

/** How long the newest articles wait for those that share something, in milliseconds. */
const PATIENCE = 2000;

/** Both questions to one source. */
async function poolOf(source: RelatedSource, query: RelatedQuery, options: GetOptions): Promise<ArticleList> {
  const asked = source.list(query, options);
  const late = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, late.signal]) : late.signal;
  const sharing = sharingOf(source, query, asked, { ...options, signal }).catch(() => undefined);
  const [newest] = await Promise.allSettled([asked]);
  // The newest wait for the others a little; where there are only the others, as long as it takes.
  const timer = newest.status === 'fulfilled' ? setTimeout(() => late.abort(), PATIENCE) : undefined;
  const others = await sharing;
  clearTimeout(timer);
  if (newest.status === 'fulfilled')
    return others ? { ...newest.value, ...merged([newest.value, others]) } : newest.value;
  if (!others?.articles.length || !(newest.reason instanceof ArticleError)) throw newest.reason;
  return { ...merged([others]), error: newest.reason };
}

/** Those that share something, as its backend finds them. May reject. */
async function sharingOf(
  source: RelatedSource,
  query: RelatedQuery,
  newest: Promise<ArticleList>,
  options: GetOptions,
): Promise<ArticleList | undefined> {
  const { shared, list, prepare } = source;
  const { backend: known, url } = await prepare(query);
  // What an address does not tell its answer does.
  const backend = known ?? (await backendFor({ ...query, backend: (await newest).backend }));
  if (!backend?.related) return undefined;
  const next = typeof backend.related === 'object' ? await backend.related.load() : backend.related;
  const { signal, reload } = options;

  const answerTo = async (lookUp: URL | 'newest') => {
    if (lookUp !== 'newest')
      return unlessRefused(source, lookUp, () => shared.get(lookUp.href, { signal, retry: 0 }), reload);
    await newest;
    return shared.get(url, { signal, atHand: true });
  };

  const asked = { ...query, src: addressOf(query)! };
  const seen: Answer[] = [];
  let step = next(asked, seen);
  while (step && 'lookUp' in step && seen.length < LOOK_UPS) {
    const looked = await answerTo(step.lookUp);
    if (!looked) return undefined;
    seen.push(looked.answer);
    step = next(asked, seen);
  }
  if (!step || 'lookUp' in step) return undefined;
  // Not kept for bad times: it is another one on every page, and would drive out what is worth keeping.
  const narrow = { ...query, src: step.list.href, backend: backend.name, cursor: undefined, offline: false };
  return unlessRefused(source, step.list, () => list(narrow, { ...options, retry: 0 }), reload);
}

/** What several lists hold, each story once, as the first that has it tells it. */
function merged(lists: ArticleList[], as = (article: Article): Article => article): ArticleList {
  const stories = new Map<string, Article>();
  for (const article of lists.flatMap(({ articles }) => articles)) {
    const key = articleKey(article.url);
    if (!stories.has(key)) stories.set(key, as(article));
  }
  return {
    articles: newestFirst([...stories.values()], (article) => article),
    dropped: lists.flatMap(({ dropped }) => dropped),
    ...answeredBy(lists),
  };
}
