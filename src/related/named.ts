import type { Article } from '../article.js';
import { articleKey } from '../text/url.js';
import { profileOf } from './profile.js';

/** Whether an article is among those named, by id or by address, however written. */
export function namedBy(names: readonly string[]): (article: Article) => boolean {
  const ids = new Set(names);
  const keys = new Set(names.map(articleKey).filter(Boolean));
  return (article) => ids.has(article.id) || keys.has(profileOf(article).key);
}
