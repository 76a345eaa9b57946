import { ArticleView } from '../elements/article-view/article-view.js';

ArticleView.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}

export { ArticleView };
// Whoever has the element has its events, by name and type.
export type { ArticleEventMap } from '../events.js';
