import type { Article } from '../../../src/article.ts';
import type { CurrentArticle } from '../../../src/related/profile.ts';
import type { Mode, Question } from './newsrooms.ts';

/** Answers with the best, best first. */
export type Ranker = (current: CurrentArticle, candidates: readonly Article[], limit: number) => Article[];

/** How many are shown, and count. */
export const SHOWN = 5;

/** Discounted cumulative gain of the first five, against the best possible (Järvelin, Kekäläinen 2002): 0 to 1. */
export function ndcg(found: readonly Article[], truth: ReadonlySet<string>): number {
  const gain = (place: number) => 1 / Math.log2(place + 2);
  let ideal = 0;
  for (let place = 0; place < Math.min(SHOWN, truth.size); place++) ideal += gain(place);
  return (
    found.slice(0, SHOWN).reduce((sum, { id }, place) => sum + (truth.has(id) ? gain(place) : 0), 0) / ideal
  );
}

export interface Quality {
  /** nDCG@5, in hundredths. */
  ndcg: number;
  /** Of a hundred articles, beside how many at least one of five is right. */
  hit: number;
}

export function quality(questions: readonly Question[], mode: Mode, ranker: Ranker): Quality {
  let gained = 0;
  let hit = 0;
  for (const { current, older, olderInFull, truth } of questions) {
    const found = ranker(current[mode], mode === 'full' ? olderInFull : older, SHOWN);
    const gain = ndcg(found, truth);
    gained += gain;
    if (gain) hit++;
  }
  return { ndcg: (100 * gained) / questions.length, hit: (100 * hit) / questions.length };
}
