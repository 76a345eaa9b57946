import type { CSSResult, CSSResultOrNative, LitElement } from 'lit';
import type { Article } from '../article.js';
import { wordsFor } from '../configure.js';
import { ArticleCard } from '../elements/article-card/article-card.js';
import type { ArticleElement } from '../elements/article-element.js';
import { ArticleView } from '../elements/article-view/article-view.js';
import { LatestList } from '../elements/latest-list/latest-list.js';
import { RelatedReads } from '../elements/related-reads/related-reads.js';
import type { Drawing } from '../elements/served/take-over.js';
import { ServerPage } from './server-page.js';

/** An element of the library in no browser: it draws what it is given, by its own templates. */
export interface ServerElement extends ArticleElement {
  /** The address of the page that it is to be on. */
  address: string;
  setAttribute(name: string, value: string): void;
  /** Draws articles as if they had come. Its words, and whatever else it draws with, are loaded before. */
  drawing(articles: Article[]): Promise<Drawing>;
  readonly isList: boolean;
  readonly isRelated: boolean;
  /** How a list grows. */
  readonly more?: string | null | undefined;
  /** Its style sheets, as text. */
  readonly css: string;
}

/**
 * An element's class with what lit's stand-in for HTMLElement lacks of the DOM: no children, no neighbours, a page of
 * which little is known, and a shadow root with nothing in it yet.
 */
function onServer(Base: typeof ArticleElement): new () => ServerElement {
  // Any of them, as far as it matters here.
  const Some = Base as unknown as new () => ArticleCard & Partial<Pick<LatestList, 'choose'>>;
  class OnServer extends Some {
    address = '';
    readonly #added: CSSResultOrNative[] = [];

    override get ownerDocument(): Document {
      return new ServerPage(this.address) as unknown as Document;
    }

    override get baseURI(): string {
      return this.address;
    }

    override get shadowRoot(): ShadowRoot {
      // A heading is drawn before what is named by it.
      const querySelector = (selector: string) => (selector === '#heading' ? {} : null);
      return { querySelector, getElementById: () => null } as unknown as ShadowRoot;
    }

    override readonly renderRoot = this.shadowRoot;

    override querySelector(): null {
      return null;
    }

    override getRootNode(): Node {
      return {} as Node;
    }

    override addStyles(...styles: CSSResultOrNative[]): void {
      this.#added.push(...styles);
    }

    override setAttribute(name: string, value: string): void {
      super.setAttribute(name, value);
      const { observedAttributes } = this.constructor as typeof LitElement;
      if (observedAttributes.includes(name)) this.attributeChangedCallback(name, null, value);
    }

    async drawing(pool: Article[]): Promise<Drawing> {
      const { loader } = this;
      loader.isGiven = true;
      loader.state = 'ready';
      loader.articles = pool;
      await this.prepare();
      this.choose?.(true);
      // Of the language that its `lang` says: whoever draws it has set it.
      this.words = wordsFor(this.getAttribute('lang')!);
      const { chosen: articles, options } = this;
      // Where there is nothing, the browser asks, and draws what stands in its place.
      return { template: articles.length ? this.render() : undefined, articles, options };
    }

    get isList(): boolean {
      return 'limit' in this;
    }

    get isRelated(): boolean {
      return 'pins' in this;
    }

    get css(): string {
      const { elementStyles } = this.constructor as typeof LitElement;
      return [...elementStyles, ...this.#added].map((sheet) => (sheet as CSSResult).cssText).join('');
    }
  }
  // As the registry of a browser does before the first of them is made: its properties are known from then on.
  void (OnServer as unknown as typeof LitElement).observedAttributes;
  return OnServer as unknown as new () => ServerElement;
}

const classes = [ArticleCard, ArticleView, LatestList, RelatedReads].map(
  (element) => [element.tag, onServer(element)] as const,
);

/**
 * The class behind a tag, with a prefix of the page's own or without.
 * @throws TypeError for a tag that is none of the library's
 */
export function serverElement(tag: string): ServerElement {
  const found = classes.find(
    ([own]) => tag === own || (/^[a-z][a-z0-9-]*$/.test(tag) && tag.endsWith(`-${own}`)),
  );
  if (!found)
    throw new TypeError(
      `renderElement: there is no <${tag}>; there are ${classes.map(([own]) => `<${own}>`).join(' ')}`,
    );
  return new found[1]();
}
