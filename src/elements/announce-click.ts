import type { Article } from '../article.js';
import { clickedLink, follow } from './follow.js';
import { listName } from './list-name.js';

/**
 * Tells the page which card's link a reader follows, and follows it. To be called by the element around the cards,
 * which are known by their places and not by their parts: in place of a card may be whatever the page draws, with more
 * links than one.
 * @param before how many articles the element shows before these
 */
export function announceClick(
  host: HTMLElement,
  articles: readonly Article[],
  originalEvent: MouseEvent,
  before = 0,
): void {
  const link = clickedLink(host, originalEvent);
  const frame = originalEvent.currentTarget as Element;
  const path = originalEvent.composedPath();
  const card = path[path.indexOf(frame) - 1] as Element;
  const index = articles.length > 1 ? [...frame.children].indexOf(card) : 0;
  const article = articles[index];
  if (!link || !article) return;
  const { href: url } = link;
  follow(host, link, originalEvent, {
    article,
    index: before + index,
    list: listName(host),
    url,
    originalEvent,
  });
}
