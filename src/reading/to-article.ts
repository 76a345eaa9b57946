import type { ArticleInput } from '../article.js';
import { isObject } from './shape.js';
import { type Field, firstOf, layersOf, NAMES } from './common-names.js';
import type { FieldMap } from './field-map.js';
import { imagesOf, nameOf, namesOf, textOf, urlOf } from './values.js';

const PAID = ['premium', 'isPremium', 'is_premium', 'paywall', 'locked'];
const SPONSORED = ['sponsored', 'isSponsored', 'is_sponsored', 'promoted'];

/** Reads fields where `map` says, or else by their common names. */
function fieldsOf(item: unknown, map: FieldMap) {
  const layers = layersOf(item);
  const get = <T>(field: Field, understand: (value: unknown) => T | undefined): T | undefined => {
    const mapped = map.get(field);
    return mapped ? understand(mapped.expression(item).value) : firstOf(layers, NAMES[field], understand);
  };
  return {
    get,
    headline: get('headline', textOf),
    // What `map` calls an address is one, be it `hello-world`.
    url: get('url', map.has('url') ? (value) => urlOf(value) ?? nameOf(value) : urlOf),
    flag: (names: string[]) => firstOf(layers, names, (value) => value === true || undefined),
    /** Lays what `map` says of `image.alt` and the like over the first of what was found. */
    overlaid: <T extends object>(found: T[] | undefined, field: Field): T[] => {
      const parts = [...map].flatMap(([name, { expression }]) => {
        const value = name.startsWith(`${field}.`) ? textOf(expression(item).value) : undefined;
        return value === undefined ? [] : [[name.slice(field.length + 1), value] as const];
      });
      const [first, ...others] = found ?? [];
      return parts.length ? [{ ...first, ...Object.fromEntries(parts) } as T, ...others] : (found ?? []);
    },
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
    !get('url', urlOf)
  );
}

/** Reads one item. */
export function toArticle(item: unknown, map: FieldMap): ArticleInput {
  const { get, headline, url, flag, overlaid } = fieldsOf(item, map);
  if (!headline || !url) throw new Error(`no ${headline ? 'url' : 'headline'}`);
  const named = (field: Field) => overlaid(get(field, namesOf), field);
  // Unaided, text without a tag in it is Markdown, or the stump that news APIs send.
  const isHtml = (value: unknown) => map.has('articleBody') || /<\w/.test(String(value));
  return {
    id: get('id', textOf),
    url,
    headline,
    description: get('description', textOf),
    image: overlaid(get('image', imagesOf), 'image'),
    datePublished: get('datePublished', textOf),
    dateModified: get('dateModified', textOf),
    author: named('author'),
    publisher: named('publisher')[0],
    articleSection: get('articleSection', nameOf),
    keywords: get('keywords', namesOf)?.map(({ name }) => name),
    inLanguage: get('inLanguage', nameOf),
    isAccessibleForFree:
      get('isAccessibleForFree', (value) => (typeof value === 'boolean' ? value : nameOf(value))) ??
      (flag(PAID) ? false : undefined),
    sponsor: named('sponsor')[0],
    articleBody: get('articleBody', (value) => {
      const html = textOf(value);
      return html !== undefined && isHtml(html) ? String(html) : undefined;
    }),
    timeRequired: get('timeRequired', textOf),
    label: get('label', nameOf) ?? (flag(SPONSORED) ? 'Sponsored' : undefined),
  };
}
