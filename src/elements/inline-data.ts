import type { Answer } from '../backend.js';
import { FormatError } from '../errors.js';

/**
 * The child that holds data which the page brings along: an answer of any backend, or articles as they are. One that
 * the parser has not come to the end of is not there yet.
 */
export function inlineScript(element: Element): HTMLScriptElement | null {
  const script = element.querySelector<HTMLScriptElement>(
    ':scope > script[type="application/json" i]:not([slot])',
  );
  const isWhole =
    element.ownerDocument.readyState !== 'loading' || script?.nextSibling || element.nextSibling;
  return isWhole ? script : null;
}

/** The child that holds `items`, `next` and `map`, where these are too long for attributes. */
export function mapScript(element: Element): HTMLScriptElement | null {
  return element.querySelector<HTMLScriptElement>(':scope > script[type="application/json" i][slot="map"]');
}

/**
 * Reads data that the page brings along, as if it had been an answer of the page's own address.
 * @throws FormatError when it is not JSON.
 */
export function inlineAnswer({ textContent: text, ownerDocument }: HTMLScriptElement): Answer {
  const url = ownerDocument.URL;
  try {
    return { body: JSON.parse(text), text, headers: new Headers(), url };
  } catch (cause) {
    const message = `The <script type="application/json"> inside is not valid JSON: ${(cause as Error).message}.`;
    throw new FormatError(message, { kind: 'json', url, cause });
  }
}
