import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../../../src/text/bodies/prismic.js';
import { growth } from '../../linear.js';
import { expectHarmless, survivesAnything } from './harmless.ts';

const block = (text: string, type = 'paragraph', ...spans: object[]) => ({ type, text, spans });
const span = (start: number, end: number, type = 'strong', data?: object) => ({ start, end, type, data });
const url = 'https://x.example';
const image = {
  type: 'image',
  url: `${url}/a.jpg`,
  dimensions: { width: 640, height: 480 },
  alt: 'Fog',
  copyright: 'M. Ode',
};

describe('Prismic’s rich text', () => {
  test.each<[string, unknown, string]>([
    [
      'paragraphs, and no empty ones',
      [block('One & two'), block(''), block('a\nb')],
      '<p>One &amp; two</p><p>a<br>b</p>',
    ],
    [
      'headings',
      [block('a', 'heading1'), block('b', 'heading6'), block('c', 'heading7')],
      '<h1>a</h1><h6>b</h6><p>c</p>',
    ],
    ['code', [block('a < b', 'preformatted')], '<pre>a &lt; b</pre>'],
    [
      'lists',
      [block('a', 'list-item'), block('b', 'list-item'), block('c', 'o-list-item'), block('d')],
      '<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol><p>d</p>',
    ],
    [
      'marks',
      [block('one two', 'paragraph', span(0, 3), span(4, 7, 'em'))],
      '<p><strong>one</strong> <em>two</em></p>',
    ],
    [
      'marks in marks',
      [block('abc', 'paragraph', span(1, 2, 'em'), span(0, 3))],
      '<p><strong>a<em>b</em>c</strong></p>',
    ],
    [
      'marks that cross',
      [block('abc', 'paragraph', span(0, 2), span(1, 3, 'em'))],
      '<p><strong>a<em>b</em></strong><em>c</em></p>',
    ],
    [
      'marks of nothing or beyond the end',
      [block('ab', 'paragraph', span(1, 1), span(1, 9), span(7, 8))],
      '<p>a<strong>b</strong></p>',
    ],
    [
      'marks by characters as JavaScript counts',
      [block('👋 hi', 'paragraph', span(3, 5))],
      '<p>👋 <strong>hi</strong></p>',
    ],
    [
      'links, today’s and old ones',
      [
        block(
          'abc',
          'paragraph',
          span(0, 1, 'hyperlink', { link_type: 'Web', url }),
          span(1, 2, 'hyperlink', { type: 'Link.web', value: { url } }),
          span(2, 3, 'hyperlink', { link_type: 'Document', id: 'x' }),
        ),
      ],
      `<p><a href="${url}">a</a><a href="${url}">b</a>c</p>`,
    ],
    ['labels are for styles', [block('ab', 'paragraph', span(0, 1, 'label', { label: 'x' }))], '<p>ab</p>'],
    [
      'pictures',
      [image],
      `<figure><img alt="Fog" src="${url}/a.jpg" width="640" height="480"><figcaption>M. Ode</figcaption></figure>`,
    ],
    [
      'embeds as links',
      [{ type: 'embed', oembed: { embed_url: url, title: 'Fog', html: '<iframe>' } }],
      `<p><a href="${url}">Fog</a></p>`,
    ],
  ])('%s', (_, value, html) => expect(toHtml(value)).toBe(html));

  test('whatever the marks, the text is the text and the tags are in order', () => {
    const spans = fc.array(
      fc.record({
        start: fc.integer({ min: -1, max: 9 }),
        end: fc.integer({ min: -1, max: 12 }),
        type: fc.constantFrom('strong', 'em'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(spans, (some) => {
        const html = toHtml([block('12345678', 'paragraph', ...some)]);
        expectHarmless(html);
        expect(html.replace(/<[^>]*>/g, '')).toBe('12345678');
        for (const [index, letter] of [...'12345678'].entries()) {
          const before = html.slice(0, html.indexOf(letter, html.indexOf('<p>') + 3));
          for (const type of ['strong', 'em']) {
            const inside = before.split(`<${type}>`).length - before.split(`</${type}>`).length;
            expect(inside).toBe(
              some.filter((it) => it.type === type && it.start >= 0 && it.start <= index && it.end > index)
                .length,
            );
          }
        }
      }),
    );
  });

  test('many marks take no longer than they are many', () => {
    const crossing = (size: number) =>
      JSON.stringify(Array.from({ length: size }, (_, at) => span(at, at + 500)));
    const render = (spans: string) =>
      toHtml([{ text: 'x'.repeat(5000), spans: JSON.parse(spans) as unknown }]);
    expect(growth(render, crossing, 500)).toBeLessThan(3);
  });

  survivesAnything(
    toHtml,
    [
      'paragraph',
      'type',
      'text',
      'spans',
      'start',
      'end',
      'strong',
      'hyperlink',
      'data',
      'url',
      'value',
      'image',
      'dimensions',
      'width',
      'oembed',
      'embed_url',
      'embed',
      'list-item',
    ],
    [
      block('a longer text', 'heading2', span(0, 3), span(2, 6, 'hyperlink', { url })),
      block('a', 'list-item'),
      image,
      { type: 'embed', oembed: { embed_url: url, title: 'Fog' } },
    ],
  );
});
