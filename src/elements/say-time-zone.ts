import { sayOnce } from './say-once.js';

/** Says that a time zone is not known, and what is shown instead. */
export function sayTimeZone(name: string, element: Element): void {
  const message = `This browser knows no time zone "${name}", so dates are in the reader's own. Expected an IANA name such as timezone="Europe/Lisbon".`;
  sayOnce(new RangeError(message), element);
}
