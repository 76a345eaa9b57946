// What a whole article is drawn with, loaded by the pages that have one.
import { adoptStyles, supportsAdoptingStyleSheets } from 'lit';
import { bodyStyles } from '../../styles/body.js';
import { viewStyles } from '../../styles/view.js';
import { visuallyHiddenStyles } from '../../styles/visually-hidden.js';

export { view } from '../../parts/view.js';
export { viewSkeleton } from '../../parts/view/skeleton.js';
export { viewText, type ViewText } from '../../parts/view/text.js';

/** Adds the style sheets to those that an element has already. */
export function adopt(root: ShadowRoot): void {
  const styles = [viewStyles, bodyStyles, visuallyHiddenStyles];
  if (supportsAdoptingStyleSheets)
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.map(({ styleSheet }) => styleSheet!)];
  else adoptStyles(root, styles);
}
