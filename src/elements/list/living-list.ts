import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { Article } from '../../article.js';
import type { ArticleLoader } from '../article-loader.js';
import type { ElementState } from '../states.js';
import type { Selection } from './selection.js';

/** A list, as what it lives by knows it. */
export interface LivingList extends HTMLElement, ReactiveControllerHost {
  readonly loader: ArticleLoader;
  readonly selection: Selection;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly state: ElementState;
  readonly src: string | null | undefined;
  readonly more?: 'button' | 'scroll' | null | undefined;
  /** Seconds. */
  readonly refresh?: number | null | undefined;
  /** What is shown. */
  readonly chosen: readonly Article[];
  /** How many are shown at most. */
  readonly count: number;
  /** How many are shown at first, and come with each turn. */
  readonly places: number;
  /** Stories that wait for the reader to ask for them; lists after this one do not offer them. */
  awaited: readonly string[];
  addStyles(...styles: CSSResult[]): void;
  follow(event: MouseEvent): void;
}
