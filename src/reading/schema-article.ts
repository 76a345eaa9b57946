import type { ArticleImageInput, ArticleInput } from '../article.js';
import { decodeEntities } from '../text/entities.js';
import { listOf } from '../text/fields.js';
import { type Find, type Node, typesOf } from './linked-data.js';
import { isObject, own } from './shape.js';

/** Kinds of article that readers should be told. */
const LABELS: Record<string, string> = {
  AdvertiserContentArticle: 'Sponsored',
  AnalysisNewsArticle: 'Analysis',
  LiveBlogPosting: 'Live',
  OpinionNewsArticle: 'Opinion',
  ReviewNewsArticle: 'Review',
  SatiricalArticle: 'Satire',
};

type Picture = ArticleImageInput & { url: string };

const WORDS_A_MINUTE = 230;

/** Chinese, Japanese and Korean, where nobody agrees what a word is. */
const WORDLESS = /^(?:zh|ja|ko)\b|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Reads an article of schema.org's (https://schema.org/Article), in any of the shapes that publishers give its fields. */
export function schemaArticle(node: Node, find: Find) {
  const get = (name: string) => own(node, name);
  const page = find(get('mainEntityOfPage'));
  const headline = textOf(get('headline')) ?? textOf(get('name')) ?? textOf(get('alternativeHeadline'));
  const image = imagesOf(get('image'), find);
  const kind = typesOf(node).find((type) => Object.hasOwn(LABELS, type)) ?? '';
  const sponsor = namesOf(get('sponsor'), find)[0];
  const inLanguage = languageOf(get('inLanguage'));
  const body = textOf(get('articleBody'));
  return {
    url: addressOf(node),
    headline,
    description: textOf(get('description')) ?? textOf(get('abstract')) ?? textOf(own(page, 'description')),
    image: image.length ? image : imagesOf(get('thumbnailUrl') ?? get('thumbnail'), find),
    datePublished: textOf(get('datePublished')) ?? textOf(get('dateCreated')),
    dateModified: textOf(get('dateModified')),
    author: namesOf(get('author') ?? get('creator'), find),
    publisher: publisherOf(get('publisher'), find),
    articleSection: textOf(get('articleSection')),
    keywords: keywordsOf(get('keywords')),
    inLanguage,
    isAccessibleForFree: freeOf(node),
    sponsor,
    timeRequired: textOf(get('timeRequired')) ?? readingTime(get('wordCount'), `${inLanguage} ${headline}`),
    // A live blog that says when it ended is not live.
    label:
      (sponsor && kind === 'AdvertiserContentArticle') || get('coverageEndTime') ? undefined : LABELS[kind],
    // Plain text by its definition, but many put their HTML there.
    articleBody: body && !/<\w/.test(body) ? { format: 'plain', value: body } : body,
  } satisfies ArticleInput;
}

export type SchemaArticle = ReturnType<typeof schemaArticle>;

/** The first text there is: as it is, as `{"@value"}`, or something's name. */
function textOf(value: unknown): string | undefined {
  for (const it of listOf(value)) {
    const text = own(it, '@value') ?? own(it, 'name') ?? it;
    if (typeof text === 'string' && text.trim()) return text;
  }
  return undefined;
}

/** Addresses; scripts are no HTML, but many templates escape in them as if they were. */
function addressesIn(value: unknown): string[] {
  return listOf(value)
    .map((it) => own(it, 'url') ?? own(it, '@id') ?? it)
    .filter((it) => typeof it === 'string' && /[/.]/.test(it))
    .map((it) => decodeEntities(it as string));
}

/** `url`, or the page that the article is the main thing of, or its `@id`, without the fragment that only makes it unique. */
export function addressOf(node: Node): string | undefined {
  const [url] = addressesIn(own(node, 'url'));
  if (url) return url;
  const id = own(node, '@id');
  const [address] = addressesIn([
    own(node, 'mainEntityOfPage'),
    typeof id === 'string' && /^https?:/.test(id) ? id : '',
  ]);
  return address?.replace(/#(?![!/]).*$/s, '');
}

function imagesOf(value: unknown, find: Find): Picture[] {
  return listOf(value).flatMap((it): Picture[] => {
    const picture = find(it);
    const get = (name: string) => own(picture, name);
    const urls = addressesIn(isObject(picture) ? (get('url') ?? get('contentUrl') ?? get('@id')) : picture);
    const about = {
      caption: textOf(get('caption')),
      credit: textOf(get('creditText')) ?? namesOf(get('copyrightHolder'), find)[0]?.name,
    };
    // Several addresses in one picture are its crops, of which at most one can have that size.
    const size = urls.length > 1 ? {} : { width: sizeOf(get('width')), height: sizeOf(get('height')) };
    return urls.map((url) => ({ url, ...size, ...about }));
  });
}

/** Pixels: a number, a text, or `{"value": 1200, "unitCode": "E37"}`. */
function sizeOf(value: unknown): string | number | undefined {
  const size = own(value, 'value') ?? value;
  return typeof size === 'string' || typeof size === 'number' ? size : undefined;
}

function namesOf(value: unknown, find: Find): { name: string; url: string | undefined }[] {
  return listOf(value).flatMap((it) => {
    const who = find(it);
    const [url] = addressesIn(own(who, 'url'));
    return listOf(own(who, 'name') ?? who).flatMap((name) => {
      const text = textOf(name);
      return text ? [{ name: text, url }] : [];
    });
  });
}

function publisherOf(value: unknown, find: Find): ArticleInput['publisher'] {
  const [first] = namesOf(value, find);
  const logo = own(find(listOf(value)[0]), 'logo');
  return first && { ...first, logo: imagesOf(logo, find)[0]?.url };
}

function keywordsOf(value: unknown): ArticleInput['keywords'] {
  const words = listOf(value)
    .map(textOf)
    .filter((word) => word !== undefined);
  // One text is a list with commas, which the door takes apart; of several each is one keyword.
  return words.length > 1 ? words : words[0];
}

/** `en`, or a Language with it as its other name: https://schema.org/inLanguage */
function languageOf(value: unknown): string | undefined {
  const [language] = listOf(value);
  return textOf(own(language, 'alternateName')) ?? textOf(language);
}

/** Not free is what says so, or what has a part that does. */
function freeOf(node: Node): ArticleInput['isAccessibleForFree'] {
  const said = [node, ...listOf(own(node, 'hasPart'))].map((it) => own(it, 'isAccessibleForFree'));
  const [whole] = said;
  if (said.some((free) => /^\s*(?:https?:\/\/schema\.org\/)?false\s*$/i.test(String(free)))) return false;
  return typeof whole === 'string' || typeof whole === 'boolean' ? whole : undefined;
}

function readingTime(count: unknown, text: string): number | undefined {
  const words = Number(count);
  return words > 0 && !WORDLESS.test(text) ? Math.ceil(words / WORDS_A_MINUTE) : undefined;
}
