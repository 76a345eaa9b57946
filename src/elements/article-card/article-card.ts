import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Article } from '../../article.js';
import type { CardOptions } from '../../parts/card-options.js';
import { elementStyles } from '../../styles/element.js';
import { cardRoomStyles } from '../../styles/card-room.js';
import { loneCardStyles } from '../../styles/lone-card.js';
import { announceClick } from '../announce-click.js';
import { LoneArticle } from '../lone-article.js';

/**
 * One article: the one behind an address, or the first of a list.
 *
 * @summary One teaser.
 * @tag article-card
 *
 * @slot - Shown until the article comes, and for good if it does not: a link makes the best fallback. Without `src` that
 *   link is the article. A `<template>` in it replaces the card: elements with `itemprop` are filled.
 * @slot header - Above the card.
 * @slot footer - Below the card.
 * @slot empty - In place of the words for an answer without articles.
 * @slot error - In place of the words for an article that could not be loaded.
 *
 * @event {CustomEvent<ArticleLoadDetail>} article-load - The article has come.
 * @event {CustomEvent<ArticleErrorDetail>} article-error - It could not be had. Cancelable.
 * @event {CustomEvent<ArticleClickDetail>} article-click - A reader follows the link. Cancelable.
 * @event {CustomEvent<ArticleImpressionDetail>} article-impression - A reader could see the article. Once per article and load.
 *
 * @cssprop --article-gap - Between picture and words.
 * @cssprop --article-image-ratio - Width to height of the picture, e.g. `16 / 9`.
 * @cssprop --article-headline-lines - How many lines of the headline have room; the rest is cut.
 * @cssprop --article-description-lines - How many lines of the standfirst have room; `0` for none.
 *
 * @csspart base - The whole.
 * @csspart card - The article.
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
 * @csspart leaving - Beside its other parts, what goes over into the article that a reader follows, while
 *   `view-transitions.css` has it.
 */
export class ArticleCard extends LoneArticle {
  static override readonly tag = 'article-card';
  static override styles: CSSResultGroup = [elementStyles, cardRoomStyles, loneCardStyles];

  protected override draw([article]: Article[], options: CardOptions): TemplateResult {
    return this.frame(this.one(article!, options));
  }

  protected override frame(content: unknown): TemplateResult {
    const busy = this.state === 'loading' ? 'true' : nothing;
    return html`<div part="base" class="base room" aria-busy=${busy} @click=${this.#onClick}>
      <slot name="header"></slot>${content}${this.foot()}<slot name="footer"></slot>
    </div>`;
  }

  #onClick(event: MouseEvent): void {
    announceClick(this, this.chosen, event);
  }
}
