import * as z from 'zod/mini';
import type { ArticleInput } from '../article.js';
import { defineBackend, readEach } from '../backend.js';
import { searched } from '../reading/narrowed.js';
import { pageSize, withDefaults, withParameter } from '../reading/paging.js';
import { readingTime } from '../reading/reading-time.js';
import { isListOf, own } from '../reading/shape.js';
import { anything, listOf, maybe, once, size, text } from '../reading/tolerant.js';

const content = once(() => {
  // Sizes are texts in `elements` and numbers in `blocks`; what is said of a picture stands beside or above them.
  const words = { altText: text(), alt: text(), caption: text(), credit: text() };
  const asset = z.object({
    file: text(),
    typeData: maybe(
      z.object({
        ...words,
        width: size(),
        height: size(),
        secureFile: text(),
        isMaster: anything(),
      }),
    ),
  });
  const element = z.object({
    type: text(),
    relation: text(),
    assets: listOf(asset),
    imageTypeData: maybe(z.object(words)),
  });
  return z.object({
    id: text(),
    type: text(),
    webTitle: z.string(),
    webUrl: z.string(),
    webPublicationDate: text(),
    sectionName: text(),
    isHosted: maybe(z.boolean()),
    // Numbers and booleans are texts here: "1042", "true".
    fields: maybe(
      z.object({
        headline: text(),
        trailText: text(),
        standfirst: text(),
        thumbnail: text(),
        byline: text(),
        lastModified: text(),
        wordcount: size(),
        body: text(),
        publication: text(),
        liveBloggingNow: text(),
      }),
    ),
    tags: listOf(z.object({ id: text(), type: text(), webTitle: z.string(), webUrl: text() })),
    elements: listOf(element),
    blocks: maybe(z.object({ main: maybe(z.object({ elements: listOf(element) })) })),
  });
});
type Content = z.infer<ReturnType<typeof content>>;

const FIELDS =
  'headline,trailText,standfirst,thumbnail,byline,lastModified,wordcount,publication,liveBloggingNow';

/**
 * The Guardian's Content API: `https://content.guardianapis.com/search?api-key=…`, or the path of a section, a tag or
 * an article. https://open-platform.theguardian.com/documentation/
 */
export const guardian = defineBackend({
  name: 'guardian',
  hint: /"webUrl"/,
  claims: /^https?:\/\/content\.guardianapis\.com\//,

  detect: ({ body }) => isListOf(itemsIn(body), isContent),

  request: ({ src, limit, body }) =>
    withDefaults(new URL(src), {
      'show-fields': body ? `${FIELDS},body` : FIELDS,
      'show-tags': 'contributor,keyword,paid-content,tone',
      'show-elements': 'image',
      // With `q` it would be relevance.
      'order-by': 'newest',
      'page-size': limit ? pageSize(limit) : undefined,
    }),

  // Its tags and sections go by ids that no page knows. https://open-platform.theguardian.com/documentation/search
  related: (query) => (new URL(query.src).pathname === '/search' ? searched(query, 'q') : undefined),

  read: ({ body, url }, query) => {
    const items = itemsIn(body);
    if (!items) throw new Error('not a list of Guardian articles');
    const [page = 1, pages = 1, total] = ['currentPage', 'pages', 'total'].map(
      (key) => z.safeParse(z.number(), own(own(body, 'response'), key)).data,
    );
    return {
      ...readEach(items, (item) => toArticle(z.parse(content(), item)), query),
      next: items.length && page < pages ? withParameter(url, 'page', page + 1) : undefined,
      total,
    };
  },
});

/** A list, or the one thing at a path. */
function itemsIn(body: unknown): unknown[] | undefined {
  const response = own(body, 'response');
  const results = own(response, 'results');
  const one = own(response, 'content');
  return Array.isArray(results) ? results : isContent(one) ? [one] : undefined;
}

function isContent(item: unknown): boolean {
  return typeof own(item, 'webTitle') === 'string' && typeof own(item, 'webUrl') === 'string';
}

function toArticle(item: Content): ArticleInput {
  const { fields, tags, isHosted } = item;
  const tagged = (type: string) => tags.filter((tag) => tag.type === type);
  const authors = tagged('contributor').map(({ webTitle, webUrl }) => ({ name: webTitle, url: webUrl }));
  const [sponsor] = tagged('paid-content');
  const isPaid = isHosted || sponsor || tags.some(({ id }) => id === 'tone/advertisement-features');
  return {
    id: item.id,
    url: item.webUrl,
    // `webTitle` may carry the name of a column.
    headline: fields?.headline || item.webTitle,
    description: fields?.trailText || fields?.standfirst,
    image: pictureOf(item) ?? fields?.thumbnail,
    datePublished: item.webPublicationDate,
    dateModified: fields?.lastModified,
    author: authors.length ? authors : fields?.byline,
    publisher: fields?.publication,
    articleSection: item.sectionName,
    // Of the seventeen that an article has, most are for the house.
    keywords: tagged('keyword').map(({ webTitle }) => webTitle),
    sponsor: sponsor?.webTitle,
    label: isPaid ? 'Paid content' : fields?.liveBloggingNow === 'true' ? 'Live' : undefined,
    timeRequired: readingTime(fields?.wordcount),
    articleBody: fields?.body,
  };
}

/** The biggest file of the main picture, and the others as its variants. */
function pictureOf({ elements, blocks }: Content) {
  const main = [...elements.filter(({ relation }) => relation === 'main'), ...(blocks?.main?.elements ?? [])];
  const element = main.find(({ type }) => type === 'image');
  const files = (element?.assets ?? [])
    // The master is the camera's: ten megabytes and more.
    .filter(({ typeData }) => !typeData?.isMaster || typeData.isMaster === 'false')
    .map(({ file, typeData: data }) => ({
      ...data,
      url: data?.secureFile || file,
      width: data?.width,
      height: data?.height,
    }))
    .sort((a, b) => Number(b.width ?? 0) - Number(a.width ?? 0));
  const [biggest] = files;
  if (!biggest) return undefined;
  const words = { ...biggest, ...element?.imageTypeData };
  const alt = words.altText || words.alt;
  return {
    url: biggest.url,
    width: biggest.width,
    height: biggest.height,
    alt: alt ? { text: alt } : undefined,
    caption: words.caption,
    credit: words.credit,
    variants: files.map(({ url, width, height }) => ({ url, width, height })),
  };
}
