import type { ArticleList } from './client.js';

/** Who has answered where several have, each named once, and whether all of it was at hand. */
export function answeredBy(
  pages: readonly ArticleList[],
): Pick<ArticleList, 'backend' | 'url' | 'fromCache'> {
  return {
    backend: words(pages.map(({ backend }) => backend)),
    url: words(pages.map(({ url }) => url)),
    fromCache: pages.every(({ fromCache }) => fromCache),
  };
}

/** A page after the last one names no backend. */
function words(all: string[]): string {
  return [...new Set(all)].filter(Boolean).join(' ');
}
