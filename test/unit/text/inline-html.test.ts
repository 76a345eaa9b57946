import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inlineHtml } from '../../../src/text/inline-html.js';
import { safeHref, safeSrc } from '../../../src/text/safe-address.js';
import { growth } from '../linear.ts';

describe('inlineHtml', () => {
  it.each([
    ['plain & simple', 'plain &amp; simple'],
    ['a &amp; b &#8217; c', 'a &amp; b &#8217; c'],
    ['a < b > c - d -- e', 'a &lt; b &gt; c - d -- e'],
    ['<b>bold</b> <EM class="x">em</EM>', '<b>bold</b> <em>em</em>'],
    ['line<br/>line', 'line<br>line'],
    ['<b>open', '<b>open</b>'],
    ['<b><i>crossed</b></i>', '<b><i>crossed</i></b>'],
    ['</b>closed', 'closed'],
    ['<p>one</p><p>two</p>', 'one  two'],
    [
      '<a href="https://x.example/?a=1&amp;b=2" onclick="x()">t</a>',
      '<a href="https://x.example/?a=1&amp;b=2">t</a>',
    ],
    ["<a target=_blank href='/news/1'>t</a>", '<a href="/news/1">t</a>'],
    ['<a href=mailto:desk@x.example>t</a>', '<a href="mailto:desk@x.example">t</a>'],
    ['<a name="x">t</a>', 't'],
    ['a<script>b < c && d > e</script>f', 'af'],
    ['a<style>b{}</style>c<iframe src="x">d</iframe>e', 'ace'],
    ['a<script>b', 'a'],
    ['a<!-- b <i>c</i> > -->d', 'ad'],
    ['a --> b', 'a --&gt; b'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<a href="javascript:alert(1)">t</a>', 't'],
    ['<a href="java&#10;script:alert(1)">t</a>', 't'],
    ['<a href="java\nscript:alert(1)">t</a>', 't'],
    ['<a href=" data:text/html,x">t</a>', 't'],
    ['<a href="https://x.example/\'&quot;>">t</a>', '&quot;&gt;t'],
    ['<<b>script>', '&lt;<b>script&gt;</b>'],
    ['<scr<script>ipt>alert(1)', '&lt;scr'],
  ])('makes of %j %j', (html, expected) => {
    expect(inlineHtml(html)).toBe(expected);
  });

  it('gives nothing that runs, whatever comes', { timeout: 30_000 }, () => {
    const pieces =
      '< > " \' / = & lt; x <!-- --> <script> </script> <b </a> <svg <a_href= javascript: onload= _';
    const part = fc.constantFrom(...pieces.split(' ').map((piece) => piece.replace('_', ' ')));
    const { body } = new JSDOM().window.document;
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        body.innerHTML = inlineHtml(parts.join(''));
        for (const element of body.querySelectorAll('*')) {
          expect(element.localName).toMatch(/^(?:a|b|br)$/);
          expect(element.getAttributeNames().filter((name) => name !== 'href')).toEqual([]);
          expect(element.getAttribute('href') ?? '').not.toMatch(/^\s*javascript:/i);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '<b>',
    '</i>',
    '<script',
    '<!--',
    '<a href="',
    "<a href='x' ",
    '-',
    '&',
    '<a href= ',
    '<b></i>',
    '--',
  ])(
    'takes twice as long for twice as many of %j, and not four times',
    { retry: 3, timeout: 30_000 },
    (part) => {
      expect(growth(inlineHtml, (size) => part.repeat(size), 20_000)).toBeLessThan(3);
    },
  );
});

describe('addresses', () => {
  it('lets links lead to pages, mail and telephones, and pictures to files only', () => {
    expect(safeHref('tel:+15550100')).toBe('tel:+15550100');
    expect(safeSrc('tel:+15550100')).toBeUndefined();
    expect(inlineHtml(`<a href='https://x.example/a"b'>x</a>`)).toBe(
      '<a href="https://x.example/a&quot;b">x</a>',
    );
    for (const bad of [
      '',
      ' ',
      null,
      7,
      {},
      'http://',
      'vbscript:x',
      'blob:https://x.example/1',
      'file:///x',
    ]) {
      expect(safeHref(bad), String(bad)).toBeUndefined();
    }
  });
});
