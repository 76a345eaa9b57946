import type { ReactiveControllerHost } from 'lit';
import type { Article, ArticleInput } from '../../article.js';
import type { ArticleQuery } from '../../backend.js';
import type { CardOptions } from '../../parts/card-options.js';
import type { ArticleLoader } from '../article-loader.js';
import type { Selection } from '../list/selection.js';

/** Further reads, as what finds them knows them. */
export interface ReadsHost extends HTMLElement, ReactiveControllerHost {
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
  /** Of how many of the newest articles the pool is made, beside those that share something. */
  readonly choosesFrom: number;
  readonly places: number;
  readonly chosen: readonly Article[];
  readonly layout: string | null | undefined;
  readonly level: number | null | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly selection: Selection;
  listOf(
    articles: readonly Article[],
    options: CardOptions,
    follow: (event: MouseEvent) => void,
    name?: string,
  ): unknown;
}
