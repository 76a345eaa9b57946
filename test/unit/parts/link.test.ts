import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkAttributes, opensNewTab, withParams } from '../../../src/parts/link.js';

const url = 'https://paper.example/fog';

describe('the attributes of a link', () => {
  it('are an address and nothing else, unless more is asked for', () => {
    expect(linkAttributes({ url }, {})).toEqual({ href: url });
    expect(linkAttributes({ url }, { target: '', rel: ' ', referrerpolicy: '', params: '' })).toEqual({
      href: url,
    });
  });

  it('keep the tokens of rel, and add noopener for a new tab', () => {
    expect(linkAttributes({ url }, { rel: 'nofollow  External' }).rel).toBe('nofollow external');
    expect(linkAttributes({ url }, { target: '_blank' }).rel).toBe('noopener');
    expect(linkAttributes({ url }, { target: '_BLANK', rel: 'noopener nofollow' }).rel).toBe(
      'noopener nofollow',
    );
    expect(linkAttributes({ url }, { target: '_top' }).rel).toBeUndefined();
  });

  it('say of a paid article that it is one', () => {
    const sponsor = { name: 'Lamp & Sons' };
    expect(linkAttributes({ url, sponsor }, {}).rel).toBe('sponsored');
    expect(linkAttributes({ url, sponsor }, { rel: 'nofollow', target: '_blank' }).rel).toBe(
      'nofollow noopener sponsored',
    );
  });

  it('hand target and referrerpolicy on', () => {
    const { target, referrerpolicy } = linkAttributes({ url }, { target: '_top', referrerpolicy: 'origin' });
    expect([target, referrerpolicy]).toEqual(['_top', 'origin']);
  });

  it('know a new tab in any case', () => {
    expect([{ target: '_Blank' }, { target: 'blank' }, {}].map(opensNewTab)).toEqual([true, false, false]);
  });
});

describe('parameters', () => {
  it.each([
    ['are added', url, 'utm_source=rail', `${url}?utm_source=rail`],
    ['are added to others', `${url}?a=1`, 'b=2&c=3', `${url}?a=1&b=2&c=3`],
    ['do not overwrite', `${url}?a=1`, 'a=2&b=3', `${url}?a=1&b=3`],
    ['may come more than once', url, 'tag=x&tag=y', `${url}?tag=x&tag=y`],
    ['may begin with a question mark', url, '?a=1', `${url}?a=1`],
    ['come before the fragment', `${url}#comments`, 'a=1', `${url}?a=1#comments`],
    ['leave what is there to the letter', `${url}?page&q=a%20b+c%2f`, 'z=1', `${url}?page&q=a%20b+c%2f&z=1`],
    ['are escaped', url, 'a=b c&d=%26', `${url}?a=b+c&d=%26`],
    ['without a name are none', url, '=x&&', url],
    ['that are there already change nothing', `${url}?a`, 'a=1', `${url}?a`],
    ['cannot be added to what is no address', 'no address', 'a=1', 'no address'],
  ])('%s', (_, address, params, expected) => {
    expect(withParams(address, params)).toBe(expected);
  });

  it('never throw, never lose what was there, never leave the site', () => {
    const query = fc.oneof(fc.webQueryParameters(), fc.string());
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), query, (address, params) => {
        const [before, after] = [new URL(address), new URL(withParams(address, params))];
        expect(after.origin + after.pathname + after.hash).toBe(
          before.origin + before.pathname + before.hash,
        );
        expect(after.search.startsWith(before.search)).toBe(true);
        for (const [name] of before.searchParams)
          expect(after.searchParams.getAll(name)).toEqual(before.searchParams.getAll(name));
      }),
    );
  });
});
