import * as z from 'zod/mini';
import type { ArticleInput, TextInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { keywordsOf, sectionOf, slugOf, within } from '../reading/narrowed.js';
import { pageSize, withDefaults, withParameter } from '../reading/paging.js';
import { own } from '../reading/shape.js';
import { listOf, maybe, once, text } from '../reading/tolerant.js';

const post = once(() => {
  const named = listOf(z.object({ name: z.string(), url: text(), visibility: text() }));
  return z.object({
    id: text(),
    url: z.string(),
    title: z.string(),
    custom_excerpt: text(),
    excerpt: text(),
    meta_description: text(),
    feature_image: text(),
    feature_image_alt: text(),
    feature_image_caption: text(),
    og_image: text(),
    twitter_image: text(),
    published_at: text(),
    updated_at: text(),
    authors: named,
    tags: named,
    reading_time: maybe(z.number()),
    access: maybe(z.boolean()),
    visibility: text(),
    html: text(),
  });
});

const API = /\/ghost\/api\/(?:[^/]+\/)?content\//;

/** Ghost's Content API (`/ghost/api/content/posts/?key=…`), or the address of a Ghost site with `?key=…`. */
export const ghost = defineBackend({
  name: 'ghost',
  hint: /"posts"/,
  claims: API,

  detect: ({ body }) => {
    const posts = own(body, 'posts');
    if (!Array.isArray(posts) || own(body, 'found') !== undefined) return false;
    const paging = own(own(body, 'meta'), 'pagination');
    return (
      ['page', 'limit', 'pages', 'total', 'next', 'prev'].every((key) => own(paging, key) !== undefined) ||
      (posts.length > 0 && posts.every((item) => own(item, 'uuid') && own(item, 'comment_id')))
    );
  },

  request: ({ src, limit }) =>
    withDefaults(apiOf(src), { include: 'authors,tags', limit: limit ? pageSize(limit) : undefined }),

  // A section is a tag here, the first one. https://docs.ghost.org/content-api/filtering
  related: (query) => {
    const { href, pathname } = apiOf(query.src);
    const bySlug = (names: string[]) => names.flatMap((name) => slugOf(name) ?? []);
    const keywords = bySlug(keywordsOf(query));
    const slugs = keywords.length ? keywords : bySlug(sectionOf(query));
    // What was recognised by its answer only has an address of its own.
    const isKnown = query.backend === 'ghost' || API.test(query.src);
    if (!slugs.length || !isKnown || !/\/posts\/?$/.test(pathname)) return undefined;
    const filter = `tag:[${slugs.join()}]`;
    return within(href, 'filter', filter, (own) => `${own.includes(',') ? `(${own})` : own}+${filter}`);
  },

  read: (answer, query) => {
    const items = own(answer.body, 'posts') ?? own(answer.body, 'pages');
    if (!Array.isArray(items)) throw new Error('not a list of Ghost posts');
    const paging = own(own(answer.body, 'meta'), 'pagination');
    const [page = 1, pages = 1, total] = ['page', 'pages', 'total'].map(
      (key) => z.safeParse(z.number(), own(paging, key)).data,
    );
    return {
      ...readEach(items, (item) => toArticle(z.parse(post(), item)), query),
      // Not `meta.pagination.next`: page 99 of 2 says that the next one is 100.
      next: page < pages ? withParameter(answer.url, 'page', page + 1) : undefined,
      total,
    };
  },
});

function apiOf(src: string): URL {
  const url = new URL(src);
  if (!API.test(url.pathname)) url.pathname = url.pathname.replace(/\/?$/, '/ghost/api/content/posts/');
  return url;
}

function toArticle(item: z.infer<ReturnType<typeof post>>): ArticleInput {
  const { access, visibility } = item;
  const shown = item.tags
    .filter((tag) => tag.visibility !== 'internal' && !tag.name.startsWith('#'))
    .map(({ name }) => plain(name));
  const image = item.feature_image ?? item.og_image ?? item.twitter_image;
  return {
    id: item.id,
    url: item.url,
    headline: plain(item.title),
    description: plain(item.custom_excerpt ?? item.excerpt ?? item.meta_description),
    image: image
      ? { url: image, alt: plain(item.feature_image_alt), caption: item.feature_image_caption }
      : undefined,
    datePublished: item.published_at,
    dateModified: item.updated_at,
    author: item.authors.map(({ name, url }) => ({ name: plain(name), url })),
    articleSection: shown[0],
    keywords: shown,
    isAccessibleForFree: access ?? (visibility && visibility === 'public'),
    ...sponsoring(item.tags.find(({ name }) => /^#sponsored\b/i.test(name))?.name),
    // 0 where Ghost cannot tell, such as for Chinese and Japanese.
    timeRequired: item.reading_time || undefined,
    articleBody: item.html || undefined,
  };
}

/** Ghost keeps plain text: `<em>` in a title is four characters that the reader is to see. */
function plain(value: string | undefined): TextInput {
  return value === undefined ? undefined : { text: value };
}

/**
 * Ghost has no field for advertising; its sites use an internal tag. `#sponsored by Acme` names who pays; of any other
 * (`#sponsored`, `#sponsored content`) the publisher's own words become the label.
 */
function sponsoring(tag: string | undefined): Pick<ArticleInput, 'sponsor' | 'label'> {
  if (!tag) return {};
  const sponsor = /^#sponsored[ -]by[ -](.+)/i.exec(tag)?.[1];
  return sponsor ? { sponsor: plain(sponsor) } : { label: plain(tag.charAt(1).toUpperCase() + tag.slice(2)) };
}
