import * as z from 'zod/mini';
import type { ArticleImageInput, ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { inParts } from '../reading/focus.js';
import { mapOf, mapped } from '../reading/mapped.js';
import { anyPhrase, asksFor, keywordsOf, sectionOf, within } from '../reading/narrowed.js';
import { pageSize, parameter, withDefaults, withParameter } from '../reading/paging.js';
import { readingTime } from '../reading/reading-time.js';
import { isListOf, own } from '../reading/shape.js';
import { anything, listOf, maybe, once, size, text } from '../reading/tolerant.js';
import { treeText } from '../reading/tree-text.js';

const story = once(() => {
  const basic = maybe(z.object({ basic: text() }));
  const named = maybe(z.object({ name: text() }));
  return z.object({
    _id: text(),
    headlines: z.object({ basic: z.string() }),
    description: basic,
    subheadlines: basic,
    canonical_url: text(),
    website_url: text(),
    websites: z.transform((websites: unknown) => websites),
    language: text(),
    display_date: text(),
    publish_date: text(),
    first_publish_date: text(),
    last_updated_date: text(),
    credits: maybe(
      z.object({ by: listOf(z.object({ type: text(), name: text(), byline: text(), url: text() })) }),
    ),
    taxonomy: maybe(
      z.object({
        primary_section: named,
        primary_site: named,
        tags: listOf(z.object({ text: z.string() })),
      }),
    ),
    label: maybe(z.object({ basic: maybe(z.object({ text: text(), display: maybe(z.boolean()) })) })),
    owner: maybe(z.object({ sponsored: maybe(z.boolean()) })),
    content_restrictions: maybe(z.object({ content_code: text() })),
    planning: maybe(z.object({ story_length: maybe(z.object({ word_count_actual: size() })) })),
    promo_items: z.transform(
      (items: unknown) => pictureIn(own(items, 'basic')) ?? pictureIn(own(items, 'lead_art')),
    ),
    content_elements: z.transform((elements: unknown) =>
      Array.isArray(elements) ? (elements as unknown[]) : [],
    ),
  });
});

const picture = once(() => {
  const people = listOf(z.object({ name: z.string() }));
  return z.object({
    url: text(),
    resized_urls: anything(),
    resizedUrls: anything(),
    width: size(),
    height: size(),
    alt_text: text(),
    caption: text(),
    credits: maybe(z.object({ by: people, affiliation: people })),
    focal_point: maybe(z.object({ x: z.number(), y: z.number() })),
  });
});

/**
 * Arc XP, in its Arc Native Specification: the Content API (`…/content/v4/search/published?website=…&q=…`, which wants a
 * token and thus a proxy) or a content source of a site (`https://site/pf/api/v3/content/fetch/…`).
 *
 * Its addresses are relative to the site, and nothing says where that is: they are resolved against the answer's own.
 * Where the API is on another host than the site, say `backend="ans" map="url: https://site.example{canonical_url}"`.
 *
 * Of the codes in `content_restrictions` only `free` means the same everywhere. Words that speak of payment are believed;
 * of any other (`metered`, `yellow`) it is not said whether one may read.
 *
 * https://github.com/washingtonpost/ans-schema
 */
export const ans = defineBackend({
  name: 'ans',
  maps: true,
  hint: /"(?:headlines|content_elements|promo_items)"/,
  claims: /\/content\/v4\/(?:search|collections|related-content|stories|\?)/,

  detect: ({ body }) => isListOf(storiesIn(body), isStory),

  request: ({ src, limit, body }) => {
    const url = new URL(src);
    const isSearch = url.pathname.includes('/search/');
    const isList = isSearch || /\/collections\/?$/.test(url.pathname);
    return withDefaults(url, {
      sort: isSearch ? 'display_date:desc' : undefined,
      // A collection gives twenty at most.
      size: isList && limit ? Math.min(pageSize(limit), isSearch ? 100 : 20) : undefined,
      // Cards show no body, and a page of them is megabytes.
      _sourceExclude:
        isSearch && !body && !url.searchParams.has('_sourceInclude')
          ? 'content_elements,related_content'
          : undefined,
    });
  },

  // Only a search has a query, which may be given as a whole in `body`.
  related: (query) => {
    const url = new URL(query.src);
    const tags = anyPhrase(keywordsOf(query));
    const section = anyPhrase(sectionOf(query));
    if (!url.pathname.includes('/search/') || asksFor(url, 'body') || !(tags || section)) return undefined;
    const filter = tags ? `taxonomy.tags.text:(${tags})` : `taxonomy.primary_section.name:${section}`;
    return within(query.src, 'q', filter, (own) => `(${own}) AND ${filter}`);
  },

  read: (answer, query) => {
    const { body, url } = answer;
    const items = storiesIn(body);
    if (!items) throw new Error('not a list of ANS stories');
    const map = mapOf(query, answer);
    const { searchParams } = new URL(url);
    const site =
      searchParams.get('website') ?? searchParams.get('_website') ?? textAt(body, 'canonical_website');
    const [next, total] = ['next', 'count'].map((key) => z.safeParse(z.number(), own(body, key)).data);
    const end = (parameter(url, 'from') ?? 0) + items.length;
    // A collection does not say whether there is more.
    const isFull = total === undefined && items.length === parameter(url, 'size');
    const from = next ?? (isFull ? end : undefined);
    return {
      ...readEach(items, (item) => mapped(toArticle(item, site ?? ''), item, map), query),
      next: items.length && from ? withParameter(url, 'from', from) : undefined,
      total,
    };
  },
});

/**
 * The stories of a search or a collection; a story itself, whose `content_elements` are its body, or a collection that
 * was not followed.
 */
function storiesIn(body: unknown): unknown[] | undefined {
  if (Array.isArray(body)) return body;
  const elements = own(body, 'content_elements');
  if (
    Array.isArray(elements) &&
    (!isStory(body) || (own(body, 'type') !== 'story' && isListOf(elements, isStory)))
  )
    return elements;
  return isStory(body) ? [body] : undefined;
}

/** Pictures have headlines too, and in a gallery or a picture story there is nothing else. */
function isStory(item: unknown): boolean {
  return typeof own(own(item, 'headlines'), 'basic') === 'string' && own(item, 'type') !== 'image';
}

function toArticle(raw: unknown, site: string): ArticleInput {
  const item = z.parse(story(), raw);
  const { credits, taxonomy, label, content_elements: elements } = item;
  const here = own(item.websites, site);
  const authors = (credits?.by ?? []).filter(({ type }) => !type || type === 'author');
  const isShown = label?.basic?.display !== false;
  return {
    id: item._id,
    url: textAt(here, 'website_url') || item.canonical_url || item.website_url || anyUrl(item.websites),
    headline: item.headlines.basic,
    description:
      item.description?.basic ||
      item.subheadlines?.basic ||
      treeText(elements.filter((it) => own(it, 'type') === 'text').slice(0, 5)),
    image: item.promo_items,
    datePublished: item.display_date ?? item.publish_date ?? item.first_publish_date,
    dateModified: item.last_updated_date,
    author: authors.map(({ name, byline, url }) => ({ name: name || byline, url })),
    articleSection:
      taxonomy?.primary_section?.name ??
      textAt(own(here, 'website_section'), 'name') ??
      taxonomy?.primary_site?.name,
    keywords: taxonomy?.tags.map((tag) => tag.text),
    inLanguage: item.language,
    isAccessibleForFree: isFree(item.content_restrictions?.content_code),
    // Who pays is not said; that somebody does must not hide behind a kicker.
    label: item.owner?.sponsored ? 'Sponsored' : isShown ? label?.basic?.text : undefined,
    timeRequired: readingTime(item.planning?.story_length?.word_count_actual),
    articleBody: elements.length ? { format: 'ans', value: elements } : undefined,
  };
}

function textAt(value: unknown, key: string): string | undefined {
  const found = own(value, key);
  return typeof found === 'string' ? found : undefined;
}

/** The address on any site, where no site was asked for and the story names none. */
function anyUrl(websites: unknown): string | undefined {
  const sites = typeof websites === 'object' && websites ? Object.values(websites) : [];
  return sites.map((site) => textAt(site, 'website_url')).find(Boolean);
}

/** An image itself, or the still of a video or gallery. Only addresses that are given: others would need a signature. */
function pictureIn(item: unknown, depth = 3): ArticleImageInput | undefined {
  const type = own(item, 'type');
  if (type !== undefined && type !== 'image') {
    return depth ? pictureIn(own(own(item, 'promo_items'), 'basic'), depth - 1) : undefined;
  }
  const { data } = z.safeParse(picture(), item);
  const url = data?.url || firstAddress(data?.resized_urls ?? data?.resizedUrls);
  if (!data || !url) return undefined;
  const { by = [], affiliation = [] } = data.credits ?? {};
  return {
    url,
    width: data.width,
    height: data.height,
    alt: data.alt_text || undefined,
    caption: data.caption,
    // Of the file itself; what has been resized may be cropped as well.
    focus: data.url
      ? inParts([data.focal_point?.x, data.focal_point?.y], [Number(data.width), Number(data.height)])
      : undefined,
    credit: [...new Set([...by, ...affiliation].map(({ name }) => name))].join(', '),
  };
}

/** By size, or by size and crop. */
function firstAddress(resized: unknown, depth = 2): string | undefined {
  if (typeof resized === 'string') return resized;
  if (!depth || typeof resized !== 'object' || !resized) return undefined;
  return firstAddress(Object.values(resized)[0], depth - 1);
}

function isFree(code: string | undefined): boolean | undefined {
  if (code === 'free') return true;
  return /^(?:paid|premium|subscri\w*|paywall\w*|locked)$/i.test(code ?? '') ? false : undefined;
}
