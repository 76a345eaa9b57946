import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** One label of an article. */
export interface Label {
  kind: 'sponsored' | 'live' | 'new' | 'updated' | 'own' | 'subscribers';
  text: string;
  /** Whether these are the backend's own words, in the article's language. */
  own?: boolean;
  /** Who paid: goes into the place of `{name}` in the text. */
  name?: string;
}

/** How backends say of an article without a named sponsor that somebody paid for it. */
const PAID = /sponsor|\bpaid|advert|promoted|anzeige/i;

/** Whether somebody paid for an article. */
export function isPaid({ sponsor, label = '' }: Pick<Article, 'sponsor' | 'label'>): boolean {
  return sponsor !== undefined || PAID.test(label);
}

/** Words of backends that have their like in the reader's language. */
const KNOWN = ['live', 'new', 'updated'] as const;

/**
 * What is to be said of an article beside its section, in the order in which it is said. Who paid for it is said
 * whatever `fields` has to say.
 */
export function labels(
  article: Article,
  { fields, strings, now }: Pick<CardOptions, 'fields' | 'strings' | 'now'>,
): Label[] {
  const { sponsor, label, isAccessibleForFree, datePublished, dateModified } = article;
  const found: Label[] = [];
  if (sponsor) found.push({ kind: 'sponsored', text: strings.sponsored, name: sponsor.name });
  else if (label && isPaid(article)) found.push({ kind: 'sponsored', text: label, own: true });
  if (!fields.has('label')) return found;
  const word = label?.toLowerCase();
  const state = KNOWN.find((kind) => kind === word) ?? freshness(datePublished, dateModified, now);
  if (state) found.push({ kind: state, text: strings[state] });
  if (label && word !== state && !PAID.test(label)) found.push({ kind: 'own', text: label, own: true });
  if (isAccessibleForFree === false) found.push({ kind: 'subscribers', text: strings.subscribers });
  return found;
}

/**
 * New for an hour. Updated for three hours, on the first day only and not for what is put right within a quarter of an
 * hour: nearly every article is touched again sooner or later.
 */
function freshness(published = '', modified = '', now: number): 'new' | 'updated' | undefined {
  const age = now - Date.parse(published);
  // A clock may be a minute out; what is further ahead is not out yet.
  if (age > -MINUTE && age < HOUR) return 'new';
  const since = now - Date.parse(modified);
  const isUpdated = age >= HOUR && age <= 24 * HOUR && since > -MINUTE && since <= 3 * HOUR;
  return isUpdated && age - since >= 15 * MINUTE ? 'updated' : undefined;
}
