import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../src/reading/common-names.js';
import { FIELDS, parseMap } from '../../../src/reading/field-map.js';
import type { Fail } from '../../../src/reading/path.js';

const fail: Fail = (why) => {
  throw new Error(why);
};

describe('parseMap', () => {
  it('takes entries apart, however they are laid out', () => {
    const map = parseMap('\n headline : a.b ;; url:/x/{id};\n image.alt: ["a:b"];', fail);
    expect([...map].map(([field, { text }]) => [field, text])).toEqual([
      ['headline', 'headline : a.b'],
      ['url', 'url:/x/{id}'],
      ['image.alt', 'image.alt: ["a:b"]'],
    ]);
    expect(map.get('image.alt')?.expression({ 'a:b': 1 })).toEqual({ value: 1 });
  });

  it('of nothing is nothing', () => expect(parseMap(' ; ', fail).size).toBe(0));

  it.each(FIELDS)('knows %s', (field) => expect(parseMap(`${field}: x`, fail).has(field)).toBe(true));

  it.each([
    ['Headline', 'headline'],
    ['headlines', 'headline'],
    ['datepublished', 'datePublished'],
    ['publishedAt', 'datePublished'],
    ['authors', 'author'],
    ['imageurl', 'image.url'],
    ['img.url', 'image.url'],
    ['x'.repeat(100_000), 'id'],
  ])('for %.20s suggests %s', (field, suggestion) => {
    expect(() => parseMap(`${field}: x`, fail)).toThrow(`did you mean "${suggestion}"?`);
  });
});

describe('NAMES', () => {
  it('gives no name twice for one field, and no field its own name twice', () => {
    for (const names of Object.values(NAMES)) expect(new Set(names).size).toBe(names.length);
  });
});
