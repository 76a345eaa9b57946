import type { ArticleQuery } from '../backend.js';
import { nearestLang } from '../elements/nearest-lang.js';
import { currentAddress } from '../related/current-address.js';

/** A query with what the elements of a page fill in, so that the same question is the same request. */
export function onThisPage<Query extends ArticleQuery>(query: Query): Query {
  return {
    ...query,
    base: query.base ?? document.baseURI,
    lang: query.lang ?? nearestLang(document.documentElement),
    canonical: query.canonical ?? currentAddress(document),
  };
}
