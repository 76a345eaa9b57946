import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Article, ArticleInput } from '../article.js';
import { articleKey, httpUrl } from '../text/url.js';
import { counted } from '../locales/words.js';
import type { CardOptions } from '../parts/card-options.js';
import { heading } from '../parts/heading.js';
import { inLanguage } from '../parts/in-language.js';
import { notice } from '../parts/notice.js';
import { skipLink } from '../parts/skip-link.js';
import { currentAddress } from '../related/current-address.js';
import { elementStyles } from '../styles/element.js';
import { listStyles } from '../styles/list.js';
import { announceClick } from './announce-click.js';
import { ArticleElement } from './article-element.js';
import { headingLevel } from './heading-level.js';

/** From how many articles on a list has a link past it. */
const LONG = 8;

/** What the lists have in common: a heading, how many, and whom to leave out. One shadow root, however many cards. */
export abstract class ArticleList extends ArticleElement {
  static override styles: CSSResultGroup = [elementStyles, listStyles];

  static override get properties() {
    return {
      ...super.properties,
      limit: { type: Number, reflect: true },
      heading: {},
      layout: { reflect: true },
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
   * `headlines`: dense lines, with times or numbered. Each finds its own columns in the room it has. Default `list`.
   */
  declare layout: 'list' | 'grid' | 'featured' | 'headlines' | null | undefined;
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

  protected override get places(): number {
    const { limit, usual } = this;
    return limit && limit >= 1 ? Math.trunc(limit) : usual;
  }

  /** Some more than are shown: those to be left out may be among the first. */
  protected override get wanted(): number {
    return this.places + this.#excluded.length + 1;
  }

  protected override get current(): string {
    return this.canonical || currentAddress(this.ownerDocument);
  }

  protected override get chosen(): Article[] {
    const excluded = new Set(this.#excluded);
    const absolute = [this.current, ...excluded].map((address) => httpUrl(address, this.baseURI) ?? '');
    const addresses = new Set(absolute.map(articleKey).filter(Boolean));
    const seen = new Set<string>();
    return newestFirst(this.loader.articles)
      .filter(({ id, url }) => {
        const key = articleKey(url);
        if (excluded.has(id) || addresses.has(key) || seen.has(key)) return false;
        seen.add(key);
        return true;
      })
      .slice(0, this.places);
  }

  protected override get usualFields(): string {
    return this.layout === 'headlines' ? 'headline date label' : super.usualFields;
  }

  protected override get headlineLevel(): number {
    return Math.min(6, headingLevel(this.level) + (this.#heading ? 1 : 0));
  }

  get #excluded(): string[] {
    return this.exclude?.split(/\s+/).filter(Boolean) ?? [];
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
    const items = repeat(
      articles,
      ({ id }) => id,
      (article, index) => html`<li part="item" class="item">${this.one(article, options, index)}</li>`,
    );
    const { lang, strings, wordsLang } = options;
    const stale = this.state === 'stale' ? notice(inLanguage(strings.stale, wordsLang)) : nothing;
    // WebKit takes the list's role away with its markers; the role gives it back.
    return this.#section(
      html`${articles.length < LONG ? nothing : skipLink(inLanguage(counted(strings.skip, articles.length, wordsLang ?? lang), wordsLang))}
        <ul part="list" class="list room" role="list" @click=${this.#onClick}>
          ${items}
        </ul>
        <span class="end" tabindex="-1"></span>${stale}`,
    );
  }

  protected override frame(content: unknown): TemplateResult {
    if (!Array.isArray(content)) return this.#section(content);
    return this.#section(
      html`<div class="list room">${content.map((bones) => html`<div class="item">${bones}</div>`)}</div>`,
    );
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

  #onClick(event: MouseEvent): void {
    announceClick(this, this.chosen, event);
  }
}

/** By date of publication; those without one come last, in the backend's order. */
function newestFirst(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => (b.datePublished ?? '').localeCompare(a.datePublished ?? ''));
}
