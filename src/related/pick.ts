import type { Article } from '../article.js';
import { profileOf } from './profile.js';
import { nearlySame } from './same-story.js';

/** One after another, as many as wanted, but none that is nearly one of those before it. */
export function pick<T extends { article: Article }>(
  from: readonly T[],
  before: readonly Article[],
  wanted: number,
): T[] {
  const taken = before.map(profileOf);
  const picked: T[] = [];
  for (const one of from) {
    if (picked.length >= wanted) break;
    const profile = profileOf(one.article);
    if (taken.some((other) => nearlySame(other, profile))) continue;
    taken.push(profile);
    picked.push(one);
  }
  return picked;
}
