import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article, ArticleInput } from '../article.js';
import type { ArticleQuery } from '../backend.js';
import { sharedClient, tellPage } from '../configure.js';
import type { Client } from '../data/client.js';
import { readPage, throughTheDoor, type ReadArticles } from '../data/read-page.js';
import { ArticleError } from '../errors.js';
import { dispatch } from '../events.js';
import { inlineAnswer, inlineScript, mapScript } from './inline-data.js';
import { whenNear } from './near-viewport.js';
import { sayOnce } from './say-once.js';
import type { ElementState } from './states.js';

/** What an element tells of the articles it wants. */
export interface LoaderHost extends HTMLElement, ReactiveControllerHost {
  readonly query: ArticleQuery;
  readonly client: Client | undefined;
  readonly loading: 'eager' | 'lazy' | null | undefined;
  /** Called whenever `state` has changed. */
  showState(state: ElementState): void;
  /** Whether there is anything to show of what has been loaded. */
  readonly isEmpty: boolean;
}

/**
 * Brings articles to one element. The order of sources: articles that the page's script gives, inline JSON, `src`.
 * Newest wins: a late answer never replaces a newer one. What was shown stays shown when a later try fails.
 */
export class ArticleLoader implements ReactiveController {
  /** What there is to choose from. */
  articles: Article[] = [];
  /** Articles that the page hands over itself; nothing is asked for then. */
  given: ArticleInput[] | undefined;
  error: ArticleError | undefined;
  state: ElementState = 'idle';
  /** Resolves when there is something to show, or no hope for it. */
  ready: Promise<void>;

  readonly #host: LoaderHost;
  #interest = new AbortController();
  #stopWaiting: (() => void) | undefined;
  /** Left the page before it was served: starts anew when it comes back. */
  #left = false;
  #resolveReady!: () => void;

  constructor(host: LoaderHost) {
    this.#host = host;
    this.ready = this.#nextReady();
    host.addController(this);
  }

  /**
   * Begins, or begins again because the question has changed.
   * @param reload asks even where a fresh answer is at hand, and at once
   */
  load(reload = false): void {
    const host = this.#host;
    this.#stopWaiting?.();
    this.#left = !host.isConnected;
    const atHand = this.given !== undefined || inlineScript(host) !== null;
    if (this.#left || !(atHand || host.query.src)) return;
    if (host.loading === 'lazy' && !atHand && !reload)
      this.#stopWaiting = whenNear(host, () => this.#begin());
    else this.#begin(reload);
  }

  hostConnected(): void {
    if (this.#left) this.load();
  }

  hostDisconnected(): void {
    // A move disconnects and connects in one go. Only who stays away has lost interest.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      const waiting = this.#stopWaiting !== undefined || this.state === 'loading';
      this.#stopWaiting?.();
      this.#interest.abort();
      if (!waiting) return;
      this.#left = true;
      this.#settle('idle');
    });
  }

  #begin(reload = false): void {
    this.#stopWaiting = undefined;
    this.#interest.abort();
    const { signal } = (this.#interest = new AbortController());
    if (this.state !== 'idle' && this.state !== 'loading') this.ready = this.#nextReady();
    if (this.#host.isEmpty) this.#settle('loading');
    this.#find(signal, reload).then(
      (found) => signal.aborted || this.#succeed(found),
      (error) => signal.aborted || this.#fail(error),
    );
  }

  async #find(signal: AbortSignal, reload: boolean): Promise<ReadArticles & { fromCache: boolean }> {
    const host = this.#host;
    if (this.given) return { ...throughTheDoor({ articles: this.given }, host.baseURI), fromCache: false };
    const map = mapScript(host);
    const query = map ? (await import('./map-script.js')).withMapScript(host.query, map) : host.query;
    const script = inlineScript(host);
    if (script) return { ...(await readPage(inlineAnswer(script), query)), fromCache: false };
    return (host.client ?? sharedClient()).list(query, { signal, reload });
  }

  #succeed({ articles, total, next, fromCache, dropped }: ReadArticles & { fromCache: boolean }): void {
    this.articles = articles;
    this.error = undefined;
    this.#settle(this.#host.isEmpty ? 'empty' : 'ready');
    dispatch(this.#host, 'article-load', { articles, total, next, fromCache, dropped });
  }

  #fail(cause: unknown): void {
    const host = this.#host;
    const url = host.query.src;
    const error =
      cause instanceof ArticleError ? cause : new ArticleError(String(cause), { kind: 'format', url, cause });
    this.error = error;
    this.#settle(host.isEmpty ? 'error' : 'stale');
    tellPage(error, host);
    const { kind, status } = error;
    if (dispatch(host, 'article-error', { error, kind, url: error.url, status })) sayOnce(error, host);
  }

  #settle(state: ElementState): void {
    this.state = state;
    this.#host.showState(state);
    this.#host.requestUpdate();
    if (state !== 'loading' && state !== 'idle') void this.#host.updateComplete.then(this.#resolveReady);
  }

  #nextReady(): Promise<void> {
    return new Promise((resolve) => (this.#resolveReady = resolve));
  }
}
