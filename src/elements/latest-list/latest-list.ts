import { ArticleList } from '../article-list.js';

/**
 * The newest articles of an address.
 *
 * @summary “Latest”: the newest articles.
 * @tag latest-list
 *
 * @slot - Shown until articles come, and for good if none do: links make the best fallback.
 * @slot header - Above the heading.
 * @slot footer - Below the list.
 * @slot empty - In place of the words for an empty list.
 * @slot error - In place of the words for a list that could not be loaded.
 *
 * @event {CustomEvent<ArticleLoadDetail>} article-load - Articles have come.
 * @event {CustomEvent<ArticleErrorDetail>} article-error - They could not be had. Cancelable.
 * @event {CustomEvent<ArticleClickDetail>} article-click - A reader follows a link. Cancelable.
 *
 * @csspart base - The whole.
 * @csspart heading - The words over the list.
 * @csspart list - The list.
 * @csspart item - One place in it.
 * @csspart card - One article.
 */
export class LatestList extends ArticleList {
  static override readonly tag = 'latest-list';

  protected override readonly usual = 6;
  protected override readonly headingWord = 'latest' as const;
}
