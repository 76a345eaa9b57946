import * as z from 'zod/mini';
import type { ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { lenient } from '../reading/lenient.js';
import { asksFor, keywordsOf, narrowed } from '../reading/narrowed.js';
import { pageSize, parameter, withDefaults, withParameter } from '../reading/paging.js';
import { isListOf, own } from '../reading/shape.js';
import { sizeInAddress } from '../reading/size-in-address.js';
import { listOf, maybe, once, text } from '../reading/tolerant.js';

const article = once(() => {
  const named = maybe(z.object({ name: z.string(), username: text() }));
  return z.object({
    id: maybe(z.number()),
    url: z.string(),
    title: z.string(),
    description: text(),
    body_html: text(),
    cover_image: text(),
    social_image: text(),
    published_at: text(),
    edited_at: text(),
    language: text(),
    reading_time_minutes: maybe(z.number()),
    // In lists `tag_list` is the list and `tags` the text with commas; on a single article it is the other way round.
    tag_list: listOf(z.string()),
    tags: listOf(z.string()),
    user: named,
    organization: named,
  });
});

/**
 * dev.to and other sites on Forem: `https://dev.to/api/articles?username=…`, or `…/api/articles/latest` for all, newest
 * first. https://developers.forem.com/api
 */
export const devto = defineBackend({
  name: 'devto',
  hint: /"type_of"/,

  detect: ({ body }) => isListOf(Array.isArray(body) ? body : [body], isArticle),

  request: ({ src, limit }) => {
    const url = new URL(src);
    const isList = /\/articles(?:\/latest)?\/?$/.test(url.pathname);
    return withDefaults(url, { per_page: isList && limit ? pageSize(limit) : undefined });
  },

  // With an author's name, or for the latest, it takes no tags.
  related: (query) => {
    const url = new URL(query.src);
    if (!/\/articles\/?$/.test(url.pathname)) return undefined;
    if (asksFor(url, 'tag', 'username', 'state', 'top', 'collection_id')) return undefined;
    const tags = keywordsOf(query).map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
    return narrowed(query.src, 'tags', tags.filter(Boolean).join());
  },

  read: ({ body, url }, query) => {
    const isList = Array.isArray(body);
    if (!isList && !isArticle(body)) throw new Error('not a list of dev.to articles');
    const items: unknown[] = isList ? body : [body];
    const isFull = isList && items.length >= (parameter(url, 'per_page') ?? 30);
    return {
      ...readEach(items, (item) => toArticle(z.parse(article(), item)), query),
      next: isFull ? withParameter(url, 'page', (parameter(url, 'page') ?? 1) + 1) : undefined,
    };
  },
});

function isArticle(item: unknown): boolean {
  return own(item, 'type_of') === 'article' && typeof own(item, 'readable_publish_date') === 'string';
}

function toArticle(item: z.infer<ReturnType<typeof article>>): ArticleInput {
  const { url, user, organization, title, description } = item;
  // The social picture is drawn from the title where there is no cover.
  const picture = item.cover_image || item.social_image;
  const profile = (who: typeof user) =>
    who && { name: { text: who.name }, url: who.username && new URL(`/${who.username}`, url) };
  return {
    id: item.id,
    url,
    headline: lenient(title),
    description: description && lenient(description),
    image: picture ? { url: picture, ...sizeInAddress(picture) } : undefined,
    datePublished: item.published_at,
    dateModified: item.edited_at,
    author: profile(user),
    publisher: profile(organization),
    keywords: item.tag_list.length ? item.tag_list : item.tags,
    inLanguage: item.language,
    timeRequired: item.reading_time_minutes,
    articleBody: item.body_html,
  };
}
