import type { ArticleInput } from '../../article.js';
import type { ArticleQuery } from '../../backend.js';
import type { ArticleLoader } from '../article-loader.js';

/** Further reads, as what finds them knows them. */
export interface ReadsHost extends HTMLElement {
  readonly loader: ArticleLoader;
  readonly query: ArticleQuery;
  readonly rank: 'similar' | 'recent' | 'none' | null | undefined;
  readonly min: number | null | undefined;
  readonly pins: string | null | undefined;
  readonly fallback: string | null | undefined;
  /** The attribute. */
  readonly canonical: string | null | undefined;
  /** The article that the page hands over as its own. */
  readonly article: ArticleInput | null | undefined;
  /** The address of the article that the page is about. */
  readonly current: string;
  /** How many to show. */
  readonly count: number;
}
