import type { Article } from '../article.js';
import { inOneLanguage } from './language.js';
import { pick } from './pick.js';
import { profileOf, type CurrentArticle, type Profile } from './profile.js';
import { reasonsFor, type Reasons } from './reasons.js';
import { sameStory } from './same-story.js';
import { compare, type Likeness } from './similarity.js';
import * as weights from './weights.js';

/** How articles are ranked. */
export interface RankOptions {
  /** At most so many. Default 4. */
  limit?: number | undefined;
  /** What is shown already, here or elsewhere on the page: neither it nor what nearly has its headline comes again. */
  shown?: readonly Article[] | undefined;
  /**
   * Those of the candidates that are asked how common a word or a keyword is. Default: all. Where some were fetched because
   * they share a keyword, the others: it would seem to be everywhere.
   */
  common?: readonly Article[] | undefined;
}

/** An article that belongs beside the current one, and why. */
export interface Ranked {
  article: Article;
  /** 0 to 1, comparable between sites: what the two have in common, less the further apart in time. */
  score: number;
  reasons: Reasons;
}

interface Contender {
  article: Article;
  profile: Profile;
  likeness: Likeness;
  score: number;
}

const day = 86_400_000;

/** Newest first, then by address, so that equal input comes out equal, whatever its order. */
export function byDate(one: Article, other: Article): number {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return (
    order(other.datePublished ?? '', one.datePublished ?? '') ||
    order(one.url, other.url) ||
    order(one.headline, other.headline) ||
    order(one.id, other.id)
  );
}

/** The gate: rather nothing than something unrelated. How much two must have in common, by what the keywords say. */
function gate({ keywords: own }: Profile, pool: readonly { profile: Profile }[]) {
  const known = [...own].filter((one) => pool.some(({ profile }) => profile.keywords.has(one))).length;
  const withOne = known > own.size / 2 ? weights.ownThreshold : weights.threshold;
  const withKeywords = pool.filter(({ profile }) => profile.keywords.size).length;
  const couldShare = own.size > 0 && withKeywords > pool.length / 2;
  const without = couldShare ? weights.unlikeThreshold : weights.wordsThreshold;
  return ({ score, rareWords, keywords }: Likeness): boolean =>
    keywords.length ? score >= withOne : rareWords >= weights.rareWords && score >= without;
}

/** The work of `rank`, with a pause after each article. */
export function* ranking(
  current: CurrentArticle,
  candidates: readonly Article[],
  { limit = 4, shown = [], common = candidates }: RankOptions = {},
): Generator<void, Ranked[]> {
  const about = profileOf(current);
  const others: { article: Article; profile: Profile }[] = [];
  for (const article of candidates) {
    const profile = profileOf(article);
    if (!sameStory(profile, about)) others.push({ article, profile });
    yield;
  }
  const pool = inOneLanguage(about, others, limit);
  const among = new Set(common);
  const profiles = (some: typeof pool) => some.map(({ profile }) => profile);
  const likenesses = yield* compare(
    about,
    profiles(pool),
    profiles(pool.filter(({ article }) => among.has(article))),
  );
  const isRelated = gate(about, pool);
  const contenders = pool.flatMap(({ article, profile }, index): Contender[] => {
    const likeness = likenesses[index]!;
    if (!isRelated(likeness)) return [];
    const days = Math.abs(profile.time - about.time) / day || 0;
    const score = Math.min(1, likeness.score) * (1 + days / weights.decayDays) ** -weights.decay;
    return [{ article, profile, likeness, score }];
  });
  contenders.sort((one, other) => other.score - one.score || byDate(one.article, other.article));
  return pick(contenders, shown, limit).map(({ article, score, likeness, profile }) => ({
    article,
    score,
    reasons: reasonsFor(article, likeness, about, profile),
  }));
}
