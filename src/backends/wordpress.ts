import * as z from 'zod/mini';
import type { ArticleInput } from '../article.js';
import { type Answer, defineBackend, readEach } from '../backend.js';
import { withoutTail } from '../reading/excerpt-tail.js';
import { linkedNext, withParameter } from '../reading/paging.js';
import { own } from '../reading/shape.js';
import { listOf, maybe, once, text } from '../reading/tolerant.js';
import { wordpressRequest } from '../reading/wordpress-request.js';

// What may stand where a picture, an author or a term should be: an error, or even the REST index (`GET /wp-json/`).
// So each requires the one thing that neither of those has.
const post = once(() => {
  const rendered = maybe(z.object({ rendered: text(), protected: maybe(z.boolean()) }));
  const size = { width: maybe(z.number()), height: maybe(z.number()) };
  return z.object({
    id: maybe(z.number()),
    link: text(),
    // `/wp/v2/search` has its own names: `url`, and the title as a string.
    url: text(),
    title: z.transform((title: unknown, { issues }) => {
      const text = own(title, 'rendered') ?? title;
      if (typeof text === 'string') return text;
      issues.push({ code: 'custom', input: title, message: 'no title' });
      return '';
    }),
    date_gmt: text(),
    modified_gmt: text(),
    excerpt: rendered,
    content: rendered,
    jetpack_featured_media_url: text(),
    yoast_head_json: maybe(
      z.object({
        author: text(),
        og_image: listOf(z.object({ ...size, url: z.string() })),
      }),
    ),
    _embedded: maybe(
      z.object({
        author: listOf(z.object({ name: z.string(), link: text() })),
        'wp:featuredmedia': listOf(
          z.object({
            source_url: z.string(),
            alt_text: text(),
            caption: rendered,
            media_details: maybe(
              z.object({
                ...size,
                sizes: listOf(z.object({ ...size, source_url: z.string() })),
                image_meta: maybe(z.object({ credit: text() })),
              }),
            ),
          }),
        ),
        'wp:term': listOf(listOf(z.object({ name: z.string(), taxonomy: text() }))),
      }),
    ),
  });
});
type Post = z.infer<ReturnType<typeof post>>;

/** WordPress's REST API (`/wp-json/wp/v2/…`), or the address of a WordPress site. */
export const wordpress = defineBackend({
  name: 'wordpress',
  hint: /"rendered"/,
  claims: /\/wp\/v2\/|[?&]rest_route=(?:\/|%2F)wp(?:\/|%2F)/i,

  detect: (answer) => {
    const { items } = open(answer);
    return items.length > 0 && items.every(isPost);
  },

  request: wordpressRequest,

  // Every page has this backend, few ask for related articles.
  related: { load: async () => (await import('../reading/wordpress-related.js')).wordpressRelated },

  read: (answer, query) => {
    const { body, items, header } = open(answer);
    // What a page after the last one answers, where no header told that there is none.
    if (own(body, 'code') === 'rest_post_invalid_page_number') return { articles: [] };
    if (body !== items && own(body, 'title') === undefined) {
      throw new Error('not a list of WordPress posts');
    }
    const total = Number(header('X-WP-Total') || NaN);
    return {
      ...readEach(items, (item) => toArticle(z.parse(post(), item)), query),
      next: body === items ? nextPage(answer.url, items.length, header) : undefined,
      total: total >= 0 ? total : undefined,
    };
  },
});

/** `_envelope` puts status and headers into the body. */
function open({ body, headers }: Answer) {
  const wrapped = Array.isArray(body) ? undefined : own(body, 'headers');
  const inner = wrapped ? own(body, 'body') : body;
  return {
    body: inner,
    items: Array.isArray(inner) ? (inner as unknown[]) : [inner],
    header: (name: string) => {
      const value = wrapped ? own(wrapped, name) : headers.get(name);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    },
  };
}

function isPost(item: unknown): boolean {
  return typeof own(item, 'id') === 'number' && typeof own(own(item, 'title'), 'rendered') === 'string';
}

/**
 * The headers say whether there is a next page, not where: WordPress writes its own idea of its address into `Link`,
 * which behind a proxy is another origin or plain http. Without headers (CORS, a CDN) a full page may have a next one.
 */
function nextPage(address: string, count: number, header: (name: string) => string): string | undefined {
  const parameters = new URL(address).searchParams;
  const page = Number(parameters.get('page')) || 1;
  const offset = Number(parameters.get('offset'));
  const pages = header('X-WP-TotalPages');
  const isFull = count >= (Number(parameters.get('per_page')) || 10);
  const hasNext = linkedNext(header('Link')) || (pages && !offset ? page < Number(pages) : isFull);
  if (!hasNext || !count) return undefined;
  // `offset` makes WordPress ignore `page`.
  return offset ? withParameter(address, 'offset', offset + count) : withParameter(address, 'page', page + 1);
}

function toArticle(item: Post): ArticleInput {
  const { content, excerpt, _embedded: embedded, yoast_head_json: yoast } = item;
  const terms = embedded?.['wp:term'].flat() ?? [];
  const named = (taxonomy: string) => terms.filter((it) => it.taxonomy === taxonomy).map(({ name }) => name);
  const authors = embedded?.author.map(({ name, link }) => ({ name, url: link }));
  return {
    id: item.id,
    url: item.link ?? item.url,
    headline: item.title,
    description: excerpt?.rendered && withoutTail(excerpt.rendered),
    image: imagesOf(item),
    // `date` is the site's local time and does not say which.
    datePublished: item.date_gmt && `${item.date_gmt}Z`,
    dateModified: item.modified_gmt && `${item.modified_gmt}Z`,
    author: authors?.length ? authors : yoast?.author,
    articleSection: named('category').find((name) => name !== 'Uncategorized'),
    keywords: named('post_tag'),
    isAccessibleForFree: (content?.protected ?? excerpt?.protected) ? false : undefined,
    articleBody: content?.rendered || undefined,
  };
}

function imagesOf(item: Post): ArticleInput['image'] {
  const pictures = item._embedded?.['wp:featuredmedia'].map((picture) => {
    const { width, height, sizes = [], image_meta: meta } = picture.media_details ?? {};
    return {
      url: picture.source_url,
      width,
      height,
      // WordPress has no word for “decoration”: '' means that nobody wrote one.
      alt: picture.alt_text ? { text: picture.alt_text } : undefined,
      caption: picture.caption?.rendered,
      credit: meta?.credit,
      variants: sizes.map((size) => ({ ...size, url: size.source_url })),
    };
  });
  if (pictures?.length) return pictures;
  return item.jetpack_featured_media_url || item.yoast_head_json?.og_image;
}
