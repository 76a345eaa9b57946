import { isDown, LATENCY, SECOND, type Situation } from './readers.ts';

/** How a cache in front of the server is told to keep an answer, in seconds. */
export interface CacheControl {
  maxAge: number;
  staleWhileRevalidate: number;
}

/**
 * One shared cache that keeps one answer and asks for it once, however many wait. Failures are not kept.
 * @param times of the readers' requests, in ascending order
 * @returns times of its own requests, and how many in the situation's window had to wait for one
 */
export function behindCache(
  times: Float64Array,
  situation: Situation,
  { maxAge, staleWhileRevalidate }: CacheControl,
): { asked: number[]; waited: number } {
  const asked: number[] = [];
  let stored = -Infinity;
  let answers = -Infinity;
  let isUnderWay = false;
  let waited = 0;
  for (const time of times) {
    if (isUnderWay && time >= answers) {
      isUnderWay = false;
      if (!isDown(situation, answers - LATENCY)) stored = answers;
    }
    const age = (time - stored) / SECOND;
    if (age < maxAge) continue;
    if (!isUnderWay) {
      asked.push(time);
      isUnderWay = true;
      answers = time + LATENCY;
    }
    if (age >= maxAge + staleWhileRevalidate && time >= situation.window[0]) waited++;
  }
  return { asked, waited };
}
