import type { Answer } from '../backend.js';
import { failure } from '../data/failure.js';

/**
 * The child that holds data which the page brings along: an answer of any backend, or articles as they are. One that
 * the parser has not come to the end of is not there yet.
 */
export function inlineScript(element: Element): HTMLScriptElement | null {
  const script = jsonChild(element, ':not([slot])');
  return script?.nextSibling || isWhole(element) ? script : null;
}

/** The links among the children, but for those that have a slot of their own. */
export const LINKS = ':scope > a[href]:not([slot]), :scope > :not([slot]) a[href]';

/** Whether there are links among the children, and the parser has come to the last of them. */
export function hasLinks(element: Element): boolean {
  return isWhole(element) && element.querySelector(LINKS) !== null;
}

/** Whether the parser is past the element's end tag. */
function isWhole({ ownerDocument, nextSibling }: Element): boolean {
  return ownerDocument.readyState !== 'loading' || nextSibling !== null;
}

/** The child that holds `items`, `next` and `map`, where these are too long for attributes. */
export function mapScript(element: Element): HTMLScriptElement | null {
  return jsonChild(element, '[slot="map"]');
}

function jsonChild(element: Element, which: string): HTMLScriptElement | null {
  return element.querySelector(`:scope > script[type="application/json" i]${which}`);
}

/**
 * Reads data that the page brings along, as if it had been an answer of the page's own address.
 * @throws FormatError when it is not JSON.
 */
export async function inlineAnswer({ textContent: text, ownerDocument }: HTMLScriptElement): Promise<Answer> {
  const url = ownerDocument.URL;
  try {
    return { body: JSON.parse(text), text, headers: new Headers(), url };
  } catch (cause) {
    throw await failure({ kind: 'json', url, problem: 'inline', cause });
  }
}
