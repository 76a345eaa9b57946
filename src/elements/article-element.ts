import {
  adoptStyles,
  LitElement,
  nothing,
  type CSSResultOrNative,
  type html,
  type PropertyValues,
} from 'lit';
import type { Article } from '../article.js';
import type { ArticleQuery } from '../backend.js';
import { prepareWords, settings, strings, wordsFor } from '../configure.js';
import type { Client } from '../data/client.js';
import type { ArticleError } from '../errors.js';
import type { Words } from '../locales/load.js';
import { card } from '../parts/card.js';
import type { CardOptions } from '../parts/card-options.js';
import { loadResizing } from '../parts/picture-source.js';
import { skeleton } from '../parts/skeleton.js';
import { stale } from '../parts/stale.js';
import { ArticleLoader, type LoaderHost } from './article-loader.js';
import { headingLevel } from './heading-level.js';
import { lookAfterImpressions } from './impressions.js';
import { KeptRoom } from './kept-room.js';
import { lookAfterLinks } from './look-after-links.js';
import { nearestLang } from './nearest-lang.js';
import { join, leave, wantedBy, type PageElement } from './page-elements.js';
import { hasOwnWay, loadOwnWay, ownWay } from './own-way.js';
import { lookAfterTimes } from './relative-times.js';
import { shownAs } from './shown-as.js';
import { standIn } from './stand-in.js';
import { showState, type ElementState } from './states.js';

/**
 * Draws one article the page's own way: gives a template made with `html`, a node, or a text, which stays text. Where
 * it gives nothing (`undefined`, `null`, `false`, `''`) or throws, that article has the usual card.
 * @param index its place in the list, from 0
 * @param html lit's template tag, so that a page needs no copy of its own
 */
export type RenderArticle = (article: Article, context: { index: number; html: typeof html }) => unknown;

/** Properties that are part of the question: when one changes, it is asked again. */
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
 * What all elements have in common: the attributes, and what to draw when. Where articles come from is the loader's
 * matter, how they look that of `parts/` and `styles/`.
 */
export abstract class ArticleElement extends LitElement implements LoaderHost, PageElement {
  /** The tag that `define()` registers unless it is told another. */
  static readonly tag: string;
  /** By this another copy of the library on the same page knows this one. */
  static readonly library = 'newsrail';

  static override get properties() {
    return {
      src: {},
      backend: {},
      items: {},
      map: {},
      next: {},
      offline: { type: Boolean, reflect: true },
      loading: {},
      fields: { reflect: true },
      empty: {},
      theme: { reflect: true },
      appearance: { reflect: true },
      level: { type: Number },
      date: {},
      timezone: {},
      target: {},
      rel: {},
      referrerpolicy: {},
      linkparams: {},
      sizes: {},
      fetchpriority: {},
      client: { attribute: false },
      renderArticle: { attribute: false },
    };
  }

