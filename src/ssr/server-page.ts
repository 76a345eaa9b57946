import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { ServerText } from './server-text.js';

/** What an element asks of the document that it is in while it is drawn; on a server nearly all of it is not there. */
export class ServerPage {
  readonly readyState = 'complete';
  readonly documentElement = null;
  readonly defaultView = null;
  readonly URL: string;
  readonly location: { href: string; origin: string; protocol: string };

  /** @param url the page's address; `''` where it is not known */
  constructor(url: string) {
    this.URL = url;
    const { origin = '', protocol = 'https:' } = URL.canParse(url) ? new URL(url) : {};
    this.location = { href: url, origin, protocol };
  }

  querySelector(): null {
    return null;
  }

  createElement(name: string): ServerText {
    return new ServerText(name);
  }

  createTextNode(words: string): string {
    return words;
  }

  createDocumentFragment(): ServerText {
    return new ServerText();
  }

  /** The text has been cleaned, and escaped in writing. */
  drawable({ html }: ServerText): unknown {
    return unsafeHTML(html);
  }
}
