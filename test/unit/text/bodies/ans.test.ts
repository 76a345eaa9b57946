import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../src/text/bodies/ans.js';
import { growth } from '../../linear.ts';
import { fixture, nested } from '../../../backends/answers.ts';

const story = () => (fixture('ans/story.json') as { content_elements: unknown }).content_elements;

describe('toHtml', () => {
  it('renders every kind of block', () => {
    expect(toHtml(story()).replaceAll('><', '>\n<').split('\n').join('')).toBe(
      [
        '<p>The fog came at <b>four</b>, <a href="https://gazette.example/fog?a=1&amp;b=2">as told</a>.</p>',
        '<h2>By <i>night</i></h2>',
        '<ol><li>Ring</li><li><ul><li>Wait</li></ul></li></ol>',
        '<blockquote><p>Nobody saw it.</p><p><cite>A pilot</cite></p></blockquote>',
        '<figure><img src="https://cloudfront.example/gazette/still.jpg" alt="A &quot;still&quot;" width="1280" height="720">',
        '<figcaption>On deck C. Oar</figcaption></figure>',
        '<p><a href="https://charts.example/fog/3/">https://charts.example/fog/3/</a></p>',
        '<p><a href="https://video.example/watch?v=1">Fog &amp; film</a></p>',
        '<hr>',
        '<table><thead><tr><th>Hour</th></tr></thead><tbody><tr><td>Four</td></tr></tbody></table>',
        '<ul><li><a href="https://gazette.example/more">More fog</a></li></ul>',
        '<pre><code>if (a &lt; b) ring();</code></pre>',
        '<p>It was five.</p>',
      ].join(''),
    );
  });

  it.each([
    ['an unknown block keeps its text', { type: 'poem', content: 'Fog' }, '<p>Fog</p>'],
    [
      'and that of its children',
      { type: 'group', content_elements: [{ type: 'text', content: 'x' }] },
      '<p>x</p>',
    ],
    [
      'a gallery is its pictures',
      { type: 'gallery', content_elements: [{ type: 'image', url: 'https://x.example/a.jpg' }] },
      '<figure><img src="https://x.example/a.jpg" alt=""></figure>',
    ],
    [
      'a video is its still and a link',
      {
        type: 'video',
        headlines: { basic: 'Film' },
        canonical_url: 'https://x.example/v',
        promo_items: { basic: { url: 'https://x.example/a.jpg' } },
      },
      '<figure><img src="https://x.example/a.jpg" alt=""></figure><p><a href="https://x.example/v">Film</a></p>',
    ],
    ['a header has a level', { type: 'header', level: 9, content: 'x' }, '<h6>x</h6>'],
    ['an empty block is none', { type: 'text', content: '' }, ''],
    ['a reference is for machines', { type: 'reference', _id: 'x', content: 'x' }, ''],
    ['a picture from nowhere is none', { type: 'image', url: 'javascript:alert(1)' }, ''],
    [
      'a link to nowhere is its text',
      { type: 'interstitial_link', url: 'javascript:alert(1)', content: '<b>x</b>' },
      '<p><b>x</b></p>',
    ],
    [
      'a frame from nowhere is none',
      { type: 'raw_html', content: '<iframe src="javascript:x"></iframe>' },
      '',
    ],
    [
      'raw HTML is its words',
      { type: 'raw_html', content: '<div onclick="x()">words</div>' },
      '<p>words</p>',
    ],
  ])('%s', (_, element, html) => expect(toHtml([element])).toBe(html));

  it.each([[null], [undefined], ['text'], [7], [{}], [[null, 7, 'text', []]]])(
    'makes nothing of %j',
    (value) => {
      expect(toHtml(value)).toBe('');
    },
  );

  it('ends, however deep it goes', () => {
    expect(toHtml(nested())).toBe('');
    let list: unknown = { type: 'text', content: 'the bottom' };
    for (let depth = 0; depth < 100_000; depth++)
      list = { type: depth % 2 ? 'list' : 'quote', items: [list], content_elements: [list] };
    expect(toHtml([list])).not.toContain('the bottom');
  });

  it('takes linear time for frames that are none', { retry: 3 }, () => {
    for (const part of ['<iframe', '<iframe ', ' src', '<iframe src=', ' src ']) {
      const render = (content: string) => toHtml([{ type: 'raw_html', content: `<iframe ${content}` }]);
      expect(growth(render, (size) => part.repeat(size), 10_000)).toBeLessThan(3);
    }
  });

  it('lets nothing out that runs, whatever stands in whatever place', { timeout: 30_000 }, () => {
    const bad = fc.constantFrom(
      '<script>x</script>',
      '"><img src=x onerror=x>',
      'javascript:x',
      '<svg onload=x>',
      "' onclick='x",
    );
    const type = fc.constantFrom(
      'text',
      'header',
      'list',
      'quote',
      'image',
      'video',
      'raw_html',
      'oembed',
      'table',
      'code',
      'link_list',
      'interstitial_link',
      'x',
    );
    const element = fc.record({
      type,
      content: bad,
      url: bad,
      caption: bad,
      alt_text: bad,
      level: bad,
      list_type: bad,
      items: fc.tuple(fc.record({ type, content: bad, url: bad })),
      raw_oembed: fc.record({ url: bad, title: bad }),
    });
    const { body } = new JSDOM().window.document;
    fc.assert(
      fc.property(fc.array(element, { maxLength: 5 }), (elements) => {
        body.innerHTML = toHtml(elements);
        for (const node of body.querySelectorAll('*')) {
          expect(node.localName).not.toMatch(/^(?:script|svg|iframe)$/);
          expect(node.getAttributeNames().filter((name) => !/^(?:href|src|alt)$/.test(name))).toEqual([]);
          expect(node.getAttribute('href') ?? node.getAttribute('src') ?? '').not.toMatch(/^\s*javascript:/i);
        }
      }),
    );
  });
});
