import ky, { isHTTPError, isTimeoutError } from 'ky';
import { outcomeOf, type Outcome } from './attempt.js';
import type { AskOptions } from './ask.js';
import { waitAsked } from './retry-after.js';
import { isPassing } from './trouble.js';

/** The longest wait that a reader is made to sit through, in milliseconds. */
const PATIENCE = 60_000;

/** The statuses of what may be over in a moment. */
const PASSING = [...Array(600).keys()].filter((status) => isPassing({ kind: 'http', status }));

/**
 * Second chances, by ky: at most two, with full jitter, for network errors, 408, 425, 429 and 5xx; `Retry-After` is
 * honoured, and one that is longer than a minute ends it. The first outcome is played back to ky as its first attempt,
 * so that nothing is asked once too often.
 */
export async function retry(url: string, options: AskOptions, first?: Outcome): Promise<Outcome> {
  const { fetch, timeout, headers, reload, signal, hooks } = options;
  let played = first;
  let last: Outcome | undefined;

  // The whole body is read inside, so that one that breaks off counts as a failed attempt too.
  const fetchAll = async (input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> => {
    const before = played;
    played = undefined;
    if (before) return replay(before);
    const response = await fetch(input, init);
    const bytes = await response.arrayBuffer();
    last = await outcomeOf(response, bytes, url);
    return withBody(response, bytes);
  };

  try {
    await ky(url, {
      fetch: fetchAll as typeof fetch,
      timeout,
      signal,
      ...(headers && { headers }),
      ...(reload && { cache: 'no-cache' as const }),
      ...(hooks && { hooks }),
      retry: {
        limit: 2,
        jitter: true,
        backoffLimit: 30_000,
        maxRetryAfter: PATIENCE,
        statusCodes: PASSING,
        afterStatusCodes: PASSING,
        shouldRetry: ({ error }) => {
          // `true` would pass over Retry-After: it is for errors that ky does not know as the network's.
          if (error instanceof TypeError) return true;
          return isHTTPError(error) && waitAsked(error.response.headers) > PATIENCE ? false : undefined;
        },
        ...(typeof options.retry === 'number' ? { limit: options.retry } : options.retry),
      },
    });
  } catch (cause) {
    signal.throwIfAborted();
    if (isTimeoutError(cause)) return { trouble: { kind: 'timeout', url, timeout, cause } };
    if (!isHTTPError(cause)) return { trouble: { kind: 'network', url, cause } };
  }
  return last ?? first ?? { trouble: { kind: 'network', url } };
}

function replay(outcome: Outcome): Response {
  if ('answer' in outcome) return new Response(outcome.answer.text);
  const { response, trouble } = outcome;
  if (response) return withBody(response, trouble.text ?? '');
  // ky knows a network error by the words of the engines; this is the one that it is told here.
  throw trouble.cause instanceof TypeError ? trouble.cause : new TypeError('Failed to fetch');
}

function withBody({ status, statusText, headers }: Response, body: BodyInit): Response {
  const mayHaveBody = ![204, 205, 304].includes(status);
  return new Response(mayHaveBody ? body : null, { status, statusText, headers });
}
