import type { ArticleQuery } from '../backend.js';
import { newestFirst } from '../data/newest-first.js';
import { POOL } from '../elements/how-many.js';
import type { CurrentArticle } from '../related/profile.js';
import { relatedReadsInSlices, type RelatedReadsOptions } from '../related/related-reads.js';
import { onThisPage } from './on-this-page.js';
import { useAsked, type ArticlesResult, type UseArticlesOptions } from './use-asked.js';

/** Asks for what belongs beside an article. */
export interface RelatedReadsQuery
  extends ArticleQuery, Pick<RelatedReadsOptions, 'min' | 'pins' | 'exclude' | 'rank'> {
  /** What the reader is reading now. */
  about: CurrentArticle;
  /** How many there are to be. Default 4. */
  limit?: number | undefined;
}

/**
 * What to read after an article, best first, for a component that draws it itself: chosen in the browser by the rules of
 * `<related-reads>`.
 *
 * ```tsx
 * const { articles } = useRelated({ src: '/api/posts', about: article, limit: 3 });
 * ```
 * @param query what is asked for; an equal one is the same question, so that it may be written in place
 */
export function useRelated(query: RelatedReadsQuery, options: UseArticlesOptions = {}): ArticlesResult {
  return useAsked(
    JSON.stringify(query),
    async (client, asked) => {
      const { about, limit, min, pins, exclude, rank = 'similar', ...where } = query;
      const question = { ...onThisPage(where), limit: POOL };
      const { articles, error } =
        rank === 'similar'
          ? await client.related({ ...question, about: { ...about, keywords: about.keywords ?? [] } }, asked)
          : await client.list(question, asked);
      const common = newestFirst(articles, (article) => article).slice(0, POOL);
      const rules = { current: about, candidates: articles, common, limit, min, pins, exclude, rank };
      const { related } = await relatedReadsInSlices(rules, asked);
      return { articles: related.map(({ article }) => article), error };
    },
    options,
  );
}
