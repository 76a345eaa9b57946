import type { ArticleInput } from '../article.js';
import type { Answer, ArticleQuery } from '../backend.js';
import { MapError } from '../errors.js';
import { httpUrl } from '../text/url.js';
import type { Field } from './common-names.js';
import { type FieldMap, parseMap } from './field-map.js';
import type { Fail } from './path.js';
import { readMapped, withParts } from './read-field.js';

/** Reports what is wrong in one of the page's attributes. */
export function failing(attribute: string, { url }: Answer): Fail {
  return (why) => {
    throw new MapError(`${attribute}: ${why}`, { kind: 'map', url });
  };
}

/** The page's `map`; an empty one where it has none. */
export function mapOf(query: ArticleQuery, answer: Answer): FieldMap {
  return parseMap(query.map ?? '', failing('map', answer));
}

/**
 * Lays over what a backend has found what the page's `map` says: the fields it names and no others. What a path does
 * not find in this item stays as it was.
 * @throws where there is no address then, with what the page's author should write.
 */
export function mapped(article: ArticleInput, item: unknown, map: FieldMap): ArticleInput {
  const laid: Record<string, unknown> = { ...article };
  for (const [name, { expression }] of map) {
    const value = name.includes('.') ? undefined : readMapped(name as Field, expression(item).value);
    if (value !== undefined) laid[name] = value;
  }
  if (!laid.url) {
    const { text, expression } = map.get('url') ?? {};
    const lost = expression?.(item).lost?.();
    throw new Error(lost ? `no url: "${text}": ${lost}` : 'no url: set map="url: /blog/{slug}"');
  }
  return withParts(laid as unknown as ArticleInput, item, map);
}

/**
 * An article with its address on the page's own site where a template of `map` has made it (`/news/{slug}`): the site
 * that has answered, which is a headless CMS or an API, has no pages. An address that stands in the answer is one of
 * that site.
 */
export function onOwnSite(
  article: ArticleInput,
  item: unknown,
  map: FieldMap,
  { base = globalThis.location?.href }: Pick<ArticleQuery, 'base'>,
): ArticleInput {
  const { made } = map.get('url')?.expression(item) ?? {};
  const url = made && base ? httpUrl(article.url, base) : undefined;
  return url ? { ...article, url } : article;
}

/** Says so where an entry of `map` leads nowhere in any of the items, which is a mistake of the page's author. */
export function checkMap(map: FieldMap, items: readonly unknown[], answer: Answer): void {
  const some = items.slice(0, 100);
  for (const { text, expression } of map.values()) {
    if (some.length && some.every((item) => expression(item).lost)) {
      failing('map', answer)(`"${text}": ${expression(some[0]).lost?.()}`);
    }
  }
}
