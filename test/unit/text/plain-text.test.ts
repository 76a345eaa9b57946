import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/text/plain-text.js';
import { growth } from '../linear.js';

type Case = [what: string, input: unknown, output: string | undefined];

const markup: Case[] = [
  ['plain text as it is', 'Rain in Spain', 'Rain in Spain'],
  ['inline tags vanish', '<em>W</em>ord, <a href="/x">li</a>nk', 'Word, link'],
  [
    'block tags and breaks become a space',
    '<p>One</p><p>Two<br>three<br/>four</p><li>five',
    'One Two three four five',
  ],
  ['in capitals', 'One<BR>two<P CLASS=x>three', 'One two three'],
  ['headings, cells and captions too', '<h2>a</h2>b<td>c<figcaption>d', 'a b c d'],
  ['names that only begin alike are inline', 'a<bracket>b<picture>c', 'abc'],
  ['a less-than sign is no tag', '5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
  ['nor before a digit or at the end', 'I <3 you, a <= b, x <', 'I <3 you, a <= b, x <'],
  ['nor is </ before anything but a letter', 'a </ b </3', 'a </ b </3'],
  ['quoted attributes may hold >', `a<img alt="1 > 0" title='x>y' src = ">">b`, 'ab'],
  ['unquoted ones end at >', 'a<a href=x>b</a>', 'ab'],
  ['a quote without = opens nothing', `<p it's>text</p> isn't lost`, "text isn't lost"],
  ['a quote that never closes hides nothing', '<a title="x>text</a> more', 'text more'],
  ['a quote inside an unquoted value is no quote', '<a href=a="b>text</a>', 'text'],
  ['a tag cut off at the end is dropped', 'Read on <a href="https://example.com/a', 'Read on'],
  [
    'scripts and styles go with their contents',
    'a<script>if (1<2) x="</p>"</script>b<style>p{}</style>c',
    'abc',
  ],
  ['whatever their spelling', 'a<ScRipt src=x\n>x</sCRIPT\t>b', 'ab'],
  ['a longer name does not close them', 'a<script>1</scripts>2</script>b', 'ab'],
  ['a script without an end hides the rest', 'a<script>alert(1)', 'a'],
  ['but a frame without an end does not', 'a<iframe src=x>b<svg/onload=x>c', 'abc'],
  [
    'template, iframe, noscript and fallbacks too',
    'a<template><b>1</b></template><iframe>2</iframe><noscript>3</noscript><video>4</video>b',
    'ab',
  ],
  ['comments', 'a<!-- <b> > -- -->b<!---->c<!-->d<!--->e', 'abcde'],
  ['a comment without an end', 'a<!-- b', 'a'],
  ['doctypes and processing instructions', '<!doctype html>a<?php echo 1 ?>b<![endif]>c', 'abc'],
  ['stray end tags', 'a</script>b</p>c', 'ab c'],
  ['tags cut in two do not make a new one', '<<b>script>x<</b>/p>', '< script>x< /p>'],
  ['nor with a slash', '</<b>script>', '</ script>'],
];

const entities: Case[] = [
  ['are decoded after the tags are gone', '5 &lt; 6', '5 < 6'],
  ['so that written tags are text', 'The &lt;em&gt; tag', 'The <em> tag'],
  ['and are not stripped when escaped twice', 'The &amp;lt;em&amp;gt; tag', 'The <em> tag'],
  ['at most twice', '&amp;amp;amp;', '&amp;'],
  ['between tags', '<b>&eacute;</b>t&eacute;', 'été'],
];

const characters: Case[] = [
  ['soft hyphens and zero-width spaces go', 'Do\u00adnau\u200bdampf\ufeffschiff', 'Donaudampfschiff'],
  ['also as entities', 'Do&shy;nau&#8203;dampf&#xFEFF;schiff', 'Donaudampfschiff'],
  ['nulls and other controls go', 'a\0b\x07c\x1bd\x7fe\x85f\x9fg', 'abcdefg'],
  ['also where they would hide a tag', '<\0b>bold</\u200bb>', 'bold'],
  ['emoji with joiners stay', '👩‍👩‍👧 and 👍🏽 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👩‍👩‍👧 and 👍🏽 and 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['Persian keeps its non-joiner', 'می‌خواهم', 'می‌خواهم'],
  ['CJK', '日本語の見出し、한국어, 中文', '日本語の見出し、한국어, 中文'],
  ['lone surrogates go', 'a\ud83db\ude00c 😀', 'abc 😀'],
  ['also those that would meet', '\ud83d\u200b\ude00x', 'x'],
  ['whitespace is collapsed', '\r\n a\t\tb \n\n c\u2028d\u3000\u3000e ', 'a b c d e'],
  ['runs with no-break spaces too', 'a&nbsp;&nbsp;b &nbsp;c&nbsp;', 'a b c'],
  ['a lone no-break space is typography', '«\xa0Non\xa0!\xa0»', '«\xa0Non\xa0!\xa0»'],
  ['a lone ideographic space too', '東京　大阪', '東京　大阪'],
  ['four marks on a letter at most', `Z${'\u0301'.repeat(20)}algo`, `Z${'\u0301'.repeat(4)}algo`],
];

const others: Case[] = [
  ['numbers', 42, '42'],
  ['zero', 0, '0'],
  ['no number', NaN, undefined],
  ['infinity', Infinity, undefined],
  ['empty', '', undefined],
  ['blank', ' \n\xa0', undefined],
  ['only markup', '<p><img src=x></p>', undefined],
  ['only what cannot be seen', '\u200d\u200e', undefined],
  ['null', null, undefined],
  ['undefined', undefined, undefined],
  ['true', true, undefined],
  ['lists', ['a'], undefined],
  ['objects', { rendered: 'a' }, undefined],
  ['plain text keeps <em> and &amp;', { text: 'Hello &amp; <em>markup</em>' }, 'Hello &amp; <em>markup</em>'],
  ['plain text is tidied all the same', { text: ' a\u00ad\0\n\nb\ud800 ' }, 'ab'.replace('b', ' b')],
  ['empty plain text', { text: ' ' }, undefined],
  ['plain text that is none', { text: 5 }, undefined],
];

describe('plainText', () => {
  describe('markup', () =>
    void test.each(markup)('%s', (_, input, output) => expect(plainText(input)).toBe(output)));
  describe('entities', () =>
    void test.each(entities)('%s', (_, input, output) => expect(plainText(input)).toBe(output)));
  describe('characters', () => {
    test.each(characters)('%s', (_, input, output) => expect(plainText(input)).toBe(output));
    test.each(characters.filter(([, input]) => !/[&<]/.test(String(input))))(
      '%s, in plain text',
      (_, text, output) => expect(plainText({ text })).toBe(output),
    );
  });
  describe('others', () =>
    void test.each(others)('%s', (_, input, output) => expect(plainText(input)).toBe(output)));

  describe('traps of real backends', () => {
    test('1 `<script>`/`onerror` in WP title, excerpt, caption', () => {
      expect(plainText('Fire <script>alert(1)</script>in <img src=x onerror="alert(1)">town')).toBe(
        'Fire in town',
      );
      expect(plainText('<p onclick=\'x(">")\'>Fire</p>\n')).toBe('Fire');
    });
    test('2 Ghost title with literal `<em>` shown as text', () =>
      expect(plainText({ text: 'Hello & … <em>markup</em>' })).toBe('Hello & … <em>markup</em>'));
    test('6 `&#8217;`, `&amp;amp;`, `&hellip;` and `[&hellip;]` tail', () => {
      expect(plainText('It&#8217;s Q&amp;amp;A&hellip;')).toBe('It’s Q&A…');
      expect(plainText('It&amp;#8217;s')).toBe('It’s');
      expect(plainText('<p>The end [&hellip;]</p>\n')).toBe('The end […]');
    });
    test('7 CJK + emoji title, soft hyphen', () =>
      expect(plainText('東京で🎉 Fuß\u00adball 👨‍👩‍👧')).toBe('東京で🎉 Fußball 👨‍👩‍👧'));
    test('8 empty title (WP) is no text, never "undefined"', () => {
      for (const empty of ['', ' ', '<p></p>', '&nbsp;', undefined, null])
        expect(plainText(empty)).toBeUndefined();
    });
  });

  const pieces = fc.constantFrom(
    '<',
    '>',
    '</',
    '/',
    '<!',
    '<!--',
    '-->',
    '<?',
    '"',
    "'",
    '=',
    ' ',
    'a',
    'b',
    'p',
    'script',
    '<script>',
    '</script>',
    '<b>',
    '</b>',
    '<br>',
    '<a title="',
    '<svg>',
    '\0',
    '\xad',
    '\ud800',
    '\udc00',
    '5',
    '\n',
    '<template',
    'x',
  );
  const hostile = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

  test('never throws and gives tidy text or nothing', () =>
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string({ unit: 'binary' }), hostile), (value) => {
        const text = plainText(value);
        if (text === undefined) return;
        expect(text).not.toBe('');
        expect(text).toBe(text.trim());
        expect(text).not.toMatch(/\p{Cs}/u);
        expect(text).not.toMatch(/\s\s|[\n\t\0\xad\u200b\ufeff]/);
      }),
      { numRuns: 5000 },
    ));

  test('leaves no tag in a string without entities', () =>
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (html) => {
        expect(plainText(html.replaceAll('&', '')) ?? '').not.toMatch(/<[a-z!?]|<\/[a-z]/i);
      }),
      { numRuns: 5000 },
    ));

  test('is idempotent on plain text', () =>
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
        const once = plainText({ text });
        expect(plainText({ text: once })).toBe(once);
      }),
      { numRuns: 5000 },
    ));

  test.each([
    ['tags that never close', '<a '],
    ['nested starts', '<a<'],
    ['less-than signs', '<'],
    ['quotes that never close', '<a b="'],
    ['both kinds of quotes', `<a b="c' d='e" `],
    ['equals signs and spaces', '<a b= = '],
    ['comments that never close', '<!--'],
    ['instructions', '<?'],
    ['scripts', '<script></script>'],
    ['scripts that never close', '<script>'],
    ['frames that never close', '<iframe>'],
    ['all hidden elements unclosed', '<iframe><svg><video><object><template>'],
    ['ends that do not match', '<svg></sv'],
    ['spaces', ' '],
    ['marks', '\u0301'],
    ['blocks', '<p>'],
    ['surrogates', '\ud800'],
  ])('is linear in %s', { retry: 2 }, (_, unit) =>
    expect(growth(plainText, (size) => unit.repeat(size), 5_000)).toBeLessThan(3),
  );
});
