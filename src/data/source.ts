import type { Article } from '../article.js';
import type { ArticleQuery } from '../backend.js';
import { ArticleError } from '../errors.js';
import { articleKey } from '../text/url.js';
import type { ArticleList } from './client.js';
import { newestFirst } from './newest-first.js';
import type { Place } from './places.js';

/** Articles under the ids that they have among several sources: what has not changed stays the same object. */
const renamed = new WeakMap<Article, Article>();

/** Two newsrooms may both have an article number 7. */
export function underItsAddress(article: Article): Article {
  const there = renamed.get(article) ?? { ...article, id: articleKey(article.url) };
  renamed.set(article, there);
  return there;
}

/** One of several sources, while a page of all is put together. */
export class Source {
  /** What it has answered for this page, the first page first. */
  readonly pages: ArticleList[] = [];
  /** Why it could not be had, or not anew where there is a kept answer. */
  error: ArticleError | undefined;
  /** Whether it could not be had at all. It is not asked again for this page. */
  failed = false;
  place: Place;

  readonly #query: ArticleQuery;
  readonly #list: (query: ArticleQuery) => Promise<ArticleList>;
  /** The page that it is at, newest first. */
  #articles: Article[] = [];
  /** What this source has brought itself. */
  readonly #brought = new Set<string>();
  #next: string | undefined;

  constructor(query: ArticleQuery, place: Place, list: (query: ArticleQuery) => Promise<ArticleList>) {
    this.#query = query;
    this.#list = list;
    this.place = place;
  }

  /** The next article, if the page that it is at has one. */
  get head(): Article | undefined {
    return this.place.over ? undefined : this.#articles[this.place.used];
  }

  /** Keys of the articles of its page that have been used. */
  get usedKeys(): string[] {
    return this.#articles.slice(0, this.place.used).map(({ id }) => id);
  }

  /** Passes over what is there already. */
  pass(seen: ReadonlySet<string>): void {
    while (this.head && seen.has(this.head.id)) this.place.used++;
  }

  take(): Article | undefined {
    const { head } = this;
    if (head) this.place.used++;
    return head;
  }

  /** Asks for the page that it is at. A source that fails stays where it is. */
  async open(): Promise<void> {
    const { at, used } = this.place;
    try {
      const page = await this.#list({ ...this.#query, cursor: at });
      this.error ??= page.error;
      this.#articles = newestFirst(page.articles.map(underItsAddress), (article) => article);
      const brings = this.#articles.some(({ id }) => !this.#brought.has(id));
      for (const { id } of this.#articles) this.#brought.add(id);
      // A backend that ignores what it does not know answers every page with the first.
      this.#next = brings && page.next !== at ? page.next : undefined;
      // What was dropped has been told with the page's first articles.
      this.pages.push(used ? { ...page, dropped: [] } : page);
      this.place.total = page.total ?? this.place.total;
    } catch (cause) {
      this.failed = true;
      this.error =
        cause instanceof ArticleError
          ? cause
          : new ArticleError(String(cause), { kind: 'format', url: this.#query.src, cause });
    }
  }

  /** Whether it is through with its page and there is another one. Notes at which it is then, or that there is none. */
  turn(): boolean {
    const { place } = this;
    if (place.over || this.failed || place.used < this.#articles.length) return false;
    this.place = { total: place.total, used: 0, ...(this.#next ? { at: this.#next } : { over: true }) };
    this.#articles = [];
    return !this.place.over;
  }
}
