import { describe, expect, it } from 'vitest';
import { type Fail, follow, parsePath } from '../../../src/reading/path.js';

const fail: Fail = (why) => {
  throw new Error(why);
};

describe('parsePath', () => {
  it.each([
    ['a', ['a']],
    ['a.b.c', ['a', 'b', 'c']],
    ['a[0]', ['a', 0]],
    ['[0].a', [0, 'a']],
    ['a["c:d"]', ['a', 'c:d']],
    [`["a.b"]['c|d;e']`, ['a.b', 'c|d;e']],
    ['wp:term.$t.@type.a-b.ünï', ['wp:term', '$t', '@type', 'a-b', 'ünï']],
    ['a[0][1].b', ['a', 0, 1, 'b']],
    ['0.1', ['0', '1']],
  ])('reads %s', (text, steps) => expect(parsePath(text, fail)).toEqual(steps));

  it.each([
    '',
    '.',
    '.a',
    'a.',
    'a..b',
    'a b',
    'a[',
    'a[]',
    'a[-1]',
    'a[b]',
    'a["b]',
    'a[0]b',
    'a{b}',
    "a'b'",
  ])('refuses %j', (text) => expect(() => parsePath(text, fail)).toThrow(/^cannot read /));
});

describe('follow', () => {
  const item = { a: { b: [{ c: 1 }, null] }, text: 'words', nothing: null, empty: [] };
  const led = (path: string) => follow(item, parsePath(path, fail), 'the item');

  it('gives what is there', () => {
    expect(led('a.b[0].c')).toEqual({ value: 1 });
    expect(led('nothing')).toEqual({ value: null });
  });

  it.each(['nothing.x', 'empty[0]', 'empty[0].x', 'a.b[1].c', 'a.b[7]'])(
    'takes %s for empty, and for no mistake',
    (path) => expect(led(path)).toEqual({}),
  );

  it.each([
    ['x', 'step "x" not found in the item; there is: a, text, nothing, empty'],
    ['a.x.y', 'step "x" not found in a; there is: b'],
    ['a.b[0].x', 'step "x" not found in a.b.0; there is: c'],
    ['a.b.c', 'step "c" not found in a.b; it is a list of 2'],
    ['text.x', 'step "x" not found in text; it is text'],
    ['a[0]', 'step "0" not found in a; there is: b'],
    ['a.b[0].c.d', 'step "d" not found in a.b.0.c; it is a number'],
    ['toString', 'step "toString" not found in the item; there is: a, text, nothing, empty'],
  ])('says why %s leads nowhere', (path, why) => expect(led(path).lost?.()).toBe(why));

  it('names twenty keys at most', () => {
    const wide = Object.fromEntries(Array.from({ length: 1000 }, (_, key) => [`k${key}`, 1]));
    expect(follow(wide, ['x'], 'the item').lost?.()).toMatch(/k19, …$/);
  });
});
