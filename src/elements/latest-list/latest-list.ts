import { ArticleList } from '../article-list.js';
import { LATEST } from '../how-many.js';

/**
 * The newest articles of an address.
 *
 * @summary “Latest”: the newest articles.
 * @tag latest-list
 *
 * @attr [limit=6]
 *
 * @slot - Shown until articles come, and for good if none do: links make the best fallback. Without `src` the links are
 *   the articles. A `<template>` in it replaces each card: elements with `itemprop` are filled.
 * @slot header - Above the heading.
 * @slot footer - Below the list.
 * @slot empty - In place of the words for an empty list.
 * @slot more - In place of the button that brings the next articles: a button of the page's own.
 * @slot error - In place of the words for a list that could not be loaded.
 *
 * @event {CustomEvent<ArticleLoadDetail>} article-load - Articles have come.
 * @event {CustomEvent<ArticleErrorDetail>} article-error - They could not be had. Cancelable.
 * @event {CustomEvent<ArticleClickDetail>} article-click - A reader follows a link. Cancelable.
 * @event {CustomEvent<ArticleImpressionDetail>} article-impression - A reader could see an article. Once per article and load.
 * @event {CustomEvent<ArticleUpdateDetail>} article-update - A later answer has changed what is shown.
 *
 * @csspart base - The whole.
 * @csspart heading - The words over the list.
 * @csspart list - The list.
 * @csspart item - One place in it.
 * @csspart card - One article.
 * @csspart media - The picture's box.
 * @csspart image - The picture.
 * @csspart body - The words beside the picture.
 * @csspart label - What is to be said of the article: live, sponsored, for subscribers.
 * @csspart section - The section.
 * @csspart headline - The headline.
 * @csspart link - The link in it.
 * @csspart description - The standfirst.
 * @csspart meta - The line of the author, the date and the like.
 * @csspart author - Who wrote it.
 * @csspart publisher - Who published it.
 * @csspart date - When it was published.
 * @csspart time - How long it takes to read.
 * @csspart skeleton - What holds the place of a card that is still to come.
 * @csspart status - What is said in place of articles.
 * @csspart more - The button beside that; the button that brings the next articles.
 * @csspart fresh - The button that shows what has come since.
 * @csspart skip - The link past a long list, seen when it has the focus.
 */
export class LatestList extends ArticleList {
  static override readonly tag = 'latest-list';

  static override get properties() {
    return {
      ...super.properties,
      more: { reflect: true },
      refresh: { type: Number, reflect: true },
    };
  }

  /**
   * How the list grows: `button` shows a button under it, `scroll` brings more as its end comes near (as a feed to
   * those who hear it, https://www.w3.org/WAI/ARIA/apg/patterns/feed/), three times, and then shows the button, so that
   * what is below it can be reached. A reader who goes back finds the pages that he had loaded. Default: it does not.
   */
  declare more: 'button' | 'scroll' | null | undefined;
  /**
   * Seconds after which the articles are asked for again, at least 30, some more or less; not while the page is hidden,
   * the list out of sight, the reader offline or saving data. What has come is shown when the reader presses
   * “3 new articles”; a changed headline changes in its place. Default: they are not.
   */
  declare refresh: number | null | undefined;

  protected override readonly usual = LATEST;
  protected override readonly headingWord = 'latest' as const;
}
