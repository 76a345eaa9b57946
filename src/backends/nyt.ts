import * as z from 'zod/mini';
import type { ArticleImageInput, ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { anyPhrase, keywordsOf, narrowed } from '../reading/narrowed.js';
import { parameter, withDefaults, withParameter } from '../reading/paging.js';
import { readingTime } from '../reading/reading-time.js';
import { isListOf, isObject, own } from '../reading/shape.js';
import { listOf, maybe, once, size, text } from '../reading/tolerant.js';

const words = once(() => ({ caption: text(), copyright: text(), credit: text() }));
const file = once(() => z.object({ ...words(), url: z.string(), width: size(), height: size() }));

// Article Search has names of its own; Top Stories, Most Popular and Times Wire share theirs.
const doc = once(() => {
  // An empty list comes as "" from some of these APIs.
  const names = listOf(z.string());
  return z.object({
    _id: text(),
    uri: text(),
    web_url: text(),
    url: text(),
    headline: maybe(z.object({ main: text(), kicker: text() })),
    title: text(),
    kicker: text(),
    abstract: text(),
    snippet: text(),
    lead_paragraph: text(),
    byline: z.transform((byline) => own(byline, 'original') ?? byline),
    pub_date: text(),
    published_date: text(),
    updated_date: text(),
    section_name: text(),
    section: text(),
    source: text(),
    keywords: listOf(z.object({ value: z.string() })),
    des_facet: names,
    org_facet: names,
    per_facet: names,
    geo_facet: names,
    word_count: size(),
    // A list, or since 2025 an object that holds `default` and `thumbnail` beside what is said of them.
    multimedia: z.transform((value: unknown) => ({
      files: z.parse(listOf(file()), value),
      about: z.parse(maybe(z.object(words())), value),
    })),
    media: listOf(z.object({ ...words(), 'media-metadata': listOf(file()) })),
  });
});
type Doc = z.infer<ReturnType<typeof doc>>;

/** Where addresses such as `images/2026/…` lead. */
const IMAGES = 'https://static01.nyt.com/';

/**
 * The New York Times: Article Search (`https://api.nytimes.com/svc/search/v2/articlesearch.json?api-key=…`), Top
 * Stories, Most Popular, Times Wire. https://developer.nytimes.com/apis
 */
export const nyt = defineBackend({
  name: 'nyt',
  hint: /"web_url"|New York Times/,
  claims: /^https?:\/\/api\.nytimes\.com\/svc\//,

  detect: ({ body }) => {
    const isDoc = (item: unknown) =>
      typeof own(item, 'web_url') === 'string' && isObject(own(item, 'headline'));
    const isResult = (item: unknown) =>
      typeof own(item, 'title') === 'string' && typeof own(item, 'url') === 'string';
    const notice = own(body, 'copyright');
    return (
      isListOf(own(own(body, 'response'), 'docs'), isDoc) ||
      (typeof notice === 'string' &&
        notice.includes('New York Times') &&
        isListOf(own(body, 'results'), isResult))
    );
  },

  request: ({ src }) => {
    const url = new URL(src);
    return withDefaults(url, { sort: url.pathname.includes('articlesearch') ? 'newest' : undefined });
  },

  // Only the search takes words, and knows no “or” in them.
  related: (query) =>
    query.src.includes('articlesearch')
      ? narrowed(query.src, 'q', anyPhrase(keywordsOf(query, 1)))
      : undefined,

  read: ({ body, url }, query) => {
    const response = own(body, 'response');
    const found = response ? own(response, 'docs') : own(body, 'results');
    // Null where there is nothing.
    const items = found === null ? [] : found;
    if (!Array.isArray(items)) throw new Error('not a list of New York Times articles');
    const meta = own(response, 'metadata') ?? own(response, 'meta');
    const total = z.safeParse(z.number(), own(meta, 'hits') ?? own(body, 'num_results')).data;
    // Ten a page, counted from 0, and a hundred pages at most.
    const next = (parameter(url, 'page') ?? 0) + 1;
    const hasNext = response && items.length && next < 100 && next * 10 < (total ?? 0);
    return {
      ...readEach(items, (item) => toArticle(z.parse(doc(), item)), query),
      next: hasNext ? withParameter(url, 'page', next) : undefined,
      total,
    };
  },
});

function toArticle(item: Doc): ArticleInput {
  const url = item.web_url ?? item.url ?? '';
  // Top Stories hold promotions, whose address is the word "null".
  if (!/^https?:/.test(url)) throw new Error('no url');
  const headline = item.headline?.main || item.title;
  if (!headline) throw new Error('no headline');
  const keywords = item.keywords.map(({ value }) => value);
  return {
    id: item._id ?? item.uri,
    url,
    headline,
    description: item.abstract || item.snippet || item.lead_paragraph,
    image: pictureOf(item),
    datePublished: item.pub_date ?? item.published_date,
    dateModified: item.updated_date,
    author: typeof item.byline === 'string' ? item.byline : undefined,
    publisher: item.source,
    articleSection: item.section_name ?? item.section,
    keywords: keywords.length
      ? keywords
      : [...item.des_facet, ...item.org_facet, ...item.per_facet, ...item.geo_facet],
    label: item.headline?.kicker || item.kicker,
    timeRequired: readingTime(item.word_count),
  };
}

/** The widest file, and the others as its variants: among them are squares and strips, which the door leaves out. */
function pictureOf({ multimedia, media: [first] }: Doc): ArticleImageInput | undefined {
  const files = (first ? first['media-metadata'] : multimedia.files)
    .map((it) => ({ ...it, url: /^(?:https?:)?\/\//.test(it.url) ? it.url : IMAGES + it.url }))
    .sort((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0));
  const [widest] = files;
  if (!widest) return undefined;
  const { url, width, height } = widest;
  const about = first ?? multimedia.about ?? widest;
  const credit = about.copyright ?? about.credit;
  return { url, width, height, caption: about.caption, credit, variants: files };
}
