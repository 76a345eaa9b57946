import { describe, expect, test } from 'vitest';
import { images } from '../../../src/text/image.js';

describe('focus', () => {
  const focus = (point: unknown) => images({ url: 'https://a.example/1.jpg', focus: point })[0]!;

  test.each<[point: unknown, output: unknown]>([
    [
      { x: 0.25, y: 1 },
      { x: 0.25, y: 1 },
    ],
    [
      { x: '0.25', y: ' 0 ' },
      { x: 0.25, y: 0 },
    ],
    [
      { x: -0.1, y: 1.2 },
      { x: 0, y: 1 },
    ],
    [
      { x: 0.5, y: 0.5, width: 1, onload: 'x' },
      { x: 0.5, y: 0.5 },
    ],
  ])('%j → %j', (point, output) => expect(focus(point).focus).toEqual(output));

  test.each([
    [null],
    [undefined],
    ['center'],
    [0.5],
    [[0.5, 0.5]],
    [{ x: 0.5 }],
    [{ x: null, y: 0.5 }],
    [{ x: '', y: 0.5 }],
    [{ x: 0.5, y: NaN }],
    [{ x: 0.5, y: '50%' }],
    [{ x: true, y: 0.5 }],
    [{ x: [0.5], y: {} }],
  ])('%j is none', (point) => expect('focus' in focus(point)).toBe(false));
});

describe('an SVG', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';

  test.each([
    `data:image/svg+xml,${encodeURIComponent(svg)}`,
    `data:image/svg+xml;base64,${btoa(svg)}`,
    ' DATA:image/svg+xml,x',
    'da\nta:image/svg+xml,x',
    'blob:https://a.example/8b5a',
  ])('that the address itself holds is refused: %j', (url) => {
    const good = 'https://a.example/1.jpg';
    expect(images([url, { url }])).toEqual([]);
    const variants = [{ url, width: 100, height: 50 }];
    const [image] = images({ url: good, width: 200, height: 100, srcset: `${url} 300w`, variants });
    expect(image).toEqual({ url: good, width: 200, height: 100 });
  });

  test('of an http(s) address is a picture like any other', () =>
    expect(images('https://a.example/map.svg')).toEqual([{ url: 'https://a.example/map.svg' }]));
});
