import { ArticleView } from '../elements/article-view/article-view.js';

ArticleView.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleView;
  }
}

export { ArticleView };
