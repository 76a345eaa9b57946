import * as z from 'zod/mini';
import type { ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { lenient } from '../reading/lenient.js';
import { pageSize, parameter, withDefaults, withParameter } from '../reading/paging.js';
import { readingTime } from '../reading/reading-time.js';
import { isListOf, own } from '../reading/shape.js';
import { sizeInAddress } from '../reading/size-in-address.js';
import { listOf, maybe, once, size, text } from '../reading/tolerant.js';

const post = once(() =>
  z.object({
    id: maybe(z.number()),
    canonical_url: z.string(),
    title: z.string(),
    subtitle: text(),
    description: text(),
    truncated_body_text: text(),
    body_html: text(),
    cover_image: text(),
    post_date: text(),
    updated_at: text(),
    section_name: text(),
    audience: text(),
    wordcount: size(),
    publishedBylines: listOf(z.object({ name: z.string(), handle: text() })),
    postTags: listOf(z.object({ name: z.string(), hidden: maybe(z.boolean()) })),
  }),
);

/**
 * Substack: `https://name.substack.com/api/v1/archive`, `…/api/v1/posts/{slug}`, a profile's posts. Undocumented, and
 * not for other sites' browsers: it takes a proxy, or the publication's feed at `/feed`.
 */
export const substack = defineBackend({
  name: 'substack',
  hint: /"publication_id"/,

  detect: ({ body }) => isListOf(postsIn(body), isPost),

  request: ({ src, limit }) => {
    const url = new URL(src);
    const isArchive = /\/archive\/?$/.test(url.pathname);
    return withDefaults(url, {
      sort: isArchive ? 'new' : undefined,
      // Of more than that it gives fewer than asked.
      limit: isArchive && limit ? Math.min(pageSize(limit), 50) : undefined,
    });
  },

  read: ({ body, url }, query) => {
    const items = postsIn(body);
    if (!items) throw new Error('not a list of Substack posts');
    // A page may hold fewer than were asked for, and is no last one.
    const isFull = items === body && items.length >= Math.min(parameter(url, 'limit') ?? 12, 12);
    const offset = (parameter(url, 'offset') ?? 0) + items.length;
    const cursor = own(body, 'nextCursor');
    const next = typeof cursor === 'string' && cursor ? withParameter(url, 'cursor', cursor) : undefined;
    return {
      ...readEach(items, (item) => toArticle(z.parse(post(), item)), query),
      next: isFull ? withParameter(url, 'offset', offset) : next,
    };
  },
});

/** A list, one post, one post beside its publication, or a list with a cursor. */
function postsIn(body: unknown): unknown[] | undefined {
  if (Array.isArray(body)) return body;
  const one = own(body, 'post') ?? body;
  if (isPost(one)) return [one];
  const posts = own(body, 'posts');
  return Array.isArray(posts) ? posts : undefined;
}

function isPost(item: unknown): boolean {
  return (
    typeof own(item, 'publication_id') === 'number' &&
    ['canonical_url', 'post_date', 'audience'].every((key) => typeof own(item, key) === 'string')
  );
}

function toArticle(item: z.infer<ReturnType<typeof post>>): ArticleInput {
  const { canonical_url: url, cover_image: cover, audience } = item;
  const dek = item.subtitle || item.description || item.truncated_body_text;
  return {
    id: item.id,
    url,
    headline: lenient(item.title),
    description: dek && lenient(dek),
    image: cover ? { url: cover, ...sizeInAddress(cover) } : undefined,
    datePublished: item.post_date,
    dateModified: item.updated_at,
    author: item.publishedBylines.map(({ name, handle }) => ({
      name: { text: name },
      url: handle && `https://substack.com/@${handle}`,
    })),
    articleSection: item.section_name,
    keywords: item.postTags.filter(({ hidden }) => !hidden).map(({ name }) => ({ text: name })),
    // Others, such as only_free, ask for an address and not for money.
    isAccessibleForFree: /^(?:only_paid|founding)$/.test(audience ?? '')
      ? false
      : audience === 'everyone' || undefined,
    timeRequired: readingTime(item.wordcount),
    articleBody: item.body_html,
  };
}
