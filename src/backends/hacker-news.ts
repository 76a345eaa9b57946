import * as z from 'zod/mini';
import type { ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { lenient } from '../reading/lenient.js';
import { keywordsOf, narrowed } from '../reading/narrowed.js';
import { pageSize, parameter, withDefaults, withParameter } from '../reading/paging.js';
import { isListOf, own } from '../reading/shape.js';
import { listOf, once, size, text } from '../reading/tolerant.js';

// A search calls them objectID and story_text, an item id and text.
const story = once(() =>
  z.object({
    objectID: text(),
    id: size(),
    title: text(),
    url: text(),
    author: text(),
    created_at: text(),
    story_text: text(),
    text: text(),
    type: text(),
    _tags: listOf(z.string()),
  }),
);

const SITE = 'https://news.ycombinator.com';

/** Beyond these the search gives nothing, whatever its `nbPages` says. */
const REACHABLE = 1000;

/** What kinds of things there are. */
const isKnown = (tag: unknown) => typeof tag === 'string' && /^(?:story|comment|poll|pollopt|job)$/.test(tag);

/**
 * Hacker News by Algolia: `https://hn.algolia.com/api/v1/search_by_date?tags=story`, newest first, or `…/search?query=…`,
 * best first. https://hn.algolia.com/api
 */
export const hackerNews = defineBackend({
  name: 'hacker-news',
  hint: /"(?:objectID|_tags|created_at_i)"/,

  detect: ({ body }) => {
    const isHit = (item: unknown) => {
      const tags = own(item, '_tags');
      return typeof own(item, 'created_at_i') === 'number' && Array.isArray(tags) && tags.some(isKnown);
    };
    return isListOf(own(body, 'hits'), isHit) || isItem(body);
  },

  request: ({ src, limit }) => {
    const url = new URL(src);
    const isSearch = !url.pathname.includes('/items/');
    return withDefaults(url, {
      tags: isSearch ? 'story' : undefined,
      hitsPerPage: isSearch && limit ? pageSize(limit) : undefined,
    });
  },

  // Several words would all have to be there.
  related: (query) =>
    query.src.includes('/items/') ? undefined : narrowed(query.src, 'query', keywordsOf(query, 1).join()),

  read: ({ body, url }, query) => {
    const items = isItem(body) ? [body] : own(body, 'hits');
    if (!Array.isArray(items)) throw new Error('not a list of Hacker News stories');
    const [pages = 0, total, each = items.length] = ['nbPages', 'nbHits', 'hitsPerPage'].map(
      (key) => z.safeParse(z.number(), own(body, key)).data,
    );
    // Counted from 0.
    const next = (parameter(url, 'page') ?? 0) + 1;
    const hasNext = items.length && next < pages && next * each < REACHABLE;
    return {
      ...readEach(items, (item) => toArticle(z.parse(story(), item)), query),
      next: hasNext ? withParameter(url, 'page', next) : undefined,
      total,
    };
  },
});

/** `…/api/v1/items/1`: one story with its comments. */
function isItem(body: unknown): boolean {
  return (
    typeof own(body, 'created_at_i') === 'number' &&
    Array.isArray(own(body, 'children')) &&
    isKnown(own(body, 'type'))
  );
}

function toArticle(item: z.infer<ReturnType<typeof story>>): ArticleInput {
  const { title, author, _tags: tags } = item;
  const id = item.objectID ?? item.id;
  if (tags.includes('comment') || item.type === 'comment') throw new Error('a comment');
  if (!id || !title) throw new Error('no story');
  const body = item.story_text ?? item.text;
  return {
    id,
    // Questions and texts link to nothing but their own discussion.
    url: item.url || `${SITE}/item?id=${id}`,
    headline: lenient(title),
    description: body,
    datePublished: item.created_at,
    author: author
      ? { name: { text: author }, url: `${SITE}/user?id=${encodeURIComponent(author)}` }
      : undefined,
    articleBody: body,
  };
}
