import type { ArticleInput } from '../article.js';
import { isObject } from './shape.js';
import { type Field, firstOf, layersOf, NAMES } from './common-names.js';
import type { FieldMap } from './field-map.js';
import { readField, readMapped, withParts } from './read-field.js';
import { textOf, urlOf } from './values.js';

const PAID = ['premium', 'isPremium', 'is_premium', 'paywall', 'locked'];
const SPONSORED = ['sponsored', 'isSponsored', 'is_sponsored', 'promoted'];

/** Reads fields where `map` says, or else by their common names. */
function fieldsOf(item: unknown, map: FieldMap) {
  const layers = layersOf(item);
  const get = <Name extends Field>(
    field: Name,
    understand = (value: unknown) => readField(field, value),
  ): ArticleInput[Name] | undefined => {
    const mapped = map.get(field);
    return mapped
      ? readMapped(field, mapped.expression(item).value)
      : firstOf(layers, NAMES[field], understand);
  };
  return {
    get,
    headline: get('headline'),
    url: get('url'),
    flag: (names: string[]) => firstOf(layers, names, (value) => value === true || undefined),
  };
}

/** Whether there is what an article cannot do without. */
export function isArticle(item: unknown, map: FieldMap): boolean {
  const { headline, url } = fieldsOf(item, map);
  return isObject(item) && headline !== undefined && url !== undefined;
}

/** Whether only the address is missing: something to link with is there, but not how. */
export function isTitled(item: unknown, map: FieldMap): boolean {
  const { get, headline } = fieldsOf(item, map);
  return (
    headline !== undefined &&
    firstOf([item], ['id', '_id', 'slug'], textOf) !== undefined &&
    !urlOf(get('url'))
  );
}

/** Reads one item. */
export function toArticle(item: unknown, map: FieldMap): ArticleInput {
  const article = guess(item, map);
  if (!article.headline || !article.url) throw new Error(`no ${article.headline ? 'url' : 'headline'}`);
  return withParts(article, item, map);
}

/** What can be understood of an item; perhaps nothing. */
export function guess(item: unknown, map: FieldMap): ArticleInput {
  const { get, headline, url, flag } = fieldsOf(item, map);
  return {
    id: get('id'),
    url,
    headline,
    description: get('description'),
    image: get('image') ?? [],
    datePublished: get('datePublished'),
    dateModified: get('dateModified'),
    author: get('author') ?? [],
    publisher: get('publisher'),
    articleSection: get('articleSection'),
    keywords: get('keywords'),
    inLanguage: get('inLanguage'),
    isAccessibleForFree: get('isAccessibleForFree') ?? (flag(PAID) ? false : undefined),
    sponsor: get('sponsor'),
    // Text without a tag in it is Markdown, or the stump that news APIs send.
    articleBody: get('articleBody', (value) => {
      const html = textOf(value);
      return html !== undefined && /<\w/.test(String(html)) ? String(html) : undefined;
    }),
    timeRequired: get('timeRequired'),
    label: get('label') ?? (flag(SPONSORED) ? 'Sponsored' : undefined),
  };
}
