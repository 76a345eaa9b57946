import { html, nothing } from 'lit';
import type { CardOptions } from '../parts/card-options.js';
import { inLanguage } from '../parts/in-language.js';
import { notice } from '../parts/notice.js';
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
  /** Which of the interface's words stands where there is nothing. */
  emptyWord: 'empty' | 'missing';
  /** Which stands where nothing could be loaded. */
  errorWord: 'error' | 'failed';
  /** What stands there while articles are on their way. */
  bones: (fields: ReadonlySet<string>) => unknown;
  options: CardOptions;
  retry: () => void;
  /** Called when children have come, or others. */
  arrived: () => void;
  /** Puts a stand-in where the articles would be. */
  frame: (content: unknown) => unknown;
}

/**
 * What is drawn in place of articles. Whoever put something between the tags wants it seen until there is better, and
 * for good if nothing comes.
 */
export function standIn(
  element: Element,
  { state, asks, hides, keeps, emptyWord, errorWord, bones, options, retry, arrived, frame }: Situation,
): unknown {
  const { strings, wordsLang, fields } = options;
  const say = (words: string) => inLanguage(words, wordsLang);
  const inRoom = (content: unknown) => (keeps ? html`<div class="room keep">${content}</div>` : content);
  if (state === 'empty')
    return inRoom(
      hides ? nothing : frame(html`<slot name="empty">${notice(say(strings[emptyWord]))}</slot>`),
    );
  // Without an address the children may be the data, and a page's script may bring them at any time.
  if (!asks) return html`<slot @slotchange=${arrived}></slot>`;
  if (hasFallback(element)) return inRoom(html`<slot></slot>`);
  if (state !== 'error') return frame(bones(fields));
  const action = { label: say(strings.retry), run: retry };
  return inRoom(
    hides ? nothing : frame(html`<slot name="error">${notice(say(strings[errorWord]), action)}</slot>`),
  );
}

function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    isElement(node)
      ? !node.slot && !['SCRIPT', 'TEMPLATE'].includes(node.tagName)
      : node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
  );
}

/** No `instanceof`, which children of another document are not. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
