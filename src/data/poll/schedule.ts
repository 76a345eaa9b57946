/** Gives a number from 0 up to 1, as `Math.random` does. */
export type Random = () => number;

const MINUTE = 60_000;
/** The shortest interval, in milliseconds, and how often a reader who comes and goes may cause a request. */
export const SHORTEST = MINUTE / 2;
const DAY = 1440 * MINUTE;
/** Where waiting longer after every failure ends. */
const LONGEST_BACKOFF = 30 * MINUTE;
/** What a server may ask for with `Retry-After`. */
const LONGEST_RETRY_AFTER = 60 * MINUTE;
/** How long another tab may take for its request, until this one asks by itself. */
const GRACE = 15_000;

/** What has come of asking so far; times in milliseconds. */
export interface Past {
  interval: number;
  /** How many requests have failed in a row. */
  failures: number;
  /** What the last failure's `Retry-After` asks for, 0 where it says nothing. */
  retryAfter?: number;
}

/** An interval that makes sense: half a minute to a day. */
export function sensible(interval: number): number {
  return Math.min(DAY, Math.max(SHORTEST, interval || 0));
}

/**
 * Milliseconds from one answer to the next question. By chance, so that readers who came together do not stay together:
 * a fifth more or less as a rule; after failures twice as long each time, and a half more or less, up to half an hour,
 * and a quarter more or less: an outage of a day costs sixty requests at most.
 */
export function waitAfter({ interval, failures, retryAfter = 0 }: Past, random: Random): number {
  if (!failures) return interval * between(0.8, 1.2, random);
  const longest = Math.max(interval, LONGEST_BACKOFF);
  const doubled = interval * 2 ** failures;
  const wait =
    doubled < longest ? doubled * between(0.5, 1.5, random) : longest * between(0.75, 1.25, random);
  if (!retryAfter) return wait;
  // A server names the same moment to everybody. It is the earliest, and nobody's own.
  return Math.max(wait, Math.min(retryAfter, LONGEST_RETRY_AFTER) + interval * random());
}

/**
 * When to ask after a pause, as `Date.now()`. What is not due yet waits for its time. Readers who look again come one
 * by one and are served at once; a network that is back brings a whole town, which is spread over the interval.
 */
export function dueAfterPause(
  { due, answered, interval, now }: { due: number; answered: number; interval: number; now: number },
  reason: 'seen' | 'online',
  random: Random,
): number {
  if (due > now) return due;
  return reason === 'online' ? now + interval * random() : Math.max(now, answered + SHORTEST);
}

/** When to ask where another tab is asking already, in case it is never heard of again. */
export function dueWithoutWord(now: number, random: Random): number {
  return now + GRACE * between(1, 2, random);
}

function between(least: number, most: number, random: Random): number {
  return least + (most - least) * random();
}
