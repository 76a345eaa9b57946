import type { Article } from '../../article.js';
import { articleKey, httpUrl } from '../../text/url.js';
import type { ArticleLoader } from '../article-loader.js';
import { claimedAround, tellThoseAfter, type PageElement } from '../page-elements.js';
import type { ElementState } from '../states.js';
import { choose, storyKey } from './choice.js';

/** A list, as what chooses its articles knows it. */
export interface SelectingList extends PageElement {
  readonly loader: ArticleLoader;
  readonly state: ElementState;
  /** How many to show. */
  readonly count: number;
  /** The address of the article that the page is about. */
  readonly current: string;
  /** Ids and addresses to leave out. */
  readonly excluded: readonly string[];
  /** What it shows beside what it has chosen. */
  readonly extra?: readonly Article[];
  /** Which articles to show beside those that are kept, best first. */
  order?(articles: Article[], kept: readonly Article[]): Article[];
}

/** Which of the articles that have come a list shows. */
export class Selection {
  chosen: Article[] = [];
  /** Their stories. */
  keys: ReadonlySet<string> = new Set();
  readonly #list: SelectingList;

  constructor(list: SelectingList) {
    this.#list = list;
  }

  /**
   * All that could be shown, best first.
   * @param anew whether nothing of what is shown has to stay where it is
   */
  candidates(pool: readonly Article[], anew: boolean): Article[] {
    const { current, excluded, baseURI, claims, loader, state } = this.#list;
    const ids = new Set(excluded);
    const absolute = [current, ...excluded].map((address) => httpUrl(address, baseURI) ?? '');
    const addresses = new Set(absolute.map(articleKey).filter(Boolean));
    // What the page hands over itself is meant to be here.
    const [before, after] = claims && !loader.isGiven ? claimedAround(this.#list) : [];
    // Until a list is drawn those after it have no claim on anything; then each keeps what it has.
    const isDrawn = state !== 'idle' && state !== 'loading';
    return choose(
      pool,
      anew ? [] : this.chosen,
      ({ id }, key) =>
        !ids.has(id) &&
        !addresses.has(key) &&
        !before?.has(key) &&
        (this.keys.has(key) || !isDrawn || !after?.has(key)),
      this.#list.order && ((articles, kept) => this.#list.order!(articles, kept)),
    );
  }

  /** Whether there is too little in a pool. */
  lacks(pool: readonly Article[], anew: boolean): boolean {
    return this.candidates(pool, anew).length < this.#list.count;
  }

  /** Chooses from what there is, and lets the lists after this one know. */
  choose(anew: boolean): void {
    const { loader, count } = this.#list;
    this.chosen = this.candidates(loader.articles, anew).slice(0, count);
    this.claim();
  }

  /** Lets the lists after this one know what it shows, where that is something else now. */
  claim(): void {
    const { claims, extra = [] } = this.#list;
    const keys = [...this.chosen, ...extra].map(storyKey);
    if (keys.length === this.keys.size && keys.every((key) => this.keys.has(key))) return;
    this.keys = new Set(keys);
    if (claims) tellThoseAfter(this.#list);
  }

  /** Leaves to a list before this one what that shows now, and finds something else. */
  giveWay(): void {
    const { loader } = this.#list;
    if (!this.chosen.length && !loader.articles.length) return;
    this.choose(false);
    loader.settleAnew();
    if (this.lacks(loader.articles, false)) void loader.further();
  }
}
