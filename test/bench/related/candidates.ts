import type { Article } from '../../../src/article.ts';
import type { CurrentArticle } from '../../../src/related/profile.ts';

/** As a backend answers that is asked for the newest only. */
export function newest(older: readonly Article[], count: number): Article[] {
  return older.slice(-count);
}

/**
 * As a backend answers that is asked twice: for the newest, and for the newest with the current article's rarest keyword
 * (its section, where it has no keyword).
 */
export function newestAndAlike(current: CurrentArticle, older: readonly Article[], each: number): Article[] {
  const first = newest(older, each);
  const labels = (article: CurrentArticle) =>
    article.keywords?.length ? article.keywords : [article.articleSection ?? ''];
  const [rarest] = labels(current)
    .map((label) => older.filter((article) => labels(article).includes(label)))
    .filter((having) => having.length > 0)
    .toSorted((one, other) => one.length - other.length);
  return [...new Set([...first, ...(rarest ?? []).slice(-each)])];
}
