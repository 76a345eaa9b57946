import { readArticle, type Article, type ArticleInput } from '../article.js';
import type { Answer, ArticleQuery, Backend, Dropped, Reading } from '../backend.js';
import { ArticleError, MapError } from '../errors.js';
import { failure } from './failure.js';
import { recognise } from './recognise.js';

/** Articles that have passed the door. */
export interface ReadArticles {
  articles: Article[];
  /** Items that could not be shown, and why. */
  dropped: Dropped[];
  /** Absolute address of the next page; of several sources a text that says where each stands. Both go into `cursor`. */
  next?: string | undefined;
  /** How many items of the answer have been read, where there are more. */
  read?: number;
  /** How many there are in all, where the backend says so. */
  total?: number;
  /** Sources that could not be had, of several. Absent where all could. */
  errors?: ArticleError[];
}

/** Articles that came in one answer. */
export interface ArticlePage extends ReadArticles {
  /** Name of the backend that read the answer; of several sources the names, separated by spaces. */
  backend: string;
  /** The address that answered; of several sources those that did, separated by spaces. */
  url: string;
}

/**
 * Reads an answer: by the backend that was asked, or by the one that recognises it; then each article through the door.
 * @throws ArticleError when there is nothing that could be read.
 */
export async function readPage(answer: Answer, query: ArticleQuery, asked?: Backend): Promise<ArticlePage> {
  const backend = asked ?? (await recognise(answer));
  let page: ReadArticles | undefined;
  let cause: unknown;
  try {
    let reading = backend.read(answer, query);
    if (reading.items && !backend.maps) {
      const { laidOver } = await import('./lay-map-over.js');
      reading = laidOver(reading, reading.items, answer, query);
    }
    const articles = query.body ? await withHtmlBodies(reading.articles) : reading.articles;
    page = throughTheDoor({ ...reading, articles }, answer.url);
  } catch (error) {
    cause = error;
  }
  if (!page?.articles.length) await explainNothing(answer, backend.name, page?.dropped[0]?.reason, cause);
  return { ...page!, backend: backend.name, url: answer.url };
}

/** Where nothing could be read: says why, unless it is an honest empty list. */
async function explainNothing(
  { body, text, url }: Answer,
  backend: string,
  dropped: string | undefined,
  cause: unknown,
): Promise<void> {
  const trouble = { url, status: 200, backend, text, cause };
  const { errorIn } = await import('./error-body.js');
  const said = errorIn(body);
  if (said) throw await failure({ ...trouble, kind: 'backend', said });
  if (cause instanceof MapError) throw await failure({ ...trouble, kind: 'map', said: cause.message });
  if (cause instanceof ArticleError) throw cause;
  const reason = cause instanceof Error ? cause.message : dropped;
  if (reason) throw await failure({ ...trouble, kind: 'format', said: reason });
}

/** Lets articles through that did not come from a backend too: a page's own data. */
export function throughTheDoor(
  { articles, dropped = [], next, read, total }: Reading,
  base?: string,
): ReadArticles {
  const page: ReadArticles = { articles: [], dropped: [...dropped] };
  articles.forEach((input, index) => {
    const answer = readArticle(input, base);
    if ('article' in answer) page.articles.push(answer.article);
    else page.dropped.push({ index, reason: answer.reason });
  });
  if (next) page.next = next;
  if (read) page.read = read;
  if (total !== undefined) page.total = total;
  return page;
}

/** Few ask for whole texts, and what renders them comes when somebody does. */
async function withHtmlBodies(articles: ArticleInput[]): Promise<ArticleInput[]> {
  const { withHtmlBody } = await import('./bodies.js');
  return Promise.all(articles.map(withHtmlBody));
}
