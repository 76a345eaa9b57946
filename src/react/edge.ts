'use client';

// What draws the markup on servers that are neither Node nor a browser: the components without their elements, since
// lit needs `HTMLElement` there. What is drawn is the same; the types are those of `newsrail/react`.
import { articleCard, articleView, latestList, relatedReads } from './components.js';

const never = () => {};

export const ArticleCard: ReturnType<typeof articleCard> = /* @__PURE__ */ articleCard(never);
export const ArticleView: ReturnType<typeof articleView> = /* @__PURE__ */ articleView(never);
export const LatestList: ReturnType<typeof latestList> = /* @__PURE__ */ latestList(never);
export const RelatedReads: ReturnType<typeof relatedReads> = /* @__PURE__ */ relatedReads(never);
export { useArticles } from './use-articles.js';
export { useRelated } from './use-related.js';
