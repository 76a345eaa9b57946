import { html, nothing } from 'lit';
import { savesData } from '../../data/connection.js';
import { counted } from '../../locales/words.js';
import type { CardOptions } from '../../parts/card-options.js';
import { inLanguage } from '../../parts/in-language.js';
import { notice } from '../../parts/notice.js';
import type { LivingList } from './living-list.js';

/** How often a list grows by itself before it waits for the reader, so that what is below it can be reached. */
const UNASKED = 3;

/** Brings a list's next articles: when its button is pressed, and with `more="scroll"` when its end comes near. */
export class Growing {
  readonly #list: LivingList;
  /** Whether the next articles are on their way. */
  isBusy = false;
  #failed = false;
  /** How many the last turn has brought, which is told to those who do not see it. */
  #added = 0;
  #unasked = 0;
  /** Changes with every question. */
  #of: Promise<void> | undefined;
  #observer: IntersectionObserver | undefined;

  constructor(list: LivingList) {
    this.#list = list;
  }

  /** Whether there are more than are shown, as far as is known. */
  get hasMore(): boolean {
    const { loader, count } = this.#list;
    return (
      loader.next !== undefined || this.#list.selection.candidates(loader.articles, false).length > count
    );
  }

  /** Shows as many articles again. What is shown stays, whatever comes of it. */
  async grow(): Promise<void> {
    const list = this.#list;
    if (this.isBusy || !this.hasMore || !list.chosen.length) return;
    const before = list.chosen.length;
    this.isBusy = true;
    this.#failed = false;
    list.loader.grown = before;
    list.requestUpdate();
    let error: unknown;
    if (list.selection.lacks(list.loader.articles, false)) error = await list.loader.further();
    list.selection.choose(false);
    this.isBusy = false;
    this.#added = Math.max(0, list.chosen.length - before);
    list.loader.grown = Math.max(0, list.chosen.length - list.places);
    this.#failed = error !== undefined;
    if (error !== undefined) list.loader.tell(error);
    list.requestUpdate();
    await list.updateComplete;
  }

  /** The button under the list, or what has become of it. */
  button({ strings, lang, wordsLang }: CardOptions): unknown {
    const say = (words: string) => inLanguage(words, wordsLang);
    if (!this.#list.more) return nothing;
    const { hasMore } = this;
    const heard = [
      this.#added ? counted(strings.added, this.#added, wordsLang ?? lang) : '',
      hasMore || !this.#list.loader.grown ? '' : strings.noMore,
    ].filter(Boolean);
    return html`${
        this.#failed
          ? notice(say(strings.moreFailed), { label: say(strings.retry), run: this.#press })
          : hasMore
            ? html`<slot name="more" @click=${this.#press}
                ><button
                  part="more"
                  class="action more"
                  type="button"
                  dir="auto"
                  aria-disabled=${String(this.isBusy)}
                >
                  ${say(strings.more)}
                </button></slot
              >`
            : nothing
      }
      <p class="visually-hidden" role="status">${this.isBusy ? '' : say(heard.join('. '))}</p>`;
  }

  /** Looks after the end of a list that grows by itself. */
  follow(): void {
    const { ready } = this.#list.loader;
    if (this.#of !== ready) {
      this.#of = ready;
      this.#failed = false;
      this.#added = this.#unasked = 0;
    }
    const { more, renderRoot } = this.#list;
    const end = renderRoot.querySelector('.foot');
    this.stop();
    if (more !== 'scroll' || !end || this.isBusy || this.#failed) return;
    if (this.#unasked >= UNASKED || !this.hasMore || savesData()) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.stop();
        this.#unasked++;
        void this.grow();
      },
      { rootMargin: '0px 0px 100% 0px' },
    );
    this.#observer.observe(end);
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Who has pressed the button goes on reading with the first of what has come. */
  #press = async (): Promise<void> => {
    if (this.isBusy) return;
    const list = this.#list;
    const before = list.chosen.length;
    this.#unasked = 0;
    await this.grow();
    const { renderRoot } = list;
    const first = renderRoot.querySelectorAll('.item')[before]?.querySelector('a[href]');
    const goesOn = first ?? renderRoot.querySelector('[part~="more"]') ?? renderRoot.querySelector('.end');
    (goesOn as HTMLElement | null)?.focus();
  };
}
