import { describe, expect, it } from 'vitest';
import { withoutCount } from '../../../src/reading/cut-text.js';
import { lenient } from '../../../src/reading/lenient.js';
import { readingTime } from '../../../src/reading/reading-time.js';
import { isListOf } from '../../../src/reading/shape.js';
import { sizeInAddress } from '../../../src/reading/size-in-address.js';
import { growth } from '../linear.ts';

describe('withoutCount', () => {
  it.each([
    [undefined, undefined],
    ['and then… [+1234 chars]', 'and then… '],
    ['and then... [1419 chars]\n', 'and then... '],
    ['[+5 chars] are counted in the middle', '[+5 chars] are counted in the middle'],
    ['an [aside]', 'an [aside]'],
  ])('makes of %j %j', (text, rest) => expect(withoutCount(text)).toBe(rest));

  it('takes linear time', { retry: 3 }, () => {
    for (const part of ['[+1', ' ', '[1 chars]   ']) {
      expect(growth(withoutCount, (size) => part.repeat(size), 20_000)).toBeLessThan(3);
    }
  });
});

describe('lenient', () => {
  it('takes text for text, unless it has entities', () => {
    expect(lenient('Why <table> is back')).toEqual({ text: 'Why <table> is back' });
    expect(lenient('Bread &amp; butter')).toBe('Bread &amp; butter');
    expect(lenient('AT&T; and more')).toBe('AT&T; and more');
  });
});

describe('readingTime', () => {
  it.each([
    [476, 2],
    ['476', 2],
    [0, undefined],
    ['', undefined],
    ['many', undefined],
    [undefined, undefined],
  ])('of %j words is %j', (words, minutes) => expect(readingTime(words)).toBe(minutes));
});

describe('sizeInAddress', () => {
  it.each([
    ['https://x.example/a_2226x1581.png', '2226', '1581'],
    ['https://x.example/$s_!a!,f_auto/https%3A%2F%2Fy.example%2Fb_1536x1024.jpeg', '1536', '1024'],
    [
      'https://x.example/$s_!a!,w_1200,h_600,c_fill/https%3A%2F%2Fy.example%2Fb_1536x1024.jpeg',
      '1200',
      '600',
    ],
    ['https://x.example/image/width=1000,height=420,fit=cover/y.png', '1000', '420'],
    ['https://x.example/$s_!a!,w_848,c_limit/https%3A%2F%2Fy.example%2Fb_1536x1024.jpeg', '1536', '1024'],
  ])('of %s is %s by %s', (address, width, height) => {
    expect(sizeInAddress(address)).toEqual({ width, height });
  });

  it.each(['https://x.example/a.png', 'https://x.example/4x4.png', 'https://x.example/a_1x.png', ''])(
    'of %j is not said',
    (address) => expect(sizeInAddress(address)).toEqual({}),
  );
});

describe('isListOf', () => {
  it('wants a list, something in it, and all of it', () => {
    expect(isListOf([1, 2], (it) => it)).toBe(true);
    for (const value of [[1, 0], [], {}, null, 'ab']) expect(isListOf(value, (it) => it)).toBe(false);
  });
});
