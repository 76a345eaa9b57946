import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Article, ArticleInput } from '../article.js';
import type { ArticleQuery } from '../backend.js';
import { sharedClient, tellPage } from '../configure.js';
import type { Client } from '../data/client.js';
import { readPage, throughTheDoor, type ReadArticles } from '../data/read-page.js';
import { ArticleError } from '../errors.js';
import { dispatch } from '../events.js';
import { hasLinks, inlineAnswer, inlineScript, mapScript } from './inline-data.js';
import { whenNear } from './near-viewport.js';
import { sayOnce } from './say-once.js';
import type { ElementState } from './states.js';

/** What an element tells of the articles it wants. */
export interface LoaderHost extends HTMLElement, ReactiveControllerHost {
  readonly query: ArticleQuery;
  readonly client: Client | undefined;
  readonly loading: 'eager' | 'lazy' | null | undefined;
  /** What drawing needs beside articles, and waits for. Never rejects. */
  prepare(): Promise<unknown> | undefined;
  /** Called whenever `state` has changed. */
  showState(state: ElementState): void;
  /** Whether there is anything to show of what has been loaded. */
  readonly isEmpty: boolean;
}

type Found = ReadArticles & { fromCache: boolean };

/**
 * Brings articles to one element. The order of sources: articles that the page's script gives, inline JSON, `src`, the
 * links among the children.
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

  /** Whether the page's script has taken the last error upon itself. */
  errorTaken = false;

  readonly #host: LoaderHost;
  #interest = new AbortController();
  #stopWaiting: (() => void) | undefined;
  #asking = false;
  /** Left the page before it was served: starts anew when it comes back. */
  #left = false;
  #fromInline = false;
  #fromLinks = false;
  #resolveReady!: () => void;

  constructor(host: LoaderHost) {
    this.#host = host;
    this.ready = this.#nextReady();
    host.addController(this);
  }

  /**
   * Begins, or begins again because the question has changed; whatever was on its way is too late then.
   * @param reload asks even where a fresh answer is at hand, and at once
   */
  load(reload = false): void {
    const host = this.#host;
    const before = this.#drop();
    this.#left = !host.isConnected;
    const inline = inlineScript(host) !== null;
    const { src, body } = host.query;
    // A link has no text of its article.
    this.#fromLinks = !this.given && !inline && src === '' && !body && hasLinks(host);
    const atHand = this.given !== undefined || inline || this.#fromLinks;
    const asks = !this.#left && (atHand || src !== '');
    if (asks && (host.loading !== 'lazy' || atHand || reload)) {
      this.#fromInline = inline;
      // The old interest ends after the new one has begun, so that a request for the same address goes on.
      void this.#begin(reload).finally(() => before.abort());
      return;
    }
    before.abort();
    if (asks) this.#stopWaiting = whenNear(host, () => void this.#begin());
    else if (!this.#left) {
      this.articles = [];
      this.#settle('idle');
    }
  }

  /** Called when the parser is through: data that came after its element's start tag counts as if it had been there. */
  childrenArrived(): void {
    if (this.state === 'idle' || (!this.#fromInline && inlineScript(this.#host))) this.load();
    else this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#left) this.load();
  }

  hostDisconnected(): void {
    // A move disconnects and connects in one go. Only who stays away has lost interest.
    queueMicrotask(() => {
      if (this.#host.isConnected || !(this.#stopWaiting || this.#asking)) return;
      this.#drop().abort();
      this.#left = true;
      this.#settle(this.#host.isEmpty ? 'idle' : 'ready');
    });
  }

  /** Turns away from what is on its way. */
  #drop(): AbortController {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#asking = false;
    const before = this.#interest;
    this.#interest = new AbortController();
    return before;
  }

  #begin(reload = false): Promise<unknown> {
    const interest = this.#interest;
    this.#stopWaiting = undefined;
    this.#asking = true;
    if (this.state !== 'idle' && this.state !== 'loading') this.ready = this.#nextReady();
    if (this.#host.isEmpty) this.#settle('loading');
    const prepared = this.#host.prepare();
    const found = this.#find(interest.signal, reload).finally(() => prepared);
    return found.then(
      (found) => interest === this.#interest && this.#succeed(found),
      (error) => interest === this.#interest && this.#fail(error),
    );
  }

  async #find(signal: AbortSignal, reload: boolean): Promise<Found> {
    const host = this.#host;
    if (this.given) return { ...throughTheDoor({ articles: this.given }, host.baseURI), fromCache: false };
    if (this.#fromLinks) {
      const { linksAsData } = await import('./links-as-data.js');
      return { ...throughTheDoor({ articles: linksAsData(host) }, host.baseURI), fromCache: false };
    }
    const map = mapScript(host);
    const query = map ? (await import('./map-script.js')).withMapScript(host.query, map) : host.query;
    const script = inlineScript(host);
    if (script) return { ...(await readPage(await inlineAnswer(script), query)), fromCache: false };
    return (host.client ?? sharedClient()).list(query, { signal, reload });
  }

  #succeed({ articles, total, next, fromCache, dropped }: Found): void {
    this.articles = articles;
    this.error = undefined;
    if (this.#fromLinks && !articles.length) {
      // Links to elsewhere than articles: they are the page's words, and stay.
      this.#settle('idle');
      return;
    }
    this.#settle(this.#host.isEmpty ? 'empty' : 'ready');
    dispatch(this.#host, 'article-load', { articles, total, next, fromCache, dropped });
  }

  #fail(cause: unknown): void {
    const host = this.#host;
    const url = host.query.src;
    const error =
      cause instanceof ArticleError ? cause : new ArticleError(String(cause), { kind: 'format', url, cause });
    this.error = error;
    const { kind, status } = error;
    tellPage(error, host);
    this.errorTaken = !dispatch(host, 'article-error', { error, kind, url: error.url, status });
    if (!this.errorTaken) sayOnce(error, host);
    this.#settle(host.isEmpty ? 'error' : 'stale');
  }

  #settle(state: ElementState): void {
    this.state = state;
    this.#host.showState(state);
    this.#host.requestUpdate();
    if (state === 'loading' || state === 'idle') return;
    this.#asking = false;
    void this.#host.updateComplete.then(this.#resolveReady);
  }

  #nextReady(): Promise<void> {
    return new Promise((resolve) => (this.#resolveReady = resolve));
  }
}
