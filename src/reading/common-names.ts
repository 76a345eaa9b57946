import { isObject, own } from './shape.js';

/**
 * What others call our fields, likeliest first. Read by `json` when `map` does not say, and by its messages, which
 * answer `map="title: …"` with “did you mean headline?”.
 */
export const NAMES = {
  id: list('documentId id _id uuid objectID article_id guid'),
  url: list(
    'url link permalink webUrl web_url canonical_url canonicalUrl shareUrl fullUrl html_url path href',
  ),
  headline: list('title headline headlines name heading webTitle'),
  description: list(
    'dek excerpt summary description subtitle standfirst abstract teaser lead intro snippet ' +
      'trailText deck',
  ),
  image: list(
    'image imageUrl image_url thumbnail cover coverImage cover_image hero heroImage featuredImage ' +
      'featured_image mainImage urlToImage photo picture media lead_image',
  ),
  datePublished: list(
    'publishedAt published_at publishDate publish_date datePublished date_published pubDate ' +
      'pub_date webPublicationDate published date created_at createdAt created',
  ),
  dateModified: list('dateModified date_modified updatedAt updated_at modified updated'),
  author: list('authors author byline creator writer user by'),
  publisher: list('publisher source'),
  articleSection: list('articleSection section sectionName category primary_section kicker channel topic'),
  keywords: list('keywords tags tag_list'),
  inLanguage: list('inLanguage language lang locale'),
  isAccessibleForFree: list('isAccessibleForFree is_accessible_for_free'),
  sponsor: list('sponsor sponsoredBy sponsored_by'),
  articleBody: list('articleBody content_html body_html html content body'),
  timeRequired: list('timeRequired reading_time readingTime reading_time_minutes'),
  label: list('label'),
};

export type Field = keyof typeof NAMES;

function list(words: string): string[] {
  return words.split(' ');
}

/** Where systems put an item's fields one level down: GraphQL, Strapi 4, Guardian, Contentful, Webflow, Storyblok. */
export const WRAPPERS = ['node', 'attributes', 'fields', 'fieldData', 'content', 'data', 'basic'];

/** An object and what is wrapped in it. */
export function layersOf(value: unknown, depth = 2): unknown[] {
  if (!isObject(value)) return [];
  return [value, ...(depth ? WRAPPERS.flatMap((name) => layersOf(own(value, name), depth - 1)) : [])];
}

/** The first of the names under which there is something that can be understood. */
export function firstOf<T>(
  layers: readonly unknown[],
  names: readonly string[],
  understand: (value: unknown) => T | undefined,
): T | undefined {
  for (const name of names) {
    for (const layer of layers) {
      const raw = own(layer, name);
      const value = raw === undefined || raw === null ? undefined : understand(raw);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}
