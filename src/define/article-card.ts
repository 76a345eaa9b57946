import { ArticleCard } from '../elements/article-card/article-card.js';

ArticleCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}

export { ArticleCard };
