import type { ArticleEventMap } from '../events.js';

/** React's names of the events. */
export const HANDLERS = {
  onArticleLoad: 'article-load',
  onArticleError: 'article-error',
  onArticleClick: 'article-click',
  onArticleImpression: 'article-impression',
  onArticleUpdate: 'article-update',
} as const satisfies Record<string, keyof ArticleEventMap>;

export type HandlerName = keyof typeof HANDLERS;

/** Functions that hear of events. The event is the element's own, not one of React's. */
export type Handlers<Name extends HandlerName = HandlerName> = {
  [Each in Name]?: ((event: ArticleEventMap[(typeof HANDLERS)[Each]]) => void) | undefined;
};

/**
 * Has an element tell of its events.
 * @param handlers gives the functions that are to hear of an event, when it comes
 * @returns what ends it
 */
export function listen(element: HTMLElement, handlers: () => Handlers): () => void {
  const interest = new AbortController();
  for (const [name, type] of Object.entries(HANDLERS)) {
    const tell = (event: Event) => (handlers()[name as HandlerName] as EventListener | undefined)?.(event);
    element.addEventListener(type, tell, { signal: interest.signal });
  }
  return () => interest.abort();
}
