import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleKey, httpUrl } from '../../../src/text/url.js';
import { growth } from '../linear.js';

const base = 'https://news.example/api/posts?page=1#top';

const accepted: [what: string, input: unknown, output: string][] = [
  ['absolute', 'https://a.example/b?c=d#e', 'https://a.example/b?c=d#e'],
  ['http', 'http://a.example/', 'http://a.example/'],
  ['capitals', 'HTTPS://A.Example/B', 'https://a.example/B'],
  ['a URL object', new URL('https://a.example/b'), 'https://a.example/b'],
  ['with whitespace around', ' \u00a0https://a.example/b\r\n', 'https://a.example/b'],
  ['with control characters around', '\0\x01https://a.example/b\x1f', 'https://a.example/b'],
  ['with line breaks inside', 'https://a.exa\nmple/\tb', 'https://a.example/b'],
  ['protocol-relative', '//img.example/a.jpg', 'https://img.example/a.jpg'],
  ['root-relative', '/b/c', 'https://news.example/b/c'],
  ['relative', 'b/c.jpg', 'https://news.example/api/b/c.jpg'],
  ['a query alone', '?p=5', 'https://news.example/api/posts?p=5'],
  ['letters beyond ASCII', '/日本', 'https://news.example/%E6%97%A5%E6%9C%AC'],
  ['an international host', 'https://bücher.example', 'https://xn--bcher-kva.example/'],
  ['commas, $ and !', 'https://a.example/$s_!x!,w_90/b.jpg', 'https://a.example/$s_!x!,w_90/b.jpg'],
  ['spaces inside', '/a b.jpg', 'https://news.example/a%20b.jpg'],
];

const refused: [what: string, input: unknown][] = [
  ...[
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    '\x01javascript:alert(1)',
    ' javascript:x',
  ].map((url): [string, unknown] => [JSON.stringify(url), url]),
  ...[
    'data:text/html,x',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example/',
    'mailto:a@b.example',
    'tel:1',
    'about:blank',
    'ws://a.example/',
  ].map((url): [string, unknown] => [url, url]),
  ['a user', 'https://user@a.example/'],
  ['a user and a password', 'https://user:password@a.example/'],
  ['a password alone', 'https://:password@a.example/'],
  ['a relative user', '//user:password@a.example/'],
  ['empty', ''],
  ['blank', ' \n '],
  ['nothing but control characters', '\0\x1f'],
  ['a mere fragment', '#comments'],
  ['a mere fragment behind control characters', '\0 #comments'],
  ['no host', 'https://'],
  ['a bad host', 'https://a b/'],
  ['a bad port', 'https://a.example:99999/'],
  ['a URL object of another scheme', new URL('javascript:alert(1)')],
  ...[null, undefined, 5, true, {}, [], ['https://a.example/'], { href: 'https://a.example/' }].map(
    (value): [string, unknown] => [JSON.stringify(value) ?? 'undefined', value],
  ),
];

describe('httpUrl', () => {
  test.each(accepted)('takes %s', (_, input, output) => expect(httpUrl(input, base)).toBe(output));
  test.each(refused)('refuses %s', (_, input) => expect(httpUrl(input, base)).toBeUndefined());

  test('resolves against a URL object too', () =>
    expect(httpUrl('b', new URL('https://a.example/x/'))).toBe('https://a.example/x/b'));
  test.each([undefined, ''])('without a base (%j) takes absolute addresses alone', (none) => {
    expect(httpUrl('https://a.example/b', none)).toBe('https://a.example/b');
    for (const url of ['/b', '//a.example/b', 'b', '?b']) expect(httpUrl(url, none)).toBeUndefined();
  });
  test('an unreadable base spoils only relative addresses', () => {
    expect(httpUrl('https://a.example/b', '/api/posts')).toBe('https://a.example/b');
    expect(httpUrl('/b', '/api/posts')).toBeUndefined();
  });
  test('a base of another scheme lends it to nobody', () => {
    expect(httpUrl('b', 'data:text/html,x')).toBeUndefined();
    expect(httpUrl('b', 'file:///a/')).toBeUndefined();
  });

  test('3 `javascript:`/`data:` urls in link and image', () => {
    for (const url of ['javascript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>'])
      expect(httpUrl(url)).toBeUndefined();
  });
  test('17 relative and `//` urls', () => {
    expect(httpUrl('//images.ctfassets.net/a.jpg', 'https://cdn.contentful.com/spaces/1')).toBe(
      'https://images.ctfassets.net/a.jpg',
    );
    expect(httpUrl('/uploads/a.jpg', 'http://localhost:1337/api/articles')).toBe(
      'http://localhost:1337/uploads/a.jpg',
    );
    expect(httpUrl('images/2016/a.jpg', 'https://www.nytimes.com/')).toBe(
      'https://www.nytimes.com/images/2016/a.jpg',
    );
  });

  test('never throws and gives http(s) or nothing', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.webUrl(), fc.string({ unit: 'binary' })),
        fc.option(fc.string(), { nil: undefined }),
        (value, from) => {
          expect(httpUrl(value, from) ?? 'https:').toMatch(/^https?:/);
          expect(httpUrl(value, base) ?? 'https:').toMatch(/^https?:/);
        },
      ),
      { numRuns: 2000 },
    ));
});

