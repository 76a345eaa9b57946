import * as z from 'zod/mini';
import type { ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { withoutCount } from '../reading/cut-text.js';
import { anyPhrase, keywordsOf, narrowed, searched } from '../reading/narrowed.js';
import { pageSize, parameter, withDefaults, withParameter } from '../reading/paging.js';
import { isListOf, isObject, own } from '../reading/shape.js';
import { maybe, once, text } from '../reading/tolerant.js';

const article = once(() =>
  z.object({
    source: maybe(z.object({ name: text() })),
    author: text(),
    title: z.string(),
    description: text(),
    url: z.string(),
    urlToImage: text(),
    publishedAt: text(),
    content: text(),
  }),
);

/**
 * NewsAPI.org: `https://newsapi.org/v2/everything?q=…&apiKey=…`. Its free plan answers browsers on localhost only.
 * https://newsapi.org/docs/endpoints/everything
 */
export const newsapi = defineBackend({
  name: 'newsapi',
  hint: /"urlToImage"/,

  detect: ({ body }) =>
    own(body, 'status') === 'ok' &&
    typeof own(body, 'totalResults') === 'number' &&
    isListOf(
      own(body, 'articles'),
      (item) => own(item, 'urlToImage') !== undefined && isObject(own(item, 'source')),
    ),

  request: ({ src, limit }) => withDefaults(new URL(src), { pageSize: limit ? pageSize(limit) : undefined }),

  // Headlines know no “or”.
  related: (query) =>
    new URL(query.src).pathname.endsWith('/everything')
      ? searched(query, 'q')
      : narrowed(query.src, 'q', anyPhrase(keywordsOf(query, 1))),

  read: ({ body, url }, query) => {
    const items = own(body, 'articles');
    if (!Array.isArray(items)) throw new Error('not a list of NewsAPI articles');
    const total = z.safeParse(z.number(), own(body, 'totalResults')).data;
    const page = parameter(url, 'page') ?? 1;
    const hasNext = items.length && page * (parameter(url, 'pageSize') ?? items.length) < (total ?? 0);
    return {
      ...readEach(items, (item) => toArticle(z.parse(article(), item)), query),
      next: hasNext ? withParameter(url, 'page', page + 1) : undefined,
      total,
    };
  },
});

function toArticle(item: z.infer<ReturnType<typeof article>>): ArticleInput {
  const { source, title, url } = item;
  // What publishers took back stays in the list as a husk.
  if (title === '[Removed]') throw new Error('removed by its publisher');
  return {
    url,
    headline: withoutPublisher(title.trim(), source?.name),
    description: item.description || withoutCount(item.content),
    image: item.urlToImage,
    datePublished: item.publishedAt,
    author: item.author,
    publisher: source?.name,
  };
}

/** Titles end with ` - Publisher`; so do some that mean it, hence only the publisher's own name is taken off. */
function withoutPublisher(title: string, name: string | undefined): string {
  const suffix = ` - ${name}`;
  return title.endsWith(suffix) ? title.slice(0, -suffix.length) : title;
}
