import { LatestList as Element } from '../elements/latest-list/latest-list.js';
import { elementComponent, type ElementComponent } from './element-component.js';
import type { HandlerName } from './handlers.js';
import type { PropsOf } from './props.js';

export type LatestListProps = PropsOf<typeof Element, HandlerName>;

/** `<latest-list>`: “Latest”, the newest articles. */
export const LatestList: ElementComponent<typeof Element, HandlerName> = /* @__PURE__ */ elementComponent(
  Element,
  ({ articles }: LatestListProps) => articles,
);
