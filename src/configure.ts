import { createClient, type Client } from './data/client.js';
import { en, type Strings } from './locales/en.js';

/** What a page may set once, for all elements of its copy of this library. */
export interface Settings {
  /** Asks for all elements that have no `client` of their own. Default: `createClient()`. */
  client?: Client;
  /** Words of the interface, in place of the built-in ones. */
  strings?: Partial<Strings>;
  /** Hears of every error that an element meets, beside its `article-error` event. */
  onError?: (error: Error, element: Element) => void;
}

const current: Settings = {};

/** Sets what all elements share; what is not named stays as it is. Set it before the elements ask. */
export function configure({ client, strings, onError }: Settings): void {
  if (client) current.client = client;
  if (strings) current.strings = { ...current.strings, ...strings };
  if (onError) current.onError = onError;
}

/** The client that all elements share. */
export function sharedClient(): Client {
  return (current.client ??= createClient());
}

/** The words of the interface. */
export function strings(): Strings {
  return { ...en, ...current.strings };
}

/** Tells the page's own error handler. */
export function tellPage(error: Error, element: Element): void {
  try {
    current.onError?.(error, element);
  } catch (fault) {
    // The page's own fault is the page's to see, and must not cost the element its error view.
    reportError(fault);
  }
}
