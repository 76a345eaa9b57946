import { ArticleCard as Element } from '../elements/article-card/article-card.js';
import { elementComponent, type ElementComponent } from './element-component.js';
import { loneArticle } from './lone-article.js';
import type { PropsOf } from './props.js';

type Events = 'onArticleLoad' | 'onArticleError' | 'onArticleClick' | 'onArticleImpression';

export type ArticleCardProps = PropsOf<typeof Element, Events>;

/** `<article-card>`: one teaser. */
export const ArticleCard: ElementComponent<typeof Element, Events> = /* @__PURE__ */ elementComponent(
  Element,
  loneArticle,
);
