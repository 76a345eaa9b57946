import type { ArticleErrorKind } from '../errors.js';

/** What is known of a failure before anybody has put it into words. */
export interface Trouble {
  kind: ArticleErrorKind;
  /** The address that was asked, or that answered after redirects. */
  url: string;
  status?: number;
  /** The answer as text, where one came. */
  text?: string;
  /** Milliseconds that were waited. */
  timeout?: number;
  /** The backend that the answer was read as. */
  backend?: string;
  /** What the backend itself said, or the first reason why an item could not be read. */
  said?: string;
  /** What was wrong beside the backend: the address, the backend's name, an empty list, data inside the page. */
  problem?: 'src' | 'name' | 'empty' | 'inline';
  cause?: unknown;
}

/** Whether asking again may help: too early, too many, and whatever is the server's own trouble or the network's. */
export function isPassing({
  kind,
  status = 0,
}: {
  kind: ArticleErrorKind;
  status?: number | undefined;
}): boolean {
  return kind === 'network' || (kind === 'http' && (status >= 500 || [408, 425, 429].includes(status)));
}
