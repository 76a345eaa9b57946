import { adoptStyles, type CSSResultOrNative, type LitElement } from 'lit';
import { ArticleAttributes } from './article-attributes.js';

/** An element that has its style sheets in whatever document it is, and can be given more of them. */
export abstract class DressedElement extends ArticleAttributes {
  #styles: readonly CSSResultOrNative[] = (this.constructor as typeof LitElement).elementStyles;

  /** @internal Adds style sheets to those that it has. */
  addStyles(...styles: CSSResultOrNative[]): void {
    this.#styles = [...this.#styles, ...styles];
    this.#dress();
  }

  /** A sheet that a script has made is of one document, and lost on the way into another. */
  #dress(): void {
    const root = this.shadowRoot!;
    if (this.ownerDocument === document) adoptStyles(root, [...this.#styles]);
    else
      import('./elsewhere.js').then(
        ({ dress }) => dress(root, this.#styles),
        // A page that is cut off from its scripts.
        () => {},
      );
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // The root is there; the sheets are another document's.
      this.#dress();
      return this.shadowRoot!;
    }
  }

  /** @internal */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#dress();
    this.requestUpdate();
  }
}
