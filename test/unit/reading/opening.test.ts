import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/text/plain-text.js';
import { opening } from '../../../src/reading/opening.js';
import { richBody } from '../../../src/reading/rich-body.js';

const words = (body: unknown) => plainText(opening(richBody(body)));

describe('the first words', () => {
  it.each([
    ['<h2>Fog</h2><p>Boats &amp; nets</p>', 'Fog Boats & nets'],
    [
      '# Fog\n\n![a *b*](c.jpg)\n\n**Boats** & _nets_ at [the quay](https://x.example), 2 * 3',
      'Boats & nets at the quay, 2 * 3',
    ],
    ['> said *he*\n\n- one\n- two\n\n---\n\n`code` snake_case', 'said he one two code snake_case'],
    [[{ type: 'paragraph', children: [{ type: 'text', text: 'Blocks' }] }], 'Blocks'],
    [{ root: { children: [{ children: [{ text: 'Lexical' }] }] } }, 'Lexical'],
    ['', undefined],
    [7, undefined],
    [[{ id: 1 }], undefined],
  ])('of %j', (body, expected) => expect(words(body)).toBe(expected));

  it('end without half a tag, entity or character', () => {
    const start = '<p>'.padEnd(996, 'x');
    for (const end of ['<img src="a.jpg" alt="b">', '&hellip;', '\u{1f30a}\u{1f30a}\u{1f30a}']) {
      expect(words(`${start}${end}</p>`)).toMatch(/^x+\u{1f30a}*$/u);
    }
  });
});
