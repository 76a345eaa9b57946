import type { ArticleInput } from '../article.js';
import type { Field } from './common-names.js';
import type { FieldMap } from './field-map.js';
import { isObject, own } from './shape.js';
import { imagesOf, nameOf, namesOf, textOf, urlOf } from './values.js';

/** How a value is understood that stands for one of our fields; as a text where nothing is said. */
const READERS: { [Name in Field]?: (value: unknown) => ArticleInput[Name] } = {
  url: urlOf,
  image: imagesOf,
  author: namesOf,
  publisher: (value) => namesOf(value)?.[0],
  sponsor: (value) => namesOf(value)?.[0],
  keywords: (value) => namesOf(value)?.map(({ name }) => name),
  articleSection: nameOf,
  inLanguage: nameOf,
  label: nameOf,
  isAccessibleForFree: (value) => (typeof value === 'boolean' ? value : nameOf(value)),
};

/** Understands a value as one of our fields. */
export function readField<Name extends Field>(field: Name, value: unknown): ArticleInput[Name] | undefined {
  return ((READERS[field] ?? textOf) as (value: unknown) => ArticleInput[Name])(value);
}

/** Understands what `map` says of a field. What it calls an address is one, be it `hello-world`. */
export function readMapped<Name extends Field>(field: Name, value: unknown): ArticleInput[Name] | undefined {
  const found = readField(field, value);
  return field === 'url' ? (found ?? (nameOf(value) as ArticleInput[Name])) : found;
}

/** Lays what `map` says of `image.alt` and the like over the first of what was found. */
export function withParts(article: ArticleInput, item: unknown, map: FieldMap): ArticleInput {
  const laid: Record<string, unknown> = { ...article };
  for (const [name, { expression }] of map) {
    const [field = '', part] = name.split('.');
    const value = part && textOf(expression(item).value);
    if (!value) continue;
    const [first, ...others] = [laid[field]].flat();
    // A picture may be its address alone, a person a name alone.
    const isWhole = isObject(first) && own(first, 'text') === undefined;
    const whole = isWhole ? first : first ? { [field === 'image' ? 'url' : 'name']: first } : {};
    const changed = { ...whole, [part]: value };
    laid[field] = /^(?:image|author)$/.test(field) ? [changed, ...others] : changed;
  }
  return laid as unknown as ArticleInput;
}
