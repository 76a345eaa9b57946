import type { Answer } from '../backend.js';
import type { Trouble } from './trouble.js';

/** How one request is made. */
export interface AttemptOptions {
  fetch: typeof fetch;
  /** Milliseconds until the last byte of the answer. */
  timeout: number;
  headers?: Record<string, string> | undefined;
  /** Has the browser's cache ask the server before it answers. */
  reload?: boolean | undefined;
  signal: AbortSignal;
}

/** What came of it. `response` is there where an answer of any status arrived. */
export type Outcome = { answer: Answer } | { trouble: Trouble; response?: Response | undefined };

/**
 * Asks once, with the platform's own `fetch`: what nearly every page needs, and all it downloads. Second chances are
 * ky's (`retry.ts`), words for the trouble are `explain.ts`'s, and both are loaded only when there is trouble.
 */
export async function attempt(url: string, options: AttemptOptions): Promise<Outcome> {
  const { fetch, timeout, headers, reload, signal } = options;
  const timer = AbortSignal.timeout(timeout);
  try {
    // An init without `headers` keeps this a “simple” request: no preflight, which real backends refuse.
    const init: RequestInit = { signal: AbortSignal.any([signal, timer]) };
    if (headers) init.headers = headers;
    if (reload) init.cache = 'no-cache';
    const response = await fetch(url, init);
    return await outcomeOf(response, await response.arrayBuffer(), url);
  } catch (cause) {
    signal.throwIfAborted();
    return { trouble: { kind: timer.aborted ? 'timeout' : 'network', url, timeout, cause } };
  }
}

/** Reads what arrived: an answer, or which trouble it is. */
export async function outcomeOf(response: Response, bytes: ArrayBuffer, url: string): Promise<Outcome> {
  const { status, headers } = response;
  const from = response.url || url;
  // JSON is UTF-8 by its specification; the decoder takes a byte order mark away.
  const text = new TextDecoder().decode(bytes);
  const trouble = { url: from, status, text };
  if (!response.ok) return { trouble: { ...trouble, kind: 'http', cause: response }, response };
  try {
    const body: unknown = JSON.parse(text);
    return { answer: { body, text, headers, url: from } };
  } catch (cause) {
    // Warnings of the server's may stand before a feed; JSON holds tags too, but begins otherwise.
    if (!/^[^[{<]{0,500}</.test(text)) return { trouble: { ...trouble, kind: 'json', cause } };
    const { readMarkup } = await import('./markup.js');
    const read = readMarkup(text, bytes, headers.get('content-type'));
    return 'kind' in read
      ? { trouble: { ...trouble, ...read } }
      : { answer: { ...read, headers, url: from } };
  }
}
