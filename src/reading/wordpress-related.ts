import type { Answer, RelatedRequest } from '../backend.js';
import { asksFor, keywordsOf, narrowed, sectionOf } from './narrowed.js';
import { isObject, own, ownNumber } from './shape.js';
import { wordpressApi } from './wordpress-api.js';

/** Numbers are asked for by name only once, so that a few names more cost nothing: the rarest of them tell most. */
const NAMES = 10;
/** How many articles the tags should have together: what one request brings. */
const ENOUGH = 50;

const ROUTE = /\/wp\/v2\/(?:sites\/[^/]+\/)?posts\/?$/;

/** What a list of posts can be asked for and a list of tags cannot, or would understand otherwise. */
const OF_POSTS =
  /^(?:_embed|_fields|context|page|per_page|offset|order|orderby|search|search_columns|semantics|after|before|modified_after|modified_before|author|author_exclude|include|exclude|slug|status|sticky|ignore_sticky|format|tax_relation|categories|categories_exclude|tags|tags_exclude)(?:\[|$)/;

/**
 * Posts by their tags, or by their category where they share none. WordPress filters by numbers and a page knows names,
 * so the numbers are looked up first: `slug[]` takes names as they are, since WordPress makes of them what it has made
 * of them before. https://developer.wordpress.org/rest-api/reference/tags/
 */
export const wordpressRelated: RelatedRequest = (query, seen) => {
  const api = wordpressApi(query.src);
  const isSite = api.href !== new URL(query.src).href;
  // What was recognised by its answer only has an address of its own.
  if ((isSite && query.backend !== 'wordpress') || !ROUTE.test(routeOf(api))) return undefined;
  // A list of certain posts, or a later part of one, has no others.
  if (asksFor(api, 'include', 'slug', 'offset', 'page')) return undefined;
  const ways = [
    { filter: 'tags', names: keywordsOf(query, NAMES) },
    { filter: 'categories', names: sectionOf(query) },
  ].filter(({ filter, names }) => names.length && !asksFor(api, filter));
  for (const [nth, { filter, names }] of ways.entries()) {
    const answer = seen[nth];
    if (!answer) return { lookUp: termsAt(api, filter, names) };
    const found = narrowed(api.href, filter, numbersIn(answer));
    if (found) return found;
  }
  return undefined;
};

function routeOf({ pathname, searchParams }: URL): string {
  return searchParams.get('rest_route') ?? pathname;
}

/** Where the numbers of some names are: beside the posts, asked for whatever else the page asks for, such as `lang`. */
function termsAt(api: URL, taxonomy: string, names: readonly string[]): URL {
  const url = new URL(api);
  const route = routeOf(api).replace(/posts\/?$/, taxonomy);
  const pairs = url.search.slice(1).split('&');
  const kept = pairs.filter((pair) => {
    const [name = ''] = new URLSearchParams(pair).keys();
    return name !== 'rest_route' && !OF_POSTS.test(name);
  });
  if (api.searchParams.has('rest_route')) kept.unshift(`rest_route=${route}`);
  else url.pathname = route;
  const asked = names.map((name) => `slug[]=${encodeURIComponent(name)}`);
  url.search = [...kept.filter(Boolean), ...asked, '_fields=id,count'].join('&');
  return url;
}

/** The rarest first, until they have articles enough. In the order of numbers, so that equal questions are one. */
function numbersIn({ body }: Answer): string {
  // `_envelope` puts the list into `body`.
  const list = isObject(body) ? own(body, 'body') : body;
  const terms = (Array.isArray(list) ? (list as unknown[]) : []).flatMap((item) => {
    const [id, count = 2] = [ownNumber(item, 'id'), ownNumber(item, 'count')];
    // With only one, that is the article itself.
    return id && count > 1 ? [{ id, count }] : [];
  });
  let articles = 0;
  const telling = terms
    .toSorted((a, b) => a.count - b.count)
    .filter(({ count }) => {
      articles += count;
      return articles - count < ENOUGH;
    });
  return telling
    .map(({ id }) => id)
    .toSorted((a, b) => a - b)
    .join(',');
}
