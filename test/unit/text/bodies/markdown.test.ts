import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../src/text/bodies/markdown.js';
import { growth } from '../../linear.ts';
import { expectHarmless, HOSTILE } from './hostile.ts';

describe('blocks', () => {
  it.each([
    ['one\ntwo\n\nthree', '<p>one\ntwo</p><p>three</p>'],
    ['# One\r\ntext\r\n### Three ###\n', '<h1>One</h1><p>text</p><h3>Three</h3>'],
    ['#hashtag', '<p>#hashtag</p>'],
    ['Title\n===\nSub\n---', '<h1>Title</h1><h2>Sub</h2>'],
    ['a\n\n***\n\n- - -', '<p>a</p><hr><hr>'],
    ['> a\n> b\nlazy\n\nafter', '<blockquote><p>a\nb\nlazy</p></blockquote><p>after</p>'],
    ['> > deep', '<blockquote><blockquote><p>deep</p></blockquote></blockquote>'],
    ['```js\nif (a < b) *c*;\n\nd\n```\nend', '<pre><code>if (a &lt; b) *c*;\n\nd</code></pre><p>end</p>'],
    ['~~~\nnever closed', '<pre><code>never closed</code></pre>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['- a\n  - b\n  - c\n- d', '<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>'],
    ['3. a\n4. b\n\ntext', '<ol start="3"><li>a</li><li>b</li></ol><p>text</p>'],
    ['1. a\n\n   more\n2. b', '<ol><li><p>a</p><p>more</p></li><li><p>b</p></li></ol>'],
    ['- a\ngoes on\n* other', '<ul><li>a\ngoes on</li></ul><ul><li>other</li></ul>'],
    ['In\n1986. was a year', '<p>In\n1986. was a year</p>'],
    ['para\n- item', '<p>para</p><ul><li>item</li></ul>'],
    ['- ```\n  code\n  ```', '<ul><li><pre><code>code</code></pre></li></ul>'],
    ['', ''],
    [' \n\t\n', ''],
  ])('%j', (markdown, html) => expect(toHtml(markdown)).toBe(html));
});

describe('inline', () => {
  it.each([
    [
      '*a* **b** ***c*** ~~d~~ _e_ __f__',
      '<em>a</em> <strong>b</strong> <strong><em>c</em></strong> <s>d</s> <em>e</em> <strong>f</strong>',
    ],
    ['*a **b***', '<em>a <strong>b</strong></em>'],
    ['**a *b***', '<strong>a <em>b</em></strong>'],
    ['2 * 3 * 4 and snake_case_name', '2 * 3 * 4 and snake_case_name'],
    ['*never closed **either', '*never closed **either'],
    ['`a < *b*` and ``c ` d``', '<code>a &lt; *b*</code> and <code>c ` d</code>'],
    ['`never closed', '`never closed'],
    [
      '[a *b*](https://x.example/?a=1&b=2 "title")',
      '<a href="https://x.example/?a=1&amp;b=2">a <em>b</em></a>',
    ],
    ['[a](<b c>) [d](e(f)g) [h](/i)', '<a href="b c">a</a> <a href="e(f)g">d</a> <a href="/i">h</a>'],
    ['[a [b](c) d](e)', '[a <a href="c">b</a> d](e)'],
    ['[x] and [y](', '[x] and [y]('],
    ['![a *b*](/c.jpg)', '<img src="/c.jpg" alt="a b">'],
    ['[![a](b.png)](https://c.example)', '<a href="https://c.example"><img src="b.png" alt="a"></a>'],
    ['<https://a.example/?b&c>', '<a href="https://a.example/?b&amp;c">https://a.example/?b&amp;c</a>'],
    ['\\*a\\* \\<b>', '*a* &lt;b&gt;'],
    ['a  \nb\\\nc\nd', 'a<br>b<br>c\nd'],
    ['R&D &amp; &copy; &#39; &nosuch', 'R&amp;D &amp; &copy; &#39; &amp;nosuch'],
    ['a < b > c', 'a &lt; b &gt; c'],
    // Raw HTML: the words stay, the tags go.
    ['<b onclick="x">bold</b> <!-- note --> a<br>b', 'bold  a<br>b'],
    ['<iframe src="https://v.example"></iframe>', undefined],
  ])('%j', (markdown, html) => expect(toHtml(markdown)).toBe(html === undefined ? '' : `<p>${html}</p>`));
});

describe('anything', () => {
  it.each(HOSTILE)('of which %s makes nothing dangerous', (evil) => {
    for (const markdown of [
      evil,
      `[a](${evil})`,
      `[a](<${evil}>)`,
      `![${evil}](${evil})`,
      `<${evil}>`,
      `[${evil}](https://a.example "${evil}")`,
      `\`${evil}\``,
      `# ${evil}`,
      `- ${evil}`,
      `\`\`\`${evil}\n${evil}\n\`\`\``,
      `<a href="${evil}">a</a>`,
      `&lt;script&gt;${evil}`,
    ]) {
      expectHarmless(toHtml(markdown));
    }
  });

  it('that is no text is none', () => {
    for (const value of [null, undefined, 7, {}, [['x']]]) expect(toHtml(value)).toBe('');
  });

  it('is harmless HTML', () => {
    const signs = fc.constantFrom(
      ...'*_~`[]()!<>#-+>1. \n\t"\'&;:/\\ab'.split(''),
      'javascript:',
      '](',
      '![',
      '<a ',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => expectHarmless(toHtml(parts.join('')))),
      { numRuns: 300 },
    );
  });

  // Each repeated until it is long.
  const PARTS =
    '` [ ![ *a\\s _a_b >\\s -\\s < <a\\s <!-- ]( ](a\\s" [a]( ]((((( ```\\n #\\s -\\sa\\n *_`[ \\s\\s-\\sa\\n \\n\\n-\\sa -\\s-\\s ' +
    '**a* ***a ~~~\\n ![[a](b) &a `\\s``\\s';
  it.each(PARTS.split(' ').map((part) => part.replaceAll('\\s', ' ').replaceAll('\\n', '\n')))(
    'takes time in proportion to its length: %j',
    { retry: 5, timeout: 20_000 },
    (part) => {
      expect(growth(toHtml, (size) => part.repeat(size / part.length), 8000)).toBeLessThan(3);
    },
  );

  it('takes time in proportion to its length: links after pictures that never close', { retry: 5 }, () => {
    expect(growth(toHtml, (size) => '!['.repeat(size) + '[a](b)'.repeat(size), 5000)).toBeLessThan(3);
  });
});
