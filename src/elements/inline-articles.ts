// Articles that a server has read already, loaded where a page brings some along.
import type { ArticleInput } from '../article.js';
import type { Answer } from '../backend.js';
import { throughTheDoor, type ReadArticles } from '../data/read-page.js';

/** What is text in an article, wherever in it; the names are those of persons and publishers. */
const TEXTS = /^(?:headline|description|articleSection|label|name|alt|caption|credit)$/;

/**
 * Reads articles once more. Their texts are plain text by now: “the <video> tag” is to keep its middle, which would be
 * taken for HTML a second time. Everything else has to pass the door as ever.
 */
export function readAgain({ text, url }: Pick<Answer, 'text' | 'url'>): ReadArticles {
  const articles = JSON.parse(text, (key, value: unknown) => {
    if (key === 'keywords' && Array.isArray(value)) return value.map(asPlain);
    return TEXTS.test(key) ? asPlain(value) : value;
  }) as ArticleInput[];
  return throughTheDoor({ articles }, url);
}

function asPlain(value: unknown): unknown {
  return typeof value === 'string' ? { text: value } : value;
}
