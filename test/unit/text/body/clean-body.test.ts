import { describe, expect, test } from 'vitest';
import { cleanBody } from '../../../../src/text/body/clean-body.js';
import { asHtml } from './as-html.js';

type Case = [what: string, input: string, output: string];

const clean = (html: string) =>
  asHtml(cleanBody(html, { base: 'https://paper.example/news/story', level: 2 }));
const all = (cases: Case[]) =>
  void test.each(cases)('%s', (_, input, output) => expect(clean(input)).toBe(output));

describe('blocks', () =>
  all([
    ['paragraphs end where the next begins', '<p>one<p>two', '<p>one</p><p>two</p>'],
    ['loose text becomes one', 'one', '<p>one</p>'],
    ['boxes part what is in them', '<div>one</div><div>two</div>three', '<p>one</p><p>two</p><p>three</p>'],
    ['boxes in boxes, too', '<section><div>one<div>two</div></div></section>', '<p>one</p><p>two</p>'],
    ['empty ones go', '<p>&nbsp;</p><p><br></p><p> <b></b></p><div></div><h2></h2><p>x', '<p>x</p>'],
    [
      'a quote holds paragraphs',
      '<blockquote>a<p>b</blockquote>',
      '<blockquote><p>a</p><p>b</p></blockquote>',
    ],
    ['a rule ends a paragraph', '<p>a<hr>b', '<p>a</p><hr><p>b</p>'],
    ['end tags without a start do nothing', 'a</b></ul></td></section></p></x>b', '<p>a</p><p>b</p>'],
    ['comments leave no gap', 'a<!-- more -->b<?php x ?>c<!x>d', '<p>abcd</p>'],
    ['a single line in an item needs no paragraph', '<ul><li>a</li></ul>', '<ul><li>a</li></ul>'],
    ['two do', '<ul><li><div>a</div><div>b</div></ul>', '<ul><li><p>a</p><p>b</p></li></ul>'],
    [
      'items end where the next begins',
      '<ol><li>a<li>b<ul><li>c</ol>',
      '<ol><li>a</li><li>b<ul><li>c</li></ul></li></ol>',
    ],
    [
      'a list between items belongs to the one before',
      '<ul><li>a</li><ul><li>b</li></ul></ul>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
    ],
    ['words between items become one', '<ul>a<li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['an item without a list is a paragraph', '<li>a<li>b', '<p>a</p><p>b</p>'],
    ['terms and descriptions', '<dl><dt>a<dd>b<dt>c</dl>', '<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>'],
    [
      'rows and cells',
      '<table><tr><th scope=row>a<td colspan=2>b<tr><td>c</table>',
      '<table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr><tr><td>c</td></tr></tbody></table>',
    ],
    ['cells without a row', '<table><td>a</table>', '<table><tbody><tr><td>a</td></tr></tbody></table>'],
    [
      'an empty cell keeps its place',
      '<table><tr><td></td><td>a</table>',
      '<table><tbody><tr><td></td><td>a</td></tr></tbody></table>',
    ],
    [
      'caption, columns, head, foot',
      '<table><caption>c<colgroup><col span=2><thead><tr><th>h<tfoot><tr><td>f</table>',
      '<table><caption>c</caption><colgroup><col span="2"></colgroup><thead><tr><th>h</th></tr></thead><tfoot><tr><td>f</td></tr></tfoot></table>',
    ],
    ['a cell without a table is a paragraph', '<td>a</td>b', '<p>a</p><p>b</p>'],
    [
      'a list in a cell ends with it',
      '<table><tr><td><ul><li>a<td>b</table>',
      '<table><tbody><tr><td><ul><li>a</li></ul></td><td>b</td></tr></tbody></table>',
    ],
    [
      'a figure and its caption',
      '<figure><img src=/a.jpg alt=A><figcaption>c</figure>',
      '<figure><img alt="A" src="https://paper.example/a.jpg"><figcaption>c</figcaption></figure>',
    ],
    ['a caption of no figure is a paragraph', '<figcaption>c</figcaption>', '<p>c</p>'],
    [
      'details and summary',
      '<details><summary>s</summary>t</details>',
      '<details><summary>s</summary><p>t</p></details>',
    ],
    ['white space of code stays', '<pre>\n  a\n\tb </pre>', '<pre>\n  a\n\tb </pre>'],
    [
      'lines in boxes stay lines',
      '<pre><div>a</div><div>b</div>\n<div>c</div></pre>',
      '<pre>\na\nb\nc</pre>',
    ],
  ]));

describe('lines', () =>
  all([
    [
      'what stands in a line stays in it',
      '<p>a <b>b</b> <i>c</i> <kbd>d</kbd><sup>2</sup>',
      '<p>a <b>b</b> <i>c</i> <kbd>d</kbd><sup>2</sup></p>',
    ],
    [
      'around blocks it is put into each',
      '<b><p>one</p><p>two</p></b>',
      '<p><b>one</b></p><p><b>two</b></p>',
    ],
    [
      'so is a link around a figure',
      '<a href=/x><figure><img src=a.jpg></figure></a>',
      '<figure><a href="https://paper.example/x"><img alt="" src="https://paper.example/news/a.jpg"></a></figure>',
    ],
    ['it ends with its block', '<p><b>one</p><p>two', '<p><b>one</b></p><p>two</p>'],
    ['misnested tags', '<p>x <b>y <i>z</b> w</i> v', '<p>x <b>y <i>z</i></b><i> w</i> v</p>'],
    [
      'no link in a link',
      '<a href=/1>a<a href=/2>b</a></a>',
      '<p><a href="https://paper.example/1">a</a><a href="https://paper.example/2">b</a></p>',
    ],
    [
      'unknown elements leave their words',
      '<x-note>a</x-note><font color=red>b</font><span class=x>c</span>',
      '<p>abc</p>',
    ],
    [
      'old names are renamed',
      '<strike>a</strike><tt>b</tt><acronym title=T>c</acronym>',
      '<p><s>a</s><code>b</code><abbr title="T">c</abbr></p>',
    ],
    ['around nothing it goes', 'a<b> </b>c<a href=/x></a>', '<p>a c</p>'],
    ['ruby', '<ruby>漢<rp>(<rt>kan<rp>)</ruby>', '<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby></p>'],
    [
      'a language or direction is kept',
      '<div lang=fr><p>a</div><span dir=RTL>b</span><section lang="no tag">c</section>',
      '<div lang="fr"><p>a</p></div><p><span dir="rtl">b</span></p><p>c</p>',
    ],
    [
      'inner boxes do not end it',
      '<div lang=fr><div>a</div>b</div>c',
      '<div lang="fr"><p>a</p><p>b</p></div><p>c</p>',
    ],
    ['entities', 'a &lt;b&gt; &amp;amp; &eacute;', '<p>a &lt;b&gt; &amp;amp; é</p>'],
    ['what cannot be seen', 'a\0b\x07c\ud800d', '<p>abcd</p>'],
    ['a breaks stays, one before anything goes', '<br>a<br>b', '<p>a<br>b</p>'],
  ]));

describe('headings', () =>
  all([
    ['begin below the article’s', '<h1>a</h1><h2>b</h2>', '<h3>a</h3><h4>b</h4>'],
    ['rise to it', '<h5>a</h5>', '<h3>a</h3>'],
    ['skip no level', '<h2>a</h2><h5>b</h5><h2>c', '<h3>a</h3><h4>b</h4><h3>c</h3>'],
    [
      'never go beyond the sixth',
      '<h1>a<h2>b<h3>c<h4>d<h5>e<h6>f',
      '<h3>a</h3><h4>b</h4><h5>c</h5><h6>d</h6><h6>e</h6><h6>f</h6>',
    ],
    ['empty ones do not count', '<h1></h1><h3>a', '<h3>a</h3>'],
    ['end with any level’s end tag', '<h2>a</h3>b', '<h3>a</h3><p>b</p>'],
  ]));

describe('what goes whole', () =>
  all([
    ['scripts and styles', 'a<script>x="<p>"</script><style>p{}</style>b', '<p>ab</p>'],
    ['whatever their spelling', 'a<ScRipt src=x\n>x</sCRIPT\t>b', '<p>ab</p>'],
    ['drawings and formulas', 'a<svg><g><text>x</text></svg><math><mi>y</math>b', '<p>ab</p>'],
    [
      'forms’ fields, but not what is around them',
      '<form>a<input value=x><select><option>y</select><textarea>z</textarea><button>go</button>b</form>',
      '<p>ab</p>',
    ],
    [
      'template, noscript, canvas',
      'a<template><p>x</template><noscript><img src=/x></noscript><canvas>y</canvas>b',
      '<p>ab</p>',
    ],
    ['a script without an end hides the rest', 'a<script>b', '<p>a</p>'],
    ['a drawing without one does not', 'a<svg onload=x><p>b', '<p>a</p><p>b</p>'],
    [
      'nor does a frame that closes itself',
      '<iframe src="/x"/>a',
      '<iframe src="https://paper.example/x"></iframe><p>a</p>',
    ],
    [
      'attributes of style, script and name',
      '<p id=a class=b style="c:d" onclick=e data-f=g name=h is=i slot=j part=k>l',
      '<p>l</p>',
    ],
    ['a tag that is cut off', 'a<img src="https://x.example/', '<p>a</p>'],
  ]));

describe('links', () =>
  all([
    ['are made absolute', '<a href="../b?c#d">x</a>', '<p><a href="https://paper.example/b?c#d">x</a></p>'],
    [
      'of mail and telephone',
      '<a href="mailto:a@b.example">x</a><a href="tel:+491">y</a>',
      '<p><a href="mailto:a@b.example">x</a><a href="tel:+491">y</a></p>',
    ],
    ['into the text itself are their words', '<a href="#note">1</a>', '<p>1</p>'],
    ['without an address too', '<a name=x>1</a>', '<p>1</p>'],
    ...[
      'javascript:x()',
      ' java\tscript:x()',
      '&#106;avascript:x()',
      'JAVASCRIPT&colon;x',
      'vbscript:x',
      'data:text/html,x',
      'blob:https://x.example/1',
      'file:///x',
      'https://user:pass@x.example/',
      'intent://x',
    ].map((href): Case => [
      `not to ${href}`,
      `<a href="${href}">x</a>`,
      href.includes('&colon;')
        ? '<p><a href="https://paper.example/news/JAVASCRIPT&amp;colon;x">x</a></p>'
        : '<p>x</p>',
    ]),
  ]));

describe('pictures', () => {
  all([
    [
      'keep what they need',
      '<img src=/a.png alt="A &amp; B" width=600px height=400.0 border=0>',
      '<p><img alt="A &amp; B" src="https://paper.example/a.png" width="600" height="400"></p>',
    ],
    [
      'have words for those who cannot see',
      '<img src=/a.png>',
      '<p><img alt="" src="https://paper.example/a.png"></p>',
    ],
    ['of other schemes go', '<img src="data:image/svg+xml,x"><img src="javascript:x"><img>a', '<p>a</p>'],
    [
      'each candidate is looked at',
      '<img src=/a.png srcset="/a.png 300w, javascript:x 600w, /b.png 900w 600h">',
      '<p><img alt="" src="https://paper.example/a.png" srcset="https://paper.example/a.png 300w, https://paper.example/b.png 900w"></p>',
    ],
    [
      'of two kinds those with widths win',
      '<img src=/a srcset="/a 1x, /b 2w">',
      '<p><img alt="" src="https://paper.example/a" srcset="https://paper.example/b 2w"></p>',
    ],
    [
      'that wait for a script',
      '<img src="data:image/gif;base64,R0" data-src=/a.png>',
      '<p><img alt="" src="https://paper.example/a.png"></p>',
    ],
    [
      'with a file in their place',
      '<img src=/blank.gif data-lazy-src=/a.png>',
      '<p><img alt="" src="https://paper.example/a.png"></p>',
    ],
    [
      'with candidates only',
      '<img src="data:," data-srcset="/a.png 300w, /b.png 600w">',
      '<p><img alt="" src="https://paper.example/a.png" srcset="https://paper.example/a.png 300w, https://paper.example/b.png 600w"></p>',
    ],
    [
      'whose candidates stand beside them',
      '<picture><source srcset="/a.webp 2x"><img></picture>',
      '<p><img alt="" src="https://paper.example/a.webp" srcset="https://paper.example/a.webp 2x"></p>',
    ],
    ['that only count readers go', 'a<img src=https://count.example/p width=1 height=1>', '<p>a</p>'],
    ['of a smiley are the smiley', 'a <img class=emoji alt="🙂" src=/1f642.svg>', '<p>a 🙂</p>'],
  ]);
});

describe('films and frames', () =>
  all([
    [
      'a film plays when asked to',
      '<video autoplay src=/a.mp4 poster=/p.jpg>no film</video>b',
      '<video src="https://paper.example/a.mp4" poster="https://paper.example/p.jpg" controls="" preload="none"></video><p>b</p>',
    ],
    [
      'with its sources and tracks',
      '<audio><source src=/a.ogg type="audio/ogg"><track src=/t.vtt kind=captions srclang=en label=E><source src="javascript:x"></audio>',
      '<audio controls="" preload="none"><source src="https://paper.example/a.ogg" type="audio/ogg"><track src="https://paper.example/t.vtt" kind="captions" srclang="en" label="E"></audio>',
    ],
    ['one without a file goes', '<video><source src="data:,"></video>a', '<p>a</p>'],
    [
      'frames become embeds',
      '<p>a<iframe title=T src="https://video.example/1" srcdoc="<script>">x</iframe>b',
      '<p>a</p><iframe title="T" src="https://video.example/1"></iframe><p>b</p>',
    ],
    [
      'also those that wait',
      '<iframe src="about:blank" data-src="//video.example/1"></iframe>',
      '<iframe src="https://video.example/1"></iframe>',
    ],
    [
      'and objects',
      '<object data="/a.pdf"><p>x</object><embed src=/b.pdf>',
      '<iframe src="https://paper.example/a.pdf"></iframe><iframe src="https://paper.example/b.pdf"></iframe>',
    ],
    [
      'an object of no use leaves what is in it',
      '<object>a<embed src=/b.pdf></object>',
      '<p>a</p><iframe src="https://paper.example/b.pdf"></iframe>',
    ],
    [
      'frames that only count readers go',
      '<iframe width=0 height=0 src=https://count.example/></iframe>a',
      '<p>a</p>',
    ],
    [
      'and those of other schemes',
      '<iframe src="javascript:x"></iframe><iframe srcdoc="x"></iframe>a',
      '<p>a</p>',
    ],
  ]));

test('an embed says whose it is', () => {
  const [embed] = cleanBody('<iframe src="https://www.video.example/1"></iframe>', { base: '', level: 2 });
  expect(embed).toEqual({
    name: 'embed',
    attributes: { src: 'https://www.video.example/1', host: 'video.example' },
    children: [],
  });
});

test('without a readable base relative addresses go', () => {
  const nodes = cleanBody('<a href=/x>a</a> <a href=https://x.example/>b</a>', {
    base: 'nonsense',
    level: 2,
  });
  expect(asHtml(nodes)).toBe('<p>a <a href="https://x.example/">b</a></p>');
});
