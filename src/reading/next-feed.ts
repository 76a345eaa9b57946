import { httpUrl } from '../text/url.js';
import { nextAddress, withParameter } from './paging.js';
import { baseOf, text } from './xml.js';

/**
 * The address of a feed's next page: as the feed says (https://www.rfc-editor.org/rfc/rfc5005), or as WordPress counts,
 * which says nothing of it.
 * @param head The element that has the feed's title and generator.
 */
export function nextFeed(
  head: Element,
  links: Element[],
  count: number,
  address: string,
): string | undefined {
  const linked = links.find((link) => link.getAttribute('rel') === 'next');
  if (linked) return nextAddress(httpUrl(linked.getAttribute('href'), baseOf(linked, address)), address);
  // Past its last page WordPress answers 404, so a page must look full: it has ten items unless somebody has changed
  // that, and then to another round number.
  const isWordPress = /\bwordpress(?:\.org|\.com|$)/i.test(text(head, 'generator') ?? '');
  if (!isWordPress || !count || count % 10 || !/\/feed\b|[?&]feed=/.test(address)) return undefined;
  return withParameter(address, 'paged', (Number(new URL(address).searchParams.get('paged')) || 1) + 1);
}
