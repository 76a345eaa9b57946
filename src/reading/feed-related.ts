import type { RelatedRequest } from '../backend.js';
import { asksFor, keywordsOf, narrowed, sectionOf } from './narrowed.js';

/**
 * A feed can be asked nothing, but one that WordPress has made: it takes the site's own query. Which feeds those are is
 * said in themselves. https://developer.wordpress.org/advanced-administration/wordpress/feeds/
 */
export const feedRelated: RelatedRequest = (query, seen) => {
  const { src } = query;
  const url = new URL(src);
  const [tags, section] = [keywordsOf(query), sectionOf(query)].map(named);
  if (!(tags || section) || !/\/feed(?:\/(?:rss2?|atom|rdf))?\/?$/.test(url.pathname)) return undefined;
  const [newest] = seen;
  if (!newest) return { lookUp: 'newest' };
  if (!/<generator[^>]*>[^<]*wordpress|<generator[^>]*wordpress\.org/i.test(newest.text.slice(0, 65_536)))
    return undefined;
  if (asksFor(url, 'p', 'paged')) return undefined;
  return narrowed(src, 'tag', tags!) ?? narrowed(src, 'category_name', section!);
};

/** WordPress makes a slug of each by itself, but takes a blank for the end of one. A comma is “or”. */
function named(names: string[]): string {
  return names.map((name) => name.replace(/[\s,+]+/g, '-')).join();
}
