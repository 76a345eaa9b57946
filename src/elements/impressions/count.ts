import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article } from '../../article.js';
import { dispatch } from '../../events.js';
import { articleKey } from '../../text/url.js';
import { listName } from '../list-name.js';
import { isThere } from '../page-elements.js';
import { sayOnce } from '../say-once.js';
import { forget, watch } from './in-sight.js';
import { wrongRule } from './rule.js';

/** An element that draws articles in places of its own. */
export interface CountedHost extends HTMLElement, ReactiveControllerHost {
  readonly src: string | null | undefined;
  /** Another promise for every load. */
  readonly ready: Promise<void>;
}

/**
 * Has an element tell once of each article that a reader could see, for as long as it is on the page.
 * @param shown the articles in their places
 */
export function count(host: CountedHost, shown: () => readonly Article[]): void {
  const wrong = wrongRule();
  if (wrong) sayOnce(new RangeError(wrong), host);
  host.addController(new Counting(host, shown));
}

class Counting implements ReactiveController {
  readonly #host: CountedHost;
  readonly #shown: () => readonly Article[];
  /** Articles that have been told of, by their keys. */
  readonly #told = new Set<string>();
  /** Articles that are waited for, in their places. */
  readonly #awaited = new Map<Element, { article: Article; index: number; key: string }>();
  #load: Promise<void>;

  constructor(host: CountedHost, shown: () => readonly Article[]) {
    this.#host = host;
    this.#shown = shown;
    this.#load = host.ready;
  }

  hostConnected(): void {
    this.#host.addEventListener('article-load', this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    if (!isThere(this.#host)) return;
    const places = this.#places();
    for (const [place, { key }] of this.#awaited) {
      if (places.get(place)?.key !== key) this.#forget(place);
    }
    for (const [place, here] of places) {
      if (!this.#awaited.has(place)) watch(place, (...seen) => this.#tell(place, ...seen));
      this.#awaited.set(place, here);
    }
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('article-load', this);
    for (const place of this.#awaited.keys()) this.#forget(place);
  }

  /**
   * A new answer to a new question. What a page hands over it may hand over anew whenever it draws: those are counted
   * once, as are the articles of an answer that is only a later one.
   */
  handleEvent(): void {
    const { ready, src } = this.#host;
    if (!src || ready === this.#load) return;
    this.#load = ready;
    this.#told.clear();
  }

  /** The articles that have not been told of, where they are now. */
  #places() {
    const articles = this.#shown();
    const places = placesOf(this.#host).slice(0, articles.length);
    return new Map(
      places
        .map((place, index) => ({
          place,
          index,
          article: articles[index]!,
          key: articleKey(articles[index]!.url),
        }))
        .filter(({ key }) => !this.#told.has(key))
        .map(({ place, ...here }) => [place, here]),
    );
  }

  #forget(place: Element): void {
    this.#awaited.delete(place);
    forget(place);
  }

  #tell(place: Element, ratio: number, duration: number): void {
    const { article, index, key } = this.#awaited.get(place)!;
    this.#awaited.delete(place);
    this.#told.add(key);
    dispatch(this.#host, 'article-impression', {
      article,
      index,
      list: listName(this.#host),
      ratio: Math.round(ratio * 100) / 100,
      duration: Math.round(duration),
    });
  }
}

/** What is measured: a list's items, or the one card. By their places, since the page may have drawn in them what it likes. */
function placesOf({ shadowRoot }: CountedHost): Element[] {
  const places = [...shadowRoot!.querySelectorAll('.base.room, .list.room > .item')];
  return places.filter(({ parentElement }) => !parentElement?.closest('.item'));
}
