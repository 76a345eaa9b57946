import type { Article } from '../article.js';
import type { CardOptions } from './card-options.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** One label of an article. `own` is the backend's own word, in whatever language it is. */
export interface Label {
  kind: 'sponsored' | 'live' | 'new' | 'updated' | 'own' | 'subscribers';
  text: string;
}

/** Words of backends that have their like in the reader's language. */
const KNOWN = ['live', 'new', 'updated'] as const;

/**
 * What is to be said of an article beside its section, in the order in which it is said. Who paid for it is said
 * whatever `fields` has to say.
 */
export function labels(
  { sponsor, label, isAccessibleForFree, datePublished, dateModified }: Article,
  { fields, strings, now }: Pick<CardOptions, 'fields' | 'strings' | 'now'>,
): Label[] {
  const found: Label[] = [];
  if (sponsor) found.push({ kind: 'sponsored', text: `${strings.sponsored}: ${sponsor.name}` });
  if (!fields.has('label')) return found;
  const word = label?.toLowerCase();
  const state = KNOWN.find((kind) => kind === word) ?? freshness(datePublished, dateModified, now);
  if (state) found.push({ kind: state, text: strings[state] });
  if (label && word !== state && !(sponsor && word === 'sponsored')) found.push({ kind: 'own', text: label });
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
