import { isDeepStrictEqual } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';

/** What a check has found wrong: what was expected, and what came. */
export class Mismatch extends Error {
  /** @param what e.g. `#latest shows` */
  constructor(what: string, expected: unknown, came: unknown) {
    super(`${what}: expected ${shown(expected)}, came ${shown(came)}`);
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1).replace(/\s*\n\s*/g, ' ');
}

/** Milliseconds: a machine may be busy. What comes sooner is not waited for. */
let patience = 10_000;

/** Says how long to wait for what is wanted, in milliseconds. */
export function waitFor(milliseconds: number): void {
  patience = milliseconds;
}

/**
 * Reads again and again until what is wanted is there.
 * @throws Mismatch with what was read last
 */
export async function becomes<T>(what: string, read: () => Promise<T> | T, wanted: T): Promise<void> {
  await comes(what, read, (value) => isDeepStrictEqual(value, wanted), wanted);
}

/**
 * Reads again and again until what comes is right.
 * @param expected the same in words
 * @throws Mismatch with what was read last
 */
export async function comes<T>(
  what: string,
  read: () => Promise<T> | T,
  isRight: (value: T) => boolean,
  expected: unknown,
): Promise<T> {
  const giveUp = performance.now() + patience;
  for (;;) {
    const value = await read();
    if (isRight(value)) return value;
    if (performance.now() > giveUp) throw new Mismatch(what, expected, value);
    await pause(30);
  }
}

/** @throws Mismatch unless they are the same now */
export function same<T>(what: string, came: T, expected: T): void {
  if (!isDeepStrictEqual(came, expected)) throw new Mismatch(what, expected, came);
}
