import * as z from 'zod/mini';
import { defineBackend, readEach } from '../backend.js';
import { keywordsOf, narrowed } from '../reading/narrowed.js';
import { pageSize, withDefaults, withParameter } from '../reading/paging.js';
import { isListOf, own } from '../reading/shape.js';
import { once, text } from '../reading/tolerant.js';

const article = once(() =>
  z.object({
    author: text(),
    title: z.string(),
    description: text(),
    url: z.string(),
    source: text(),
    image: text(),
    category: text(),
    language: text(),
    published_at: text(),
  }),
);

/** mediastack: `https://api.mediastack.com/v1/news?access_key=…&keywords=…`. https://mediastack.com/documentation */
export const mediastack = defineBackend({
  name: 'mediastack',
  hint: /"pagination"/,

  detect: ({ body }) => {
    const paging = own(body, 'pagination');
    return (
      typeof own(paging, 'count') === 'number' &&
      typeof own(paging, 'offset') === 'number' &&
      isListOf(own(body, 'data'), (item) =>
        ['title', 'url', 'source', 'country', 'published_at'].every((key) => own(item, key) !== undefined),
      )
    );
  },

  request: ({ src, limit }) => withDefaults(new URL(src), { limit: limit ? pageSize(limit) : undefined }),

  // Several words would all have to be there.
  related: (query) => narrowed(query.src, 'keywords', keywordsOf(query, 1).join()),

  read: ({ body, url }, query) => {
    const items = own(body, 'data');
    if (!Array.isArray(items)) throw new Error('not a list of mediastack articles');
    const paging = own(body, 'pagination');
    const [offset = 0, total] = ['offset', 'total'].map(
      (key) => z.safeParse(z.number(), own(paging, key)).data,
    );
    const end = offset + items.length;
    return {
      ...readEach(
        items,
        (item) => {
          const { title, description, source, image, category, ...rest } = z.parse(article(), item);
          return {
            url: rest.url,
            headline: title,
            description,
            image,
            datePublished: rest.published_at,
            author: rest.author,
            publisher: source,
            // What is in no other category.
            articleSection: category === 'general' ? undefined : category,
            inLanguage: rest.language,
          };
        },
        query,
      ),
      next: items.length && end < (total ?? 0) ? withParameter(url, 'offset', end) : undefined,
      total,
    };
  },
});
