import type { Article, ArticleInput } from '../article.js';
import { ArticleElement } from './article-element.js';

/** What the elements of one article have in common: the one behind an address, or the first of a list. */
export abstract class LoneArticle extends ArticleElement {
  static override get properties() {
    return {
      ...super.properties,
      // Its accessor is our own; named here, so that a value set before the upgrade is not lost.
      article: { attribute: false, noAccessor: true },
    };
  }

  /** @internal */
  override readonly places = 1;
  /** @internal */
  override readonly wanted: number = 1;
  protected override readonly emptyWord = 'missing';
  protected override readonly errorWord = 'failed';

  /** The article, when the page hands it over itself; nothing is asked for then. */
  get article(): ArticleInput | undefined {
    return this.loader.given?.[0] ?? this.loader.articles[0];
  }
  set article(article: ArticleInput | null | undefined) {
    this.loader.given = article ? [article] : undefined;
    this.loader.load();
  }

  protected override get chosen(): Article[] {
    return this.loader.articles.slice(0, 1);
  }
}
