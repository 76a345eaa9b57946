import { describe, expect, test } from 'vitest';
import { decodeEntities } from '../../../src/text/entities.js';
import { growth } from '../linear.js';

const cases: [what: string, input: string, output: string][] = [
  ['the five of XML', '&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
  ['decimal', '&#8217;', '’'],
  ['hexadecimal, either case', '&#x2019;&#X2019;&#x1f600;', '’’😀'],
  ['leading zeros', '&#0000038;', '&'],
  ['the first and last of Latin-1', '&nbsp;&iexcl;&yuml;', '\xa0¡ÿ'],
  ['capitals and small letters apart', '&Eacute;&eacute;&ETH;&eth;&AElig;', 'ÉéÐðÆ'],
  ['all Latin-1 signs stay in step', '&not;&reg;&sup2;&frac34;&iquest;', '¬®²¾¿'],
  ['typography', '&ndash;&mdash;&lsquo;&rsquo;&ldquo;&rdquo;&bdquo;&hellip;&bull;', '–—‘’“”„…•'],
  ['signs', '&euro;&trade;&dagger;&permil;&prime;&times;&minus;&infin;', '€™†‰′×−∞'],
  ['arrows', '&larr;&uarr;&rarr;&darr;', '←↑→↓'],
  [
    'Central European and Turkish letters',
    '&Scaron;&ccaron;&lstrok;&odblac;&gbreve;&scedil;&imath;&aogon;',
    'ŠčłőğşıąĄ'.slice(0, -1),
  ],
  ['ligatures', '&OElig;&oelig;&szlig;', 'Œœß'],
  ['Windows-1252 in decimal', '&#128;&#133;&#145;&#146;&#150;&#159;', '€…‘’–Ÿ'],
  ['Windows-1252 in hexadecimal', '&#x93;&#x94;', '“”'],
  ['code points that are none', '&#0;&#xD800;&#x110000;&#99999999999999999999;', '\ufffd\ufffd\ufffd\ufffd'],
  ['the last code point', '&#x10fffd;', '\u{10fffd}'],
  ['numbers without semicolon', '&#8217 &#x2019, &#8217s', '’ ’, ’s'],
  ['Latin-1 without semicolon', 'AT&amp T, &copy 2024, caf&eacute', 'AT& T, © 2024, café'],
  ['but not before a letter, digit or =', '?a=1&copy=2&notit&para1&lt5', '?a=1&copy=2&notit&para1&lt5'],
  ['later names need their semicolon', '&rsquo &mdash, &scaron', '&rsquo &mdash, &scaron'],
  [
    'unknown names stay',
    '&foo; &Sigmaf; &xacute; &constructor; &__proto__;',
    '&foo; &Sigmaf; &xacute; &constructor; &__proto__;',
  ],
  ['mere ampersands stay', 'Q&A & R&D; &; &#; &#x; &#xg; &', 'Q&A & R&D; &; &#; &#x; &#xg; &'],
  ['once only', '&amp;amp; &amp;#8217;', '&amp; &#8217;'],
];

describe('decodeEntities', () => {
  test.each(cases)('%s', (_, input, output) => expect(decodeEntities(input)).toBe(output));

  test.each([
    ['ampersands', '&'],
    ['starts of numbers', '&#'],
    ['digits', '1'],
    ['names that go on', 'a'],
    ['entities', '&amp;'],
  ])('is linear in %s', { retry: 2 }, (_, unit) => {
    expect(growth(decodeEntities, (size) => `&#${unit.repeat(size)}`, 30_000)).toBeLessThan(3);
    expect(growth(decodeEntities, (size) => `&${unit.repeat(size)}`, 30_000)).toBeLessThan(3);
  });
});
