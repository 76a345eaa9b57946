import { settings } from '../configure.js';
import { dispatch, type ArticleClickDetail } from '../events.js';

/** The link among what an element has drawn that was clicked. Links among its own children are the page's. */
export function clickedLink(host: HTMLElement, event: MouseEvent): HTMLAnchorElement | undefined {
  const path = event.composedPath();
  return path
    .slice(0, path.indexOf(event.currentTarget!))
    .find((node): node is HTMLAnchorElement => isLink(node) && node.href !== '' && !host.contains(node));
}

/** No `instanceof`, which one of another document is not. */
function isLink(node: EventTarget): node is HTMLAnchorElement {
  return (node as Element).tagName === 'A';
}

/**
 * Has a reader go where a link leads: the page is told, and takes a plain click over if it cancels the event or has
 * set `navigate`. All else is the browser's: new tabs, other sites, downloads, another place on this very page.
 * @param detail of `article-click`; without it the page is not told
 */
export function follow(
  host: HTMLElement,
  link: HTMLAnchorElement,
  originalEvent: MouseEvent,
  detail?: ArticleClickDetail,
): void {
  const { button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = originalEvent;
  const isPlain = !(button || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented);
  if (detail && !dispatch(host, 'article-click', detail, isPlain)) originalEvent.preventDefault();
  const { navigate } = settings;
  // A listener may also have cancelled the click itself.
  if (!navigate || !isPlain || originalEvent.defaultPrevented || !isOfThisSite(link)) return;
  try {
    const taken = navigate(new URL(link.href), { ...detail, element: host, originalEvent });
    if (taken !== false) originalEvent.preventDefault();
  } catch (fault) {
    // The page's own fault is the page's to see; the reader gets there all the same.
    reportError(fault);
  }
}

/** Whether the browser would put another page of this site in the place of this one. */
export function isOfThisSite(link: HTMLAnchorElement): boolean {
  const { href, origin, protocol, target } = link;
  return (
    protocol.startsWith('http') &&
    origin === location.origin &&
    /^(_self)?$/i.test(target) &&
    !link.hasAttribute('download') &&
    !href.startsWith(`${location.href.split('#')[0]}#`)
  );
}
