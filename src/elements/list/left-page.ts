import type { Article } from '../../article.js';
import type { Found } from '../loader-host.js';
import { present } from '../../text/fields.js';
import { storyKey } from './choice.js';
import { onEntryReplaced, readEntry, writeEntry } from './history-entry.js';
import type { LivingList } from './living-list.js';

/** What a list leaves in the page's entry of the browser's history. */
interface Left {
  /** When, as `Date.now()` has it. */
  time: number;
  articles: Article[];
  next?: string | undefined;
  grown: number;
  /** The first article in sight, and how far below the upper edge of the window it was, in CSS pixels. */
  at?: { key: string; top: number } | undefined;
}

/** For how long a reader finds again what he has left: as long as browsers mostly keep whole pages, and some. */
const HOUR = 3_600_000;

/** Whether the reader has gone back or forward in this document. */
let hasGone = false;
globalThis.addEventListener?.('popstate', () => (hasGone = true), { once: true });

/**
 * Has a reader who comes back find the pages that he had loaded, and his place among them, also where the page is built
 * anew.
 */
export class LeftPage {
  readonly #list: LivingList;
  #isFirst = true;
  #back: Left | undefined;
  #left: Left | undefined;
  #stop: AbortController | undefined;

  constructor(list: LivingList) {
    this.#list = list;
  }

  /** What is there from last time, unless this is a page that was asked for anew. */
  earlier(): Found | undefined {
    // Later questions are new ones.
    if (!this.#isFirst) return undefined;
    this.#isFirst = false;
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (!hasGone && entry?.type !== 'back_forward') return undefined;
    const left = readEntry()?.[this.#name] as Left | undefined;
    if (!left || Date.now() - left.time > HOUR) return undefined;
    this.#back = left;
    const { articles, next, grown } = left;
    return { articles, next, grown, dropped: [], fromCache: true };
  }

  /** Goes back to the reader's place, and from then on keeps it. */
  follow(): void {
    const { state, loader } = this.#list;
    if (state === 'ready' && this.#back) this.#return(this.#back);
    this.#back = state === 'ready' ? undefined : this.#back;
    if (!loader.grown || this.#stop) return;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    // A router's own entry begins with the click, the browser's when the page goes.
    for (const [target, type] of [
      [this.#list, 'click'],
      [window, 'pagehide'],
      [this.#list.ownerDocument, 'scrollend'],
    ] as const)
      target.addEventListener(type, () => this.#keep(), { signal, capture: true });
    onEntryReplaced(() => this.#write(), signal);
    this.#keep();
  }

  stop(): void {
    this.#stop?.abort();
    this.#stop = undefined;
  }

  #keep(): void {
    const { articles, next, grown } = this.#list.loader;
    if (!grown) return;
    this.#left = {
      time: Date.now(),
      // Lists show no bodies, and an entry has a limit.
      articles: articles.map((article) => present({ ...article, articleBody: undefined })),
      next,
      grown,
      at: this.#place(),
    };
    this.#write();
  }

  #write(): void {
    if (this.#left) writeEntry(this.#name, this.#left);
  }

  /** The first article that the reader sees some of. */
  #place(): Left['at'] {
    const items = [...this.#list.renderRoot.querySelectorAll('.item')];
    const tops = items.map((item) => item.getBoundingClientRect());
    const first = tops.findIndex(({ bottom, top }) => bottom > 0 && top < this.#view.innerHeight);
    const article = this.#list.chosen[first];
    return article && { key: storyKey(article), top: tops[first]!.top };
  }

  #return({ at }: Left): void {
    const index = this.#list.chosen.findIndex((article) => storyKey(article) === at?.key);
    const item = this.#list.renderRoot.querySelectorAll('.item')[index];
    if (item && at)
      this.#view.scrollBy({ top: item.getBoundingClientRect().top - at.top, behavior: 'instant' });
  }

  /** The window that is scrolled: the list may have been taken into a frame. The history is the page's all the same. */
  get #view(): Window {
    return this.#list.ownerDocument.defaultView ?? window;
  }

  /** By what a list is known when the page is built anew: its id, or which of those with its address it is. */
  get #name(): string {
    const { id, localName, src } = this.#list;
    if (id) return `${id} ${src}`;
    const root = this.#list.getRootNode() as Document | ShadowRoot;
    const alike = [...root.querySelectorAll(localName)].filter(
      (other) => other.getAttribute('src') === this.#list.getAttribute('src'),
    );
    return `${localName} ${src} ${alike.indexOf(this.#list)}`;
  }
}
