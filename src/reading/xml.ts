import { httpUrl } from '../text/url.js';

/**
 * What feeds are extended with, by the prefix that is usual. Only our own names have these prefixes: documents are
 * free to choose theirs, and so each element is known by its namespace. Written as `normal` leaves them.
 */
export const NAMESPACES: Record<string, string> = {
  atom: 'w3.org/2005/atom',
  content: 'purl.org/rss/1.0/modules/content',
  dc: 'purl.org/dc/elements/1.1',
  dcterms: 'purl.org/dc/terms',
  feedburner: 'rssnamespace.org/feedburner/ext/1.0',
  image: 'google.com/schemas/sitemap-image/1.1',
  itunes: 'itunes.com/dtds/podcast-1.0.dtd',
  media: 'search.yahoo.com/mrss',
  news: 'google.com/schemas/sitemap-news/0.9',
  rdf: 'w3.org/1999/02/22-rdf-syntax-ns',
};

/** Of a namespace there are as many spellings as there are feeds: https, capitals, a slash more. */
export function normal(namespace: string | null | undefined): string {
  return (namespace ?? '')
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|video\.)?/, '')
    .replace(/[/#]$/, '');
}

/** The root of a document; undefined for all else. JSON can be made to look like a document, but it holds no functions. */
export function rootOf(body: unknown): Element | undefined {
  const document = body as Partial<Document> | null | undefined;
  return typeof document?.getElementsByTagNameNS === 'function'
    ? (document.documentElement ?? undefined)
    : undefined;
}

/** The children of a name: `dc:creator` by the table above, `title` in the namespace of the parent itself. */
export function all(parent: Element | undefined, name: string): Element[] {
  const [local, prefix] = name.split(':').reverse();
  const namespace = prefix ? NAMESPACES[prefix] : normal(parent?.namespaceURI);
  const found: Element[] = [];
  for (
    let node = parent?.firstChild as Element | null | undefined;
    node;
    node = node.nextSibling as Element
  ) {
    if (node.localName === local && normal(node.namespaceURI) === namespace) found.push(node);
  }
  return found;
}

/** The text of the first of these children that holds any. */
export function text(parent: Element | undefined, ...names: string[]): string | undefined {
  for (const name of names) {
    for (const element of all(parent, name)) {
      const found = element.textContent?.trim();
      if (found) return found;
    }
  }
  return undefined;
}

/** An element's HTML: its text, which is markup that was escaped, or markup that stands there as it is. */
export function htmlOf(element: Element | undefined): string | undefined {
  for (let node = element?.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) return element?.innerHTML;
  }
  return element?.textContent?.trim() || undefined;
}

/** What relative addresses in an element start from: https://www.w3.org/TR/xmlbase/ */
export function baseOf(element: Element, address: string): string {
  const bases = inherited(element, 'xml:base').reverse();
  return bases.reduce((base, it) => httpUrl(it, base) ?? base, address);
}

/** The language of an element, where it says so. */
export function langOf(element: Element): string | undefined {
  return inherited(element, 'xml:lang')[0];
}

/** The values of an attribute from the element to the root. The prefix `xml` alone means the same everywhere. */
function inherited(element: Element, attribute: string): string[] {
  const values: string[] = [];
  for (let node: Element | null = element; node?.nodeType === 1; node = node.parentNode as Element | null) {
    const value = node.getAttribute(attribute);
    if (value) values.push(value);
  }
  return values;
}
