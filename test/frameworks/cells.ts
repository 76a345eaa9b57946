/** What is found out about each example, in the order of the table. */
export const cells = [
  'renders',
  'properties',
  'events',
  'typed',
  'routed',
  'server-rendered',
  'hydrated',
  'torn down',
] as const;

export type Cell = (typeof cells)[number];

/** `–` is what cannot be there; the example says why. `not run` is what this machine cannot run. */
export interface Verdict {
  answer: 'yes' | 'no' | '–' | 'not run';
  /** What is wrong with a `no`, or missing. */
  wrong?: string;
}

export type Verdicts = Record<Cell, Verdict>;

/** The same of every cell. */
export function allOf(verdict: Verdict): Verdicts {
  return Object.fromEntries(cells.map((cell) => [cell, verdict])) as Verdicts;
}
