import { RelatedReads as Element } from '../elements/related-reads/related-reads.js';
import { relatedReads, type RelatedReadsProps } from './components.js';

export type { RelatedReadsProps };

/** `<related-reads>`: “Read also”, further reads for the reader of an article. */
export const RelatedReads: ReturnType<typeof relatedReads> = /* @__PURE__ */ relatedReads(() =>
  Element.define(),
);
