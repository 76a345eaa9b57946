import type { Profile } from './profile.js';
import * as weights from './weights.js';

const twoDays = 2 * 86_400_000;

/** Whether two are one story: one address, however written, or one headline within two days or without a date. */
export function sameStory(one: Profile, other: Profile): boolean {
  if (one === other || (one.key && one.key === other.key)) return true;
  return !!one.title && one.title === other.title && !(Math.abs(one.time - other.time) > twoDays);
}

/** Whether a reader who sees one headline has seen the other: the same words, but for a few (Jaccard's index). */
export function nearlySame(one: Profile, other: Profile): boolean {
  if (sameStory(one, other)) return true;
  const shared = [...one.headline].filter((term) => other.headline.has(term)).length;
  return shared > 0 && shared / (one.headline.size + other.headline.size - shared) >= weights.sameHeadline;
}
