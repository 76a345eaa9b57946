import type { Article } from '../article.js';
import { dispatch } from '../events.js';

/** Tells the page which card's link a reader follows. A page that cancels the event goes there by itself. */
export function announceClick(
  host: HTMLElement,
  articles: readonly Article[],
  originalEvent: MouseEvent,
): void {
  const path = originalEvent.composedPath();
  const link = path.find((node) => node instanceof HTMLAnchorElement);
  const cards = [...host.shadowRoot!.querySelectorAll('[part~="card"]')];
  const index = cards.findIndex((card) => path.includes(card));
  const article = articles[index];
  if (!link || !article) return;
  const goes = dispatch(host, 'article-click', { article, index, url: link.href, originalEvent });
  if (!goes) originalEvent.preventDefault();
}
