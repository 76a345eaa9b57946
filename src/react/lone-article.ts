import type { ArticleInput } from '../article.js';

/** The article that is to be shown, as a list. */
export function loneArticle({ article }: { article?: ArticleInput | undefined }): ArticleInput[] | undefined {
  return article && [article];
}
