import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Article, ArticleInput } from '../../article.js';
import type { ArticleQuery } from '../../backend.js';
import type { GetOptions } from '../../data/shared-answers.js';
import type { CardOptions } from '../../parts/card-options.js';
import { relatedRoomStyles } from '../../styles/related-room.js';
import { ArticleList } from '../article-list.js';
import { choosesFrom, RELATED } from '../how-many.js';
import type { Found } from '../loader-host.js';
import type { Explanation, Reads } from './reads.js';

/**
 * What to read after the article that the page is about: what has most in common with it, found in the reader's browser
 * among the newest articles and those that share its keywords or its section. It leaves that article out, and shows
 * nothing where nothing is related.
 *
 * @summary “Read also”: further reads for the reader of an article.
 * @tag related-reads
 *
 * @attr [limit=4]
 * @attr [empty=hide]
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
 * @csspart skip - The link past a long list, seen when it has the focus.
 */
export class RelatedReads extends ArticleList {
  static override readonly tag = 'related-reads';
  static override styles: CSSResultGroup = [super.styles, relatedRoomStyles];

  static override get properties() {
    return {
      ...super.properties,
      rank: { reflect: true },
      min: { type: Number },
      pins: {},
      fallback: {},
      // Frameworks hand over the same article as another object.
      article: {
        attribute: false,
        hasChanged: (now: unknown, before: unknown) => JSON.stringify(now) !== JSON.stringify(before),
      },
    };
  }

  /**
   * Which articles belong beside the one that the page is about: what has most in common with it (`similar`), the newest
   * (`recent`), or those that the backend says, in its order (`none`).
   * @default 'similar'
   */
  declare rank: 'similar' | 'recent' | 'none' | null | undefined;
  /**
   * Fewer than so many related articles are none: then `fallback` is asked, or nothing is shown.
   * @default 1
   */
  declare min: number | null | undefined;
  /** Ids or addresses of articles that come first, in this order, separated by spaces. */
  declare pins: string | null | undefined;
  /** A second address, asked when fewer than `min` related articles are found; they are shown in its order. */
  declare fallback: string | null | undefined;
  /** The article that the page is about, where the page does not tell it of itself. */
  declare article: ArticleInput | null | undefined;

  protected override readonly usual = RELATED;
  protected override readonly headingWord = 'related';
  protected override readonly emptyByDefault = 'hide';
  #reads: Reads | undefined;

  /** Why each of the articles shown is there, in words for the desk. Empty where they have not been compared. */
  explain(): Explanation[] {
    return this.#reads?.explain(this.chosen) ?? [];
  }

  /** @internal The newest, for the places that are left. */
  get extra(): readonly Article[] {
    return this.#reads?.extra ?? [];
  }

  protected override get shown(): readonly Article[] {
    return [...this.chosen, ...this.extra];
  }

  /** @internal What they are about. */
  get about(): Article | undefined {
    return this.#reads?.current;
  }

  /** @internal What is in the pool matters more than how it is ranked. */
  get choosesFrom(): number {
    return choosesFrom(this.rank);
  }

  /** @internal */
  async ask(query: ArticleQuery, options: GetOptions): Promise<Found> {
    const reads = await this.#find();
    return reads ? reads.ask(query, options) : this.loader.client.list(query, options);
  }

  /** @internal */
  async weigh(found: Found, signal: AbortSignal): Promise<Found> {
    return (await this.#find())?.weigh(found, signal) ?? found;
  }

  /** @internal */
  order(articles: Article[], kept: readonly Article[]): Article[] {
    return this.#reads ? this.#reads.order(articles, kept) : articles;
  }

  /** @internal A pool is large, and what is not in it is not related: no further pages. */
  override lacks(pool: readonly Article[], anew: boolean): boolean {
    return this.choosesFrom === 0 && super.lacks(pool, anew);
  }

  /** What they are found with; a page that is cut off from it shows what its backend gives. */
  async #find(): Promise<Reads | undefined> {
    const loaded = await import('./reads.js').catch(() => undefined);
    return (this.#reads ??= loaded && new loaded.Reads(this));
  }

  /** @internal */
  override get current(): string {
    return String(this.article?.url ?? super.current);
  }

  protected override get question(): readonly string[] {
    return [...super.question, 'rank', 'min', 'pins', 'fallback', 'article'];
  }

  protected override updated(): void {
    super.updated();
    this.#reads?.fillUp();
  }

  protected override draw(articles: Article[], options: CardOptions): TemplateResult {
    return this.#keep(super.draw(articles, options));
  }

  protected override frame(content: unknown): TemplateResult {
    const frame = super.frame(content);
    return Array.isArray(content) ? this.#keep(frame) : frame;
  }

  /** How many are related is known last of all; the room stays what it was. */
  #keep(content: TemplateResult): TemplateResult {
    const isOpen = this.choosesFrom > 0 && !this.loader.isGiven;
    return isOpen ? html`<div class="room keep">${content}</div>` : content;
  }

  protected override under(options: CardOptions): unknown {
    return this.#reads?.under(options);
  }
}
