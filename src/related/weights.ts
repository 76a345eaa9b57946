// What counts for how much. One set for all sites and languages, chosen on open newsrooms and frozen. The optimum is
// flat: half or twice of most of these changes little.

/** A word of the headline counts as two and a half of the description: it was chosen with more care. */
export const headline = 2.5;

export const description = 1;

/** Words within keywords; `sharedKeywords` is for whole ones. */
export const keywords = 1;

/** A word of the text, in a text of average length: it says the same as the headline, at more length. */
export const body = 0.4;

/** How much of a word’s weight a long text takes from it: 0 nothing, 1 all (BM25’s b). */
export const bodyLength = 0.5;

/** What the page’s own text is worth where no candidate has one: only headlines can match it. */
export const lonelyBody = 1 / 3;

/** At this weight a word counts half of what it can ever count (BM25’s k1): more than twice a headline’s, so that it still tells. */
export const saturation = 6;

/** Added at most for keywords in common, which editors chose by hand: as much as a good match of words. */
export const sharedKeywords = 0.25;

/** Added at most for an author in common, who mostly writes on one beat. */
export const sharedAuthor = 0.1;

/** Days apart after which time begins to tell. */
export const decayDays = 30;

/** How fast it tells: (1 + days / decayDays) ^ -decay. Slow, since half of what writers link to is over 75 days old. */
export const decay = 0.2;

/** With less than this in common, 0 to 1 and whatever the dates, two articles are not related, although they share a keyword. */
export const threshold = 0.13;

/**
 * The same where the candidates use more than half of the article’s keywords: they come from one newsroom, which means
 * by a keyword what the article means by it. In another’s the same keyword may be chance.
 */
export const ownThreshold = 0.1;

/** The same for two of which one has no keywords: nothing can be added for them. */
export const wordsThreshold = 0.08;

/** The same for two that both have keywords but none in common: their editors have said that they differ. */
export const unlikeThreshold = 0.28;

/** A word is rare if no more than this share of the pool has it, or three articles. */
export const rare = 0.1;

/** So many rare words must be shared where no keyword is: one alone may mean two things. */
export const rareWords = 2;

/** Headlines that share so much of their words, 0 to 1, are one story, or one series. */
export const sameHeadline = 0.6;
