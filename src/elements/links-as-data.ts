import type { ArticleInput } from '../article.js';
import { httpUrl } from '../text/url.js';
import type { LoaderHost } from './loader-host.js';
import { LINKS } from './inline-data.js';
import { markedIn, pictureOf, within, type Marked } from './marked.js';

const HEADING = 'h1, h2, h3, h4, h5, h6, [itemprop~="headline"]';
/** What each article has to itself. Somebody's property is no article, nor is a list of them. */
const BOX = 'article, li, [itemscope]:not([itemprop], [itemtype$="List"])';
/** In a link, what is said of the article beside its headline, or shown to nobody. */
const ASIDE = 'figcaption, p, script, style, svg, template, time, [itemprop]:not([itemprop~="headline"])';

/**
 * The articles that the links among an element's children lead to, in the page's order: each `<article>`, `<li>` or
 * `itemscope` with a link is one, else each link. What the page has marked with `itemprop` is read as that, the rest
 * by HTML's own words: the first date, picture and paragraph.
 */
export function linksAsData(host: LoaderHost): ArticleInput[] {
  // Where one article is wanted, all there is is about it.
  if (host.query.limit === 1) return articleIn(host);
  const links = [...host.querySelectorAll<HTMLAnchorElement>(LINKS)];
  const boxes = new Set(links.flatMap((link) => boxOf(link, host) ?? []));
  return [...(boxes.size ? boxes : links)].flatMap(articleIn);
}

/** The outermost box around a link; of list items, which may hold lists of items, the innermost. */
function boxOf(link: Element, host: Element): Element | undefined {
  // A link may be around the box as well.
  let box = link.querySelector(BOX) ? link : undefined;
  for (let element = link; element !== host; element = element.parentElement!)
    if (element.matches(BOX) && (!box || element.localName !== 'li')) box = element;
  return box;
}

/** The article of a box, as a list of one; of none where no link with words leads to the web. */
function articleIn(box: Element): ArticleInput[] {
  const link = mainLink(box);
  if (!link) return [];
  const marked = markedIn(box);
  const [heading = link] = within(box, HEADING);
  const headline = marked.headline ?? { text: words(heading) };
  if (!headline.text) return [];
  return [{ ...inHtmlsWords(box, link), ...marked, headline, url: link.href }];
}

function mainLink(box: Element): HTMLAnchorElement | undefined {
  const links = [
    ...(box.matches('a[href]') ? [box as HTMLAnchorElement] : []),
    ...within(box, 'a[href]'),
  ].filter(
    (link): link is HTMLAnchorElement =>
      link.localName === 'a' && httpUrl(link.getAttribute('href'), link.baseURI) !== undefined,
  );
  return (
    links.find((link) => link.matches('[itemprop~="url"]')) ??
    links.find((link) => link.closest(HEADING) ?? link.querySelector(HEADING)) ??
    links.find(words)
  );
}

function inHtmlsWords(box: Element, link: Element): Marked {
  const [time] = within<HTMLTimeElement>(box, 'time[datetime]:not([itemprop])');
  const [picture] = within<HTMLImageElement>(box, 'img[src]:not([itemprop])');
  const paragraph = within(box, 'p:not([itemprop])').find((p) => !p.contains(link) && besides(p));
  return {
    ...(time && { datePublished: time.dateTime }),
    ...(picture && { image: pictureOf(picture) }),
    ...(paragraph && { description: { text: besides(paragraph) } }),
    inLanguage: link.closest<HTMLElement>('[lang]')?.lang,
  };
}

/** The words of a link or heading, without those that are about something else if there are others. */
function words(element: Element): string {
  return besides(element) || element.textContent!.trim();
}

function besides(element: Element): string {
  const nodes = document.createNodeIterator(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node; (node = nodes.nextNode());) {
    const aside = node.parentElement!.closest(ASIDE);
    if (!aside || aside.contains(element)) text += (node as Text).data;
  }
  return text.trim();
}
