import type { ArticleInput, BodyFormat, RichBody, TextInput } from '../article.js';
import type { ArticleQuery } from '../backend.js';
import { type Field, firstOf, NAMES } from './common-names.js';
import type { FieldMap } from './field-map.js';
import { mapped } from './mapped.js';
import { readField } from './read-field.js';
import { isObject, own } from './shape.js';
import { treeText } from './tree-text.js';

/** An item's fields by their names, its system's own ways of writing values taken away. */
export type Fields = Record<string, unknown>;

/** A picture as the common names have it, and the widths in which its system delivers it. */
export interface Picture {
  url: string;
  width: number | undefined;
  height: number | undefined;
  alt?: unknown;
  caption?: unknown;
  credit?: unknown;
  focus?: unknown;
  sizes: Record<string, { url: string; width: number; height: number }>;
}

/** Widths that cards are drawn in, on screens of one and two pixels per pixel. */
const WIDTHS = [400, 800, 1200, 1600];

/** A picture that can be had in any width, at the address that `at` makes; not an SVG, which has no pixels. */
export function picture(
  url: string,
  [width, height]: readonly (number | undefined)[],
  at: (width: number) => string,
): Picture {
  const widths = width && height && !/\.svg(?:\?|$)/i.test(url) ? WIDTHS.filter((some) => some < width) : [];
  const size = (some: number) => ({ url: at(some), width: some, height: (some * height!) / width! });
  return { url, width, height, sizes: Object.fromEntries(widths.map((some) => [some, size(some)])) };
}

/** A rich text with its first words, which make a standfirst where there is no other. */
export class RichField implements RichBody {
  readonly format: BodyFormat;
  readonly value: unknown;
  readonly text: string | undefined;

  constructor(format: BodyFormat, value: unknown, first = value) {
    this.format = format;
    this.value = value;
    this.text = treeText(first);
  }
}

const isPicture = (value: unknown) => own(value, 'sizes') !== undefined && own(value, 'url') !== undefined;
const isRich = (value: unknown): value is RichField => value instanceof RichField;

/** Also where an object is no more than a wrapper around its picture. */
function pictureIn(value: unknown): ArticleInput['image'] {
  const inside = [value, ...(isObject(value) ? Object.values(value) : [])].find(isPicture);
  return readField('image', inside ?? value);
}

const PAID = ['premium', 'isPremium', 'is_premium', 'paywall', 'paywalled', 'locked', 'membersOnly'];
const SPONSORED = ['sponsored', 'isSponsored', 'is_sponsored', 'promoted'];

/**
 * Reads an item of a system in which each site gives its fields names of its own: by common names, else by what the
 * values are, and where `map` says so by that. `system` has what the system itself says, for what the site does not.
 * @throws where there is no address of the site's: few of these systems know one. `path` is what it may look like.
 */
export function ownFields(
  fields: Fields,
  system: Partial<ArticleInput>,
  map: FieldMap,
  { canonical }: Pick<ArticleQuery, 'canonical'>,
  path: string,
): ArticleInput {
  const lacking = () => new Error(`no url: set map="url: https://www.your-site.example${path}"`);
  const get = <Name extends Field>(name: Name, names: readonly string[] = NAMES[name]) =>
    firstOf([fields], names, (value) => readField(name, value));
  const isSet = (names: readonly string[]) => names.some((name) => own(fields, name) === true);
  const found = {
    ...system,
    // What is called a link is mostly one from the article to elsewhere.
    url: get(
      'url',
      NAMES.url.filter((name) => name !== 'link'),
    ),
    headline: get('headline'),
    description: get('description'),
    image: firstOf([fields], NAMES.image, pictureIn) ?? firstPicture(fields),
    datePublished: get('datePublished') ?? system.datePublished,
    dateModified: get('dateModified') ?? system.dateModified,
    author: firstOf([fields], NAMES.author, personsOf),
    articleSection: get('articleSection', [...NAMES.articleSection, 'categories']),
    keywords: get('keywords') ?? system.keywords,
    inLanguage: get('inLanguage') ?? system.inLanguage,
    isAccessibleForFree: get('isAccessibleForFree') ?? (isSet(PAID) ? false : undefined),
    sponsor: get('sponsor'),
    articleBody: bodyIn(fields),
    timeRequired: get('timeRequired'),
    label: get('label') ?? (isSet(SPONSORED) ? 'Sponsored' : undefined),
  };
  if (!found.url && !map.has('url')) throw lacking();
  const article = mapped(found as ArticleInput, fields, map);
  if (!article.headline) throw new Error('no headline');
  const url = siteUrl(article.url, canonical);
  if (!url) throw lacking();
  const mappedBody = map.get('articleBody')?.expression(fields).value;
  const body = isRich(mappedBody) ? mappedBody : article.articleBody;
  return {
    ...article,
    url,
    articleBody: isRich(body) ? { format: body.format, value: body.value } : body,
    description: article.description ?? firstWords(body),
  };
}

