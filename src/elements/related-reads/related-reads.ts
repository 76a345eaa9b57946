import type { CSSResultGroup } from 'lit';
import { relatedRoomStyles } from '../../styles/related-room.js';
import { ArticleList } from '../article-list.js';

/**
 * What to read after the article that the page is about. It leaves that article out, and shows nothing where there is
 * nothing to offer.
 *
 * @summary “Read also”: further reads for the reader of an article.
 * @tag related-reads
 *
 * @slot - Shown until articles come, and for good if none do: links make the best fallback. Without `src` the links are
 *   the articles. A `<template>` in it replaces each card: elements with `itemprop` are filled.
 * @slot header - Above the heading.
 * @slot footer - Below the list.
 * @slot empty - In place of the words for an empty list, with `empty="message"`.
 * @slot error - In place of the words for a list that could not be loaded, with `empty="message"`.
 *
 * @event {CustomEvent<ArticleLoadDetail>} article-load - Articles have come.
 * @event {CustomEvent<ArticleErrorDetail>} article-error - They could not be had. Cancelable.
 * @event {CustomEvent<ArticleClickDetail>} article-click - A reader follows a link. Cancelable.
 * @event {CustomEvent<ArticleImpressionDetail>} article-impression - A reader could see an article. Once per article and load.
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
 * @csspart more - The button beside that.
 */
export class RelatedReads extends ArticleList {
  static override readonly tag = 'related-reads';
  static override styles: CSSResultGroup = [super.styles, relatedRoomStyles];

  protected override readonly usual = 4;
  protected override readonly headingWord = 'related';
  protected override readonly emptyByDefault = 'hide';
}
