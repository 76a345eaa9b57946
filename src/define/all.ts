export * from './article-card.js';
export * from './article-view.js';
export * from './latest-list.js';
export * from './related-reads.js';
