import { describe, expect, it } from 'vitest';
import { parseExpression, split } from '../../../src/reading/expression.js';
import type { Fail } from '../../../src/reading/path.js';

const fail: Fail = (why) => {
  throw new Error(why);
};
const value = (text: string, item: unknown) => parseExpression(text, 'the item', fail)(item).value;

describe('split', () => {
  it('splits outside quotes only', () => {
    expect(split(`a; "b;c" ;'d;"e'`, ';', fail)).toEqual(['a', '"b;c"', `'d;"e'`]);
  });

  it('wants quotes closed', () => {
    expect(() => split(`a; "b`, ';', fail)).toThrow('" is opened and not closed in a; "b');
  });
});

describe('parseExpression', () => {
  it('takes the first alternative that gives something', () => {
    expect(value('a | b | c', { a: null, b: '', c: 0 })).toBe(0);
    expect(value('a | b', { a: false, b: 1 })).toBe(false);
    expect(value(`a | 'none'`, {})).toBe('none');
  });

  it('reads literals', () => {
    expect(value(`'a | b; {c}'`, {})).toBe('a | b; {c}');
    expect(value(`"It's"`, {})).toBe("It's");
    expect(value(`''`, {})).toBeUndefined();
  });

  it('fills templates', () => {
    const item = { id: 7, slug: 'a b/ü', deep: { list: [{ 'x:y': 'z' }] } };
    expect(value('/news/{id}-{slug}.html', item)).toBe('/news/7-a%20b%2F%C3%BC.html');
    expect(value('https://x.example/{deep.list[0]["x:y"]}', item)).toBe('https://x.example/z');
    expect(value('?after={ id }', item)).toBe('?after=7');
    expect(value('/fixed', item)).toBe('/fixed');
  });

  it('leaves a path behind an origin as it is, and nothing else', () => {
    const of = (path: string) => value('https://x.example{path}', { path });
    expect(of('/news/%C3%BC?a=1')).toBe('https://x.example/news/%C3%BC?a=1');
    expect(of('.evil.example/')).toBe('https://x.example.evil.example%2F');
    expect(of('@evil.example')).toBe('https://x.example%40evil.example');
    expect(of('//evil.example')).toBe('https://x.example%2F%2Fevil.example');
    expect(value('/news{path}', { path: '/a' })).toBe('/news%2Fa');
  });

  it('gives no half-filled template', () => {
    expect(value('/news/{section}/{id}', { id: 7, section: null })).toBeUndefined();
    expect(value('/news/{section}/{id} | url', { id: 7, section: '', url: '/7' })).toBe('/7');
  });

  it('is lost only where every alternative is', () => {
    const lost = (text: string) => parseExpression(text, 'the item', fail)({ a: null }).lost?.();
    expect(lost('a | b')).toBeUndefined();
    expect(lost('b | /x/{c}')).toBe(
      'step "b" not found in the item; there is: a; step "c" not found in the item; there is: a',
    );
  });
});
