import { keysOf, own, shapeOf } from './shape.js';

/** Reports what a page's author got wrong in an attribute. */
export type Fail = (why: string) => never;

/** What a path led to: a value, nothing (the way is right, but empty here), or `lost`, which says why it leads nowhere. */
export interface Lookup {
  value?: unknown;
  lost?: () => string;
  /** Whether the page has made it, of a template: an address is one of its own site then. */
  made?: boolean;
}

export type Step = string | number;

const STEP = /(?:^|(?!^)\.)([^\s.[\]{}|;'"]+)|\[(?:(\d+)|"([^"]*)"|'([^']*)')\]/y;

/** Reads `a.b[0]["c:d"]`. */
export function parsePath(text: string, fail: Fail): Step[] {
  const steps: Step[] = [];
  let at = 0;
  do {
    STEP.lastIndex = at;
    const match = STEP.exec(text);
    if (!match)
      return fail(`cannot read "${text}" from "${text.slice(at)}"; a path looks like a.b[0]["c:d"]`);
    const [step, name, index, key, key2] = match;
    steps.push(index === undefined ? (name ?? key ?? key2 ?? '') : Number(index));
    at += step.length;
  } while (at < text.length);
  return steps;
}

/** Follows a path through own properties. `start` is what messages call the value itself. */
export function follow(value: unknown, steps: readonly Step[], start: string): Lookup {
  for (const [index, step] of steps.entries()) {
    // `image: null` and a list that is too short are no mistakes of the path.
    if (value === null || (Array.isArray(value) && typeof step === 'number' && step >= value.length))
      return {};
    const here = value;
    value = own(here, step);
    if (value === undefined) {
      return {
        lost: () => {
          const place = index ? steps.slice(0, index).join('.') : start;
          const keys = keysOf(here);
          return (
            `step "${step}" not found in ${place}; ` + (keys ? `there is: ${keys}` : `it is ${shapeOf(here)}`)
          );
        },
      };
    }
  }
  return { value };
}
