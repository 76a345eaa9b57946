/**
 * The address of the article that a page is about: its canonical link, else what it tells social networks, else its
 * own. https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls
 */
export function currentAddress(page: Document): string {
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical" i][href]');
  const openGraph = page.querySelector<HTMLMetaElement>('meta[property="og:url" i][content]');
  return canonical?.href || openGraph?.content || page.location?.href || '';
}
