import { describe, expect, it } from 'vitest';
import { dueAfterPause, dueWithoutWord, sensible, waitAfter } from '../../../../src/data/poll/schedule.js';
import { seeded } from '../../../bench/seeded.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const least = () => 0;
const middle = () => 0.5;
const most = () => 1 - Number.EPSILON;

describe('an interval', () => {
  it.each([
    [0, 30_000],
    [NaN, 30_000],
    [-5, 30_000],
    [29_999, 30_000],
    [45_000, 45_000],
    [Infinity, 24 * HOUR],
  ])('of %d is %d', (wanted, got) => expect(sensible(wanted)).toBe(got));
});

describe('the wait', () => {
  const wait = (failures: number, random: () => number, retryAfter = 0, interval = MINUTE) =>
    Math.round(waitAfter({ interval, failures, retryAfter }, random) / 1000);

  it('is the interval, a fifth more or less', () => {
    expect([wait(0, least), wait(0, middle), wait(0, most)]).toEqual([48, 60, 72]);
  });

  it('doubles after each failure, and a half more or less, up to half an hour and a quarter', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 60].map((failures) => wait(failures, middle) / 60);
    expect(minutes).toEqual([2, 4, 8, 16, 30, 30, 30]);
    expect([wait(2, least), wait(2, most)]).toEqual([120, 360]);
    expect([wait(9, least), wait(9, most)]).toEqual([1350, 2250]);
  });

  it('of a long interval is no shorter after a failure', () => {
    expect(wait(1, middle, 0, 2 * HOUR)).toBe(7200);
  });

  it('is at least what the server asks for, up to an hour, and then for each reader another', () => {
    expect([wait(1, least, 10 * MINUTE), wait(1, most, 10 * MINUTE)]).toEqual([600, 660]);
    expect([wait(1, least, 30 * HOUR), wait(1, most, 30 * HOUR)]).toEqual([3600, 3660]);
    expect(wait(9, middle, 1000)).toBe(1800);
  });
});

describe('after a pause', () => {
  const after = (due: number, reason: 'seen' | 'online', random = middle) =>
    dueAfterPause({ due, answered: 1000 * MINUTE, interval: MINUTE, now: 1010 * MINUTE }, reason, random) /
    MINUTE;

  it('what is not due yet waits for its time', () => {
    expect([after(1011 * MINUTE, 'seen'), after(1011 * MINUTE, 'online')]).toEqual([1011, 1011]);
  });

  it('a reader who looks again is served at once, but not twice in half a minute', () => {
    expect(after(1001 * MINUTE, 'seen')).toBe(1010);
    const again = { due: 0, answered: 9 * MINUTE, interval: MINUTE, now: 9 * MINUTE + 1 };
    expect(dueAfterPause(again, 'seen', middle)).toBe(9.5 * MINUTE);
  });

  it('a network that is back is asked over a whole interval', () => {
    expect([after(1001 * MINUTE, 'online', least), after(1001 * MINUTE, 'online')]).toEqual([1010, 1010.5]);
  });

  it('another tab that has begun and is not heard of again is not waited for', () => {
    expect([dueWithoutWord(0, least), dueWithoutWord(0, middle)]).toEqual([15_000, 22_500]);
  });
});

describe('an outage of a day', () => {
  it.each([MINUTE, 5 * MINUTE])('costs sixty requests at most, every %d ms', (interval) => {
    const random = seeded(7);
    const counts = Array.from({ length: 2000 }, () => {
      let requests = 0;
      for (let time = interval * random(), failures = 0; time < 24 * HOUR; requests++)
        time += waitAfter({ interval, failures: ++failures }, random);
      return requests;
    });
    expect(Math.max(...counts)).toBeLessThanOrEqual(60);
    expect(Math.min(...counts)).toBeGreaterThan(30);
  });
});
