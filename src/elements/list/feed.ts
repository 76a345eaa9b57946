import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Article } from '../../article.js';
import { storyKey } from './choice.js';
import type { Growing } from './growing.js';
import type { LivingList } from './living-list.js';

/**
 * A list that grows by itself is a feed to those who hear it, with the keys of one: Page Down and Page Up go from
 * article to article, Control with End and with Home leave it. https://www.w3.org/WAI/ARIA/apg/patterns/feed/
 */
export class Feed {
  readonly #list: LivingList;
  readonly #growing: Growing;

  constructor(list: LivingList, growing: Growing) {
    this.#list = list;
    this.#growing = growing;
  }

  draw(articles: Article[], one: (article: Article, index: number) => unknown): TemplateResult {
    const { isBusy, hasMore } = this.#growing;
    const size = hasMore ? -1 : articles.length;
    return html`<div
      part="list"
      class="list room"
      role="feed"
      aria-labelledby=${this.#list.renderRoot.querySelector('#heading') ? 'heading' : nothing}
      aria-busy=${String(isBusy)}
      @click=${this.#list.follow}
      @keydown=${this.#onKey}
    >
      ${repeat(
        articles,
        storyKey,
        (article, index) =>
          html`<div
            part="item"
            class="item"
            role="article"
            tabindex="-1"
            aria-label=${article.headline}
            aria-posinset=${index + 1}
            aria-setsize=${size}
          >
            ${one(article, index)}
          </div>`,
      )}
    </div>`;
  }

  /** A card inside one article of a feed is not a second one. */
  follow(): void {
    for (const card of this.#list.renderRoot.querySelectorAll('[role="feed"] .card:not([role])'))
      card.setAttribute('role', 'presentation');
  }

  #onKey = async (event: KeyboardEvent): Promise<void> => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (altKey || metaKey || shiftKey) return;
    const root = this.#list.renderRoot;
    if (ctrlKey && (key === 'End' || key === 'Home')) {
      event.preventDefault();
      root.querySelector<HTMLElement>(key === 'End' ? '.end' : '.skip')?.focus();
    }
    if (ctrlKey || (key !== 'PageDown' && key !== 'PageUp')) return;
    event.preventDefault();
    const items = () => [...root.querySelectorAll<HTMLElement>('.item')];
    const path = event.composedPath();
    const next = items().findIndex((item) => path.includes(item)) + (key === 'PageDown' ? 1 : -1);
    if (next >= items().length) await this.#growing.grow();
    items()[next]?.focus();
  };
}
