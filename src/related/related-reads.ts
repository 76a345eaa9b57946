import type { Article } from '../article.js';
import { inOneLanguage } from './language.js';
import { namedBy } from './named.js';
import { pick } from './pick.js';
import { profileOf, type CurrentArticle, type Profile } from './profile.js';
import { byDate, ranking, type Ranked, type RankOptions } from './ranking.js';
import { daysOlder } from './reasons.js';
import { sameStory } from './same-story.js';
import { atOnce, inSlices, type Slices } from './slices.js';

/** What is wanted under “Read also”. */
export interface RelatedReadsOptions extends RankOptions {
  /** What the page is about. */
  current: CurrentArticle;
  candidates: readonly Article[];
  /** Fewer related than this are none. Default 1. */
  min?: number | undefined;
  /** Ids or absolute addresses of candidates that come first, in this order, whatever they have in common. */
  pins?: readonly string[] | undefined;
  /** Ids or absolute addresses of those that never come, pinned or not. */
  exclude?: readonly string[] | undefined;
  /** `similar` (default) as by `rank`; `recent` newest first; `none` in the order that the backend gave. */
  rank?: 'similar' | 'recent' | 'none' | undefined;
}

/** What to show. */
export interface RelatedReads {
  /** For “Read also”. Those that were pinned or not compared have a score of 1 or 0. */
  related: Ranked[];
  /** The newest of the others, as many as `limit` has room for. Only ever under a heading that says so: “Latest”. */
  latest: Article[];
}

function notCompared(article: Article, about: Profile, pinned: boolean): Ranked {
  const days = daysOlder(about, profileOf(article));
  return {
    article,
    score: pinned ? 1 : 0,
    reasons: { words: [], keywords: [], authors: [], ...days, ...(pinned && { pinned }) },
  };
}

function* choosing(options: RelatedReadsOptions): Generator<void, RelatedReads> {
  const { current, candidates, limit = 4, min = 1, pins = [], exclude = [] } = options;
  const { rank = 'similar', shown = [], common } = options;
  const about = profileOf(current);
  const isExcluded = namedBy(exclude);
  const others: { article: Article; profile: Profile }[] = [];
  for (const article of candidates) {
    const profile = profileOf(article);
    if (!isExcluded(article) && !sameStory(profile, about)) others.push({ article, profile });
    yield;
  }
  const inLanguage = inOneLanguage(about, others, limit);
  const newest = inLanguage.toSorted((one, other) => byDate(one.article, other.article));

  const named = pins.flatMap((pin) => others.find(({ article }) => namedBy([pin])(article)) ?? []);
  const pinned = pick(named, [], limit).map(({ article }) => notCompared(article, about, true));
  const before = [...shown, ...pinned.map(({ article }) => article)];
  const wanted = limit - pinned.length;
  const articles = others.map(({ article }) => article);
  const found =
    rank === 'similar'
      ? yield* ranking(current, articles, { limit: wanted, shown: before, common })
      : pick(rank === 'recent' ? newest : inLanguage, before, wanted).map(({ article }) =>
          notCompared(article, about, false),
        );
  const all = [...pinned, ...found];
  const related = all.length < min ? [] : all;
  const seen = [...shown, ...related.map(({ article }) => article)];
  const latest = pick(newest, seen, limit - related.length).map(({ article }) => article);
  return { related, latest };
}

/**
 * The rules over `rank`: pinned articles first, those excluded never, and nothing where too little is related. Pure, for
 * browsers, servers and static sites alike.
 *
 * ```ts
 * const { related, latest } = relatedReads({ current, candidates, limit: 4, pins: ['17'] });
 * ```
 */
export function relatedReads(options: RelatedReadsOptions): RelatedReads {
  return atOnce(choosing(options));
}

/** The same in slices of a few milliseconds, for a page that must stay responsive. */
export function relatedReadsInSlices(options: RelatedReadsOptions, slices?: Slices): Promise<RelatedReads> {
  return inSlices(choosing(options), slices);
}
