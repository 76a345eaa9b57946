/** What stands behind an application. */
export interface Newsroom {
  /** Where the backend answers, without a slash at the end. */
  backend: string;
  /** The path of the backend's list, e.g. `/wp-json/wp/v2/posts`. */
  list: string;
  /** The newest articles there, the newest first. */
  newest: { headline: string; slug: string }[];
}

/** An application that has been started. */
export interface Site extends Newsroom {
  /** Where it answers, without a slash at the end. */
  url: string;
}

/** Whether an address is that of the list: not one of an article. */
export function asksForList({ backend, list }: Site, address: string): boolean {
  const url = new URL(address);
  return url.href.startsWith(backend + list) && !url.searchParams.has('slug');
}
