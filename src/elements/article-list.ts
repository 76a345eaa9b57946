import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Article, ArticleInput } from '../article.js';
import { counted } from '../locales/words.js';
import type { CardOptions } from '../parts/card-options.js';
import { heading } from '../parts/heading.js';
import { inLanguage } from '../parts/in-language.js';
import { skipLink } from '../parts/skip-link.js';
import { currentAddress } from '../related/current-address.js';
import { elementStyles } from '../styles/element.js';
import { listStyles } from '../styles/list.js';
import { announceClick } from './announce-click.js';
import { ArticleElement } from './article-element.js';
import type { Found } from './loader-host.js';
import { headingLevel } from './heading-level.js';
import { places, wantedFor, words } from './how-many.js';
import { storyKey } from './list/choice.js';
import type { Living } from './list/living.js';
import { Selection } from './list/selection.js';
import { afterThoseBefore } from './page-elements.js';

/** From how many articles on a list has a link past it. */
const LONG = 8;

/**
 * What the lists have in common: a heading, how many, and whom to leave out. One shadow root, however many cards.
 *
 * @csspart leaving - Beside its other parts, what goes over into the article that a reader follows, while
 *   `view-transitions.css` has it.
 *
 * @cssprop --article-gap - Between the articles, and between picture and words.
 * @cssprop --article-image-ratio - Width to height of the pictures, e.g. `16 / 9`.
 * @cssprop --article-headline-lines - How many lines of a headline have room; the rest is cut.
 * @cssprop --article-description-lines - How many lines of a standfirst have room; `0` for none.
 * @cssprop --article-columns - How many columns there may be at most.
 * @cssprop --article-min-column - How narrow a column may be.
 */
export abstract class ArticleList extends ArticleElement {
  static override styles: CSSResultGroup = [elementStyles, listStyles];

  static override get properties() {
    return {
      ...super.properties,
      limit: { type: Number, reflect: true },
      heading: {},
      layout: { reflect: true },
      dedupe: {},
      exclude: {},
      canonical: {},
      // Its accessor is our own; named here, so that a value set before the upgrade is not lost.
      articles: { attribute: false, noAccessor: true },
    };
  }

  /** How many articles to show. */
  declare limit: number | null | undefined;
  /** Words over the list; `''` for none. Default: the language's own words. */
  declare heading: string | null | undefined;
  /**
   * `list`: rows with a small picture · `grid`: cards with the picture on top · `featured`: the first one large ·
   * `headlines`: dense lines, with times or numbered. Each finds its own columns in the room it has.
   * @default 'list'
   */
  declare layout: 'list' | 'grid' | 'featured' | 'headlines' | null | undefined;
  /**
   * `page`: no article that another list of the page shows; the list that comes first in the document has it. What is
   * missing then is taken from the next page of the source. `off`: this list shows what it shows, and so do the others.
   * Articles that the page hands over itself are all shown.
   * @default 'page'
   */
  declare dedupe: 'page' | 'off' | null | undefined;
  /** Ids or addresses to leave out, separated by spaces. The article that the page is about is left out anyway. */
  declare exclude: string | null | undefined;
  /** Address of the article that the page is about. Default: canonical link, `og:url`, the page's own address. */
  declare canonical: string | null | undefined;

  /** Articles that the page hands over itself; nothing is asked for then. */
  get articles(): ArticleInput[] | undefined {
    return this.loader.given ?? (this.loader.articles.length ? this.loader.articles : undefined);
  }
  set articles(articles: ArticleInput[] | null | undefined) {
    this.loader.given = articles ?? undefined;
    this.loader.load();
  }

  /** How many are shown unless `limit` says otherwise. */
  protected abstract readonly usual: number;
  /** Which of the interface's words is the heading. */
  protected abstract readonly headingWord: 'latest' | 'related';

  /** @internal How a list grows; only some do. */
  declare readonly more?: 'button' | 'scroll' | null | undefined;
  /** @internal Seconds after which a list is asked again; only some are. */
  declare readonly refresh?: number | null | undefined;
  /** @internal Stories that have come and that the reader has not asked for yet. */
  awaited: readonly string[] = [];
  /** @internal */
  readonly selection = new Selection(this);
  #living: Living | undefined;

