/**
 * What counts for how much. One set for all sites and languages, chosen on open newsrooms and frozen. The optimum is
 * flat: half or twice of most of these changes little.
 */
export const weights = Object.freeze({
  /** A word of the headline counts as three of the description: it was chosen with more care. */
  headline: 3,
  description: 1,
  /** Words within keywords; `sharedKeywords` is for whole ones. */
  keywords: 1,
  /** A word of the text, in a text of average length: it says the same as the headline, at more length. */
  body: 0.4,
  /** How much of a word’s weight a long text takes from it: 0 nothing, 1 all (BM25’s b). */
  bodyLength: 0.5,
  /** What the page’s own text is worth where no candidate has one: only headlines can match it. */
  lonelyBody: 1 / 3,
  /** At this weight a word counts half of what it can ever count (BM25’s k1): twice a headline’s, so that it still tells. */
  saturation: 6,
  /** Added at most for keywords in common, which editors chose by hand: as much as a good match of words. */
  sharedKeywords: 0.25,
  /** Added at most for an author in common, who mostly writes on one beat. */
  sharedAuthor: 0.1,
  /** Days apart after which time begins to tell. */
  decayDays: 30,
  /** How fast it tells: (1 + days / decayDays) ^ -decay. Slow, since half of what writers link to is over 75 days old. */
  decay: 0.15,
  /** With less than this in common, 0 to 1 and whatever the dates, two articles are not related, although they share a keyword. */
  threshold: 0.12,
  /** The same for two of which one has no keywords: nothing can be added for them. */
  wordsThreshold: 0.08,
  /** The same for two that both have keywords but none in common: their editors have said that they differ. */
  unlikeThreshold: 0.28,
  /** A word is rare if no more than this share of the pool has it, or three articles. */
  rare: 0.1,
  /** So many rare words must be shared where no keyword is: one alone may mean two things. */
  rareWords: 2,
  /** Headlines that share so much of their words, 0 to 1, are one story, or one series. */
  sameHeadline: 0.6,
});
