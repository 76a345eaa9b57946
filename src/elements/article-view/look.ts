// What a whole article is drawn with, loaded by the pages that have one.
import { bodyStyles } from '../../styles/body.js';
import { viewStyles } from '../../styles/view.js';
import { visuallyHiddenStyles } from '../../styles/visually-hidden.js';

export { view } from '../../parts/view.js';
export { viewSkeleton } from '../../parts/view/skeleton.js';
export { viewText, type ViewText } from '../../parts/view/text.js';

/** The style sheets, beside those that an element has already. */
export const styles = [viewStyles, bodyStyles, visuallyHiddenStyles];
