import { LatestList } from '../elements/latest-list/latest-list.js';

LatestList.define();

declare global {
  interface HTMLElementTagNameMap {
    'latest-list': LatestList;
  }
}

export { LatestList };
