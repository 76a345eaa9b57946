import type { Answer } from '../backend.js';
import { ArticleError } from '../errors.js';
import type { ArticleList } from './client.js';
import { forget, read, write } from './kept-answers.js';
import type { ArticlePage } from './read-page.js';
import { isPassing } from './trouble.js';

/**
 * How long one answer is not written anew, in milliseconds: a page's lists ask together, and polls bring the same every
 * minute. An age that is off by so much misleads nobody.
 */
const PAUSE = 300_000;

/** How long a reader waits for a storage that does not answer, in milliseconds; a disk takes a hundredth of it. */
const PATIENCE = 2000;

/** When each answer was kept, as `Date.now()`. */
const keptAt = new WeakMap<Answer, number>();

/** What is to be done to the storage is done in order, one after another. */
let work: Promise<unknown> = Promise.resolve();

/** Where storage is blocked or full nothing is kept, and nobody hears of it. */
function inOrder(task: () => Promise<void>): Promise<unknown> {
  work = work.then(task).catch(() => undefined);
  return work;
}

/**
 * Keeps a good answer for bad times. Resolves when it is kept, or cannot be; never rejects.
 * @param fromCache whether it has come some time ago
 */
export async function keep(url: string, answer: Answer, fromCache: boolean): Promise<void> {
  const now = Date.now();
  const before = keptAt.get(answer);
  if (before !== undefined && (fromCache || now - before < PAUSE)) return;
  keptAt.set(answer, now);
  await inOrder(() => write(url, answer, now));
}

/**
 * The kept answer in place of one that cannot be had, read as that would have been. `undefined` where there is none, or
 * where it would be wrong to show it: what is gone is forgotten, and a refusal is not the network's trouble.
 */
export async function readKept(
  url: string,
  error: unknown,
  readPage: (answer: Answer) => Promise<ArticlePage>,
): Promise<ArticleList | undefined> {
  if (!(error instanceof ArticleError)) return undefined;
  const { kind, status = 0 } = error;
  if (kind === 'http' && [404, 410].includes(status)) void inOrder(() => forget(url));
  if (kind === 'http' && !isPassing(error)) return undefined;
  try {
    const nothing = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
    const kept = await Promise.race([read(url), nothing]);
    return kept && { ...(await readPage(kept.answer)), fromCache: true, error, savedAt: kept.savedAt };
  } catch {
    return undefined;
  }
}
