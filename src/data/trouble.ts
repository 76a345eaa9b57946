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
  /** What was wrong before anything could be read: the address, the backend's name, or that there was nothing. */
  problem?: 'src' | 'name' | 'empty';
  cause?: unknown;
}