/**
 * These systems answer from hosts of their own, so that a relative address is one of the page's site. What came with
 * slashes in a slug is meant to keep them.
 */
function siteUrl(url: ArticleInput['url'], canonical: string | undefined): string | undefined {
  const address = String(url);
  if (!/^https?:\/\//i.test(address) && !canonical) return undefined;
  const whole = new URL(address, canonical);
  whole.pathname = whole.pathname.replace(/%2F/gi, '/');
  return whole.href;
}

function firstPicture(fields: Fields): ArticleInput['image'] {
  const isSmall = /logo|icon|avatar|author/i;
  return readField(
    'image',
    Object.entries(fields).find(([name, value]) => isPicture(value) && !isSmall.test(name))?.[1],
  );
}

/** The text under a name that bodies have, else the first rich text under any that is not a title's or a standfirst's. */
function bodyIn(fields: Fields): ArticleInput['articleBody'] {
  const named = firstOf([fields], [...NAMES.articleBody, 'text', 'slices'], (value) => {
    if (isRich(value)) return value;
    if (typeof value !== 'string' || !value) return undefined;
    if (/^\s*</.test(value)) return value;
    return new RichField('markdown', value, markdownText(value));
  });
  const isOther = (name: string) => [...NAMES.headline, ...NAMES.description].includes(name);
  return (
    named ?? (Object.entries(fields).find(([name, it]) => isRich(it) && !isOther(name))?.[1] as RichField)
  );
}

/** What a tree says is plain text; HTML is cut where no tag is. */
function firstWords(body: ArticleInput['articleBody']): TextInput {
  if (isRich(body)) return body.text === undefined ? undefined : { text: body.text };
  return typeof body === 'string' ? body.slice(0, 1000).replace(/<[^<>]*$/, '') : undefined;
}

/** The first words of a Markdown text, without its signs. */
function markdownText(markdown: string): string {
  return markdown
    .slice(0, 1000)
    .replace(/!\[[^\][]*\]\([^()]*\)/g, '')
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/^ {0,3}(?:#{1,6}|>|[-*+]|\d+\.) +|\*\*|__|`/gm, '');
}

/** Names of people, also of those who have a first and a last one; of their addresses only whole ones are theirs. */
function personsOf(value: unknown): ArticleInput['author'] {
  const persons = [value].flat().flatMap((person) => {
    const parts = ['firstName', 'first_name', 'lastName', 'last_name'].map((part) => own(person, part));
    const name = own(person, 'name') ?? parts.filter((part) => typeof part === 'string').join(' ');
    const found = readField('author', name ? { ...(person as object), name } : person);
    return ((found ?? []) as { name: string; url?: string }[]).map((it) =>
      /^https?:/i.test(it.url ?? '') ? it : { name: it.name },
    );
  });
  return persons.length ? persons : undefined;
}
