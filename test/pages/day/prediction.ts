/** How many requests there may be. */
export interface Range {
  least: number;
  most: number;
}

// The rules of src/data/poll/schedule.ts in figures of their own, so that a change there is a change here. Minutes.
const JITTER = { least: 0.8, most: 1.2 };
/** After failures: twice as long each time, and a half more or less. */
const DOUBLED = { least: 0.5, most: 1.5 };
/** Up to half an hour, and a quarter more or less. */
const LONGEST = 30;
const AT_LONGEST = { least: 22.5, most: 37.5 };

/**
 * While all is well: one request after another, a fifth of the interval sooner or later. The first may be due at once,
 * the last may be due when the time is over. After an outage the first may be half an hour away, and a quarter of it.
 */
export function whileWell(minutes: number, interval: number, isAfterOutage = false): Range {
  const late = isAfterOutage ? AT_LONGEST.most : 0;
  return {
    least: Math.floor((minutes - late) / (interval * JITTER.most)),
    most: 1 + Math.floor(minutes / (interval * JITTER.least)),
  };
}

/** While every request fails: the fewest that chance can make of it, and the most. */
export function whileDown(minutes: number, interval: number): Range {
  const wait = (end: 'least' | 'most', failures: number) => {
    const doubled = interval * 2 ** failures;
    return doubled < LONGEST ? doubled * DOUBLED[end] : AT_LONGEST[end];
  };
  const count = (end: 'least' | 'most', first: number) => {
    let failures = 0;
    for (let time = first; time <= minutes; time += wait(end, failures)) failures++;
    return failures;
  };
  // The longest waits make the fewest requests.
  return { least: count('most', interval * JITTER.most), most: count('least', 0) };
}
