import type { Profile } from './profile.js';
import * as weights from './weights.js';

/** Where an article and the current one meet: places in their lists of words, in pairs. */
type Meeting = number[];

/** What an article has in common with the current one. */
export interface Likeness {
  /** 0 (nothing) to 1 (all), whenever it was published. */
  score: number;
  /** Words in common, and what each is worth. */
  words: [term: string, worth: number][];
  /** How many of them are rare in the pool. */
  rareWords: number;
  keywords: string[];
  authors: string[];
}

/** How telling it is that an article has something which so many of the pool have. */
function rarity(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

const saturated = (weight: number): number => weight / (weight + weights.saturation);

function weigh({ meta, body, length }: Profile, place: number, average: number, worth: number): number {
  const often = body[place]!;
  if (!often) return meta[place]!;
  const long = average ? length / average : 1;
  return meta[place]! + (worth * often) / (1 - weights.bodyLength + weights.bodyLength * long);
}

/** How telling each keyword or name is, 0 to 1: by how many of the pool have it. */
function rarities(own: ReadonlySet<string>, pool: readonly ReadonlySet<string>[]): Map<string, number> {
  const having = (one: string) => pool.filter((theirs) => theirs.has(one)).length;
  return new Map([...own].map((one) => [one, rarity(having(one), pool.length) / rarity(0, pool.length)]));
}

/**
 * Compares an article with each of a pool in the manner of BM25F (Robertson, Zaragoza: The Probabilistic Relevance
 * Framework, 3.6): words weighed by field, each field's repetition saturated together, rare words squared, since the
 * article is the query and both sides hold the word. Divided by what the article has in common with itself, so that
 * one threshold fits all sites. How many articles have a word is asked of the pool: what is common here weighs nothing,
 * in any language.
 *
 * Pauses after each article, so that it can be done in slices.
 *
 * @param common those of the pool that are asked how common something is
 */
export function* compare(
  current: Profile,
  pool: readonly Profile[],
  common = pool,
): Generator<void, Likeness[]> {
  const places = new Map(current.terms.map((term, place) => [term, place]));
  const having = new Uint32Array(places.size);
  const counted = new Set(common);
  const meetings: Meeting[] = [];
  let texts = 0;
  let words = 0;
  for (const profile of pool) {
    const meeting: Meeting = [];
    profile.terms.forEach((term, there) => {
      const here = places.get(term);
      if (here === undefined) return;
      if (counted.has(profile)) having[here]!++;
      meeting.push(here, there);
    });
    meetings.push(meeting);
    words += profile.length;
    if (profile.length) texts++;
    yield;
  }

  const all = common.length;
  const average = texts ? words / texts : 0;
  const ownWorth =
    weights.body * (weights.lonelyBody + (1 - weights.lonelyBody) * (texts / (pool.length || 1)));
  const own = current.terms.map((_, place) => saturated(weigh(current, place, average, ownWorth)));
  const worth = own.map((weight, place) => weight * rarity(having[place]!, all) ** 2);
  const itself = own.reduce((sum, weight, place) => sum + weight * worth[place]!, 0) || 1;
  const keywords = rarities(
    current.keywords,
    common.map((profile) => profile.keywords),
  );
  const authors = rarities(
    current.authors,
    common.map((profile) => profile.authors),
  );
  const rare = Math.max(3, weights.rare * all);

  const likenesses: Likeness[] = [];
  for (const [index, profile] of pool.entries()) {
    const meeting = meetings[index]!;
    const likeness: Likeness = {
      score: 0,
      words: [],
      rareWords: 0,
      keywords: [...profile.keywords].filter((one) => keywords.has(one)),
      authors: [...profile.authors].filter((one) => authors.has(one)),
    };
    for (let at = 0; at < meeting.length; at += 2) {
      const here = meeting[at]!;
      const shared = worth[here]! * saturated(weigh(profile, meeting[at + 1]!, average, weights.body));
      likeness.words.push([current.terms[here]!, shared]);
      likeness.score += shared / itself;
      if (having[here]! <= rare) likeness.rareWords++;
    }
    if (likeness.keywords.length)
      likeness.score +=
        (weights.sharedKeywords * likeness.keywords.reduce((sum, one) => sum + keywords.get(one)!, 0)) /
        Math.sqrt(current.keywords.size * profile.keywords.size);
    const telling = likeness.authors.map((one) => authors.get(one)!);
    likeness.score += weights.sharedAuthor * Math.max(0, ...telling);
    likenesses.push(likeness);
    yield;
  }
  return likenesses;
}
