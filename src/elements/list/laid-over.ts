import type { Article } from '../../article.js';
import { storyKey } from './choice.js';

/** What there is after a later answer to the same question. */
export interface LaidOver {
  /** All there is to choose from now. */
  pool: Article[];
  /** What there was, in its newest version. */
  shown: Article[];
  /** Whether any of that is another version. */
  readonly changed: boolean;
  /** Whether nothing of it is in the answer: so much is new that there is a gap between, and what was is left behind. */
  apart: boolean;
}

/**
 * Lays a later answer over what there was.
 * @param isWhole whether it has all that there is of the stretch of time that it covers, so that what is gone from that
 *   has been withdrawn
 */
export function laidOver(answer: readonly Article[], before: readonly Article[], isWhole: boolean): LaidOver {
  const newer = new Map(answer.map((article) => [storyKey(article), article]));
  const shown = before.map((article) => newer.get(storyKey(article)) ?? article);
  const isKnown = (article: Article) => newer.has(storyKey(article));
  const apart = answer.length > 0 && !before.some(isKnown);
  const oldest = edgeOf(answer);
  const rest = shown.filter(
    (article) => !isKnown(article) && (!isWhole || (article.datePublished ?? '') < oldest),
  );
  return {
    pool: apart ? [...answer] : [...answer, ...rest],
    shown,
    // Worked out only for those who ask: lists are drawn far more often than they change.
    get changed() {
      return shown.some((article, index) => isOther(article, before[index]!));
    },
    apart,
  };
}

function isOther(one: Article, other: Article): boolean {
  return one !== other && JSON.stringify(one) !== JSON.stringify(other);
}

/**
 * The date down to which an answer has everything. What stands before a newer one has been put there by hand, and what
 * has no date says nothing.
 */
function edgeOf(answer: readonly Article[]): string {
  let [oldest, newest] = ['~', ''];
  for (const { datePublished } of answer.toReversed()) {
    if (!datePublished || datePublished < newest) continue;
    newest = datePublished;
    if (datePublished < oldest) oldest = datePublished;
  }
  return oldest;
}
