import { LatestList } from '../elements/latest-list/latest-list.js';

LatestList.define();

declare global {
  interface HTMLElementTagNameMap {
    'latest-list': LatestList;
  }
}

export { LatestList };
// Whoever has the element has its events, by name and type.
export type { ArticleEventMap } from '../events.js';