  /** Shows as many articles again, and asks for them where they are not at hand. Resolves when they are shown, or cannot be had. */
  async loadMore(): Promise<void> {
    await (await this.#live())?.grow();
  }

  /** @internal */
  override get places(): number {
    return places(this.limit, this.usual);
  }

  /** @internal */
  override get wanted(): number {
    return wantedFor(this.places, this.excluded);
  }

  /** @internal How many to show. */
  get count(): number {
    return this.places + this.loader.grown;
  }

  /** @internal */
  get claims(): ReadonlySet<string> | undefined {
    if (this.dedupe === 'off') return undefined;
    const { keys } = this.selection;
    return this.awaited.length ? new Set([...keys, ...this.awaited]) : keys;
  }

  /** @internal */
  override get current(): string {
    return this.canonical || currentAddress(this.ownerDocument);
  }

  /** @internal */
  override get chosen(): Article[] {
    return this.selection.chosen;
  }

  /** @internal */
  lacks(pool: readonly Article[], anew: boolean): boolean {
    return this.selection.lacks(pool, anew);
  }

  /** @internal */
  choose(anew: boolean): void {
    this.selection.choose(anew);
  }

  /** @internal */
  giveWay(): void {
    this.selection.giveWay();
  }

  /** @internal */
  inTurn(): Promise<unknown> | undefined {
    return this.claims && afterThoseBefore(this);
  }

  /** @internal */
  async earlier(): Promise<Found | undefined> {
    return this.#lives ? (await this.#live())?.earlier() : undefined;
  }

  /** @internal */
  override prepare(): Promise<unknown> | undefined {
    const prepared = super.prepare();
    return this.#lives ? Promise.all([prepared, this.#live()]) : prepared;
  }

  get #lives(): boolean {
    return Boolean(this.more || this.refresh);
  }

  /** Loads what a list needs that grows or is asked again; without it there is the list. */
  async #live(): Promise<Living | undefined> {
    if (!this.shadowRoot) return undefined;
    try {
      const { Living } = await import('./list/living.js');
      this.#living ??= new Living(this);
    } catch {
      // A page that is cut off from its scripts.
    }
    return this.#living;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (['limit', 'exclude', 'canonical', 'dedupe'].some((name) => changed.has(name))) this.choose(false);
  }

  protected override get usualFields(): string {
    return this.layout === 'headlines' ? 'headline date label' : super.usualFields;
  }

  protected override get headlineLevel(): number {
    return Math.min(6, headingLevel(this.level) + (this.#heading ? 1 : 0));
  }

  /** @internal */
  get excluded(): string[] {
    return words(this.exclude);
  }

  get #heading(): string {
    // Its line is kept while the words are on their way: English first would be one more change before the eyes.
    return this.heading ?? this.words?.strings[this.headingWord] ?? '\xa0';
  }

  protected override get options(): CardOptions {
    const { picture, ...options } = super.options;
    return { ...options, picture: { ...picture, layout: this.layout ?? 'list' } };
  }

  protected override draw(articles: Article[], options: CardOptions): TemplateResult {
    const living = this.#living;
    const { lang, strings, wordsLang } = options;
    const skip = counted(strings.skip, articles.length, wordsLang ?? lang);
    const one = (article: Article, index: number) => this.one(article, options, index);
    const list = living?.feed(articles, one) ?? this.listOf(articles, options, this.follow);
    return this.#section(
      html`${articles.length < LONG && this.more !== 'scroll' ? nothing : skipLink(inLanguage(skip, wordsLang))}${living?.above(options)}${list}${this.under(options)}
        <span class="end" tabindex="-1"></span>${this.foot(living?.below(options))}`,
    );
  }

  /**
   * @internal Articles as a list.
   * @param follow hears of clicks on it
   * @param name the id of what names it, where that is not the heading of all
   */
  listOf(
    articles: readonly Article[],
    options: CardOptions,
    follow: (event: MouseEvent) => void,
    name?: string,
  ): TemplateResult {
    const item = (article: Article, index: number) =>
      html`<li part="item" class="item">${this.one(article, options, index)}</li>`;
    // WebKit takes the list's role away with its markers; the role gives it back.
    return html`<ul
      part="list"
      class="list room"
      role="list"
      aria-labelledby=${name ?? nothing}
      @click=${follow}
    >
      ${repeat(articles, storyKey, item)}
    </ul>`;
  }

  /** What stands between the articles and what is under them. */
  protected under(_options: CardOptions): unknown {
    return nothing;
  }

  protected override frame(content: unknown): TemplateResult {
    if (!Array.isArray(content)) return this.#section(content);
    return this.#section(
      html`<div class="list room">${content.map((bones) => html`<div class="item">${bones}</div>`)}</div>
        ${this.foot()}`,
    );
  }

  protected override get keepsFoot(): boolean {
    return this.#lives || super.keepsFoot;
  }

  #section(content: unknown): TemplateResult {
    const words = this.#heading;
    const said = this.heading === words ? words : inLanguage(words, this.words?.lang);
    return html`<section
      part="base"
      class="base"
      aria-labelledby=${words ? 'heading' : nothing}
      aria-busy=${this.state === 'loading' ? 'true' : nothing}
    >
      <slot name="header"></slot>
      ${words ? heading('heading', headingLevel(this.level), said) : nothing}${content}
      <slot name="footer"></slot>
    </section>`;
  }

  /** @internal Hears of clicks on the list. */
  follow = (event: MouseEvent): void => announceClick(this, this.chosen, event);
}
