import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSrcset, sameRatio, toSrcset } from '../../../src/text/srcset.js';
import { growth } from '../linear.js';

describe('parseSrcset', () => {
  test.each<[what: string, input: string, output: ReturnType<typeof parseSrcset>]>([
    [
      'widths',
      'a.jpg 400w, b.jpg 800w',
      [
        { url: 'a.jpg', width: 400 },
        { url: 'b.jpg', width: 800 },
      ],
    ],
    [
      'densities',
      'a.jpg 1x, b.jpg 1.5x,c.jpg .5x',
      [
        { url: 'a.jpg', density: 1 },
        { url: 'b.jpg', density: 1.5 },
        { url: 'c.jpg', density: 0.5 },
      ],
    ],
    ['neither', 'a.jpg, b.jpg', [{ url: 'a.jpg' }, { url: 'b.jpg' }]],
    [
      'all whitespace',
      '\n\ta.jpg\f400w\r\n,\n b.jpg   800w\t',
      [
        { url: 'a.jpg', width: 400 },
        { url: 'b.jpg', width: 800 },
      ],
    ],
    [
      'commas inside an address',
      'w_1,h_2/a.jpg 1w, w_3,h_4/a.jpg 3w',
      [
        { url: 'w_1,h_2/a.jpg', width: 1 },
        { url: 'w_3,h_4/a.jpg', width: 3 },
      ],
    ],
    [
      'no space after the comma',
      'a.jpg 1w,b.jpg 2w',
      [
        { url: 'a.jpg', width: 1 },
        { url: 'b.jpg', width: 2 },
      ],
    ],
    ['a comma without a space joins', 'a.jpg,b.jpg 2w', [{ url: 'a.jpg,b.jpg', width: 2 }]],
    [
      'commas at the ends of an address',
      ',,a.jpg,,, ,b.jpg 2w,',
      [{ url: 'a.jpg' }, { url: 'b.jpg', width: 2 }],
    ],
    [
      'width with height',
      'a.jpg 400w 300h, b.jpg 300h 400w',
      [
        { url: 'a.jpg', width: 400 },
        { url: 'b.jpg', width: 400 },
      ],
    ],
    ['nothing', '', []],
    ['only commas and spaces', ' ,, , ', []],
    [
      'bad entries among good',
      'a 0w, b -1w, c 1.5w, d 1w 2w, e 1w 2x, f 3h, g 1y, h 0x10x, i x, j +1x, k 5w',
      [{ url: 'k', width: 5 }],
    ],
    ['commas in parentheses', 'a.jpg 1w (x, y), b.jpg 2w', [{ url: 'b.jpg', width: 2 }]],
    ['parentheses that never close', 'a.jpg (1w, b.jpg 2w', []],
    ['a data address', 'data:image/png;base64,AAAA 1x', [{ url: 'data:image/png;base64,AAAA', density: 1 }]],
  ])('reads %s', (_, input, output) => expect(parseSrcset(input)).toEqual(output));

  test('never throws', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(',', ' ', 'a', '1w', '(', ')', '2x', '\n')).map((list) => list.join('')),
        ),
        (srcset) => {
          for (const { url } of parseSrcset(srcset)) expect(url).toMatch(/^[^\s,]/);
        },
      ),
    ));

  test.each([',', ' ', 'a', 'a,', 'a, ', 'a 1w,', '(', 'a (', 'a ,', 'a b '])(
    'is linear in %j',
    { retry: 2 },
    (unit) => expect(growth(parseSrcset, (size) => unit.repeat(size), 20_000)).toBeLessThan(3),
  );
});

