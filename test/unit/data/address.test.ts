import { describe, expect, it } from 'vitest';
import { addressesIn, addressOf } from '../../../src/data/address.js';

describe('the address behind src', () => {
  it.each([
    ['https://news.example/a?b=1#c', undefined, 'https://news.example/a?b=1#c'],
    ['/api/posts', 'https://news.example/story/1', 'https://news.example/api/posts'],
    ['  https://news.example/a\n', undefined, 'https://news.example/a'],
  ])('%j on %j is %s', (src, base, url) => {
    expect(addressOf({ src, base })).toBe(url);
  });

  it('fills in the words in braces, encoded', () => {
    const src = 'https://news.example/{lang}/posts?n={limit}&for={canonical}&after={cursor}';
    const query = { src, lang: 'de', limit: 5, canonical: 'https://a.example/?x=1&y=ü' };
    expect(addressOf(query)).toBe(
      'https://news.example/de/posts?n=5&for=https%3A%2F%2Fa.example%2F%3Fx%3D1%26y%3D%C3%BC&after=',
    );
  });

  it('leaves other words in braces alone', () => {
    expect(addressOf({ src: 'https://news.example/?q={slug}' })).toBe('https://news.example/?q={slug}');
  });

  it.each(['', 'posts', 'javascript:alert(1)', 'ftp://news.example/', 'https://'])('refuses %j', (src) => {
    expect(addressOf({ src })).toBeUndefined();
  });
});

describe('the addresses in src', () => {
  it.each([
    ['https://a.example/posts', ['https://a.example/posts']],
    [' https://a.example/posts\n  //b.example/feed/ ', ['https://a.example/posts', '//b.example/feed/']],
    ['/a ./b ../c ?d HTTP://e.example', ['/a', './b', '../c', '?d', 'HTTP://e.example']],
    ['https://a.example/{lang} /b?for={canonical}', ['https://a.example/{lang}', '/b?for={canonical}']],
  ])('%j are %j', (src, addresses) => {
    expect(addressesIn(src)).toEqual(addresses);
  });

  it.each(['https://a.example/?q=harbour news', '/a b', 'posts /a', '', '...', '.a .b'])(
    '%j is taken as one, as it is',
    (src) => {
      expect(addressesIn(src)).toEqual([src]);
    },
  );
});
