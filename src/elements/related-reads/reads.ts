// What further reads are found with, loaded by the pages that have them.
import { html, nothing } from 'lit';
import type { Article } from '../../article.js';
import type { ArticleQuery } from '../../backend.js';
import { newestFirst } from '../../data/newest-first.js';
import type { GetOptions } from '../../data/shared-answers.js';
import { explain } from '../../related/explain.js';
import type { Ranked } from '../../related/ranking.js';
import { relatedReads, relatedReadsInSlices, type RelatedReads } from '../../related/related-reads.js';
import { articleKey, httpUrl } from '../../text/url.js';
import type { CardOptions } from '../../parts/card-options.js';
import { heading } from '../../parts/heading.js';
import { inLanguage } from '../../parts/in-language.js';
import { announceClick } from '../announce-click.js';
import { headingLevel } from '../heading-level.js';
import { words } from '../how-many.js';
import { storyKey } from '../list/choice.js';
import type { Found } from '../loader-host.js';
import { whenIdle } from '../when-idle.js';
import { currentArticle } from './current-article.js';
import { freePlaces } from './free-places.js';
import type { ReadsHost } from './reads-host.js';

/** Why an article is among the further reads. */
export interface Explanation {
  article: Article;
  /** 0 to 1; 1 for what was pinned. */
  score: number;
  /** In words for the desk, e.g. “shares *harbour*, *ferry*; same author; 3 days older”. */
  why: string;
}

const NONE: RelatedReads = { related: [], latest: [] };

/** Finds the reads that belong beside the article that a page is about. */
export class Reads {
  readonly #host: ReadsHost;
  /** What the page is about. */
  current: Article | undefined;
  /** The newest of what has not been picked, for the places that are left. */
  extra: readonly Article[] = [];
  /** Whether too little was found, so that what is there is the page's own second choice. */
  #isFallback = false;
  /** Of the newest question. */
  #newest: AbortSignal | undefined;
  /** What was found of all that had come, and what is picked of that. */
  #found = NONE;
  #picked = NONE;

  constructor(host: ReadsHost) {
    this.#host = host;
  }

  /** Asks for articles to choose from: the newest, and where a backend can be asked for them those about the same. */
  async ask(query: ArticleQuery, options: GetOptions): Promise<Found> {
    const { client } = this.#host.loader;
    const about = await this.#learn(options.signal!);
    return about ? client.related({ ...query, about }, options) : client.list(query, options);
  }

