import { describe, expect, it } from 'vitest';
import { imagesOf, nameOf, namesOf, textOf, urlOf } from '../../../src/reading/values.js';

describe('textOf', () => {
  it.each([
    ['text', 'text'],
    [0, 0],
    ['', undefined],
    [true, undefined],
    [null, undefined],
    [{ rendered: 'a' }, 'a'],
    [{ value: { text: 'a' } }, 'a'],
    [[{ name: 'a' }, { name: 'b' }], 'a'],
    [{ basic: 'a', web: 'b' }, 'a'],
    [{ data: { attributes: { name: 'a' } } }, 'a'],
    [{ $t: 'a' }, 'a'],
    [{ de: 'Hafen', 'en-GB': 'Harbour' }, 'Hafen'],
    [{ id: 'x' }, undefined],
    [{ en: 1 }, undefined],
    [{}, undefined],
    [[[[[['too deep']]]]], undefined],
  ])('of %j is %j', (value, text) => expect(textOf(value)).toBe(text));
});

describe('nameOf', () => {
  it.each([
    ['Ann Berg', 'Ann Berg'],
    ['2026', '2026'],
    [12, undefined],
    ['0b7c2f4e-6a1d-4c55-9f0e-1d2c3b4a5f60', undefined],
    ['6b02b8b63de80b5c9a97a864', undefined],
    [{ id: 1, name: 'Sea' }, 'Sea'],
  ])('of %j is %j', (value, name) => expect(nameOf(value)).toBe(name));
});

describe('namesOf', () => {
  it('reads one and many, with addresses where there are any', () => {
    expect(namesOf(['A', { name: 'B', url: 'https://b.example', email: 'b@b.example' }, 3, null])).toEqual([
      { name: 'A', url: undefined },
      { name: 'B', url: 'https://b.example' },
    ]);
    expect(namesOf([])).toBeUndefined();
    expect(namesOf('')).toBeUndefined();
  });
});

describe('urlOf', () => {
  it.each([
    ['/a', '/a'],
    ['a.jpg', 'a.jpg'],
    ['hello-world', undefined],
    ['7d0c3f2a-58b1-4f7e-8a34-0c9d1e2f3a4b', undefined],
    [{ href: '/a' }, '/a'],
    [{ alias: '/recipes/soup', pid: 1 }, '/recipes/soup'],
    [[{ url: '/a' }, { url: '/b' }], '/a'],
    [{ fields: { file: {} } }, undefined],
    [7, undefined],
  ])('of %j is %j', (value, url) => expect(urlOf(value)).toBe(url));
});

describe('imagesOf', () => {
  it('reads addresses, objects and lists of either', () => {
    expect(
      imagesOf(['/a.jpg', { src: '/b.jpg', width: '600', height: null, alt_text: 'B', credit: 'C' }, {}]),
    ).toEqual([
      { url: '/a.jpg', variants: [] },
      { url: '/b.jpg', width: '600', alt: 'B', credit: 'C', variants: [] },
    ]);
  });

  it('trap 20: sizes that are all null are no variants that anybody could use', () => {
    const sizes = { small: { url: null, width: null }, tiny: null };
    expect(imagesOf({ url: '/a.jpg', sizes })).toEqual([{ url: '/a.jpg', variants: [{}, {}] }]);
  });
});
