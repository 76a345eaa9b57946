import * as z from 'zod/mini';
import { isoDate } from './text/date.js';
import { present } from './text/fields.js';
import { images } from './text/image.js';
import { keywords } from './text/keywords.js';
import { languageTag } from './text/language-tag.js';
import { minutes } from './text/minutes.js';
import { authors, named, publisher } from './text/named.js';
import { plainText } from './text/plain-text.js';
import { httpUrl } from './text/url.js';

/** A picture of an article, as the page may draw it. */
export interface ArticleImage {
  /** Absolute http(s) address. */
  url: string;
  /** Intrinsic width in CSS pixels; absent when the backend does not say. */
  width?: number;
  /** Intrinsic height in CSS pixels; absent when the backend does not say. */
  height?: number;
  /** Alternative text. Absent means “nobody wrote one”, `''` means “decoration”. */
  alt?: string;
  caption?: string;
  credit?: string;
  /** What must stay in sight when the picture is cropped. Absent when the backend does not say. */
  focus?: FocalPoint;
  /** Variants of the same ratio, ready for `img.srcset`. */
  srcset?: string;
}

/** A point of a picture, in parts of its width and height from the upper left corner: `{ x: 0.5, y: 0 }` is top centre. */
export interface FocalPoint {
  /** 0 (left edge) to 1 (right edge), whatever the direction of the text. */
  x: number;
  /** 0 (upper edge) to 1 (lower edge). */
  y: number;
}

/** Somebody or something with a name: an author, a publisher, a sponsor. */
export interface Named {
  name: string;
  /** Absolute http(s) address. */
  url?: string;
}

/** Who publishes the article. */
export interface Publisher extends Named {
  /** Absolute http(s) address of the logo. */
  logo?: string;
}

/**
 * One article, in schema.org's words (https://schema.org/NewsArticle). Every text is plain text, every date ISO 8601
 * in UTC, every address absolute and http(s).
 */
export interface Article {
  /**
   * The backend's own id, or the address where it has none. In a list of several sources, where two may count alike, what
   * all links to the story have in common.
   */
  id: string;
  url: string;
  headline: string;
  description?: string;
  /** Best first; empty when there is none. */
  image: ArticleImage[];
  /** ISO 8601 in UTC, e.g. `2026-11-22T09:56:42.000Z`. */
  datePublished?: string;
  dateModified?: string;
  author: Named[];
  publisher?: Publisher;
  articleSection?: string;
  keywords: string[];
  /** BCP 47 tag. */
  inLanguage?: string;
  /** `false` for what only subscribers may read. */
  isAccessibleForFree?: boolean;
  sponsor?: Named;
  /** HTML as the backend sent it, not sanitised: only `<article-view>` uses it, and sanitises it first. */
  articleBody?: string;
  /** Reading time in minutes. */
  timeRequired?: number;
  /** A word such as “Live”, “Opinion” or “Video”. */
  label?: string;
}

/**
 * Text as a backend has it. A string may hold markup and entities, which the door takes out; `{text}` is plain text
 * already, in which `<em>` is four characters and not a tag.
 */
export type TextInput = string | number | { text: string } | null | undefined;

/** An address as a backend has it: absolute, relative to the answer, or missing. */
export type UrlInput = string | URL | null | undefined;

/** A size as a backend has it; real ones send `"1200"`. */
export type SizeInput = number | string | null | undefined;

export interface ArticleImageInput {
  url: UrlInput;
  width?: SizeInput;
  height?: SizeInput;
  alt?: TextInput;
  caption?: TextInput;
  credit?: TextInput;
  /** In parts of width and height; what lies outside is taken to the edge. */
  focus?: { x?: SizeInput; y?: SizeInput } | null | undefined;
  srcset?: string | null | undefined;
  /** Other sizes of the picture; those of another ratio are left out of `srcset`. */
  variants?: ({ url: UrlInput; width?: SizeInput; height?: SizeInput } | null | undefined)[] | undefined;
}

export type NamedInput = TextInput | { name: TextInput; url?: UrlInput };

type OneOrMany<T> = T | T[] | null | undefined;

/** How backends keep a text that is not HTML; each has a serialiser of that name in `text/bodies/`. */
export type BodyFormat =
  | 'ans'
  | 'contentful'
  | 'lexical'
  | 'markdown'
  | 'plain'
  | 'portable-text'
  | 'prismic'
  | 'slate'
  | 'storyblok'
  | 'strapi-blocks';

/** A text in a form of its own. */
export interface RichBody {
  format: BodyFormat;
  value: unknown;
}

/**
 * An article as a backend's `read` or a page's own script hands it over: only `url` and `headline` must be there and
 * everything else may be missing, null or odd. What cannot be understood is left out.
 */
