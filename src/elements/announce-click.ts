import type { Article } from '../article.js';
import { dispatch } from '../events.js';
import { listName } from './list-name.js';

/**
 * Tells the page which card's link a reader follows. A page that cancels the event goes there by itself. To be called
 * by the element around the cards, which are known by their places and not by their parts: in place of a card may be
 * whatever the page draws, with more links than one.
 */
export function announceClick(
  host: HTMLElement,
  articles: readonly Article[],
  originalEvent: MouseEvent,
): void {
  const frame = originalEvent.currentTarget as Element;
  const path = originalEvent.composedPath();
  const inside = path.slice(0, path.indexOf(frame));
  // Links among the element's own children are the page's.
  const link = inside.find(
    (node): node is HTMLAnchorElement =>
      node instanceof HTMLAnchorElement && node.href !== '' && !host.contains(node),
  );
  const index = articles.length > 1 ? [...frame.children].indexOf(inside.at(-1) as Element) : 0;
  const article = articles[index];
  if (!link || !article) return;
  const goes = dispatch(host, 'article-click', {
    article,
    index,
    list: listName(host),
    url: link.href,
    originalEvent,
  });
  if (!goes) originalEvent.preventDefault();
}
