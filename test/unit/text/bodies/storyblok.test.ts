import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../../src/text/bodies/storyblok.js';
import { hasPayload, payload } from '../../../backends/payloads.ts';
import { expectHarmless, survivesAnything } from './harmless.ts';

const text = (value: string, ...marks: object[]) => ({ type: 'text', text: value, marks });
const node = (type: string, content: unknown[] = [], attrs = {}) => ({ type, attrs, content });
const paragraph = (value: string) => node('paragraph', [text(value)]);
const doc = (...content: unknown[]) => node('doc', content);
const link = (href: string, linktype = 'url') => ({ type: 'link', attrs: { href, linktype } });
const blok = node('blok', [], { body: [{ component: 'callout', text: doc(paragraph('a')), title: 'b' }] });

describe('Storyblok’s rich text', () => {
  test.each<[string, unknown, string]>([
    ['paragraphs, and no empty ones', doc(node('paragraph'), paragraph('One & two')), '<p>One &amp; two</p>'],
    [
      'headings',
      doc(node('heading', [text('a')], { level: 3 }), node('heading', [text('b')], { level: 9 })),
      '<h3>a</h3><h2>b</h2>',
    ],
    [
      'marks',
      doc(
        node('paragraph', [
          text('a', { type: 'bold' }, { type: 'italic' }),
          text('b', { type: 'highlight' }),
        ]),
      ),
      '<p><em><strong>a</strong></em>b</p>',
    ],
    [
      'links of each kind',
      doc(
        node('paragraph', [
          text('a', link('https://x.example')),
          text('b', link('b@x.example', 'email')),
          text('c', link('javascript:alert(1)')),
          text('d', link('/blog/d', 'story')),
        ]),
      ),
      '<p><a href="https://x.example">a</a><a href="mailto:b@x.example">b</a>cd</p>',
    ],
    ['lists', doc(node('bullet_list', [node('list_item', [paragraph('a')])])), '<ul><li><p>a</p></li></ul>'],
    [
      'quotes, rules, breaks',
      doc(
        node('blockquote', [paragraph('a')]),
        node('horizontal_rule'),
        node('paragraph', [text('b'), node('hard_break'), text('c')]),
      ),
      '<blockquote><p>a</p></blockquote><hr><p>b<br>c</p>',
    ],
    [
      'code',
      doc(node('code_block', [text('a < b')], { class: 'language-ts' })),
      '<pre><code>a &lt; b</code></pre>',
    ],
    [
      'tables of both spellings',
      doc(
        node('table', [
          node('tableRow', [node('tableHeader', [paragraph('a')]), node('tableCell')]),
          node('table_row', [node('table_cell', [paragraph('b')])]),
        ]),
      ),
      '<table><tbody><tr><th><p>a</p></th><td></td></tr><tr><td><p>b</p></td></tr></tbody></table>',
    ],
    [
      'pictures, sized by their address',
      doc(
        node('image', [], {
          src: '//a.storyblok.com/f/1/640x480/a/b.jpg',
          alt: 'Fog',
          title: 'At seven',
          copyright: 'M. Ode',
        }),
      ),
      '<figure><img alt="Fog" src="https://a.storyblok.com/f/1/640x480/a/b.jpg" width="640" height="480"><figcaption>At seven M. Ode</figcaption></figure>',
    ],
    [
      'pictures without a size',
      doc(node('image', [], { src: 'https://x.example/b.jpg' })),
      '<figure><img alt="" src="https://x.example/b.jpg"></figure>',
    ],
    ['emoji', doc(node('paragraph', [node('emoji', [], { name: 'wave', emoji: '👋' })])), '<p>👋</p>'],
    ['the texts in components of the site’s own', doc(blok), '<p>a</p>'],
    ['a body of components alone', blok, '<p>a</p>'],
    ['the texts in nodes that nobody knows', doc(node('callout', [paragraph('a')])), '<p>a</p>'],
  ])('%s', (_, value, html) => expect(toHtml(value)).toBe(html));

  test.runIf(hasPayload('storyblok/richtext.json'))('a recorded text', () => {
    const html = toHtml(payload('storyblok/richtext.json'));
    expectHarmless(html);
    for (const tag of [
      'strong',
      'em',
      's',
      'u',
      'sup',
      'sub',
      'code',
      'ul',
      'ol',
      'blockquote',
      'hr',
      'a href="mailto:hola@',
    ]) {
      expect(html).toContain(`<${tag}`);
    }
  });

  survivesAnything(
    toHtml,
    [
      'doc',
      'content',
      'type',
      'text',
      'marks',
      'bold',
      'link',
      'attrs',
      'href',
      'blok',
      'body',
      'image',
      'src',
      'level',
      'heading',
      'paragraph',
      'table',
    ],
    doc(
      node('heading', [text('a')], { level: 2 }),
      node('paragraph', [
        text('b', link('https://x.example')),
        text('c', link('d', 'email')),
        node('emoji', [], { emoji: 'e' }),
      ]),
      node('image', [], { src: 'https://x.example', alt: 'f', title: 'g', copyright: 'h' }),
      node('code_block', [text('i')]),
      blok,
    ),
  );
});
