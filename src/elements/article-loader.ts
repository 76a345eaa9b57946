import type { ReactiveController } from 'lit';
import type { Article, ArticleInput } from '../article.js';
import type { ArticleQuery } from '../backend.js';
import { sharedClient, tellPage } from '../configure.js';
import type { Client } from '../data/client.js';
import { readPage, throughTheDoor } from '../data/read-page.js';
import { ArticleError } from '../errors.js';
import { dispatch } from '../events.js';
import { hasLinks, inlineAnswer, inlineScript, mapScript } from './inline-data.js';
import type { Found, LoaderHost } from './loader-host.js';
import { whenNear } from './near-viewport.js';
import { isThere } from './page-elements.js';
import { sayOnce } from './say-once.js';
import type { ElementState } from './states.js';

/** How often pages are turned anew because other lists have taken what there was. */
const ROUNDS = 10;

/**
 * Brings articles to one element. The order of sources: articles that the page's script gives, inline JSON, `src`, the
 * links among the children.
 * Newest wins: a late answer never replaces a newer one. What was shown stays shown when a later try fails.
 */
export class ArticleLoader implements ReactiveController {
  /** What there is to choose from. */
  articles: Article[] = [];
  /** The cursor of the next page, where there is one. */
  next: string | undefined;
  /** How many articles a reader has asked for beside those that were there at first. */
  grown = 0;
  /** When the answer was loaded that is shown for want of a newer one, as `Date.now()` has it. */
  savedAt: number | undefined;
  /** What has been asked last, with all that the page says of it. */
  query: ArticleQuery | undefined;
  /** What has been found last. */
  found: Found | undefined;
  /** Articles that the page hands over itself; nothing is asked for then. */
  given: ArticleInput[] | undefined;
  error: ArticleError | undefined;
  state: ElementState = 'idle';
  /** Resolves when there is something to show, or no hope for it. */
  ready: Promise<void>;

  /** Settles when what was asked for last is here, or will not come. */
  served: Promise<unknown> = Promise.resolve();

  /** Whether the page's script has taken the last error upon itself. */
  errorTaken = false;

  readonly #host: LoaderHost;
  #interest = new AbortController();
  #stopWaiting: (() => void) | undefined;
  #asking = false;
  #turning: Promise<unknown> = Promise.resolve();
  /** Left the page before it was served: starts anew when it comes back. */
  #left = false;
  /** Whether the articles are the page's own, for which nobody is asked. */
  isGiven = false;
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
   * @param grown how many articles are to be shown beside the usual ones
   */
  load(reload = false, grown = 0): void {
    const host = this.#host;
    const before = this.#drop();
    this.#left = !isThere(host);
    const inline = inlineScript(host) !== null;
    const { src, body } = host.query;
    // A link has no text of its article.
    this.#fromLinks = !this.given && !inline && src === '' && !body && hasLinks(host);
    const atHand = this.given !== undefined || inline || this.#fromLinks;
    this.isGiven = atHand;
    const asks = !this.#left && (atHand || src !== '');
    if (asks && (host.loading !== 'lazy' || atHand || reload)) {
      this.#fromInline = inline;
      // The old interest ends after the new one has begun, so that a request for the same address goes on.
      void this.#begin(reload, grown).finally(() => before.abort());
      return;
    }
    before.abort();
    if (asks) this.#stopWaiting = whenNear(host, () => void this.#begin());
    else if (!this.#left) {
      this.#take({ articles: [] }, true);
      this.#settle('idle');
    }
  }

  /**
   * Turns pages until there is enough. What cannot be had costs nothing of what is there.
   * @param anew whether nothing of what is shown has to stay where it is
   * @returns why there are no more, where there should have been
   */
  further(anew = false): Promise<unknown> {
    // One after another: who comes second may find that there is enough now, or that there is not.
    this.#turning = this.#turning.then(() => this.#turn(anew));
    return this.#turning;
  }

  async #turn(anew: boolean): Promise<unknown> {
    const interest = this.#interest;
    const lacks = (articles: Article[]) => this.#host.lacks?.(articles, anew) ?? false;
    const ask = (cursor: string) => this.client.list({ ...this.query!, cursor }, { signal: interest.signal });
    let error: unknown;
    // Meanwhile other lists may have taken some, so that what was enough is not.
    for (let round = 0; !error && this.next && lacks(this.articles) && round < ROUNDS; round++) {
      const supply = await import('./further-pages.js')
        .then(({ withFurtherPages }) => withFurtherPages(this, lacks, ask))
        // A page that is cut off from its scripts keeps what it has.
        .catch((error: unknown) => ({ articles: this.articles, next: this.next, error }));
      if (interest !== this.#interest) return undefined;
      error = supply.error;
      this.#take(supply, anew);
    }
    this.settleAnew();
    return error;
  }