export interface ArticleInput {
  id?: string | number | null | undefined;
  url: UrlInput;
  headline: TextInput;
  description?: TextInput;
  image?: OneOrMany<string | ArticleImageInput>;
  datePublished?: string | number | Date | null | undefined;
  dateModified?: string | number | Date | null | undefined;
  author?: OneOrMany<NamedInput>;
  publisher?: TextInput | { name: TextInput; url?: UrlInput; logo?: UrlInput };
  articleSection?: TextInput;
  keywords?: OneOrMany<TextInput>;
  inLanguage?: string | null | undefined;
  /** Real ones send `"False"` and `http://schema.org/True`. */
  isAccessibleForFree?: boolean | string | null | undefined;
  sponsor?: NamedInput;
  /** HTML, or a tree that the data layer renders to HTML when the whole text is wanted. */
  articleBody?: string | RichBody | null | undefined;
  timeRequired?: SizeInput;
  label?: TextInput;
}

/** What the door says of one article: the article, or why it cannot be shown. */
export type DoorAnswer = { article: Article } | { reason: string };

const maxHeadline = 500;

function headline(value: unknown): string | undefined {
  const text = plainText(value);
  if (!text || text.length <= maxHeadline) return text;
  // The cut may go through a surrogate pair, whose first half must not stay.
  return `${text.slice(0, maxHeadline - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function id(value: unknown): string | undefined {
  return typeof value === 'string' || Number.isFinite(value) ? String(value).trim() || undefined : undefined;
}

function free(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? /(?:^|\/)(true|false)$/i.exec(value.trim())?.[1] : undefined;
  return word ? word.toLowerCase() === 'true' : undefined;
}

/** A field without which there is no article. */
const needed = (read: (value: unknown) => string | undefined, problem: (value: unknown) => string) =>
  z.transform((input: unknown, { issues }) => {
    const value = read(input);
    if (!value) issues.push({ code: 'custom', input, message: problem(input) });
    return value!;
  });

/** A field that is left out when it cannot be understood: `present` takes the undefined ones away. */
const optional = <T>(read: (value: unknown) => T | undefined) =>
  z.exactOptional(z.transform(read as (value: unknown) => T));

function shown(value: unknown): string {
  if (typeof value !== 'string') return value === null ? 'null' : typeof value;
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}

/**
 * The schema of an article: takes an `ArticleInput`, however odd, and gives an `Article`, but that `id` may be missing. Unknown keys do not pass, so
 * that nothing of a backend's raw object is kept. Relative addresses are resolved against `base`.
 *
 * Made when first needed and not on import: on a page that has put enumerable properties on `Object.prototype` zod
 * cannot build a schema, and that must cost the articles and not the whole script.
 */
export function articleSchema(base?: string) {
  return z.object(
    {
      id: optional(id),
      url: needed(
        (value) => httpUrl(value, base),
        (value) =>
          value == null
            ? 'no url: map="url: /news/{slug}" can make one'
            : `no http(s) address (got ${shown(value)})`,
      ),
      headline: needed(headline, () => 'no headline'),
      description: optional(plainText),
      image: z.transform((value) => images(value, base)),
      datePublished: optional(isoDate),
      dateModified: optional(isoDate),
      author: z.transform((value) => authors(value, base)),
      publisher: optional((value) => publisher(value, base)),
      articleSection: optional(plainText),
      keywords: z.transform(keywords),
      inLanguage: optional(languageTag),
      isAccessibleForFree: optional(free),
      sponsor: optional((value) => named(value, base)),
      articleBody: optional((value) => (typeof value === 'string' && value ? value : undefined)),
      timeRequired: optional(minutes),
      label: optional(plainText),
    },
    'not an object',
  );
}

/** The articles of one answer come one after another, so remembering one base is enough. */
let latest: { base: string | undefined; schema: ReturnType<typeof articleSchema> } | undefined;

/**
 * The one door: every article passes it, whether it comes from a backend or from the page's own script. Never throws:
 * what cannot be shown comes back as a reason. Relative addresses are resolved against `base`; without one they are
 * not understood.
 */
export function readArticle(input: unknown, base?: string): DoorAnswer {
  try {
    if (latest?.base !== base || !latest) latest = { base, schema: articleSchema(base) };
    const { data, error } = z.safeParse(latest.schema, input);
    if (data) return { article: present({ ...data, id: data.id ?? data.url }) };
    return { reason: error!.issues.map(({ message }) => message).join(', ') };
  } catch (error) {
    return { reason: unreadable(error) };
  }
}

/** A getter can throw anything, even something whose message throws. */
function unreadable(error: unknown): string {
  try {
    return `cannot be read: ${(error as Error).message}`;
  } catch {
    return 'cannot be read';
  }
}
