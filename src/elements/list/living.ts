// What a list needs that grows (`more`) or is asked again (`refresh`), loaded by the pages that have one.
import type { ReactiveController, TemplateResult } from 'lit';
import type { Article } from '../../article.js';
import type { CardOptions } from '../../parts/card-options.js';
import { livingStyles } from '../../styles/living.js';
import type { Found } from '../loader-host.js';
import { isThere } from '../page-elements.js';
import { Feed } from './feed.js';
import { Fresh } from './fresh.js';
import { Growing } from './growing.js';
import { LeftPage } from './left-page.js';
import type { LivingList } from './living-list.js';

/** A list's life after its first answer. */
export class Living implements ReactiveController {
  readonly #list: LivingList;
  readonly #growing: Growing;
  readonly #feed: Feed;
  readonly #fresh: Fresh;
  readonly #leftPage: LeftPage;

  constructor(list: LivingList) {
    this.#list = list;
    this.#growing = new Growing(list);
    this.#feed = new Feed(list, this.#growing);
    this.#fresh = new Fresh(list);
    this.#leftPage = new LeftPage(list);
    list.addStyles(livingStyles);
    list.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#feed.follow();
    if (!isThere(this.#list)) return;
    this.#growing.follow();
    this.#fresh.follow();
    this.#leftPage.follow();
  }

  hostDisconnected(): void {
    this.#growing.stop();
    this.#fresh.stop();
    this.#leftPage.stop();
  }

  /** What stands over the articles. */
  above(options: CardOptions): unknown {
    return this.#fresh.button(options);
  }

  /** The articles as a feed, where the list grows by itself. */
  feed(articles: Article[], one: (article: Article, index: number) => unknown): TemplateResult | undefined {
    return this.#list.more === 'scroll' ? this.#feed.draw(articles, one) : undefined;
  }

  /** What stands under them. */
  below(options: CardOptions): unknown {
    return this.#growing.button(options);
  }

  /** What had been loaded when the reader left the page, where he has come back. */
  earlier(): Found | undefined {
    return this.#leftPage.earlier();
  }

  grow(): Promise<void> {
    return this.#growing.grow();
  }
}
