/** The tags of the library. */
export type ArticleTag = 'article-card' | 'article-view' | 'latest-list' | 'related-reads';

/** What an element is called where the page puts a word before the tags: `acme` and `acme-` make `acme-latest-list`. */
export function tagName(tag: ArticleTag, prefix = ''): string {
  return prefix ? `${prefix.replace(/-$/, '')}-${tag}` : tag;
}
