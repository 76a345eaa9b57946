import type { ReactiveControllerHost } from 'lit';
import type { Article } from '../article.js';
import type { ArticleQuery } from '../backend.js';
import type { ArticleList, Client } from '../data/client.js';
import type { GetOptions } from '../data/shared-answers.js';
import type { ReadArticles } from '../data/read-page.js';
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
  /**
   * Called when there is something else to choose from.
   * @param anew whether it answers a new question, so that nothing of what is shown has to stay where it is
   */
  choose?(anew: boolean): void;
  /** Asks in its own way. */
  ask?(query: ArticleQuery, options: GetOptions): Promise<Found>;
  /** Has a look at what has been found before it is there to choose from, and may give something else. */
  weigh?(found: Found, signal: AbortSignal): Promise<Found>;
  /** Settles when it is this element's turn to choose. */
  inTurn?(): Promise<unknown> | undefined;
  /** Whether so many articles are too few to choose from. */
  lacks?(articles: Article[], anew: boolean): boolean;
  /** What had been loaded when the reader left this page, where he has come back. */
  earlier?(): Promise<Found | undefined>;
}

/** Articles that have been found, wherever. */
export type Found = ReadArticles &
  Partial<Pick<ArticleList, 'backend' | 'fromCache' | 'error' | 'savedAt'>> & {
    /** How many more than usual are to be shown of them. */
    grown?: number;
  };
