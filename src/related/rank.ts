import type { Article } from '../article.js';
import type { CurrentArticle } from './profile.js';
import { ranking, type Ranked, type RankOptions } from './ranking.js';
import { atOnce, inSlices, type Slices } from './slices.js';

/**
 * The articles that belong beside the current one, best first; those that do not are left out, so that there may be none.
 * Compared are headline, description, keywords, authors, dates and, where it is there, text, in any language. Never the
 * article itself, under whatever address; of headlines that are nearly the same the best one; other languages only where
 * too few are in the article's own. Pure: equal input comes out equal, whatever the order of the candidates. What has
 * been read of an article is kept as long as its object: do not change it.
 *
 * ```ts
 * const reads = rank(article, articles, { limit: 4 }).map(({ article }) => article);
 * ```
 *
 * @param current what the page is about; a headline is enough
 * @param candidates of which to choose: what is among them matters more than all else. How common a word is is asked of
 *   them, so a hundred are better than ten
 */
export function rank(
  current: CurrentArticle,
  candidates: readonly Article[],
  options?: RankOptions,
): Ranked[] {
  return atOnce(ranking(current, candidates, options));
}

/** The same in slices of a few milliseconds, for a page that must stay responsive. */
export function rankInSlices(
  current: CurrentArticle,
  candidates: readonly Article[],
  options?: RankOptions,
  slices?: Slices,
): Promise<Ranked[]> {
  return inSlices(ranking(current, candidates, options), slices);
}
