import type { ArticleInput } from '../article.js';
import type { Answer, ArticleQuery } from '../backend.js';
import { MapError } from '../errors.js';
import { type FieldMap, parseMap } from './field-map.js';
import { isObject } from './shape.js';
import { imagesOf, nameOf, namesOf, textOf, urlOf } from './values.js';

/** What the page's `map` says. */
export function mapOf({ map = '' }: ArticleQuery, { url }: Answer): FieldMap {
  return parseMap(map, (why) => {
    throw new MapError(`map: ${why}`, { kind: 'map', url });
  });
}

/** How the value of a field is understood, where it is not a mere text. */
const READ: Record<string, (value: unknown) => unknown> = {
  url: (value) => urlOf(value) ?? nameOf(value),
  image: imagesOf,
  author: namesOf,
  keywords: (value) => namesOf(value)?.map(({ name }) => name),
  publisher: (value) => namesOf(value)?.[0],
  sponsor: (value) => namesOf(value)?.[0],
  isAccessibleForFree: (value) => (typeof value === 'boolean' ? value : nameOf(value)),
};

/**
 * Lays what `map` names over what a backend has found, and leaves the rest alone.
 * @throws Error when there is no address in the end, with what to write into the page.
 */
export function mapped(article: ArticleInput, item: unknown, map: FieldMap): ArticleInput {
  const result: Record<string, unknown> = { ...article };
  for (const [name, { expression }] of map) {
    const found = expression(item).value;
    const [field = name, part] = name.split('.');
    const value = part ? textOf(found) : (READ[field] ?? textOf)(found);
    if (value !== undefined) result[field] = part ? withPart(result[field], field, part, value) : value;
  }
  if (!result.url) throw new Error('no url: set map="url: /blog/{slug}"');
  return result as unknown as ArticleInput;
}

/** `image.alt` and `author.url` are said of the first. */
function withPart(found: unknown, field: string, part: string, value: unknown): unknown {
  const [first, ...others] = [found].flat();
  const whole = isObject(first) ? first : first && { [field === 'image' ? 'url' : 'name']: first };
  const one = { ...(whole as object), [part]: value };
  return field === 'image' || field === 'author' ? [one, ...others] : one;
}
