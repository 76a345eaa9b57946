import type { Article } from '../../article.js';
import { newestFirst } from '../../data/newest-first.js';
import { articleKey } from '../../text/url.js';

const keys = new WeakMap<Article, string>();

/** What all addresses of an article's story have in common; its own address where that is no web address. */
export function storyKey(article: Article): string {
  let key = keys.get(article);
  if (!key) keys.set(article, (key = articleKey(article.url) || article.url));
  return key;
}

/**
 * Everything that a list may show, in the order in which it would: what it shows already, each article in its place
 * and in its newest version, then the others, newest first. No story is in it twice.
 * @param pool what there is; of two versions of a story the first counts
 * @param kept what is shown
 * @param passes whether an article may be shown
 * @param order which of the others, best first. Default: all, newest first
 */
export function choose(
  pool: readonly Article[],
  kept: readonly Article[],
  passes: (article: Article, key: string) => boolean,
  order: (articles: Article[], kept: readonly Article[]) => Article[] = byDate,
): Article[] {
  const there = new Map<string, Article>();
  for (const article of pool) {
    const key = storyKey(article);
    if (!there.has(key) && passes(article, key)) there.set(key, article);
  }
  const take = (article: Article): Article[] => {
    const key = storyKey(article);
    const newest = there.get(key);
    there.delete(key);
    return newest ? [newest] : [];
  };
  const stay = kept.flatMap(take);
  return [...stay, ...order([...there.values()], stay)];
}

function byDate(articles: Article[]): Article[] {
  return newestFirst(articles, (article) => article);
}
