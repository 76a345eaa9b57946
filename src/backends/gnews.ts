import * as z from 'zod/mini';
import { defineBackend, readEach } from '../backend.js';
import { withoutCount } from '../reading/cut-text.js';
import { searched } from '../reading/narrowed.js';
import { pageSize, parameter, withDefaults, withParameter } from '../reading/paging.js';
import { isListOf, isObject, own } from '../reading/shape.js';
import { maybe, once, text } from '../reading/tolerant.js';

const article = once(() =>
  z.object({
    id: text(),
    title: z.string(),
    description: text(),
    content: text(),
    url: z.string(),
    image: text(),
    publishedAt: text(),
    lang: text(),
    source: maybe(z.object({ name: z.string(), url: text() })),
  }),
);

/** GNews: `https://gnews.io/api/v4/top-headlines?category=general&apikey=…`. https://docs.gnews.io */
export const gnews = defineBackend({
  name: 'gnews',
  hint: /"totalArticles"/,

  detect: ({ body }) =>
    typeof own(body, 'totalArticles') === 'number' &&
    isListOf(
      own(body, 'articles'),
      (item) =>
        isObject(own(item, 'source')) &&
        typeof own(item, 'publishedAt') === 'string' &&
        own(item, 'urlToImage') === undefined,
    ),

  request: ({ src, limit }) => withDefaults(new URL(src), { max: limit ? pageSize(limit) : undefined }),

  related: (query) => searched(query, 'q'),

  read: ({ body, url }, query) => {
    const items = own(body, 'articles');
    if (!Array.isArray(items)) throw new Error('not a list of GNews articles');
    const total = z.safeParse(z.number(), own(body, 'totalArticles')).data;
    const page = parameter(url, 'page') ?? 1;
    // Plans give fewer than `max` asks for, and count their pages by what they give.
    const hasNext = items.length && page * items.length < (total ?? 0);
    return {
      ...readEach(
        items,
        (item) => {
          const { id, title, description, content, lang, source, ...rest } = z.parse(article(), item);
          return {
            id,
            url: rest.url,
            headline: title,
            description: description || withoutCount(content),
            image: rest.image,
            datePublished: rest.publishedAt,
            publisher: source,
            inLanguage: lang,
          };
        },
        query,
      ),
      next: hasNext ? withParameter(url, 'page', page + 1) : undefined,
      total,
    };
  },
});