  /**
   * Address of the articles: an API, a feed, or for WordPress and Ghost the site itself. Several, separated by spaces,
   * are shown as one list.
   */
  declare src: string | null | undefined;
  /** Name of the backend behind `src`; recognised from the address or the answer when absent. */
  declare backend: string | null | undefined;
  /** Path to the list in JSON that no backend knows, e.g. `data.posts`. */
  declare items: string | null | undefined;
  /** Where the fields are in JSON that no backend knows, e.g. `headline: title.rendered; url: /news/{slug}`. */
  declare map: string | null | undefined;
  /** Path to the next page's address in JSON that no backend knows. */
  declare next: string | null | undefined;
  /**
   * Keeps the last good answer in the reader's Cache Storage, and shows it with its age when there is none to be had: at
   * most 30 answers of a site, for 14 days. Ignored where storage is blocked. Default `false`.
   */
  declare offline: boolean | null | undefined;
  /** `lazy` asks only when the element comes near the viewport. Default `eager`. */
  declare loading: 'eager' | 'lazy' | null | undefined;
  /** What to show: words of `image section headline description author date publisher label time`. */
  declare fields: string | null | undefined;
  /** What to show where there is nothing: `message` or `hide`. */
  declare empty: 'message' | 'hide' | null | undefined;
  /** Colours: as the page has them (`auto`), `light` or `dark`. Default `auto`. */
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  /** The element as a box of its own: not at all (`plain`), with a frame (`outlined`) or a ground (`filled`). Default `plain`. */
  declare appearance: 'plain' | 'outlined' | 'filled' | null | undefined;
  /** Heading level, 2 to 6. Default 2; of `<article-view>` 1 to 6, and 1. */
  declare level: number | null | undefined;
  /** Dates as “2 hours ago” until they are 30 days old (`relative`), or as dates. Default `relative`, of `<article-view>` `absolute`. */
  declare date: 'relative' | 'absolute' | null | undefined;
  /** IANA name of the time zone for dates, e.g. `Europe/Lisbon`. Default: the reader's. */
  declare timezone: string | null | undefined;
  /** Where links open: `target` of HTML's links. A new tab is announced to those who do not see it. */
  declare target: string | null | undefined;
  /** `rel` of the links. `noopener` is added where they open in a new tab. */
  declare rel: string | null | undefined;
  /** `referrerpolicy` of the links. */
  declare referrerpolicy: string | null | undefined;
  /** Query parameters to add to the links, e.g. `utm_source=rail`; those that an address has already stay as they are. */
  declare linkparams: string | null | undefined;
  /** `sizes` of the pictures, where the page knows better than the element. */
  declare sizes: string | null | undefined;
  /** `high` for an element at the top of the page: its first picture is loaded at once and first. */
  declare fetchpriority: 'high' | 'low' | 'auto' | null | undefined;
  /** Asks in place of the client that all elements of the page share. */
  declare client: Client | undefined;
  /**
   * Draws an article in place of the card, and of a `<template>` among the children. Who paid for an article
   * (`sponsor`) is for the function to say.
   */
  declare renderArticle: RenderArticle | undefined;

  readonly #internals = this.attachInternals();
  #begun = false;
  #lang: string | undefined;
  #styles: readonly CSSResultOrNative[] = (this.constructor as typeof LitElement).elementStyles;
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
    else if (there !== own) {
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
      backend: this.backend ?? undefined,
      items: this.items ?? undefined,
      map: this.map ?? undefined,
      next: this.next ?? undefined,
      offline: this.offline ?? undefined,
      limit: wantedBy(this),
      lang: nearestLang(this),
      canonical: this.current,
    };
  }

  /** The address of the article that the reader is on, where that matters. */
  protected get current(): string | undefined {
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

  /** @internal Adds style sheets to those that it has. */
  addStyles(...styles: CSSResultOrNative[]): void {
    this.#styles = [...this.#styles, ...styles];
    this.#dress();
  }

  /** A sheet that a script has made is of one document, and lost on the way into another. */
  #dress(): void {
    const root = this.shadowRoot!;
    if (this.ownerDocument === document) adoptStyles(root, [...this.#styles]);
    else
      import('./elsewhere.js').then(
        ({ dress }) => dress(root, this.#styles),
        // A page that is cut off from its scripts.
        () => {},
      );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // The root is there; the sheets are another document's.
      this.#dress();
      return this.shadowRoot!;
    }
  }

  /** @internal */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress();
    this.requestUpdate();
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
    // A classic script may meet the element before the parser has reached its children.
    const page = this.ownerDocument;
    if (page.readyState === 'loading')
      page.addEventListener('DOMContentLoaded', () => this.loader.childrenArrived(), { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    leave(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const first = !this.#begun;
    this.#begun = true;
    const waits = changed.has('loading') && this.state === 'idle';
    // What has been changed and changed back is the same question.
    const isOther = (name: keyof this) => changed.has(name) && changed.get(name) !== this[name];
    if (first || waits || QUESTION.some((name) => isOther(name as keyof this))) this.loader.load();
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
    lookAfterImpressions(this, () => this.chosen);
  }

  /** The button that was pressed goes with the notice; its focus goes on to what has come in its place. */
  async #retry(): Promise<void> {
    await this.reload();
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(this.arrival)?.focus();
  }

  /** What is said where the last good answer is shown for want of a newer one. */
  protected get staleNotice(): unknown {
    return this.state === 'stale'
      ? stale(this.options, this.loader.savedAt, () => void this.#retry())
      : nothing;
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