  /** Looks through what has come, in idle time, so that to choose from it takes none; brings what is missing in it. */
  async weigh(found: Found, signal: AbortSignal): Promise<Found> {
    const host = this.#host;
    if (host.loader.isGiven) await this.#learn(signal);
    if (signal !== this.#newest) return found;
    this.current = this.#known(found.articles);
    this.#isFallback = false;
    const articles = [...found.articles, ...(await this.#pinned(found.articles, signal))];
    const count = this.#compares ? await this.#compare(articles, signal) : articles.length;
    if (count >= this.#least || !host.fallback) return { ...found, articles };
    const query = { ...host.query, src: host.fallback, cursor: undefined };
    const second = await host.loader.client.list(query, { signal }).catch(() => undefined);
    if (!second?.articles.length || signal !== this.#newest) return { ...found, articles };
    this.#isFallback = true;
    return second;
  }

  /** Finds out what the page is about, where that matters. Of two questions that overtake each other the later counts. */
  async #learn(signal: AbortSignal): Promise<Article | undefined> {
    this.#newest = signal;
    const about = this.#compares ? await currentArticle(this.#host, { signal }) : undefined;
    if (signal === this.#newest) this.current = about;
    return about;
  }

  /** What the page tells of its article, with what is known of it where it is among those that have come. */
  #known(articles: readonly Article[]): Article | undefined {
    const { current: about } = this;
    const key = articleKey(httpUrl(this.#host.current, this.#host.baseURI) ?? '');
    const there = this.#compares ? articles.find((article) => storyKey(article) === key) : undefined;
    if (!about || !there) return about ?? there;
    return { ...there, ...about, keywords: about.keywords.length ? about.keywords : there.keywords };
  }

  /** How many are related. */
  async #compare(articles: Article[], signal: AbortSignal): Promise<number> {
    await whenIdle(500, 0);
    const reads = await relatedReadsInSlices(this.#options(articles, []), { signal });
    if (signal === this.#newest) this.#found = reads;
    return reads.related.length;
  }

  /** Which to show of those that may be shown, best first. */
  order(articles: Article[], kept: readonly Article[]): Article[] {
    this.#picked = NONE;
    if (!this.#compares || this.#isFallback) return this.#asTheyAre(articles);
    const there = new Set(articles);
    const isWhole = !kept.length && this.#found.related.every(({ article }) => there.has(article));
    // Mostly nothing has been taken away, and all is known already.
    this.#picked = isWhole
      ? { ...this.#found, latest: this.#found.latest.filter((article) => there.has(article)) }
      : relatedReads(this.#options(articles, kept));
    return this.#picked.related.map(({ article }) => article);
  }

  /** Without comparing them: the newest first, or as the backend or the page has them; before them what is pinned. */
  #asTheyAre(articles: Article[]): Article[] {
    const others = this.#host.rank === 'recent' ? newestFirst(articles, (article) => article) : articles;
    const pinned = this.#pins.flatMap((pin) => others.find(({ id, url }) => id === pin || url === pin) ?? []);
    const all = [...new Set([...pinned, ...others])];
    const isChosen = this.#isFallback || this.#host.loader.isGiven;
    return isChosen || all.length >= this.#least ? all : [];
  }

  /** Rows that related articles leave free are the newest ones', so that the room that was kept is used and no more. */
  fillUp(): void {
    const { renderRoot, layout, places, chosen, selection } = this.#host;
    const free = chosen.length ? freePlaces(renderRoot, layout, places, chosen.length) : 0;
    const extra = this.#picked.latest.slice(0, free);
    if (extra.length === this.extra.length && extra.every((article, index) => article === this.extra[index]))
      return;
    this.extra = extra;
    selection.claim();
    this.#host.requestUpdate();
  }

  /** The newest stand under a heading of their own: nobody is told that they are related. */
  under(options: CardOptions): unknown {
    const { extra } = this;
    const host = this.#host;
    if (!extra.length) return nothing;
    const words = inLanguage(options.strings.latest, options.wordsLang);
    const follow = (event: MouseEvent) => announceClick(host, extra, event, host.chosen.length);
    return html`${heading('heading', headingLevel(host.level), words, 'latest')}${host.listOf(extra, options, follow, 'latest')}`;
  }

  /** Why each of some articles is shown. */
  explain(articles: readonly Article[]): Explanation[] {
    const candidates = this.#host.loader.articles;
    if (!this.#compares || this.#isFallback) return [];
    const { related } = relatedReads({ ...this.#options(candidates, []), limit: candidates.length, min: 0 });
    const ranked = new Map(related.map((one): [string, Ranked] => [storyKey(one.article), one]));
    return articles.flatMap((article) => {
      const one = ranked.get(storyKey(article));
      return one ? [{ article, score: one.score, why: explain(one) }] : [];
    });
  }

  /** As addresses have to be compared: absolute. */
  get #pins(): string[] {
    const { pins, baseURI } = this.#host;
    return words(pins).map((pin) => (/[/.]/.test(pin) ? (httpUrl(pin, baseURI) ?? pin) : pin));
  }

  /** Whether articles are compared. What the page has chosen itself is not, unless it wants that. */
  get #compares(): boolean {
    const { rank, loader } = this.#host;
    return rank === 'similar' || (!rank && !loader.isGiven);
  }

  get #least(): number {
    const { min } = this.#host;
    return typeof min === 'number' && min >= 0 ? min : 1;
  }

  #options(candidates: readonly Article[], kept: readonly Article[]) {
    const { count, current: url } = this.#host;
    return {
      current: this.current ?? { url },
      candidates,
      // What shares a keyword was fetched for that, and is mostly older.
      common: newestFirst(candidates, (article) => article).slice(
        0,
        this.#host.loader.isGiven ? undefined : this.#host.choosesFrom,
      ),
      shown: kept,
      // One more, by which is known whether there are more.
      limit: count - kept.length + 1,
      min: kept.length ? 0 : this.#least,
      pins: this.#pins,
    };
  }

  /** What is pinned by its address and not among what has come: its page is asked what it is. */
  async #pinned(articles: readonly Article[], signal: AbortSignal): Promise<Article[]> {
    const { client } = this.#host.loader;
    const known = new Set(articles.flatMap(({ id, url }) => [id, url]));
    const asked = this.#pins
      .filter((pin) => /^https?:/.test(pin) && !known.has(pin))
      .map((src) => client.get({ src }, { signal }).catch(() => undefined));
    return (await Promise.all(asked)).filter((article) => article !== undefined);
  }
}
