import type { Article } from './article.js';
import { createClient, type Client } from './data/client.js';
import type { ArticleClickDetail } from './events.js';
import { en, type Strings } from './locales/en.js';
import { loadedWords, loadWords, type Words } from './locales/load.js';

/** What is known of a link that a reader follows. Of a link in an article's text no more than the first two. */
export interface NavigateContext extends Partial<ArticleClickDetail> {
  /** The element that the link is in. */
  element: HTMLElement;
  originalEvent: MouseEvent;
}

/** What a page may set once, for all elements of its copy of this library. */
export interface Settings {
  /** Asks for all elements that have no `client` of their own. Default: `createClient()`. */
  client?: Client;
  /** `backend` of elements that have none of their own. */
  backend?: string | undefined;
  /** Language of elements that have no `lang` of their own, whatever the page's is. */
  lang?: string | undefined;
  /** `theme` of elements that have none of their own. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /**
   * Words of the interface, in place of the built-in ones of every language. Where they are all here, such as `de` of
   * `newsrail/locales/de`, none are loaded.
   */
  strings?: Partial<Strings>;
  /**
   * Address of a picture at another size, for pages behind an image service. Called with the picture's address and the
   * size wanted in pixels (`height` where the ratio is known); asked for several widths, of which the browser chooses.
   */
  imageUrl?: ((url: string, size: { width: number; height?: number }) => string) | undefined;
  /** Has its say on an article's HTML before the library's own allow-list, which is applied in any case. */
  sanitize?: ((html: string, article: Article) => string) | undefined;
  /**
   * Goes to a page of this site in place of the browser, e.g.
   * `(url) => router.navigate(url.pathname + url.search + url.hash)`. Called for a plain click on a link to the same
   * origin that opens in the same tab and is no download, once `article-click` has been dispatched and nobody has
   * cancelled it; for the links in an article's text as well. Where it gives `false` or throws, the browser goes there.
   */
  navigate?: ((url: URL, context: NavigateContext) => unknown) | undefined;
  /**
   * Has the browser fetch pages of this site before they are asked for: those whose cards a reader points at (`hover`),
   * or has come to see (`visible`, ten at a time). Never where the reader saves data. Default: none.
   */
  prefetch?: 'hover' | 'visible' | undefined;
  /**
   * When a reader could see an article, as `article-impression` tells: so much of its card (`ratio`, over 0 to 1) for so
   * many milliseconds (`duration`) in the tab in front. Default: half of it (of a card of 242,500 pixels and more
   * three tenths) for 1000. `false`: nothing is watched, and no such event comes.
   */
  impression?: { ratio?: number | undefined; duration?: number | undefined } | false | undefined;
  /** Hears of every error that an element meets, beside its `article-error` event. */
  onError?: (error: Error, element: Element) => void;
}

/** What has been set. Read late, when something is drawn. */
export const settings: Settings = {};

/** Sets what all elements share; what is not named stays as it is. Set it before the elements ask. */
export function configure({ strings, ...others }: Settings): void {
  Object.assign(settings, others);
  if (strings) settings.strings = { ...settings.strings, ...strings };
}

/** The client that all elements share. */
export function sharedClient(): Client {
  return (settings.client ??= createClient());
}

/** The words of the interface in the language that has been loaded for `lang`, else in English. */
export function strings(lang: string): Strings {
  return wordsFor(lang)?.strings ?? { ...en, ...settings.strings };
}

/** The words for a language, the page's own first; undefined while they are on their way. */
export function wordsFor(lang: string): Words | undefined {
  const { strings } = settings;
  const words = loadedWords(lang);
  if (!strings) return words;
  // Whoever sets words has chosen their language as well.
  return words || areAll(strings) ? { strings: { ...en, ...words?.strings, ...strings } } : undefined;
}

/** Loads the words for a language, unless they are here or the page has brought them all along. Never rejects. */
export function prepareWords(lang: string): Promise<void> | undefined {
  return areAll(settings.strings) ? undefined : loadWords(lang);
}

function areAll(strings: Partial<Strings> = {}): boolean {
  return Object.keys(en).every((key) => key in strings);
}

/** Tells the page's own error handler. */
export function tellPage(error: Error, element: Element): void {
  try {
    settings.onError?.(error, element);
  } catch (fault) {
    // The page's own fault is the page's to see, and must not cost the element its error view.
    reportError(fault);
  }
}
