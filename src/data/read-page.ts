import { readArticle, type Article } from '../article.js';
import type { Answer, ArticleQuery, Backend, Dropped, Reading } from '../backend.js';
import { ArticleError } from '../errors.js';
import { errorIn } from './error-body.js';
import { failure } from './failure.js';
import { recognise } from './recognise.js';

/** Articles that have passed the door. */
export interface ReadArticles {
  articles: Article[];
  /** Items that could not be shown, and why. */
  dropped: Dropped[];
  /** Absolute address of the next page. */
  next?: string;
  /** How many there are in all, where the backend says so. */
  total?: number;
}

/** Articles that came in one answer. */
export interface ArticlePage extends ReadArticles {
  /** Name of the backend that read the answer. */
  backend: string;
  /** The address that answered. */
  url: string;
}

/**
 * Reads an answer: by the backend that was asked, or by the one that recognises it; then each article through the door.
 * @throws ArticleError when there is nothing that could be read.
 */
export async function readPage(answer: Answer, query: ArticleQuery, asked?: Backend): Promise<ArticlePage> {
  const { body, text, url } = answer;
  const backend = asked ?? (await recognise(answer));
  const said = backend.detect(answer) ? undefined : errorIn(body);
  const trouble = { url, status: 200, backend: backend.name };
  if (said) throw await failure({ ...trouble, kind: 'backend', said });

  let reading: Reading;
  try {
    reading = backend.read(answer, query);
  } catch (cause) {
    if (cause instanceof ArticleError) throw cause;
    throw await failure({ ...trouble, kind: 'format', text, cause });
  }
  const page = throughTheDoor(reading, url);
  const [first] = page.dropped;
  if (first && !page.articles.length) {
    throw await failure({
      ...trouble,
      kind: 'format',
      text,
      said: first.reason,
    });
  }
  return { ...page, backend: backend.name, url };
}

/** Lets articles through that did not come from a backend too: a page's own data. */
export function throughTheDoor(
  { articles, dropped = [], next, total }: Reading,
  base?: string,
): ReadArticles {
  const page: ReadArticles = { articles: [], dropped: [...dropped] };
  articles.forEach((input, index) => {
    const answer = readArticle(input, base);
    if ('article' in answer) page.articles.push(answer.article);
    else page.dropped.push({ index, reason: answer.reason });
  });
  if (next) page.next = next;
  if (total !== undefined) page.total = total;
  return page;
}
