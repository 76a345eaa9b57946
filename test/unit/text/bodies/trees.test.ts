import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml as lexical } from '../../../../src/text/bodies/lexical.js';
import { toHtml as slate } from '../../../../src/text/bodies/slate.js';
import { toHtml as strapi } from '../../../../src/text/bodies/strapi-blocks.js';
import { fixture } from '../../../backends/answers.ts';
import { expectHarmless, HOSTILE } from './hostile.ts';

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });
const block = (type: string, ...children: object[]) => ({ type, children });

describe('Strapi’s blocks', () => {
  it('as Strapi recorded them', () => {
    const { data } = fixture('strapi/v5_single.json') as { data: { content: unknown } };
    expect(strapi(data.content)).toBe(
      '<p>Block <strong>bold</strong><a href="https://x.example">l</a></p><h2>H2</h2>',
    );
  });

  it.each([
    [block('paragraph', text('a < b & c')), '<p>a &lt; b &amp; c</p>'],
    [block('paragraph', text('one\ntwo')), '<p>one<br>two</p>'],
    [block('paragraph', text('')), ''],
    [
      block(
        'paragraph',
        text('x', { bold: true, italic: true, underline: true, strikethrough: true, code: true }),
      ),
      '<p><strong><em><u><s><code>x</code></s></u></em></strong></p>',
    ],
    [{ ...block('heading', text('H')), level: 4 }, '<h4>H</h4>'],
    [{ ...block('heading', text('H')), level: 9 }, '<h2>H</h2>'],
    [
      { ...block('list', block('list-item', text('a')), block('list-item', text('b'))), format: 'ordered' },
      '<ol><li>a</li><li>b</li></ol>',
    ],
    [block('list', block('list-item', text('a'))), '<ul><li>a</li></ul>'],
    [block('quote', text('q')), '<blockquote>q</blockquote>'],
    [block('code', text('a\n<b>')), '<pre><code>a\n&lt;b&gt;</code></pre>'],
    [
      {
        ...block('image', text('')),
        image: { url: '/uploads/a.jpg', alternativeText: 'A "b"', caption: 'C & d', width: 8, height: 6 },
      },
      '<figure><img src="/uploads/a.jpg" alt="A &quot;b&quot;" width="8" height="6"><figcaption>C &amp; d</figcaption></figure>',
    ],
    [block('callout', block('paragraph', text('kept'))), '<p>kept</p>'],
  ])('%j', (node, html) => expect(strapi([node])).toBe(html));
});

describe('Lexical', () => {
  it('as Payload recorded it', () => {
    expect(lexical((fixture('payload/single.json') as { content: unknown }).content)).toBe(
      '<p>Body &amp; more <strong>bold</strong><a href="https://x.example">link</a></p><h2>H2</h2>',
    );
  });

  it.each([
    [
      block('paragraph', text('x', { format: 1 | 2 | 4 | 8 })),
      '<p><strong><em><s><u>x</u></s></em></strong></p>',
    ],
    [block('paragraph', text('x', { format: 16 | 32 })), '<p><code><sub>x</sub></code></p>'],
    [block('paragraph', text('a'), { type: 'linebreak' }, text('b')), '<p>a<br>b</p>'],
    [{ ...block('heading', text('H')), tag: 'h3' }, '<h3>H</h3>'],
    [{ ...block('list', block('listitem', text('a'))), tag: 'ol' }, '<ol><li>a</li></ol>'],
    [{ ...block('list', block('listitem', text('a'))), listType: 'bullet' }, '<ul><li>a</li></ul>'],
    [block('quote', text('q')), '<blockquote>q</blockquote>'],
    [{ type: 'horizontalrule' }, '<hr>'],
    [
      block(
        'table',
        block('tablerow', { ...block('tablecell', text('h')), headerState: 1 }, block('tablecell')),
      ),
      '<table><tr><th>h</th><td></td></tr></table>',
    ],
    [
      {
        type: 'upload',
        value: { url: '/api/media/file/a.jpg', alt: 'A', caption: 'C', width: 8, height: 6 },
      },
      '<figure><img src="/api/media/file/a.jpg" alt="A" width="8" height="6"><figcaption>C</figcaption></figure>',
    ],
    [{ type: 'upload', value: 1 }, ''],
    [
      { ...block('autolink', text('a')), fields: { url: 'mailto:a@b.example' } },
      '<a href="mailto:a@b.example">a</a>',
    ],
    [block('block', block('paragraph', text('kept'))), '<p>kept</p>'],
  ])('%j', (node, html) => expect(lexical({ root: block('root', node) })).toBe(html));
});

describe('Slate', () => {
  it.each([
    [
      { children: [{ text: 'a ' }, { text: 'b', bold: true, italic: true }] },
      '<p>a <strong><em>b</em></strong></p>',
    ],
    [block('h2', { text: 'H' }), '<h2>H</h2>'],
    [block('ul', block('li', { text: 'a' })), '<ul><li>a</li></ul>'],
    [block('numbered-list', block('list-item', { text: 'a' })), '<ol><li>a</li></ol>'],
    [block('block-quote', { text: 'q' }), '<blockquote>q</blockquote>'],
    [{ ...block('link', { text: 'l' }), url: '/about' }, '<a href="/about">l</a>'],
    [
      { type: 'upload', value: { url: 'https://a.example/a.jpg', alt: 'A' }, children: [{ text: '' }] },
      '<figure><img src="https://a.example/a.jpg" alt="A"></figure>',
    ],
    [block('constructor', { text: 'kept' }), 'kept'],
  ])('%j', (node, html) => expect(slate([node])).toBe(html));
});

describe.each([
  ['strapi-blocks', strapi],
  ['lexical', lexical],
  ['slate', slate],
])('%s', (_, toHtml) => {
  it.each(HOSTILE)('makes nothing dangerous of %s', (evil) => {
    for (const type of ['text', 'paragraph', 'link', 'image', 'upload', 'code', 'heading', 'list', evil]) {
      const file = { url: evil, alt: evil, alternativeText: evil, caption: evil, width: evil };
      const node = {
        type,
        tag: evil,
        level: evil,
        format: evil,
        url: evil,
        fields: file,
        image: file,
        value: file,
        src: evil,
        children: [{ type: 'text', text: evil, format: 1 }],
      };
      expectHarmless(toHtml([node]));
      expectHarmless(toHtml({ root: { children: [node] } }));
    }
  });

  it('keeps the words of what is deeper than any call stack, and its memory', () => {
    let tree: object = { type: 'text', text: 'the <bottom>' };
    for (let depth = 0; depth < 300_000; depth++) tree = { type: 'quote', tag: [tree], children: [tree] };
    const html = toHtml([tree]);
    expect(html).toContain('the &lt;bottom&gt;');
    expect(html.length).toBeLessThan(5000);
  });

  it('makes a harmless string of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expectHarmless(toHtml(value));
        expectHarmless(
          toHtml([
            { type: 'link', url: value, level: value, format: value, children: [value, { text: value }] },
          ]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
