import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nested } from '../../../backends/answers.ts';

const TAG =
  /^<(?:\/?(?:p|h[1-6]|ul|ol|li|blockquote|pre|code|strong|em|u|s|sub|sup|table|tbody|tr|td|th|figcaption|figure)|hr|br|\/a|a href="(?:https?:\/\/|mailto:|tel:)[^"<>]*"|img alt="[^"<>]*" src="https?:\/\/[^"<>]*"(?: width="\d+")?(?: height="\d+")?)>$/i;

/** What no serialiser may let through, wherever it stands. */
export const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://x.example/"onclick="alert(1)',
  '//x.example/<b>',
  '&lt;script&gt;',
  '__proto__',
  'constructor',
  'toString',
];

/** Every tag is one that bodies have, with attributes that can do nothing; each that opens closes, in its turn. */
export function expectHarmless(html: string): void {
  const open: string[] = [];
  for (const [tag] of html.matchAll(/<[^>]*>?/g)) {
    expect(tag).toMatch(TAG);
    const [, slash, name = ''] = /^<(\/?)(\w+)/.exec(tag)!;
    if (slash) expect(open.pop()).toBe(name);
    else if (!/^(?:img|br|hr)$/.test(name)) open.push(name);
  }
  expect(open).toEqual([]);
  expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>"]/);
}

/** Trees that are nearly right: the words of a format as keys and values, with attacks among them. */
export function survivesAnything(toHtml: (value: unknown) => string, words: string[], seeds: unknown): void {
  const word = fc.constantFrom(...words, ...ATTACKS);
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 6, depthSize: 'medium' },
      word,
      fc.integer({ min: -2, max: 12 }),
      fc.constantFrom(null, true, undefined, NaN),
      fc.array(tie('tree'), { maxLength: 5 }),
      fc.dictionary(word, tie('tree'), { maxKeys: 8 }),
    ),
  }));

  test('nothing breaks it, and nothing dangerous comes out', () => {
    fc.assert(
      fc.property(tree, (value) => expectHarmless(toHtml(value))),
      { numRuns: 500 },
    );
    for (const value of [undefined, null, 0, '', 'text', [], {}, [[]], [null]]) expectHarmless(toHtml(value));
  });

  test('every text and address of a whole body may be an attack', () => {
    for (const attack of ATTACKS) {
      const poisoned: unknown = JSON.parse(JSON.stringify(seeds), (key, value: unknown) =>
        typeof value === 'string' && !/^(?:_?type|nodeType|listItem|style|_key|marks|\d+)$/.test(key)
          ? attack
          : value,
      );
      const html = toHtml(poisoned);
      expectHarmless(html);
      expect(html.length).toBeGreaterThan(50);
    }
  });

  test('is not led into the ground', () => {
    for (const key of ['', ...words])
      expectHarmless(toHtml(key ? { [key]: nested(), ...wrapped(key) } : nested()));
  });

  /** The same key in itself, which is where a format recurses. */
  function wrapped(key: string): Record<string, unknown> {
    let value: unknown = 'the bottom';
    for (let level = 0; level < 100_000; level++)
      value = { type: words[0], nodeType: words[0], [key]: [value] };
    return { type: words[0], nodeType: words[0], [key]: [value] };
  }
}
