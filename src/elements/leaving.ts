// Marks the card that a reader follows, for pages that link `view-transitions.css`; loaded where they do.
import type { ArticleClickDetail } from '../events.js';

/** What goes over into the article: parts of a card, and of a whole article. */
const TAKEN_ALONG = '[part~="headline"], [part~="media"], [part~="image"]';

/** Frames for which a router may take its time after it has changed the address. */
const PATIENCE = 60;

/** What bears a mark now, and which. */
let marked: { element: Element; mark: string }[] = [];

/**
 * One card at a time: two elements of one name are none for the browser
 * (https://drafts.csswg.org/css-view-transitions-1/#capture-the-image). The article that is on the page already stays
 * behind, and so gives the names away.
 */
function mark({ target, detail, cancelable }: CustomEvent<ArticleClickDetail>): void {
  // A new tab shows nothing of this one, and from an article to the rest of it nothing changes hands.
  if (!cancelable || (target as Element).localName === 'article-view') return;
  unmark();
  const { originalEvent } = detail;
  const path = originalEvent.composedPath();
  const card = path[path.indexOf(originalEvent.currentTarget!) - 1];
  if (card) add(card as Element, 'leaving');
  for (const view of document.querySelectorAll('article-view')) add(view.shadowRoot, 'behind');
}

function add(root: ParentNode | null, mark: string): void {
  for (const element of root?.querySelectorAll(TAKEN_ALONG) ?? []) {
    element.part.add(mark);
    marked.push({ element, mark });
  }
}

function unmark(): void {
  for (const { element, mark } of marked) element.part.remove(mark);
  marked = [];
}

/**
 * The browser has its picture of the old page after the frame in which a transition has begun. A page without one has
 * none to wait for.
 */
function unmarkInTime(frames = PATIENCE): void {
  requestAnimationFrame(() => {
    if (document.activeViewTransition || !frames) setTimeout(unmark);
    else unmarkInTime(frames - 1);
  });
}

let isListening = false;

/** Begins to mark cards, on the whole page. */
export function markLeaving(): void {
  if (isListening) return;
  isListening = true;
  addEventListener('article-click', mark);
  // A page that comes back from the browser's cache bears its marks until the way back has been shown as well.
  addEventListener('onpagereveal' in window ? 'pagereveal' : 'pageshow', (event) => {
    const { viewTransition } = event as Partial<PageRevealEvent>;
    if (viewTransition) void viewTransition.finished.then(unmark, unmark);
    else unmark();
  });
  // A router changes the address: some inside the transition, when the picture is taken, some before it.
  if ('navigation' in window) {
    navigation.addEventListener('currententrychange', ({ navigationType }) => {
      if (navigationType !== 'push') return;
      if (document.activeViewTransition) unmark();
      else unmarkInTime();
    });
  }
}
