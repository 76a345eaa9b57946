import { expect, it } from 'vitest';
import { direction } from '../../../src/text/direction.js';

it.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['arn', 'ltr'],
  ['en', 'ltr'],
  ['ja-JP', 'ltr'],
  [undefined, undefined],
])('%s is written %s', (lang, expected) => {
  expect(direction(lang)).toBe(expected);
});
