import { RelatedReads } from '../elements/related-reads/related-reads.js';

RelatedReads.define();

declare global {
  interface HTMLElementTagNameMap {
    'related-reads': RelatedReads;
  }
}

export { RelatedReads };
// Whoever has the element has its events, by name and type.
export type { ArticleEventMap } from '../events.js';
