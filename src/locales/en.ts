/** The words of the interface. Every locale has them all. */
export interface Strings {
  /** Heading of `<latest-list>`. */
  latest: string;
  /** Heading of `<related-reads>`. */
  related: string;
  /** Where a list has nothing to show. */
  empty: string;
  /** Where nothing could be loaded. */
  error: string;
  /** Where the last good answer is shown because a newer one could not be had. */
  stale: string;
  /** Button that asks again. */
  retry: string;
  /** Label of paid content; its sponsor's name follows. */
  sponsored: string;
  /** Label of what only subscribers may read. */
  subscribers: string;
}

export const en: Strings = {
  latest: 'Latest',
  related: 'Read also',
  empty: 'Nothing here yet.',
  error: 'The articles could not be loaded.',
  stale: 'These may not be the newest articles.',
  retry: 'Try again',
  sponsored: 'Sponsored',
  subscribers: 'For subscribers',
};
