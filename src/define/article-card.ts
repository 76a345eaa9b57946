import { ArticleCard } from '../elements/article-card/article-card.js';

ArticleCard.define();

declare global {
  interface HTMLElementTagNameMap {
    'article-card': ArticleCard;
  }
}

export { ArticleCard };
// Whoever has the element has its events, by name and type.
export type { ArticleEventMap } from '../events.js';
