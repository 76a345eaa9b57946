import type { ArticleInput } from '../article.js';
import type { ArticleCard } from '../elements/article-card/article-card.js';
import type { ArticleView } from '../elements/article-view/article-view.js';
import type { LatestList } from '../elements/latest-list/latest-list.js';
import type { RelatedReads } from '../elements/related-reads/related-reads.js';
import { elementComponent, type ElementComponent } from './element-component.js';
import type { HandlerName } from './handlers.js';
import type { PropsOf } from './props.js';

type OfView = 'onArticleLoad' | 'onArticleError' | 'onArticleClick';
type OfCards = OfView | 'onArticleImpression';

export type ArticleCardProps = PropsOf<typeof ArticleCard, OfCards>;
export type ArticleViewProps = PropsOf<typeof ArticleView, OfView>;
export type LatestListProps = PropsOf<typeof LatestList, HandlerName>;
export type RelatedReadsProps = PropsOf<typeof RelatedReads, OfCards>;

/** Makes an element known to the page. */
type Define = () => void;

export function articleCard(define: Define): ElementComponent<typeof ArticleCard, OfCards> {
  return elementComponent('article-card', define, lone);
}

export function articleView(define: Define): ElementComponent<typeof ArticleView, OfView> {
  return elementComponent('article-view', define, lone);
}

export function latestList(define: Define): ElementComponent<typeof LatestList, HandlerName> {
  return elementComponent('latest-list', define, several);
}

export function relatedReads(define: Define): ElementComponent<typeof RelatedReads, OfCards> {
  return elementComponent('related-reads', define, several);
}

function lone({ article }: { article?: ArticleInput | undefined }): ArticleInput[] | undefined {
  return article && [article];
}

function several({ articles }: { articles?: ArticleInput[] | undefined }): ArticleInput[] | undefined {
  return articles;
}
