import type { Article, ArticleImage, Named } from '../../article.js';
import type { CardOptions } from '../../parts/card-options.js';

/** What properties are read from: an article, or what an `itemscope` stands for. */
export type Scope = Article | ArticleImage | Named;

/** One value of a property, as far as it has each side. */
export interface Value {
  /** Words of the article's own. */
  text?: string;
  /** Words of the interface's. */
  words?: string;
  /** http(s). */
  address?: string;
  picture?: ArticleImage;
  /** ISO 8601. */
  date?: string;
  minutes?: number;
  /** For machines, where that is none of the above. */
  machine?: string;
  /** What an `itemscope` stands for. */
  item?: Scope;
}

/** The backend's own words for machines, and HTML that has not been sanitised, are for no template. */
const KEPT = new Set(['id', 'articleBody', 'srcset']);
const ADDRESSES = new Set(['url', 'logo']);
const DATES = new Set(['datePublished', 'dateModified']);

/**
 * The values of an `itemprop`, by schema.org's names as `Article` has them. One name may have several; of several
 * names, as in `url headline`, the first value of each makes one.
 */
export function valuesOf(scope: Scope, itemprop: string, options: CardOptions): Value[] {
  const [name, ...others] = itemprop.split(/\s+/).filter(Boolean);
  const values = valuesOfName(scope, name ?? '', options);
  if (!others.length) return values;
  const all = [values[0], ...others.map((other) => valuesOfName(scope, other, options)[0])];
  // The first name that has words has the word.
  return all.some(Boolean) ? [Object.assign({}, ...all.reverse())] : [];
}

function valuesOfName(scope: Scope, name: string, { strings }: CardOptions): Value[] {
  if (KEPT.has(name) || !Object.hasOwn(scope, name)) return [];
  const raw: unknown = scope[name as keyof Scope];
  if (name === 'image') return (raw as ArticleImage[]).slice(0, 1).map(ofPicture);
  if (Array.isArray(raw))
    return raw.map((one: Named | string) => (typeof one === 'string' ? { text: one } : ofNamed(one)));
  if (typeof raw === 'object') return [ofNamed(raw as Named)];
  if (typeof raw === 'boolean')
    return [{ machine: String(raw), ...(raw ? {} : { words: strings.subscribers }) }];
  if (name === 'timeRequired') return [{ minutes: raw as number }];
  const text = String(raw);
  if (DATES.has(name)) return [{ date: text }];
  if (!ADDRESSES.has(name)) return [{ text }];
  if (name === 'logo') return [{ address: text, picture: { url: text } }];
  const isPicture = !('headline' in scope || 'name' in scope);
  return [{ address: text, ...(isPicture && { picture: scope as ArticleImage }) }];
}

function ofPicture(picture: ArticleImage): Value {
  return { address: picture.url, picture, item: picture };
}

function ofNamed(item: Named & { logo?: string }): Value {
  const { name, url, logo } = item;
  return { text: name, item, ...(url && { address: url }), ...(logo && { picture: { url: logo } }) };
}