  /** Another choice has been made: there may be something to show now, or nothing any more. */
  settleAnew(): void {
    if (this.state === 'ready' || this.state === 'empty')
      this.#settle(this.#host.isEmpty ? 'empty' : 'ready');
  }

  /**
   * Takes a later answer to the same question.
   * @param articles what there is to choose from now
   * @param anew whether the reader has asked for it, so that nothing has to stay where it is
   */
  renew(articles: Article[], anew: boolean): void {
    this.error = this.savedAt = undefined;
    this.#take({ articles, next: this.next }, anew);
    this.#settle(this.#host.isEmpty ? 'empty' : 'ready');
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
    this.#turning = Promise.resolve();
    const before = this.#interest;
    this.#interest = new AbortController();
    return before;
  }

  #begin(reload = false, grown = 0): Promise<unknown> {
    return (this.served = this.#serve(reload, grown));
  }

  #serve(reload: boolean, grown: number): Promise<unknown> {
    const interest = this.#interest;
    this.#stopWaiting = undefined;
    this.#asking = true;
    if (this.state !== 'idle' && this.state !== 'loading') this.ready = this.#nextReady();
    if (this.#host.isEmpty) this.#settle('loading');
    const prepared = this.#host.prepare();
    const found = this.#find(interest.signal, reload).finally(() => prepared);
    return found.then(
      (found) => this.#succeed({ grown, ...found }, interest),
      (error) => {
        if (interest === this.#interest) this.fail(error);
      },
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
    this.query = query;
    const script = inlineScript(host);
    if (script) {
      const answer = await inlineAnswer(script);
      // What has been read before is no answer of a backend any more, and `map` is not about it.
      const found =
        'articles' in script.dataset
          ? (await import('./inline-articles.js')).readAgain(answer)
          : await readPage(answer, query);
      // Its next page would be one of this page's own address.
      return { ...found, next: undefined };
    }
    const earlier = reload ? undefined : await host.earlier?.();
    if (earlier) return earlier;
    const options = { signal, reload };
    return host.ask ? host.ask(query, options) : this.client.list(query, options);
  }

  /** Asks for this element. */
  get client(): Client {
    return this.#host.client ?? sharedClient();
  }

  #take({ articles, next }: Pick<Found, 'articles' | 'next'>, anew: boolean): void {
    this.articles = articles;
    this.next = next;
    this.#host.choose?.(anew);
  }

  async #succeed(what: Found, interest: AbortController): Promise<void> {
    await this.#host.inTurn?.();
    const weighed = this.#host.weigh?.(what, interest.signal);
    const found = weighed ? await weighed.catch(() => what) : what;
    if (interest !== this.#interest) return;
    const { articles, total, next, fromCache = false, dropped, errors, error, savedAt } = found;
    this.found = found;
    this.error = undefined;
    this.savedAt = savedAt;
    this.grown = found.grown ?? 0;
    this.#take(found, true);
    if (next) {
      await this.further(true);
      if (interest !== this.#interest) return;
    }
    if (this.#fromLinks && !articles.length) {
      // Links to elsewhere than articles: they are the page's words, and stay.
      this.#settle('idle');
      return;
    }
    this.#settle(this.#host.isEmpty ? 'empty' : 'ready');
    dispatch(this.#host, 'article-load', { articles, total, next, fromCache, dropped, errors });
    for (const each of errors ?? []) this.tell(each);
    if (error) this.fail(error);
  }

  /** Says that articles could not be had. What is shown stays. */
  fail(cause: unknown): void {
    this.errorTaken = !this.tell(cause);
    this.#settle(this.#host.isEmpty ? 'error' : 'stale');
  }

  /**
   * Says what went wrong: to the page, and on the console unless the page takes it upon itself.
   * @returns whether the page has left it to the element
   */
  tell(cause: unknown): boolean {
    const host = this.#host;
    const { src } = host.query;
    const error =
      cause instanceof ArticleError
        ? cause
        : new ArticleError(String(cause), { kind: 'format', url: src, cause });
    this.error = error;
    const { kind, url, status } = error;
    tellPage(error, host);
    const isOurs = dispatch(host, 'article-error', { error, kind, url, status });
    if (isOurs) sayOnce(error, host);
    return isOurs;
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
