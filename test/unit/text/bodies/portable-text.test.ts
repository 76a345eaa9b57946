import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../../src/text/bodies/portable-text.js';
import { fixture } from '../../../backends/answers.ts';
import { survivesAnything } from './harmless.ts';

const span = (text: string, ...marks: string[]) => ({ _type: 'span', text, marks });
const block = (text: string, fields = {}) => ({
  _type: 'block',
  style: 'normal',
  children: [span(text)],
  ...fields,
});
const item = (text: string, level: number, listItem = 'bullet') => block(text, { listItem, level });
const image = {
  _type: 'image',
  url: 'https://cdn.example/a.jpg',
  width: 640,
  height: 480,
  alt: 'A "horn"',
  caption: 'Cast <1911>',
};

describe('portable text', () => {
  test.each<[string, unknown, string]>([
    ['paragraphs', [block('One & two'), block('a\nb')], '<p>One &amp; two</p><p>a<br>b</p>'],
    ['no empty ones', [block(''), { _type: 'block', children: [] }], ''],
    ['headings', [block('On the quay', { style: 'h2' })], '<h2>On the quay</h2>'],
    ['a style of the site’s own', [block('Lead', { style: 'h7' })], '<p>Lead</p>'],
    ['quotes', [block('We wait.', { style: 'blockquote' })], '<blockquote><p>We wait.</p></blockquote>'],
    [
      'marks, the first outermost',
      [
        {
          _type: 'block',
          children: [span('a', 'strong', 'em'), span('b', 'code'), span('c', 'highlight', 'constructor')],
        },
      ],
      '<p><strong><em>a</em></strong><code>b</code>c</p>',
    ],
    [
      'links, and none to where they may not lead',
      [
        {
          _type: 'block',
          markDefs: [
            { _key: 'a', _type: 'link', href: 'https://x.example/?a=1&b=2' },
            { _key: 'b', _type: 'link', href: 'javascript:alert(1)' },
            { _key: 'c', _type: 'internalLink', reference: { _ref: 'x' } },
          ],
          children: [span('one', 'a', 'em'), span('two', 'b'), span('three', 'c')],
        },
      ],
      '<p><a href="https://x.example/?a=1&amp;b=2"><em>one</em></a>twothree</p>',
    ],
    ['a list', [item('a', 1), item('b', 1)], '<ul><li>a</li><li>b</li></ul>'],
    [
      'lists in lists',
      [item('a', 1), item('b', 2, 'number'), item('c', 3), item('d', 1)],
      '<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li><li>d</li></ul>',
    ],
    [
      'a list of another kind',
      [item('a', 1), item('b', 1, 'number')],
      '<ul><li>a</li></ul><ol><li>b</li></ol>',
    ],
    [
      'a list that begins deep',
      [item('a', 3), item('b', 1), block('c')],
      '<ul><li>a</li></ul><ul><li>b</li></ul><p>c</p>',
    ],
    ['levels that are none', [item('a', 0), item('b', NaN)], '<ul><li>a</li><li>b</li></ul>'],
    [
      'pictures',
      [image],
      '<figure><img alt="A &quot;horn&quot;" src="https://cdn.example/a.jpg" width="640" height="480"><figcaption>Cast &lt;1911&gt;</figcaption></figure>',
    ],
    ['pictures without an address', [{ _type: 'image', asset: { _ref: 'image-a-1x1-jpg' } }], ''],
    ['code', [{ _type: 'code', language: 'ts', code: 'a < b' }], '<pre><code>a &lt; b</code></pre>'],
    ['rules', [{ _type: 'break' }], '<hr>'],
    [
      'tables',
      [{ _type: 'table', rows: [{ cells: ['Boat', 'At'] }, { cells: ['Anna', '<7>'] }] }],
      '<table><tbody><tr><td>Boat</td><td>At</td></tr><tr><td>Anna</td><td>&lt;7&gt;</td></tr></tbody></table>',
    ],
    [
      'embeds as links',
      [{ _type: 'youtube', url: 'https://video.example/1', title: 'Fog' }],
      '<p><a href="https://video.example/1">Fog</a></p>',
    ],
    [
      'what is in blocks that nobody knows',
      [{ _type: 'callout', body: [block('a')], pic: image }],
      '<p>a</p><figure>',
    ],
  ])('%s', (_, value, html) =>
    expect(toHtml(value).slice(0, html.endsWith('<figure>') ? html.length : undefined)).toBe(html),
  );

  const [{ body }] = (fixture('sanity/posts.json') as { result: [{ body: unknown[] }] }).result;
  survivesAnything(
    toHtml,
    [
      'children',
      'text',
      'marks',
      'strong',
      'markDefs',
      '_key',
      'href',
      '_type',
      'block',
      'image',
      'url',
      'width',
      'listItem',
      'bullet',
      'level',
      'style',
      'h2',
      'rows',
      'cells',
      'code',
      'content',
    ],
    [
      ...body,
      image,
      { _type: 'x', rows: [{ cells: ['a'] }] },
      { _type: 'x', code: 'a' },
      { _type: 'y', url: 'https://a.example' },
    ],
  );
});
