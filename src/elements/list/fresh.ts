import { html, nothing } from 'lit';
import type { Article } from '../../article.js';
import { addressesIn } from '../../data/address.js';
import type { Watch, WatchResult } from '../../data/client.js';
import type { ArticleQuery } from '../../backend.js';
import { dispatch } from '../../events.js';
import { counted } from '../../locales/words.js';
import type { CardOptions } from '../../parts/card-options.js';
import { inLanguage } from '../../parts/in-language.js';
import type { Supply } from '../further-pages.js';
import { storyKey } from './choice.js';
import { laidOver, type LaidOver } from './laid-over.js';
import type { LivingList } from './living-list.js';

/** Asks again and again (`refresh`), and shows what has come without moving what is being read. */
export class Fresh {
  readonly #list: LivingList;
  /** What is asked again and again. */
  #asked: ArticleQuery | undefined;
  /** To what the last answer was one. */
  #answered: ArticleQuery | undefined;
  #life = new AbortController();
  /** What has come, until the reader asks for it. */
  #answer: Supply | undefined;

  constructor(list: LivingList) {
    this.#list = list;
  }

  /** Begins to ask once there has been a first answer, and begins anew with another question. */
  follow(): void {
    const { refresh, loader, state } = this.#list;
    const { query } = loader;
    const asks = refresh && refresh > 0 && query && !loader.given && state !== 'loading';
    const asked = asks ? query : undefined;
    // The same question, as after a move: what has come to it is still there.
    if (asked !== this.#answered) this.#forget();
    if (this.#asked === asked) return;
    this.stop();
    if (asked) this.#begin(asked, refresh! * 1000);
  }

  stop(): void {
    this.#life.abort();
    this.#asked = undefined;
  }

  #forget(): void {
    this.#answered = undefined;
    if (this.#answer) this.#await(undefined);
  }

  #begin(query: ArticleQuery, interval: number): void {
    const list = this.#list;
    this.#asked = query;
    this.#life = new AbortController();
    const { signal } = this.#life;
    let watch: Watch | undefined;
    let inSight = true;
    const observer = new IntersectionObserver((entries) => {
      inSight = entries.at(-1)!.isIntersecting;
      if (inSight) watch?.check();
    });
    observer.observe(list);
    signal.addEventListener('abort', () => observer.disconnect());
    const options = { interval, paused: () => !inSight, signal };
    list.loader.client
      .watch(query, (result) => this.#hear(result), options)
      // An address that is none has been told already; without its scripts a page stays as it is.
      .then(
        (begun) => (watch = begun),
        () => {},
      );
  }

  /** “3 new articles”, once there are. */
  button({ strings, lang, wordsLang }: CardOptions): unknown {
    if (!this.#list.refresh) return nothing;
    const { length } = this.#added();
    return html`<div class="fresh" role="status">
      ${
        length
          ? html`<button part="fresh" class="action" type="button" dir="auto" @click=${this.#show}>
              ${inLanguage(counted(strings.fresh, length, wordsLang ?? lang), wordsLang)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #hear({ page, error }: WatchResult): void {
    const list = this.#list;
    const { loader } = list;
    const trouble = page ? page.error : error;
    // Of several sources one costs only its own articles.
    if (trouble && this.#sources > 1 && list.chosen.length) loader.tell(trouble);
    else if (trouble) loader.fail(trouble);
    if (!page || trouble) return;
    this.#answered = this.#asked;
    this.#await(page);
    const { pool, shown, changed } = this.#laidOver(page);
    if (!list.chosen.length) loader.renew(pool, true);
    else if (changed || loader.error) loader.renew(shown, false);
  }

  /** What has come, laid over what there is by now. */
  #laidOver({ articles }: Supply): LaidOver {
    const { loader } = this.#list;
    return laidOver(articles, loader.articles, this.#sources === 1);
  }

  get #sources(): number {
    return addressesIn(this.#list.loader.query?.src ?? '').length;
  }

  /** Keeps what has come until it is asked for. */
  #await(answer: Supply | undefined): void {
    this.#answer = answer;
    this.#list.awaited = this.#added().map(storyKey);
    this.#list.requestUpdate();
  }

  /** What would be shown then, and is not now. */
  #added(): Article[] {
    const list = this.#list;
    if (!this.#answer) return [];
    const shown = new Set(list.chosen.map(storyKey));
    const then = list.selection.candidates(this.#laidOver(this.#answer).pool, true).slice(0, list.count);
    return then.filter((article) => !shown.has(storyKey(article)));
  }

  /** Sorts in what has come, because the reader has asked for it. */
  #show = async (): Promise<void> => {
    const list = this.#list;
    const { loader } = list;
    const before = list.chosen;
    const added = this.#added();
    const { pool, apart } = this.#laidOver(this.#answer!);
    const { next } = this.#answer!;
    this.#await(undefined);
    // What a reader has loaded stays, behind what is new.
    if (loader.grown) loader.grown += added.length;
    if (apart) loader.next = next;
    loader.renew(pool, true);
    const now = new Set(list.chosen.map(storyKey));
    const removed = before.filter((article) => !now.has(storyKey(article)));
    dispatch(list, 'article-update', { added, removed });
    await list.updateComplete;
    list.renderRoot.querySelector<HTMLElement>('.item a[href]')?.focus();
  };
}
