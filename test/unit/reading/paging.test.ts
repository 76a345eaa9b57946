import { describe, expect, it } from 'vitest';
import {
  linkedNext,
  nextAddress,
  pageSize,
  withDefaults,
  withParameter,
  parameter,
} from '../../../src/reading/paging.js';
import { growth } from '../linear.js';

describe('pageSize', () => {
  it.each([
    [0, 10],
    [1, 10],
    [10, 10],
    [10.5, 20],
    [20, 20],
    [21, 50],
    [99, 100],
    [1000, 100],
  ])('of %d is %d', (limit, size) => expect(pageSize(limit)).toBe(size));
});

describe('withDefaults', () => {
  const adding = (href: string) => withDefaults(new URL(href), { a: 'x,y', b: 2, c: undefined }).href;

  it('adds what is not there, and leaves out what has no value', () => {
    expect(adding('https://x.example/p')).toBe('https://x.example/p?a=x,y&b=2');
    expect(adding('https://x.example/?q#top')).toBe('https://x.example/?q&a=x,y&b=2');
  });

  it('leaves what is there as it is written, also in PHP’s list form', () => {
    expect(adding('https://x.example/?a=1,2&t=a%20b+c')).toBe('https://x.example/?a=1,2&t=a%20b+c&b=2');
    expect(adding('https://x.example/?a[]=1&a%5B%5D=2')).toBe('https://x.example/?a[]=1&a%5B%5D=2&b=2');
  });
});

describe('withParameter', () => {
  it('changes one parameter', () => {
    expect(withParameter('https://x.example/?page=2&q=1', 'page', 3)).toBe('https://x.example/?page=3&q=1');
    expect(withParameter('https://x.example/', 'page', 2)).toBe('https://x.example/?page=2');
  });
});

describe('linkedNext', () => {
  it.each([
    ['<https://x.example/?page=2>; rel="next"', 'https://x.example/?page=2'],
    ['</2>;rel=next', '/2'],
    ['</1>; rel="prev", </3>; title="a, b"; rel="next"; hreflang=en', '/3'],
    ['</a,b;c>; rel="last next"', '/a,b;c'],
    ['</2>; REL="NEXT"', '/2'],
    ['</2>; rel="next prefetch"', '/2'],
    ['</1>; rel="prev"', undefined],
    ['</x>; rel="next-archive"', undefined],
    ['</x>; rel="prev"; title="next"', undefined],
    ['<https://x.example/wp-json/>; rel="https://api.w.org/"', undefined],
    ['', undefined],
    [null, undefined],
  ])('in %j is %j', (header, target) => expect(linkedNext(header)).toBe(target));

  it('takes time in proportion for a header made to be slow', { retry: 3 }, () => {
    for (const piece of ['<', '<>;', '<a>; rel="', 'rel ', '<a>;rel=" ']) {
      expect(
        growth(linkedNext, (size) => piece.repeat(size), 5000),
        piece,
      ).toBeLessThan(3);
    }
  });
});

describe('nextAddress', () => {
  const base = 'https://x.example/list?page=1';

  it.each([
    ['https://y.example/2', 'https://y.example/2'],
    ['?page=2', 'https://x.example/list?page=2'],
    ['//y.example/2', 'https://y.example/2'],
    [base, undefined],
    ['?page=1', undefined],
    ['javascript:alert(1)', undefined],
    ['data:application/json,[]', undefined],
    ['https://', undefined],
    ['', undefined],
    [2, undefined],
    [null, undefined],
    [{ href: '/2' }, undefined],
  ])('of %j is %j', (value, address) => expect(nextAddress(value, base)).toBe(address));
});

describe('parameter', () => {
  it.each([
    ['?page=3', 3],
    ['?page=0', undefined],
    ['?page=-1', undefined],
    ['?page=two', undefined],
    ['?page=', undefined],
    ['', undefined],
  ])('of %j is %j', (query, value) =>
    expect(parameter(`https://x.example/list${query}`, 'page')).toBe(value),
  );
});
