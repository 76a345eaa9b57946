import type { Article } from './article.js';
import type { Dropped } from './backend.js';
import type { ArticleError, ArticleErrorKind } from './errors.js';

/** Detail of `article-load`: data has come. */
export interface ArticleLoadDetail {
  /** What came, before anything was left out. */
  articles: Article[];
  total?: number | undefined;
  next?: string | undefined;
  /** Whether it was at hand before this element asked. */
  fromCache: boolean;
  /** Items that could not be shown, and why. */
  dropped: Dropped[];
  /** Of several addresses in `src`, those that could not be had. */
  errors?: ArticleError[] | undefined;
}

/** Detail of `article-error`: data could not be had. Cancel it to show an error view of your own. */
export interface ArticleErrorDetail {
  error: ArticleError;
  kind: ArticleErrorKind;
  url: string;
  status?: number | undefined;
}

/**
 * Detail of `article-click`: a reader follows a card's link. Cancel it to go there by your own router; that is possible
 * for plain clicks only, since a click with Ctrl, ⌘ or Shift asks for a new tab or window.
 */
export interface ArticleClickDetail {
  article: Article;
  /** Position in the list, from 0. */
  index: number;
  /** Which list, for a report: the element's `id`, else the words over it, else its tag. */
  list: string;
  /** Where the link goes as it is drawn, with what `linkparams` adds; `article.url` is the address without. */
  url: string;
  originalEvent: MouseEvent;
}

/**
 * Detail of `article-impression`: a reader could see a card. By the rule of
 * https://www.mediaratingcouncil.org/sites/default/files/Standards/IAB%20MRC%20Viewable%20Ad%20Impression%20Measurement%20Guideline.pdf:
 * half its pixels (of a very large card three tenths) for one second in the tab in front. Once per article and load.
 */
export interface ArticleImpressionDetail {
  article: Article;
  /** Position in the list, from 0. */
  index: number;
  /** Which list, for a report: the element's `id`, else the words over it, else its tag. */
  list: string;
  /** How much of the card was in sight when it counted, 0 to 1. */
  ratio: number;
  /** Milliseconds for which it had been. */
  duration: number;
}

/** Detail of `article-update`: a later answer has changed what a list shows. */
export interface ArticleUpdateDetail {
  /** Articles that were not shown before. */
  added: Article[];
  /** Articles that are no longer shown. */
  removed: Article[];
}

/** The events of all elements. */
export interface ArticleEventMap {
  'article-load': CustomEvent<ArticleLoadDetail>;
  'article-error': CustomEvent<ArticleErrorDetail>;
  'article-click': CustomEvent<ArticleClickDetail>;
  'article-impression': CustomEvent<ArticleImpressionDetail>;
  'article-update': CustomEvent<ArticleUpdateDetail>;
}

declare global {
  interface HTMLElementEventMap extends ArticleEventMap {}
  // They bubble and are composed, so that they can be heard on all that is around an element.
  interface ShadowRootEventMap extends ArticleEventMap {}
  interface DocumentEventMap extends ArticleEventMap {}
  interface WindowEventMap extends ArticleEventMap {}
}

/**
 * Dispatches one of them, bubbling and composed. Returns false when somebody cancelled it.
 * @param cancelable whether anybody can; default: yes
 */
export function dispatch<Type extends keyof ArticleEventMap>(
  target: EventTarget,
  type: Type,
  detail: ArticleEventMap[Type]['detail'],
  cancelable = true,
): boolean {
  return target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
