import type { Strings } from '../locales/en.js';

/** How links to articles are drawn. */
export interface LinkOptions {
  target?: string | undefined;
  rel?: string | undefined;
  referrerpolicy?: string | undefined;
  /** Query parameters to add, as in an address: `utm_source=rail&utm_medium=widget`. */
  params?: string | undefined;
}

/**
 * Where a picture stands: small beside the text, as wide as a column, or as the large one of a list or of a whole
 * article.
 */
export type PicturePlace = 'thumb' | 'wide' | 'large';

/** How pictures are drawn. */
export interface PictureOptions {
  /** As of `img`: https://html.spec.whatwg.org/multipage/images.html#sizes-attributes */
  sizes?: string | undefined;
  /** Of the first picture; with `high` it is not lazy. */
  fetchpriority?: string | undefined;
  /** Address of the picture at another size. */
  imageUrl?: ((url: string, size: { width: number; height?: number }) => string) | undefined;
  /** Layout of the list that the picture is in; absent for a card alone. */
  layout?: string | undefined;
}

/** How a card is drawn, the same for all cards of a list. */
export interface CardOptions {
  /** What to show, in the words of the `fields` attribute. */
  fields: ReadonlySet<string>;
  /** Heading level of the headline, 1 to 6. */
  level: number;
  /** Language of the reader, for dates. */
  lang: string;
  strings: Strings;
  /** Language of `strings` where it is another, for who reads them out. */
  wordsLang?: string | undefined;
  /** How dates are written. */
  date: 'relative' | 'absolute';
  /** IANA name of a time zone; the reader's own when absent. */
  timeZone?: string | undefined;
  /** Milliseconds since 1970 that count as the present moment. */
  now: number;
  link: LinkOptions;
  picture: PictureOptions;
}
