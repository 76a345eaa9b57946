import { html, nothing, type PropertyValues } from 'lit';
import type { Article } from '../article.js';
import type { ArticleQuery } from '../backend.js';
import { prepareWords, settings, strings, wordsFor } from '../configure.js';
import type { ArticleError } from '../errors.js';
import type { Words } from '../locales/load.js';
import { card } from '../parts/card.js';
import type { CardOptions } from '../parts/card-options.js';
import { loadResizing } from '../parts/picture-source.js';
import { skeleton } from '../parts/skeleton.js';
import { stale } from '../parts/stale.js';
import { ArticleLoader } from './article-loader.js';
import type * as debug from './debug/panel.js';
import { DressedElement } from './dressed-element.js';
import { headingLevel } from './heading-level.js';
import { lookAfterImpressions } from './impressions.js';
import { KeptRoom } from './kept-room.js';
import type { LoaderHost } from './loader-host.js';
import { lookAfterLinks } from './look-after-links.js';
import { nearestLang } from './nearest-lang.js';
import { join, leave, wantedBy, type PageElement } from './page-elements.js';
import { hasOwnWay, loadOwnWay, ownWay } from './own-way.js';
import { lookAfterTimes } from './relative-times.js';
import { shownAs } from './shown-as.js';
import { standIn } from './stand-in.js';
import { showState, type ElementState } from './states.js';

/** What is part of every element's question. */
const QUESTION = [
  'src',
  'backend',
  'items',
  'map',
  'next',
  'offline',
  'limit',
  'canonical',
  'exclude',
  'client',
];

/**
 * What all elements have in common: what to draw when. Where articles come from is the loader's matter, how they look
 * that of `parts/` and `styles/`.
 *
 * @attr {string} lang - Language of the interface's words and of the dates, as HTML has it. Default: that of the nearest
 *   element with a `lang`, through shadow roots.
 *
 * @cssprop --article-color - Colour of the text. Default: the page's.
 * @cssprop --article-muted - Colour of what stands back: dates, standfirsts.
 * @cssprop --article-accent - Colour of the section, of the rule over the heading, of links in a text.
 * @cssprop --article-background - Ground of the element. Default: none; with `theme` or `appearance` what suits it.
 * @cssprop --article-border - Colour of frames and rules.
 * @cssprop --article-radius - How round the corners of boxes and pictures are.
 * @cssprop --article-padding - Between the edge of the element and what is in it.
 * @cssprop --article-headline-font - Font of heading and headlines. Default: the page's.
 * @cssprop --article-focus-ring - `outline` of links and buttons that have the focus.
 *
 * @cssState idle - It has not asked yet, or has nothing to ask.
 * @cssState loading - It has asked and waits for the first answer.
 * @cssState ready - It shows what has come.
 * @cssState empty - There is nothing to show.
 * @cssState error - Nothing could be had.
 * @cssState stale - Nothing newer could be had; it shows the last good answer.
 */
export abstract class ArticleElement extends DressedElement implements LoaderHost, PageElement {
  /** The tag that `define()` registers unless it is told another. */
  static readonly tag: string;
  /** @internal By this another copy of the library on the same page knows this one. */
  static readonly library = 'newsrail';

  readonly #internals = this.attachInternals();
  #begun = false;
  /** Whether a server has drawn it, of which the browser has made the shadow root that it begins with. */
  #isServed = this.shadowRoot !== null;
  /** @internal When a server drew what is drawn again; undefined where the reader's own drawing is made. */
  servedAt: number | undefined;
  #debug: typeof debug | undefined;
  #debugs = false;
  #lang: string | undefined;
  // Before the loader, which tells of states from the start.
  readonly #room = new KeptRoom(this);
  /** @internal */
  readonly loader = new ArticleLoader(this);
  /** The words of the interface; undefined while the first are on their way. */
  protected words: Words | undefined;

