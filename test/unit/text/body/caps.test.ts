import { describe, expect, it } from 'vitest';
import type { BodyElement, BodyNode } from '../../../../src/text/body/body-node.js';
import { cleanBody } from '../../../../src/text/body/clean-body.js';

const clean = (html: string) => cleanBody(html, { base: 'https://paper.example/', level: 2 });

function walk(nodes: readonly BodyNode[]): { node: BodyNode; depth: number }[] {
  const found: { node: BodyNode; depth: number }[] = [];
  const waiting = nodes.map((node) => ({ node, depth: 1 })).reverse();
  for (let next; (next = waiting.pop());) {
    found.push(next);
    const { node, depth } = next;
    if (typeof node === 'object')
      for (const child of node.children) waiting.push({ node: child, depth: depth + 1 });
  }
  return found;
}

const count = (html: string) => walk(clean(html)).length;
const depth = (html: string) =>
  Math.max(...walk(clean(html)).flatMap(({ node, depth: at }) => (typeof node === 'object' ? [at] : [])));
const only = (html: string) => clean(html)[0] as BodyElement;

describe('caps', () => {
  it('a million characters', () => {
    const words = (length: number) => `<p>${'a'.repeat(length - 3)}`;
    for (const length of [999_999, 1_000_000, 1_000_001])
      expect((only(words(length)).children[0] as string).length).toBe(Math.min(length, 1_000_000) - 3);
  });

  it('twenty thousand pieces', () => {
    // Two pieces each, and one.
    const pieces = (number: number) => '<p>a</p>'.repeat(Math.floor(number / 2)) + (number % 2 ? '<hr>' : '');
    for (const number of [19_999, 20_000, 20_001, 40_000])
      expect(count(pieces(number))).toBe(Math.min(number, 20_000));
    // Of what is put into each block again, too.
    const repeated = count('<b>'.repeat(60) + '<div>x</div>'.repeat(1000));
    expect(repeated).toBeGreaterThan(19_900);
    expect(repeated).toBeLessThanOrEqual(20_000);
  });

  it.each(['div lang=fr', 'blockquote', 'ul><li', 'b', 'table><tr><td', 'div lang=fr><i'])(
    'sixty-four elements inside one another: <%s>',
    (tag) => {
      const each = tag.split('><').length + (tag.startsWith('table') ? 1 : 0);
      for (const number of [62, 63, 64, 65, 200]) {
        const html = `<${tag}>`.repeat(Math.ceil(number / each)) + 'words';
        expect(depth(html)).toBeLessThanOrEqual(64);
        if (number > 64 + each) expect(depth(html)).toBeGreaterThan(62);
        expect(JSON.stringify(clean(html))).toContain('words');
      }
    },
  );

  it('what is deeper keeps its words, and the end tags of what is not there end nothing', () => {
    const html = `${'<b>'.repeat(70)}a${'</b>'.repeat(6)}b${'</b>'.repeat(64)}c`;
    const nodes = walk(clean(html)).filter(({ node }) => typeof node === 'string');
    expect(nodes.map(({ node }) => node).join('')).toBe('abc');
    expect(nodes.at(-1)!.depth).toBe(2);
  });

  it('sixty-four attributes', () => {
    for (const [before, dir] of [
      [62, 'rtl'],
      [63, 'rtl'],
      [64, undefined],
    ] as const) {
      const others = Array.from({ length: before }, (_, index) => ` x${index}=y`).join('');
      expect(only(`<p${others} dir=rtl>a`).attributes.dir).toBe(dir);
    }
  });

  it('values of 8,192 characters', () => {
    for (const length of [8191, 8192, 8193]) {
      const { attributes } =
        only(`<hr><p>x`) && (only(`<p><img src=/a alt="${'a'.repeat(length)}">`).children[0] as BodyElement);
      expect(attributes.alt).toHaveLength(length > 8192 ? 0 : length);
    }
  });
});
