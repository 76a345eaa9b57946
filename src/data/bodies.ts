import type { ArticleInput, RichBody } from '../article.js';
import { knownBodies } from './known-bodies.js';

/** Puts HTML where a body is a tree of some editor's; the serialiser is loaded on demand. */
export async function withHtmlBody(article: ArticleInput): Promise<ArticleInput> {
  const { articleBody } = article;
  if (!isRich(articleBody)) return article;
  const { toHtml } = await knownBodies[articleBody.format]();
  return { ...article, articleBody: toHtml(articleBody.value) };
}

function isRich(body: ArticleInput['articleBody']): body is RichBody {
  return typeof body === 'object' && body !== null;
}
