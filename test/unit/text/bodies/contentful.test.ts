import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../../src/text/bodies/contentful.js';
import { survivesAnything } from './harmless.ts';

const text = (value: string, ...marks: string[]) => ({
  nodeType: 'text',
  value,
  marks: marks.map((type) => ({ type })),
});
const node = (nodeType: string, content: unknown[] = [], data = {}) => ({ nodeType, data, content });
const paragraph = (value: string) => node('paragraph', [text(value)]);
const doc = (...content: unknown[]) => node('document', content);
const picture = { url: 'https://images.example/a.jpg', width: 640, height: 480, alt: 'Fog', sizes: {} };

describe('Contentful’s rich text', () => {
  test.each<[string, unknown, string]>([
    ['paragraphs', doc(paragraph('One & two'), paragraph('')), '<p>One &amp; two</p>'],
    ['headings', doc(node('heading-3', [text('On the quay')])), '<h3>On the quay</h3>'],
    [
      'marks, the last outermost',
      doc(
        node('paragraph', [text('a', 'bold', 'italic'), text('b', 'superscript'), text('c', 'constructor')]),
      ),
      '<p><em><strong>a</strong></em><sup>b</sup>c</p>',
    ],
    [
      'links of each kind',
      doc(
        node('paragraph', [
          node('hyperlink', [text('a')], { uri: 'mailto:a@x.example' }),
          node('hyperlink', [text('b')], { uri: 'javascript:alert(1)' }),
          node('asset-hyperlink', [text('c')], { target: { url: 'https://x.example/c.pdf' } }),
          node('entry-hyperlink', [text('d')], { target: { title: 'D' } }),
        ]),
      ),
      '<p><a href="mailto:a@x.example">a</a>b<a href="https://x.example/c.pdf">c</a>d</p>',
    ],
    [
      'lists',
      doc(
        node('ordered-list', [
          node('list-item', [paragraph('a'), node('unordered-list', [node('list-item', [paragraph('b')])])]),
        ]),
      ),
      '<ol><li><p>a</p><ul><li><p>b</p></li></ul></li></ol>',
    ],
    [
      'quotes and rules',
      doc(node('blockquote', [paragraph('a')]), node('hr')),
      '<blockquote><p>a</p></blockquote><hr>',
    ],
    [
      'tables',
      doc(
        node('table', [
          node('table-row', [
            node('table-header-cell', [paragraph('a')]),
            node('table-cell', [paragraph('b')]),
          ]),
        ]),
      ),
      '<table><tbody><tr><th><p>a</p></th><td><p>b</p></td></tr></tbody></table>',
    ],
    [
      'pictures',
      doc(node('embedded-asset-block', [], { target: picture })),
      '<figure><img alt="Fog" src="https://images.example/a.jpg" width="640" height="480"></figure>',
    ],
    [
      'a picture in an entry around it',
      doc(node('embedded-entry-block', [], { target: { internalName: 'x', image: picture } })),
      '<figure><img alt="Fog" src="https://images.example/a.jpg" width="640" height="480"></figure>',
    ],
    [
      'a text in an entry around it',
      doc(
        node('embedded-entry-block', [], {
          target: { text: { format: 'contentful', value: doc(paragraph('a')) } },
        }),
      ),
      '<p>a</p>',
    ],
    [
      'what has an address as a link',
      doc(node('embedded-entry-block', [], { target: { url: 'https://video.example/1', title: 'Fog' } })),
      '<p><a href="https://video.example/1">Fog</a></p>',
    ],
    ['nothing where a link led nowhere', doc(node('embedded-entry-block', [], { target: undefined })), ''],
    ['the texts in nodes that nobody knows', doc(node('callout', [paragraph('a')])), '<p>a</p>'],
  ])('%s', (_, value, html) => expect(toHtml(value)).toBe(html));

  survivesAnything(
    toHtml,
    [
      'document',
      'content',
      'nodeType',
      'text',
      'value',
      'marks',
      'type',
      'bold',
      'data',
      'target',
      'uri',
      'url',
      'hyperlink',
      'embedded-entry-block',
      'paragraph',
      'table',
      'width',
      'format',
      'contentful',
    ],
    doc(
      node('heading-2', [text('a', 'bold')]),
      node('paragraph', [node('hyperlink', [text('b')], { uri: 'x' })]),
      node('embedded-asset-block', [], { target: { ...picture, caption: 'c', credit: 'd' } }),
      node('embedded-entry-block', [], { target: { url: 'https://video.example/1', title: 'Fog' } }),
      node('table', [node('table-row', [node('table-cell', [paragraph('e')])])]),
    ),
  );
});
