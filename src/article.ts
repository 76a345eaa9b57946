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
  /** Variants of the same ratio, ready for `img.srcset`. */
  srcset?: string;
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
  /** The backend's own id, or the address where it has none. */
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
  srcset?: string | null | undefined;
  /** Other sizes of the picture; those of another ratio are left out of `srcset`. */
  variants?: ({ url: UrlInput; width?: SizeInput; height?: SizeInput } | null | undefined)[] | undefined;
}

export type NamedInput = TextInput | { name: TextInput; url?: UrlInput };

type OneOrMany<T> = T | T[] | null | undefined;

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
  articleBody?: string | null | undefined;
  timeRequired?: SizeInput;
  label?: TextInput;
}

/** What the door says of one article: the article, or why it cannot be shown. */
export type DoorAnswer = { article: Article } | { reason: string };