describe('sameRatio', () => {
  const main = { url: 'main', width: 1600, height: 900 };
  const kept = (variants: Parameters<typeof sameRatio>[1], of = main as Parameters<typeof sameRatio>[0]) =>
    sameRatio(of, variants).map(({ url }) => url);

  test('keeps the same ratio, crops go', () =>
    expect(
      kept([
        { url: 'same', width: 800, height: 450 },
        { url: 'square', width: 150, height: 150 },
        { url: 'upright', width: 450, height: 800 },
      ]),
    ).toEqual(['same']));
  test('allows 2 % for rounding and no more', () =>
    expect(
      kept([
        { url: 'thumbnail', width: 150, height: 84 },
        { url: 'just', width: 1630, height: 900 },
        { url: 'over', width: 1635, height: 900 },
        { url: 'under', width: 1565, height: 900 },
      ]),
    ).toEqual(['thumbnail', 'just']));
  test('a height on one side only is no proof', () => {
    expect(kept([{ url: 'no height', width: 800 }])).toEqual([]);
    expect(kept([{ url: 'height', width: 800, height: 450 }], { url: 'main', width: 1600 })).toEqual([]);
  });
  test('without any heights they are believed', () =>
    expect(kept([{ url: 'a', width: 140 }], { url: 'main', width: 460 })).toEqual(['a']));
  test('without a width of the main picture none is kept', () => {
    expect(kept([{ url: 'a', width: 140 }], { url: 'main' })).toEqual([]);
    expect(kept([{ url: 'a', width: 140, height: 100 }], { url: 'main', height: 900 })).toEqual([]);
  });
  test('a variant without a width has no ratio', () => expect(kept([{ url: 'a', height: 450 }])).toEqual([]));
});

describe('toSrcset', () => {
  test('narrowest first', () =>
    expect(
      toSrcset([
        { url: 'c', width: 1600 },
        { url: 'a', width: 300 },
        { url: 'b', width: 800 },
      ]),
    ).toBe('a 300w, b 800w, c 1600w'));
  test('each width once, the first stays', () =>
    expect(
      toSrcset([
        { url: 'main', width: 800 },
        { url: 'copy', width: 800 },
        { url: 'a', width: 300 },
      ]),
    ).toBe('a 300w, main 800w'));
  test('each address once, the first stays', () =>
    expect(
      toSrcset([
        { url: 'main', width: 800 },
        { url: 'a', width: 300 },
        { url: 'main', width: 1600 },
      ]),
    ).toBe('a 300w, main 800w'));
  test.each([8, 9, 15, 16, 1000])('eight of %i, the narrowest and the widest among them', (count) => {
    const candidates = Array.from({ length: count }, (_, index) => ({ url: `u${index}`, width: index + 1 }));
    const widths = parseSrcset(toSrcset(candidates)!).map(({ width }) => width!);
    expect(widths).toHaveLength(8);
    expect(new Set(widths).size).toBe(8);
    expect([widths[0], widths.at(-1)]).toEqual([1, count]);
    const gaps = widths.slice(1).map((width, index) => width - widths[index]!);
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });
  test('no width, no descriptor', () =>
    expect(
      toSrcset([{ url: 'main' }, { url: 'z', width: 0 }, { url: 'a', width: 300 }, { url: 'b', width: 400 }]),
    ).toBe('a 300w, b 400w'));
  test.each([
    [[]],
    [[{ url: 'a', width: 300 }]],
    [
      [
        { url: 'a', width: 300 },
        { url: 'b', width: 300 },
      ],
    ],
    [[{ url: 'a' }, { url: 'b' }]],
  ])('fewer than two are none: %j', (candidates) => expect(toSrcset(candidates)).toBeUndefined());

  test('16 commas/`$`/spaces in urls survive srcset', () => {
    const urls = [
      'https://a.example/width=1200,height=630/a.jpg',
      'https://a.example/w_2400,h_1350,c_limit/a.jpg',
      'https://a.example/$s_!x!,f_auto,q_auto:good/https%3A%2F%2Fb.example%2Fc.png',
      'https://a.example/a b\tc.jpg',
      'https://a.example/a.jpg?x=1,',
      'https://a.example/a.jpg?x=1,,,',
      ',a.jpg',
      'https://a.example/a(1).jpg',
    ];
    const entries = parseSrcset(toSrcset(urls.map((url, index) => ({ url, width: index + 1 })))!);
    expect(entries.map(({ width }) => width)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    const decoded = (url: string) =>
      url.replaceAll('%20', ' ').replaceAll('%09', '\t').replaceAll('%2C', ',');
    expect(entries.map(({ url }) => decoded(url))).toEqual(urls.map(decoded));
    expect(entries[0]!.url).toBe(urls[0]);
  });

  test('what it writes can be read back', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 5000 }), { minLength: 2, maxLength: 8 }),
        fc.webUrl({ withQueryParameters: true }),
        (widths, url) => {
          const candidates = widths.map((width) => ({ url: `${url}${width},`, width: width + 1 }));
          const entries = parseSrcset(toSrcset(candidates)!);
          expect(entries.map(({ width }) => width)).toEqual(
            widths.map((width) => width + 1).sort((a, b) => a - b),
          );
        },
      ),
    ));
});
