'use client';

// The elements as React components, and hooks for what is drawn without them. Importing this registers nothing.
export { ArticleCard, type ArticleCardProps } from './react/article-card.js';
export { ArticleView, type ArticleViewProps } from './react/article-view.js';
export { LatestList, type LatestListProps } from './react/latest-list.js';
export { RelatedReads, type RelatedReadsProps } from './react/related-reads.js';
export { useArticles } from './react/use-articles.js';
export type { ArticlesResult, UseArticlesOptions } from './react/use-asked.js';
export { useRelated, type RelatedReadsQuery } from './react/use-related.js';
