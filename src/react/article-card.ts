import { ArticleCard as Element } from '../elements/article-card/article-card.js';
import { articleCard, type ArticleCardProps } from './components.js';

export type { ArticleCardProps };

/** `<article-card>`: one teaser. */
export const ArticleCard: ReturnType<typeof articleCard> = /* @__PURE__ */ articleCard(() =>
  Element.define(),
);