  /**
   * Makes the element known to the page. A tag that is taken is left alone.
   * @param tag default: its own name
   * @param registry default: the page's
   */
  static define(tag: string = this.tag, registry: CustomElementRegistry = customElements): void {
    const there = registry.get(tag);
    // A class may be registered once only, so that another name is for a class of its own.
    const own = this as unknown as new () => HTMLElement;
    if (!there) registry.define(tag, tag === this.tag ? own : class extends own {});
    else if (there !== own && !(there.prototype instanceof own)) {
      void import('./say-taken.js').then(({ sayTaken }) => sayTaken(tag, there));
    }
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** What the element is doing. `:state(…)` shows the same to style sheets. */
  get state(): ElementState {
    return this.loader.state;
  }

  /** What went wrong last; absent once articles are here again. */
  get error(): ArticleError | undefined {
    return this.loader.error;
  }

  /** Resolves when the element has something to show, or has given up. Never rejects. */
  get ready(): Promise<void> {
    return this.loader.ready;
  }

  /** Asks again, past every cache of this library. What is shown stays until the answer is here. */
  reload(): Promise<void> {
    this.loader.load(true);
    return this.ready;
  }

  /** Names of the properties that are part of the question: when one changes, it is asked again. */
  protected get question(): readonly string[] {
    return QUESTION;
  }

  /** What `fields` is where the page does not say. */
  protected get usualFields(): string {
    return 'image section headline description author date label';
  }
  /** What `empty` is where the page does not say. */
  protected readonly emptyByDefault: 'message' | 'hide' = 'message';
  /** Which of the interface's words stands where there is nothing. */
  protected readonly emptyWord: 'empty' | 'missing' = 'empty';
  /** What is said where nothing could be loaded. */
  protected readonly errorWord: 'error' | 'failed' = 'error';
  /** What gets the focus when a second try has brought something. */
  protected readonly arrival: string = '[part~="link"], [part~="more"]';
  /** @internal How many articles to ask for. */
  abstract readonly wanted: number;
  /** @internal How many cards to keep room for. */
  abstract readonly places: number;
  /** Which of the loaded articles to show, in their order. */
  protected abstract readonly chosen: Article[];
  /** Draws them. */
  protected abstract draw(articles: Article[], options: CardOptions): unknown;
  /** Draws what stands in their place. */
  protected abstract frame(content: unknown): unknown;

  /** @internal What the loader asks for. */
  get query(): ArticleQuery {
    return {
      src: this.src ?? '',
      base: this.baseURI,
      backend: this.backend ?? settings.backend,
      items: this.items ?? undefined,
      map: this.map ?? undefined,
      next: this.next ?? undefined,
      offline: this.offline ?? undefined,
      limit: wantedBy(this),
      lang: nearestLang(this),
      canonical: this.current,
    };
  }

  /** @internal The address of the article that the reader is on, where that matters. */
  get current(): string | undefined {
    return undefined;
  }

  /** @internal */
  get served(): Promise<unknown> {
    return this.loader.served;
  }

  /** @internal What drawing needs beside articles, and waits for: the words of the language, sizes of pictures, the page's own way. */
  prepare(): Promise<unknown> | undefined {
    const needed = [
      prepareWords(nearestLang(this))?.then(() => this.requestUpdate()),
      // Without it the pictures are drawn as they came.
      settings.imageUrl ? loadResizing().catch(() => {}) : undefined,
      hasOwnWay(this) ? loadOwnWay() : undefined,
    ].filter((needs) => needs instanceof Promise);
    return needed.length ? Promise.all(needed) : undefined;
  }

  /** Draws one article: the page's own way where it has one, else as a card. */
  protected one(article: Article, options: CardOptions, index = 0): unknown {
    const own = hasOwnWay(this);
    const draw = own && ownWay();
    if (draw) return draw(this, article, options, index);
    // Found only after the articles had been.
    if (own) void loadOwnWay().then(() => this.requestUpdate());
    return card(article, options, index);
  }

  /** What stands there while articles are on their way. */
  protected bones(fields: ReadonlySet<string>): unknown {
    return Array.from({ length: this.places }, () => skeleton(fields));
  }

  /** The level of the cards' headlines. */
  protected get headlineLevel(): number {
    return headingLevel(this.level);
  }

  /** Which articles are drawn, in their places. */
  protected get shown(): readonly Article[] {
    return this.chosen;
  }

  /** @internal Whether there is nothing to show. */
  get isEmpty(): boolean {
    return this.chosen.length === 0;
  }

  /** @internal */
  showState(state: ElementState): void {
    showState(this.#internals, state);
    this.#room.follow(state);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    // `lang` is HTML's own property already; only its effect on dates is ours.
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    join(this);
    super.connectedCallback();
    if (this.matches('[article],[articles]'))
      import('./say-as-text.js').then(
        ({ sayAsText }) => sayAsText(this),
        () => {},
      );
    // A classic script may meet the element before the parser has reached its children.
    const page = this.ownerDocument;
    if (page.readyState === 'loading')
      page.addEventListener('DOMContentLoaded', () => this.loader.childrenArrived(), { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  /** What a server has drawn stays until the same can be drawn here, and else goes in one go with what is drawn. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const update = () => super.scheduleUpdate();
    if (!this.#isServed) return update();
    this.#isServed = false;
    const draw = () => {
      this.#followLang();
      return { template: this.render(), articles: this.chosen, options: this.options };
    };
    return import('./served/take-over.js')
      .then(({ takeOver }) => {
        this.#begun = true;
        return takeOver(this, draw);
      })
      .catch(() => this.renderRoot.replaceChildren())
      .then(() => {
        this.renderOptions.renderBefore = null;
        return update();
      });
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.theme ??= settings.theme;
    const waits = changed.has('loading') && this.state === 'idle';
    // What has been changed and changed back is the same question.
    const isOther = (name: keyof this) => changed.has(name) && changed.get(name) !== this[name];
    const isAnother = waits || this.question.some((name) => isOther(name as keyof this));
    if (this.hasUpdated ? isAnother : !this.#begun) this.loader.load();
    this.#begun = true;
    this.#followLang();
  }

  /** Asks for the words of another language. Who has not begun needs none; until they are here, the last ones stay. */
  #followLang(): void {
    const lang = nearestLang(this);
    if (lang !== this.#lang && this.state !== 'idle') {
      this.#lang = lang;
      void this.prepare();
    }
    this.words = wordsFor(lang) ?? this.words;
  }

  protected override firstUpdated(): void {
    void lookAfterLinks(this);
  }

  /** The room of articles is as many places high, whether drawn or not. */
  protected override updated(): void {
    this.renderRoot.querySelector<HTMLElement>('.room')?.style.setProperty('--_count', String(this.places));
    lookAfterTimes(this);
    lookAfterImpressions(this, () => this.shown);
  }

  /** The button that was pressed goes with the notice; its focus goes on to what has come in its place. */
  async #retry(): Promise<void> {
    // What a reader has loaded is there again.
    this.loader.load(true, this.loader.grown);
    await this.ready;
    await this.updateComplete;
    // Where it has brought nothing, the button is still there.
    if (this.state !== 'stale') this.shadowRoot?.querySelector<HTMLElement>(this.arrival)?.focus();
  }

  /** Whether it is known that something may come to stand under the articles. */
  protected get keepsFoot(): boolean {
    return Boolean(this.offline);
  }

  /**
   * What stands under the articles, in room that is kept where it is known that something may: the words that these are
   * not the newest, where the last good answer is shown for want of one.
   * @param more what else
   */
  protected foot(more?: unknown): unknown {
    const isStale = this.state === 'stale';
    if (!isStale && !this.keepsFoot) return nothing;
    const words = isStale && stale(this.options, this.loader.savedAt, () => void this.#retry());
    // First what was there before: it keeps its place.
    return html`<div class="foot">${more}${words || nothing}</div>`;
  }

  /** How articles are drawn. */
  protected get options(): CardOptions {
    const lang = nearestLang(this);
    return {
      fields: new Set((this.fields ?? this.usualFields).split(/\s+/)),
      level: this.headlineLevel,
      lang,
      strings: this.words?.strings ?? strings(lang),
      wordsLang: this.words?.lang,
      ...shownAs(this),
    };
  }

  protected override render(): unknown {
    const content = this.#content();
    if (!this.debug) return content;
    if (!this.#debugs) {
      this.#debugs = true;
      import('./debug/panel.js').then(
        (debug) => {
          this.addStyles(debug.debugStyles);
          this.#debug = debug;
          this.requestUpdate();
        },
        // A page that is cut off from its scripts has other troubles.
        () => {},
      );
    }
    return [content, this.#debug?.panel(this, this.chosen)];
  }

  #content(): unknown {
    const { options, chosen, state, emptyWord, errorWord } = this;
    // As many as there are to be, at once: further pages may be on their way.
    if (chosen.length && state !== 'loading') return this.draw(chosen, options);
    return standIn(this, {
      state,
      asks: Boolean(this.src),
      hides: this.loader.errorTaken || (this.empty ?? this.emptyByDefault) === 'hide',
      keeps: this.#room.isKept,
      emptyWord,
      errorWord,
      bones: (fields) => this.bones(fields),
      options,
      retry: () => void this.#retry(),
      arrived: () => this.loader.childrenArrived(),
      frame: (content) => this.frame(content),
    });
  }
}
