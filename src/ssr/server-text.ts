import { escapeHtml } from '../text/escape-html.js';

/** HTML's elements without an end tag, as far as a text may have them. */
const VOID = /^(?:br|col|hr|img|source|track|wbr)$/;

/** The part of the DOM that an article's text is built with, which a server has none of: a tree that becomes HTML. */
export class ServerText {
  readonly #name: string | undefined;
  readonly #attributes = new Map<string, string>();
  readonly #children: (ServerText | string)[] = [];
  readonly part = { add: (name: string) => this.setAttribute('part', name) };

  /** @param name the element's; none is a fragment */
  constructor(name?: string) {
    this.#name = name;
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  set dir(value: string) {
    this.setAttribute('dir', value);
  }

  set lang(value: string) {
    this.setAttribute('lang', value);
  }

  set tabIndex(value: number) {
    this.setAttribute('tabindex', String(value));
  }

  set textContent(words: string) {
    this.#children.splice(0, Infinity, words);
  }

  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }

  append(...nodes: (ServerText | string)[]): void {
    this.#children.push(...nodes);
  }

  appendChild(node: ServerText | string): void {
    this.append(node);
  }

  /** Nobody presses anything on a server. */
  addEventListener(): void {}

  get html(): string {
    const inner = this.#children
      .map((child) => (typeof child === 'string' ? escapeHtml(child) : child.html))
      .join('');
    const name = this.#name;
    if (!name) return inner;
    const attributes = [...this.#attributes].map(([key, value]) => ` ${key}="${escapeHtml(value)}"`).join('');
    if (VOID.test(name)) return `<${name}${attributes}>`;
    // A parser takes the first line break of such a text for the source's and not the text's.
    return `<${name}${attributes}>${name === 'pre' ? '\n' : ''}${inner}</${name}>`;
  }
}
