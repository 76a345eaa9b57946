import { html, nothing } from 'lit';
import type { CardOptions } from '../parts/card-options.js';
import { notice } from '../parts/notice.js';
import { skeleton } from '../parts/skeleton.js';
import type { ElementState } from './states.js';

/** What is known where there are no articles to draw. */
export interface Situation {
  state: ElementState;
  /** Whether an address has been named. */
  asks: boolean;
  /** Whether nothing is to be seen where there is nothing. */
  hides: boolean;
  /** Whether the room that was kept for articles is not given up yet. */
  keeps: boolean;
  /** How many cards are expected. */
  places: number;
  options: CardOptions;
  retry: () => void;
  /** Puts a stand-in where the articles would be. */
  frame: (content: unknown) => unknown;
}

/**
 * What is drawn in place of articles. Whoever put something between the tags wants it seen until there is better, and
 * for good if nothing comes.
 */
export function standIn(
  element: Element,
  { state, asks, hides, keeps, places, options, retry, frame }: Situation,
): unknown {
  const { strings, fields } = options;
  const inRoom = (content: unknown) => (keeps ? html`<div class="room keep">${content}</div>` : content);
  if (state === 'empty')
    return inRoom(hides ? nothing : frame(html`<slot name="empty">${notice(strings.empty)}</slot>`));
  if (!asks) return html`<slot></slot>`;
  if (hasFallback(element)) return inRoom(html`<slot></slot>`);
  if (state !== 'error') return frame(Array.from({ length: places }, () => skeleton(fields)));
  const action = { label: strings.retry, run: retry };
  return inRoom(hides ? nothing : frame(html`<slot name="error">${notice(strings.error, action)}</slot>`));
}

function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot && !['SCRIPT', 'TEMPLATE'].includes(node.tagName)
      : node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
  );
}
