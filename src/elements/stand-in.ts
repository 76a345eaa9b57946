import { html, nothing } from 'lit';
import type { CardOptions } from '../parts/card-options.js';
import { notice } from '../parts/notice.js';
import type { ElementState } from './states.js';

/** What is known where there are no articles to draw. */
export interface Situation {
  state: ElementState;
  /** Whether an address has been named. */
  asks: boolean;
  /** Whether nothing is to be seen where there is nothing. */
  hides: boolean;
  /** Which of the interface's words stands where there is nothing. */
  emptyWord: 'empty' | 'missing';
  /** What stands there while articles are on their way. */
  bones: (fields: ReadonlySet<string>) => unknown;
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
  { state, asks, hides, emptyWord, bones, options, retry, frame }: Situation,
): unknown {
  const { strings, fields } = options;
  if (state === 'empty')
    return hides ? nothing : frame(html`<slot name="empty">${notice(strings[emptyWord])}</slot>`);
  if (hasFallback(element) || !asks) return html`<slot></slot>`;
  if (state !== 'error') return frame(bones(fields));
  const action = { label: strings.retry, run: retry };
  return hides ? nothing : frame(html`<slot name="error">${notice(strings.error, action)}</slot>`);
}

function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.slot && !['SCRIPT', 'TEMPLATE'].includes(node.tagName)
      : node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
  );
}
