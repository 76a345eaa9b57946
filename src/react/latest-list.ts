import { LatestList as Element } from '../elements/latest-list/latest-list.js';
import { latestList, type LatestListProps } from './components.js';

export type { LatestListProps };

/** `<latest-list>`: “Latest”, the newest articles. */
export const LatestList: ReturnType<typeof latestList> = /* @__PURE__ */ latestList(() => Element.define());
