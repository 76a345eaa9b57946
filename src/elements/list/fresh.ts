import { html, nothing } from 'lit';
import type { Article } from '../../article.js';
import type { ArticleList } from '../../data/client.js';
import type { Watching } from '../../data/poll/watch.js';
import { dispatch } from '../../events.js';
import { counted } from '../../locales/words.js';
import type { CardOptions } from '../../parts/card-options.js';
import { inLanguage } from '../../parts/in-language.js';
import { storyKey } from './choice.js';
import { laidOver } from './laid-over.js';
import type { LivingList } from './living-list.js';

/** Asks again and again (`refresh`), and shows what has come without moving what is being read. */
export class Fresh {
  readonly #list: LivingList;
  #watching: { of: unknown; handle: Watching } | undefined;
  #observer: IntersectionObserver | undefined;
  #inSight = true;
  /** The last answer, to know an unchanged one by. */
  #latest: readonly Article[] | undefined;
  /** What there will be to choose from, once the reader asks for it. */
  #pool: Article[] | undefined;
  #next: string | undefined;

  constructor(list: LivingList) {
    this.#list = list;
  }

  /** Begins to ask once there has been a first answer, and begins anew with another question. */
  follow(): void {
    const { refresh, loader, isConnected, state } = this.#list;
    const { query } = loader;
    const asks = refresh && refresh > 0 && isConnected && query && !loader.given && state !== 'loading';
    const of = asks ? query : undefined;
    if (this.#watching?.of === of) return;
    this.stop();
    if (!of) return;
    const handle = loader.client.watch(of, (answer) => this.#hear(answer), {
      interval: refresh! * 1000,
      paused: () => !this.#inSight,
    });
    this.#watching = { of, handle };
    this.#observer = new IntersectionObserver((entries) => {
      this.#inSight = entries.at(-1)!.isIntersecting;
      if (this.#inSight) handle.check();
    });
    this.#observer.observe(this.#list);
  }

  stop(): void {
    this.#watching?.handle.stop();
    this.#observer?.disconnect();
    this.#watching = this.#observer = this.#latest = undefined;
    this.#await(undefined);
  }

  /** “3 new articles”, once there are. */
  button({ strings, lang, wordsLang }: CardOptions): unknown {
    if (!this.#list.refresh) return nothing;
    const { length } = this.#added();
    return html`<div class="fresh" role="status">
      ${
        length
          ? html`<button part="fresh" class="action" type="button" @click=${this.#show}>
              ${inLanguage(counted(strings.fresh, length, wordsLang ?? lang), wordsLang)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #hear(answer: ArticleList | { error: unknown }): void {
    const list = this.#list;
    const { loader } = list;
    if (!('articles' in answer)) return loader.fail(answer.error);
    const { articles, next } = answer;
    const isSame = articles === this.#latest;
    this.#latest = articles;
    if (isSame) {
      if (loader.error) loader.renew(loader.articles, false);
      return;
    }
    const { pool, shown, changed, apart } = laidOver(articles, loader.articles);
    if (!list.chosen.length) return loader.renew(pool, true);
    if (changed || loader.error) loader.renew(shown, false);
    this.#next = apart ? next : loader.next;
    this.#await(pool);
  }

  /** Keeps what has come until it is asked for. */
  #await(pool: Article[] | undefined): void {
    this.#pool = pool;
    this.#list.awaited = pool ? this.#added().map(storyKey) : [];
    this.#list.requestUpdate();
  }

  /** What would be shown then, and is not now. */
  #added(): Article[] {
    const list = this.#list;
    if (!this.#pool) return [];
    const shown = new Set(list.chosen.map(storyKey));
    const then = list.candidates(this.#pool, true).slice(0, list.count);
    return then.filter((article) => !shown.has(storyKey(article)));
  }

  /** Sorts in what has come, because the reader has asked for it. */
  #show = async (): Promise<void> => {
    const list = this.#list;
    const { loader } = list;
    const before = list.chosen;
    const added = this.#added();
    const pool = this.#pool!;
    this.#await(undefined);
    // What a reader has loaded stays, behind what is new.
    if (loader.grown) loader.grown += added.length;
    loader.next = this.#next;
    loader.renew(pool, true);
    const now = new Set(list.chosen.map(storyKey));
    const removed = before.filter((article) => !now.has(storyKey(article)));
    dispatch(list, 'article-update', { added, removed });
    await list.updateComplete;
    list.renderRoot.querySelector<HTMLElement>('.item a[href]')?.focus();
  };
}
