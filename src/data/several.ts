import type { Article } from '../article.js';
import type { ArticleQuery } from '../backend.js';
import { addressesIn } from './address.js';
import { answeredBy } from './answered-by.js';
import type { ArticleList, Client } from './client.js';
import { newestFirst } from './newest-first.js';
import { noneOf } from './none-of.js';
import { readPlaces, writePlaces } from './places.js';
import type { GetOptions } from './shared-answers.js';
import { Source } from './source.js';

/**
 * A page of several sources. It holds `limit` articles, of which each source has an equal share as far as it has that
 * many: they give one each in turn, and what one lacks the others fill. What does not go into equal shares is of those
 * whose next article is newer. Without a limit it holds all that the sources' own pages hold. Newest first; those
 * without a date last, in turn. A story that two sources have comes once, and the `id` of an article is what links to
 * its story have in common. A source that cannot be had costs its own articles only.
 * @throws ArticleError when no source can be had; the signal's reason when aborted.
 */
export async function listOfSeveral(
  list: Client['list'],
  query: ArticleQuery,
  options?: GetOptions,
): Promise<ArticleList> {
  const addresses = addressesIn(query.src);
  const { limit, places } = query.cursor
    ? readPlaces(query.cursor, addresses)
    : { limit: query.limit, places: addresses.map(() => ({ used: 0 })) };
  const sources = addresses.map(
    (src, nth) => new Source({ ...query, src, limit }, places[nth]!, (one) => list(one, options)),
  );
  const asked = sources.filter(({ place }) => !place.over);
  await Promise.all(asked.map((source) => source.open()));
  options?.signal?.throwIfAborted();
  if (asked.every(({ failed }) => failed)) throw noneOf(asked.map(({ error }) => error!));
  // Who is not there at the start would come in the middle of a list that the reader has under his eyes.
  if (!query.cursor) for (const { failed, place } of asked) if (failed) place.over = true;

  const articles = newestFirst(await taken(asked, query.limit), (article) => article);
  options?.signal?.throwIfAborted();
  return merged(sources, articles, limit);
}

/** Forgets what the sources have answered: their first pages. */
export async function invalidateSeveral(
  invalidate: Client['invalidate'],
  query: ArticleQuery,
): Promise<void> {
  await Promise.all(addressesIn(query.src).map((src) => invalidate({ ...query, src, cursor: undefined })));
}

/** Takes articles in turn, until there are as many as wanted or no more. Asks for further pages where a limit wants them. */
async function taken(sources: Source[], limit: number | undefined): Promise<Article[]> {
  const articles: Article[] = [];
  const seen = new Set(sources.flatMap(({ usedKeys }) => usedKeys));
  for (;;) {
    for (const source of sources) source.pass(seen);
    const ready = sources.filter(({ head }) => head);
    for (const source of newestFirst(ready, ({ head }) => head)) {
      if (limit && articles.length >= limit) break;
      // The one before may have had the same story.
      source.pass(seen);
      const article = source.take();
      if (!article) continue;
      seen.add(article.id);
      articles.push(article);
    }
    for (const source of sources) source.pass(seen);
    const turned = sources.filter((source) => source.turn());
    if (limit && articles.length >= limit) return articles;
    if (!ready.length && !(limit && turned.length)) return articles;
    if (limit) await Promise.all(turned.map((source) => source.open()));
  }
}

function merged(sources: Source[], articles: Article[], limit: number | undefined): ArticleList {
  const pages = sources.flatMap((source) => source.pages);
  const errors = sources.flatMap(({ error }) => error ?? []);
  const kept = pages.flatMap(({ savedAt }) => savedAt ?? []);
  const places = sources.map(({ place }) => place);
  const totals = places.flatMap(({ total }) => total ?? []);
  const isComplete = totals.length === places.length;
  return {
    articles,
    dropped: pages.flatMap(({ dropped, url }) =>
      dropped.map(({ index, reason }) => ({ index, reason: `${url}: ${reason}` })),
    ),
    ...answeredBy(pages),
    ...(isComplete && { total: totals.reduce((sum, total) => sum + total, 0) }),
    ...(errors.length && { errors }),
    // As long as one source is up to date, so is the list.
    ...(kept.length && kept.length === pages.length && { error: errors[0]!, savedAt: Math.min(...kept) }),
    ...(places.some(({ over }) => !over) && { next: writePlaces({ limit, places }) }),
  };
}
