import type { Answer } from './backend.js';
import { FormatError } from './errors.js';
import { own, shapeOf } from './shape.js';

const OUTSIDE = ['errors', 'error', 'fault', 'response', 'message'];
const INSIDE = ['message', 'faultstring', 'detail', 'title'];

/** What a backend complains of in JSON, e.g. “Unknown Content API Key”. Ask only where no articles came. */
export function complaintIn(body: unknown, names = OUTSIDE): string | undefined {
  for (const name of names) {
    let found = own(body, name);
    if (Array.isArray(found)) found = found[0];
    const words = typeof found === 'string' ? found : names === OUTSIDE && complaintIn(found, INSIDE);
    if (words) return words;
  }
  return undefined;
}

/** The error for an answer without articles: which address, what came, what was expected, what to try. */
export function unexpected({ url, body }: Answer, expected: string, advice = ''): FormatError {
  const complaint = complaintIn(body);
  return complaint
    ? new FormatError(`${url} answered with an error: ${complaint}`, { kind: 'backend', url })
    : new FormatError(`${url} answered with ${shapeOf(body)}; expected ${expected}. ${advice}`.trim(), {
        kind: 'format',
        url,
      });
}
