import { dueAfterPause, waitAfter, type Random } from '../../src/data/poll/schedule.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const INTERVAL = MINUTE;
/** How long the server takes to answer, or to fail. */
export const LATENCY = 200;

/** What happens to all readers; times in milliseconds. */
export interface Situation {
  name: string;
  /** When a reader opens the page. */
  opens: (random: Random) => number;
  /** All are offline until then. */
  onlineFrom?: number;
  /** The server fails from … to …. */
  down?: [number, number];
  /** What is counted: from … to …. */
  window: [number, number];
}

/** Adds the times of one reader's requests. */
export type Reader = (situation: Situation, random: Random, ask: (time: number) => void) => void;

export function isDown({ down }: Situation, time: number): boolean {
  return down !== undefined && time >= down[0] && time < down[1];
}

/** A reader with so many tabs in sight that share one poll, by the schedule that pages run. */
export function newsrail(tabs: number): Reader {
  return (situation, random, ask) => {
    const { onlineFrom, window } = situation;
    let failures = 0;
    const wait = () => waitAfter({ interval: INTERVAL, failures }, random);
    const first = (): number => {
      const answered = situation.opens(random);
      const due = answered + wait();
      if (onlineFrom === undefined) return due;
      return dueAfterPause({ due, answered, interval: INTERVAL, now: onlineFrom }, 'online', random);
    };
    // Every tab waits by itself, and the first whose wait is over asks for all.
    const soonest = (time: () => number): number => {
      let least = time();
      for (let tab = 1; tab < tabs; tab++) least = Math.min(least, time());
      return least;
    };
    let due = soonest(first);
    while (due < window[1]) {
      ask(due);
      failures = isDown(situation, due) ? failures + 1 : 0;
      due += LATENCY + soonest(wait);
    }
  };
}

/** Tabs that know nothing of each other. */
export function apart(tabs: number, reader: Reader): Reader {
  return (...all) => {
    for (let tab = 0; tab < tabs; tab++) reader(...all);
  };
}

/** What is quickly written: `setInterval(load, 60_000)` and `addEventListener('online', load)`. */
export const naive: Reader = ({ opens, onlineFrom, window }, random, ask) => {
  const opened = opens(random);
  if (onlineFrom !== undefined) ask(onlineFrom);
  for (let time = opened + INTERVAL; time < window[1]; time += INTERVAL)
    if (time >= (onlineFrom ?? -Infinity)) ask(time);
};
