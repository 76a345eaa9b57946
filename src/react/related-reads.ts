import { RelatedReads as Element } from '../elements/related-reads/related-reads.js';
import { elementComponent, type ElementComponent } from './element-component.js';
import type { PropsOf } from './props.js';

type Events = 'onArticleLoad' | 'onArticleError' | 'onArticleClick' | 'onArticleImpression';

export type RelatedReadsProps = PropsOf<typeof Element, Events>;

/** `<related-reads>`: “Read also”, further reads for the reader of an article. */
export const RelatedReads: ElementComponent<typeof Element, Events> = /* @__PURE__ */ elementComponent(
  Element,
  ({ articles }: RelatedReadsProps) => articles,
);
