import type { Options as KyOptions } from 'ky';
import type { Answer } from '../backend.js';
import { attempt, type AttemptOptions } from './attempt.js';
import { failure } from './failure.js';
import { isPassing } from './trouble.js';

/** How a client asks; the names are ky's. */
export interface AskOptions extends AttemptOptions {
  /** ky's own: how often and when to try again. */
  retry?: KyOptions['retry'];
  /** ky's own. With hooks, ky makes every request from the first on. */
  hooks?: KyOptions['hooks'];
}

/**
 * Asks an address until it answers or there is no hope left.
 * @throws ArticleError in words a newsroom understands; the signal's reason when aborted.
 */
export async function ask(url: string, options: AskOptions): Promise<Answer> {
  const first = options.hooks ? undefined : await attempt(url, options);
  if (first && 'answer' in first) return first.answer;
  let trouble = first?.trouble;
  if (!trouble || (options.retry !== 0 && isPassing(trouble))) {
    const retry = await import('./retry.js').catch(() => undefined);
    options.signal.throwIfAborted();
    if (retry) {
      const last = await retry.retry(url, options, first);
      if ('answer' in last) return last.answer;
      trouble = last.trouble;
    }
  }
  // Where ky cannot be loaded (hooks asked for, and the page is cut off) there is no answer either.
  throw await failure(trouble ?? { kind: 'network', url });
}
