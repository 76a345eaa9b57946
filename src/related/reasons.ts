import type { Article } from '../article.js';
import { folded, textOf, type Profile } from './profile.js';
import type { Likeness } from './similarity.js';
import { eachWord } from './tokens.js';

/** What an article has in common with the current one, as the article itself spells it. */
export interface Reasons {
  /** Words, strongest first. */
  words: string[];
  keywords: string[];
  /** Names of authors. */
  authors: string[];
  /** How much older the article is, in whole days; below 0 for a newer one. Absent where a date is missing. */
  days?: number;
  /** Whether somebody put it there, whatever it has in common. */
  pinned?: boolean;
}

/** How much older than the current article another is; empty where a date is missing. */
export function daysOlder(current: Profile, other: Profile): { days?: number } {
  const days = Math.round((current.time - other.time) / 86_400_000);
  return Number.isNaN(days) ? {} : { days };
}

/** Says in the article's own words what `compare` has found. */
export function reasonsFor(
  article: Article,
  { words, keywords, authors }: Likeness,
  current: Profile,
  profile: Profile,
): Reasons {
  const spellings = new Map<string, string>();
  for (const text of [
    article.headline,
    ...(article.keywords ?? []),
    article.description ?? '',
    textOf(article),
  ])
    eachWord(text, (term, spelling) => spellings.has(term) || spellings.set(term, spelling));
  return {
    words: words
      .sort(([one, its], [other, theirs]) => theirs - its || (one < other ? -1 : 1))
      .map(([term]) => spellings.get(term) ?? term),
    keywords: (article.keywords ?? []).filter((keyword) => keywords.includes(folded(keyword))),
    authors: (article.author ?? []).map(({ name }) => name).filter((name) => authors.includes(folded(name))),
    ...daysOlder(current, profile),
  };
}
