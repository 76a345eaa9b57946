import type { Article } from '../../../src/article.ts';
import type { CurrentArticle } from '../../../src/related/profile.ts';

/** As a backend answers that is asked for the newest only. */
export function newest(older: readonly Article[], count: number): Article[] {
  return older.slice(-count);
}

/**
 * As a backend answers that is asked twice: for the newest, and for those that share a keyword with the current article
 * (its section, where it has no keyword), those with the rarest first.
 */
export function newestAndAlike(current: CurrentArticle, older: readonly Article[], each: number): Article[] {
  const labels = (article: CurrentArticle) =>
    article.keywords?.length ? article.keywords : [article.articleSection ?? ''];
  const alike = labels(current)
    .map((label) => older.filter((article) => labels(article).includes(label)))
    .toSorted((one, other) => one.length - other.length)
    .flatMap((having) => having.toReversed());
  return [...new Set([...newest(older, each), ...[...new Set(alike)].slice(0, each)])];
}
