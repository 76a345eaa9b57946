import * as z from 'zod/mini';
import type { ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { withoutTail } from '../reading/excerpt-tail.js';
import { keywordsOf, narrowed, sectionOf } from '../reading/narrowed.js';
import { pageSize, withDefaults, withParameter } from '../reading/paging.js';
import { isListOf, own } from '../reading/shape.js';
import { listOf, maybe, once, size, text } from '../reading/tolerant.js';

const post = once(() => {
  // Objects keyed by name, whose order is the alphabet's.
  const terms = listOf(z.object({ name: z.string() }));
  return z.object({
    ID: z.number(),
    URL: z.string(),
    title: z.string(),
    excerpt: text(),
    content: text(),
    date: text(),
    modified: text(),
    author: maybe(z.object({ name: z.string(), URL: text() })),
    featured_image: text(),
    post_thumbnail: maybe(
      z.object({ ID: maybe(z.number()), URL: z.string(), width: size(), height: size(), alt: text() }),
    ),
    attachments: listOf(z.object({ ID: z.number(), alt: text(), caption: text() })),
    categories: terms,
    tags: terms,
    has_password: maybe(z.boolean()),
  });
});

const FIELDS =
  'ID,URL,title,excerpt,date,modified,author,featured_image,post_thumbnail,categories,tags,has_password';

/**
 * WordPress.com and Jetpack: `https://public-api.wordpress.com/rest/v1.1/sites/{host}/posts`. For its newer form
 * (`/wp/v2/sites/…`) see `wordpress`. https://developer.wordpress.com/docs/api/1.1/get/sites/%24site/posts/
 */
export const wordpressCom = defineBackend({
  name: 'wordpress-com',
  hint: /"(?:found|site_ID)"/,
  claims: /^https?:\/\/public-api\.wordpress\.com\/rest\/v1(?:\.\d)?\/sites\/[^/]+\/posts\b/,

  detect: ({ body }) => {
    const inner = open(body);
    if (isPost(inner))
      return typeof own(inner, 'site_ID') === 'number' && typeof own(inner, 'URL') === 'string';
    return typeof own(inner, 'found') === 'number' && isListOf(own(inner, 'posts'), isPost);
  },

  request: ({ src, limit, body }) => {
    const url = new URL(src);
    return withDefaults(url, {
      number: limit && /\/posts\/?$/.test(url.pathname) ? pageSize(limit) : undefined,
      fields: body ? `${FIELDS},content` : FIELDS,
    });
  },

  // Takes one name or slug of each.
  related: (query) =>
    /\/posts\/?$/.test(new URL(query.src).pathname)
      ? (narrowed(query.src, 'tag', keywordsOf(query, 1).join()) ??
        narrowed(query.src, 'category', sectionOf(query).join()))
      : undefined,

  read: ({ body, url }, query) => {
    const inner = open(body);
    const items = isPost(inner) ? [inner] : own(inner, 'posts');
    if (!Array.isArray(items)) throw new Error('not a list of WordPress.com posts');
    const page = own(own(inner, 'meta'), 'next_page');
    return {
      ...readEach(items, (item) => toArticle(z.parse(post(), item)), query),
      next:
        items.length && typeof page === 'string' && page
          ? withParameter(url, 'page_handle', page)
          : undefined,
      total: z.safeParse(z.number(), own(inner, 'found')).data,
    };
  },
});

/** `http_envelope` puts status and headers into the body. */
function open(body: unknown): unknown {
  return typeof own(body, 'code') === 'number' ? own(body, 'body') : body;
}

function isPost(item: unknown): boolean {
  return typeof own(item, 'ID') === 'number';
}

function toArticle(item: z.infer<ReturnType<typeof post>>): ArticleInput {
  const { post_thumbnail: thumbnail, attachments, author } = item;
  const attached = attachments.find(({ ID: id }) => id === thumbnail?.ID);
  const alt = thumbnail?.alt || attached?.alt;
  return {
    id: item.ID,
    url: item.URL,
    headline: item.title,
    description: item.excerpt && withoutTail(item.excerpt),
    image: thumbnail
      ? {
          url: thumbnail.URL,
          width: thumbnail.width,
          height: thumbnail.height,
          // '' means that nobody wrote one.
          alt: alt ? { text: alt } : undefined,
          caption: attached?.caption,
        }
      : item.featured_image,
    datePublished: item.date,
    dateModified: item.modified,
    author: author && { name: author.name, url: author.URL },
    articleSection: item.categories.map(({ name }) => name).find((name) => name !== 'Uncategorized'),
    keywords: item.tags.map(({ name }) => name),
    isAccessibleForFree: item.has_password ? false : undefined,
    articleBody: item.content,
  };
}
