import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { listOf, maybe, once, size, text } from '../../../src/reading/tolerant.js';

describe('maybe', () => {
  const schema = z.object({ a: text(), b: maybe(z.object({ c: z.number() })) });

  it.each([
    [{}, {}],
    [{ a: null, b: null }, {}],
    [{ a: 7, b: { c: '7' } }, {}],
    [
      { a: 'x', b: { c: 7, d: 8 } },
      { a: 'x', b: { c: 7 } },
    ],
  ])('reads %j as %j', (input, output) => expect(z.parse(schema, input)).toEqual(output));
});

describe('listOf', () => {
  const schema = z.object({ list: listOf(z.object({ n: z.string() })) });

  it.each([
    [{}, []],
    [{ list: null }, []],
    [{ list: 'ab' }, []],
    [{ list: [{ n: 'a' }, null, 7, {}, { n: 'b', more: 1 }] }, [{ n: 'a' }, { n: 'b' }]],
    [{ list: { one: { n: 'a' }, two: { n: 'b' } } }, [{ n: 'a' }, { n: 'b' }]],
  ])('reads %j as %j', (input, list) => expect(z.parse(schema, input)).toEqual({ list }));
});

describe('size', () => {
  it('takes numbers and texts, and nothing that would have to be made one', () => {
    const read = (value: unknown) => z.parse(size(), value);
    expect([7, '7', ''].map(read)).toEqual([7, '7', '']);
    for (const odd of [[], {}, [[7]], null, undefined, true]) expect(read(odd)).toBeUndefined();
  });
});

describe('once', () => {
  it('makes when first asked, and once', () => {
    let made = 0;
    const get = once(() => ({ made: ++made }));
    expect(made).toBe(0);
    expect(get()).toBe(get());
    expect(made).toBe(1);
  });
});
