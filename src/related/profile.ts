import type { Article } from '../article.js';
import { articleKey } from '../text/url.js';
import { most, openingText } from './opening-text.js';
import { eachWord } from './tokens.js';
import * as weights from './weights.js';

/** What the page is about: an article of which any field may be missing. */
export type CurrentArticle = { [Field in keyof Article]?: Article[Field] | undefined } & {
  /** The page's text as plain text, where there is no `articleBody`. The first 2,500 characters count. */
  text?: string | undefined;
};

/** What is compared of an article. */
export interface Profile {
  /** Its different words, as they are compared; beside each, what it weighs outside the text and how often the text has it. */
  terms: string[];
  meta: number[];
  body: number[];
  /** How many words its text has; 0 where there is none. */
  length: number;
  /** The words of its headline, and the whole of it, folded. */
  headline: Set<string>;
  title: string;
  /** Whole keywords and names, folded. */
  keywords: Set<string>;
  authors: Set<string>;
  /** Milliseconds since 1970; NaN where no date is known. */
  time: number;
  /** What all its addresses have in common; `''` for none. */
  key: string;
  /** Without region and script; `''` where it is not known. */
  language: string;
}

const known = new WeakMap<object, Profile>();

/** Made once for an article object and kept as long as that. */
export function profileOf(article: CurrentArticle): Profile {
  const found = known.get(article);
  if (found) return found;
  const profile = read(article);
  known.set(article, profile);
  return profile;
}

/** As whole keywords and names are compared. */
export function folded(text: string): string {
  const terms: string[] = [];
  eachWord(text, (term) => terms.push(term));
  return terms.join(' ') || text.trim();
}

/** The article's text, from whichever field has it. */
export function textOf({ articleBody, text }: CurrentArticle): string {
  return articleBody ? openingText(articleBody) : (text ?? '').slice(0, most);
}

function read(article: CurrentArticle): Profile {
  const { headline = '', description = '', keywords = [], author = [] } = article;
  const profile: Profile = {
    terms: [],
    meta: [],
    body: [],
    length: 0,
    headline: new Set(),
    title: folded(headline.slice(0, most)),
    keywords: new Set(keywords.map(folded)),
    authors: new Set(author.map(({ name }) => folded(name))),
    time: Date.parse(article.datePublished ?? ''),
    key: articleKey(article.url ?? ''),
    language: (article.inLanguage ?? '').split('-')[0]!.toLowerCase(),
  };
  const { terms, meta, body } = profile;
  const places = new Map<string, number>();
  const placeOf = (term: string): number => {
    let place = places.get(term);
    if (place === undefined) {
      places.set(term, (place = terms.length));
      terms.push(term);
      meta.push(0);
      body.push(0);
    }
    return place;
  };
  eachWord(headline.slice(0, most), (term) => {
    profile.headline.add(term);
    meta[placeOf(term)]! += weights.headline;
  });
  eachWord(description.slice(0, most), (term) => (meta[placeOf(term)]! += weights.description));
  eachWord(keywords.join(' ').slice(0, most), (term) => (meta[placeOf(term)]! += weights.keywords));
  eachWord(textOf(article), (term) => {
    body[placeOf(term)]!++;
    profile.length++;
  });
  return profile;
}
