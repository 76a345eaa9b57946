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
}

/** Detail of `article-error`: data could not be had. Cancel it to show an error view of your own. */
export interface ArticleErrorDetail {
  error: ArticleError;
  kind: ArticleErrorKind;
  url: string;
  status?: number | undefined;
}

/** Detail of `article-click`: a reader follows a card's link. Cancel it to go there by your own router. */
export interface ArticleClickDetail {
  article: Article;
  /** Position in the list, from 0. */
  index: number;
  /** Where the link goes as it is drawn, with what `linkparams` adds; `article.url` is the address without. */
  url: string;
  originalEvent: MouseEvent;
}

/** The events of all elements. */
export interface ArticleEventMap {
  'article-load': CustomEvent<ArticleLoadDetail>;
  'article-error': CustomEvent<ArticleErrorDetail>;
  'article-click': CustomEvent<ArticleClickDetail>;
}

declare global {
  interface HTMLElementEventMap extends ArticleEventMap {}
}

/** Dispatches one of them, bubbling, composed and cancelable. Returns false when somebody cancelled it. */
export function dispatch<Type extends keyof ArticleEventMap>(
  target: EventTarget,
  type: Type,
  detail: ArticleEventMap[Type]['detail'],
): boolean {
  return target.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }),
  );
}