const plain = 'news.example/a/b';
const same: [what: string, url: string, key: string][] = [
  ['the plain address', 'https://news.example/a/b', plain],
  ['http', 'http://news.example/a/b', plain],
  ['the standard port', 'https://news.example:443/a/b', plain],
  ['www.', 'https://www.news.example/a/b', plain],
  ['m.', 'https://m.news.example/a/b', plain],
  ['amp.', 'https://amp.news.example/a/b', plain],
  ['mobile.', 'https://mobile.news.example/a/b', plain],
  ['two of them', 'https://www.m.news.example/a/b', plain],
  ['capitals in the host', 'https://WWW.News.Example/a/b', plain],
  ['a fragment', 'https://news.example/a/b#comments', plain],
  ['a slash at the end', 'https://news.example/a/b/', plain],
  ['slashes too many', 'https://news.example//a///b//', plain],
  ['/amp', 'https://news.example/a/b/amp', plain],
  ['/amp/', 'https://news.example/a/b/amp/', plain],
  ['?amp', 'https://news.example/a/b?amp', plain],
  ['?amp=1', 'https://news.example/a/b?amp=1', plain],
  ['?outputType=amp', 'https://news.example/a/b?outputType=amp', plain],
  ['index.html', 'https://news.example/a/b/index.html', plain],
  ['index.htm', 'https://news.example/a/b/index.htm', plain],
  ['index.php', 'https://news.example/a/b/index.php', plain],
  ['an index file under /amp', 'https://news.example/a/b/amp/index.html', plain],
  ['whitespace around', ' https://news.example/a/b\n', plain],
  ['campaigns', 'https://news.example/a/b?utm_source=x&UTM_medium=y&utm_campaign=', plain],
  [
    'click ids',
    'https://news.example/a/b?fbclid=1&gclid=2&dclid=3&msclkid=4&twclid=5&gbraid=6&wbraid=7'.replace(
      'msclkid',
      'msclid',
    ),
    plain,
  ],
  ['newsletters', 'https://news.example/a/b?mc_cid=1&mc_eid=2&mkt_tok=3&_hsenc=4&vero_id=5', plain],
  [
    'referrers',
    'https://news.example/a/b?ref=home&ref_src=twsrc&CMP=share_btn&smid=tw&xtor=RSS-1&igshid=1',
    plain,
  ],
  ["Medium's feed", 'https://news.example/a/b?source=rss-1234------2', plain],
  ['the home page', 'https://www.news.example/', 'news.example'],
  ['the home page with index', 'https://news.example/index.php', 'news.example'],
  ['parameters that matter, in any order', 'https://news.example/?s=1&p=5&id=7', 'news.example?id=7&p=5&s=1'],
  ['what matters among what does not', 'https://news.example/?utm_source=x&p=5', 'news.example?p=5'],
  ['percent escapes in either case', 'https://news.example/caf%c3%a9', 'news.example/caf%C3%A9'],
  ['letters beyond ASCII', 'https://news.example/café', 'news.example/caf%C3%A9'],
];

const apart: [what: string, one: string, other: string][] = [
  ['path', 'https://news.example/a', 'https://news.example/b'],
  ['capitals in the path', 'https://news.example/a', 'https://news.example/A'],
  ['host', 'https://news.example/a', 'https://sport.news.example/a'],
  ['port', 'http://localhost:3000/a', 'http://localhost:3001/a'],
  ['p', 'https://news.example/?p=1', 'https://news.example/?p=2'],
  ['id', 'https://news.example/story?id=1', 'https://news.example/story?id=2'],
  ['s', 'https://news.example/?s=a', 'https://news.example/?s=b'],
  ['page', 'https://news.example/a?page=1', 'https://news.example/a?page=2'],
  ['source that is no feed', 'https://news.example/a?source=b', 'https://news.example/a?source=c'],
  ['amp that is no switch', 'https://news.example/a?amp=50', 'https://news.example/a?amp=60'],
  ['a page called amp', 'https://news.example/amp', 'https://news.example/'],
  ['names that only begin like tracking', 'https://news.example/?refuge=1', 'https://news.example/?refuge=2'],
  ['routes of a single-page site', 'https://news.example/#/a', 'https://news.example/#/b'],
  ['old routes of a single-page site', 'https://news.example/#!a', 'https://news.example/#!b'],
];

describe('articleKey', () => {
  test.each(same)('is the same with %s', (_, url, key) => expect(articleKey(url)).toBe(key));
  test.each(apart)('tells stories apart by %s', (_, one, other) =>
    expect(articleKey(one)).not.toBe(articleKey(other)),
  );
  test.each(['', ' ', '/a/b', 'news.example/a', 'javascript:alert(1)', 'mailto:a@b.example', 'https://'])(
    'is empty for %j',
    (url) => expect(articleKey(url)).toBe(''),
  );
  test('keeps short hosts whole', () => {
    expect(articleKey('https://m.example/a')).toBe('m.example/a');
    expect(articleKey('https://amp.dev/a')).toBe('amp.dev/a');
  });
  test('does not change when taken of its own address', () =>
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const key = articleKey(url);
        expect(articleKey(`https://${key}`)).toBe(key);
      }),
    ));
  test.each<[what: string, url: (size: number) => string]>([
    ['slashes', (size) => `https://a.example${'/'.repeat(size)}x`],
    ['amps', (size) => `https://a.example${'/amp'.repeat(size)}`],
    ['escapes', (size) => `https://a.example/${'%c3'.repeat(size)}`],
    ['parameters', (size) => `https://a.example/?${'&a=1'.repeat(size)}`],
    ['a long parameter', (size) => `https://a.example/?${'utm_'.repeat(size)}`],
    ['labels', (size) => `https://${'m.'.repeat(size)}example`],
  ])('is linear in %s', { retry: 2 }, (_, url) => expect(growth(articleKey, url, 20_000)).toBeLessThan(3));
});
