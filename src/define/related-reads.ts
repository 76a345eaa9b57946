import { RelatedReads } from '../elements/related-reads/related-reads.js';

RelatedReads.define();

declare global {
  interface HTMLElementTagNameMap {
    'related-reads': RelatedReads;
  }
}

export { RelatedReads };
