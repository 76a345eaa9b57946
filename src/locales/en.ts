/** A sentence for each way of counting that a language has: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html */
export type Plural = { [Category in Intl.LDMLPluralRule]?: string } & { other: string };

/**
 * The words of the interface. Every locale has them all; `{…}` is filled in. They are loaded when they are needed. A page
 * in one language may bring them along instead: `newsrail/locales/de` exports them as `de`, for `configure({ strings: de })`.
 */
export interface Strings {
  /** Heading of `<latest-list>`. */
  latest: string;
  /** Heading of `<related-reads>`. */
  related: string;
  /** Where a list has nothing to show. */
  empty: string;
  /** Where one article was wanted and there is none. */
  missing: string;
  /** Where no articles could be loaded. */
  error: string;
  /** Where one article was wanted and could not be loaded. */
  failed: string;
  /** Where the last good answer is shown because a newer one could not be had. */
  stale: string;
  /** When that answer was loaded, where it is from an earlier visit: `{date}`. */
  saved: string;
  /** Button that asks again. */
  retry: string;
  /** Button that brings the next articles. */
  more: string;
  /** How many it has brought; only heard. */
  added: Plural;
  /** At the end of a list that has grown; only heard. */
  noMore: string;
  /** Where the next articles could not be loaded. */
  moreFailed: string;
  /** Button that shows what has come since. */
  fresh: Plural;
  /** Label of paid content: `{name}` of its sponsor. In the words that the law of the country asks for, where it does. */
  sponsored: string;
  /** Label of what only subscribers may read. */
  subscribers: string;
  /** Label of reports that go on. */
  live: string;
  /** Label of an article of the last hour. */
  new: string;
  /** Label of an article that has been worked on since it was published. */
  updated: string;
  /** Link past a long list. */
  skip: Plural;
  /** Link past the head of an article. */
  skipToText: string;
  /** After a link that opens in a new tab; only heard. */
  newTab: string;
  /** Who wrote an article: `{names}`. */
  by: string;
  /** When an article was published: `{date}`. */
  publishedOn: string;
  /** When an article was last changed: `{date}`. */
  updatedOn: string;
  /** How long it takes to read: `{time}`, such as “4 min”. */
  readingTime: string;
  /** Who made the picture: `{name}`. */
  credit: string;
  /** Button that loads what another site has to show: `{host}`. */
  embed: string;
  /** Link to that instead: `{host}`. */
  openAt: string;
  /** What a table in a text is called that can be scrolled. */
  table: string;
  /** Where a text ends because the rest is for subscribers. */
  paywall: string;
  /** Link to the article at its publisher's: `{host}`. */
  continueAt: string;
}

export const en: Strings = {
  latest: 'Latest',
  related: 'Read also',
  empty: 'Nothing here yet.',
  missing: 'This article could not be found.',
  error: 'The articles could not be loaded.',
  failed: 'This article could not be loaded.',
  stale: 'These may not be the newest articles.',
  saved: 'Last loaded {date}.',
  retry: 'Try again',
  more: 'More articles',
  added: { one: '{count} more article', other: '{count} more articles' },
  noMore: 'No more articles',
  moreFailed: 'More articles could not be loaded.',
  fresh: { one: '{count} new article', other: '{count} new articles' },
  sponsored: 'Sponsored: {name}',
  subscribers: 'For subscribers',
  live: 'Live',
  new: 'New',
  updated: 'Updated',
  skip: { one: 'Skip {count} article', other: 'Skip {count} articles' },
  skipToText: 'Skip to the text',
  newTab: '(opens in a new tab)',
  by: 'By {names}',
  publishedOn: 'Published {date}',
  updatedOn: 'Updated {date}',
  readingTime: '{time} read',
  credit: 'Picture: {name}',
  embed: 'Show content from {host}',
  openAt: 'Open at {host}',
  table: 'Table',
  paywall: 'The rest of this article is for subscribers.',
  continueAt: 'Read on at {host}',
};
