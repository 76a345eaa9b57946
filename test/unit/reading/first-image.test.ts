import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstImage } from '../../../src/reading/first-image.js';
import { openingWords } from '../../../src/reading/opening-words.js';
import { growth } from '../linear.js';

it.each([
  [
    '<img src="a.jpg" alt="A &quot;B&quot; > C" width=600>',
    { url: 'a.jpg', alt: { text: 'A "B" > C' }, width: '600' },
  ],
  ["<IMG\nSRC='a.jpg?x=1&amp;y=2'/>", { url: 'a.jpg?x=1&y=2' }],
  ['<img src=a.jpg alt="">', { url: 'a.jpg', alt: '' }],
  ['<image src="b.jpg"><imgx src="c.jpg"><img src="a.jpg">', { url: 'a.jpg' }],
  ['<img alt="no address"><img src="a.jpg">', { url: 'a.jpg' }],
  ['<img src="b.gif" height="1"><img src="a.jpg" width="100%">', { url: 'a.jpg', width: '100%' }],
  ['<img src="a.jpg" srcset="a.jpg 1x, b.jpg 2x">', { url: 'a.jpg', srcset: 'a.jpg 1x, b.jpg 2x' }],
  ['no picture', undefined],
  ['<img src="a.jpg', undefined],
  ['<img', undefined],
])('finds in %s %j', (html, image) => {
  if (image) expect(firstImage(html)).toMatchObject(image);
  else expect(firstImage(html)).toBeUndefined();
});

it('never throws', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<img', ' ', '"', "'", '=', '>', 'src', '/', 'x') }),
      (html) => {
        firstImage(html);
        openingWords(html);
      },
    ),
  );
});

it.each(['<img ', '<img a="', "<img a='b", '<img src=x width=1 ', '<img a ', ' ', 'a=', '"', '<img a=" \''])(
  'takes no longer than %j repeated is long',
  (unit) => {
    expect(growth(firstImage, (size) => `<img ${unit.repeat(size)}`, 20_000)).toBeLessThan(3);
  },
);

it.each(['continue reading ', 'the post ', '[...]', ' ', 'read more ', '. '])(
  'opens what is %j repeated as fast as it is short',
  (unit) => {
    expect(
      growth(
        (html) => openingWords(html),
        (size) => unit.repeat(size),
        5_000,
      ),
    ).toBeLessThan(3);
  },
);

it('cuts between words, and where there are none between characters', () => {
  expect(openingWords('one two three', 9)).toEqual({ text: 'one two…' });
  expect(openingWords('😀'.repeat(60), 101)!.text).toBe(`${'😀'.repeat(50)}…`);
  expect(openingWords(' <p></p> ')).toBeUndefined();
});
