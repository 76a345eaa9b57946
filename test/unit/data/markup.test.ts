// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { readMarkup } from '../../../src/data/markup.js';
import { growth } from '../linear.js';

function read(bytes: Uint8Array<ArrayBuffer>, type: string | null = null): string {
  const markup = readMarkup(new TextDecoder().decode(bytes), bytes.buffer, type);
  if ('kind' in markup) return `${markup.kind}: ${'said' in markup ? markup.said : ''}`;
  return typeof markup.body === 'string'
    ? 'a page'
    : (markup.body as Document).documentElement.textContent!.trim();
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Array.from(text, (it) => it.charCodeAt(0)));
const utf16 = (text: string, little: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  Array.from(text).forEach((it, index) => bytes.setUint16(index * 2, it.charCodeAt(0), little));
  return new Uint8Array(bytes.buffer);
};
const declared = (encoding: string, text: string) =>
  `<?xml version="1.0" encoding="${encoding}"?><rss>${text}</rss>`;

describe('trap 40: the encoding', () => {
  it.each([
    ['as declared', latin1(declared('ISO-8859-1', 'Fähre')), null],
    [
      'as declared, whatever the header says',
      latin1(declared('ISO-8859-1', 'Fähre')),
      'text/xml; charset=utf-8',
    ],
    [
      'as the header says, where nothing is declared',
      latin1('<rss>Fähre</rss>'),
      'text/xml; charset="iso-8859-1"',
    ],
    [
      'as the header says, where the declaration cannot be',
      latin1(declared('utf-8', 'Fähre')),
      'x; charset=latin1',
    ],
    ['by its bytes, where both are wrong', latin1(declared('UTF-8', 'Fähre')), 'text/xml; charset=utf-8'],
    ['UTF-8 that says it is Latin 1', utf8(declared('ISO-8859-1', 'Fähre')), 'text/xml; charset=iso-8859-1'],
    ['UTF-8 that says it is UTF-16', utf8(declared('utf-16', 'Fähre')), null],
    ['UTF-8 after a mark', utf8(`\ufeff\ufeff${declared('utf-8', 'Fähre')}`), null],
    ['an encoding nobody knows', utf8(declared('x-none', 'Fähre')), null],
    ['UTF-16, big end first', utf16(`\ufeff${declared('UTF-16', 'Fähre')}`, false), null],
    ['UTF-16, little end first', utf16(`\ufeff${declared('UTF-16', 'Fähre')}`, true), null],
  ])('%s', (_, bytes, type) => {
    expect(read(bytes, type)).toBe('Fähre');
  });

  it('stays UTF-8 where a cut has left half a letter', () => {
    const bytes = utf8(declared('UTF-8', 'Fähren nach Süden–'));
    expect(read(Uint8Array.from([...bytes].filter((_, at) => at !== bytes.length - 7)))).toMatch(
      /^Fähren nach Süden\ufffd/,
    );
  });

  it('reads Japanese that is seven bits wide', () => {
    const bytes = latin1(declared('ISO-2022-JP', '\x1b$BF|K\\\x1b(B'));
    expect(read(bytes)).toBe('日本');
  });

  it('knows Cyrillic', () => {
    expect(read(latin1(declared('windows-1251', '\xcf\xf0\xe8\xe2\xe5\xf2 \xab\xcc\xe8\xf0\xbb')))).toBe(
      'Привет «Мир»',
    );
  });
});

describe('what is nearly XML', () => {
  it.each([
    ['lines before it', '\n \ufeff\n<?xml version="1.0"?><rss>A</rss>', 'A'],
    ['a warning before it', '<br />\n<b>Warning</b>: x &hellip;<?xml version="1.0"?><rss>A</rss>', 'A'],
    ['a warning in words', 'Deprecated: x in y.php on line 7\n<rss version="2.0">A</rss>', 'A'],
    ['something after it', '<rss>A</rss><script>track()</script>', 'A'],
    ['entities of HTML', '<rss>&ldquo;A&nbsp;B&rdquo; &eacute;</rss>', '“A\u00a0B” é'],
    ['entities nobody knows', '<rss>&what; &;</rss>', '&what; &;'],
    ['a lone ampersand', '<rss href="?a=1&b=2">Q&A & R&#38;D</rss>', 'Q&A & R&D'],
    ['a lone angle', '<rss>1 < 2, I <3 it</rss>', '1 < 2, I <3 it'],
    ['forbidden characters', '<rss>A\x00\x08\x0b\x1f\uffff&#0;&#x1F;&#11;&#9;B</rss>', 'A\tB'],
    ['prefixes nobody declared', '<rss><dc:creator>A</dc:creator><odd:x>B</odd:x></rss>', 'AB'],
    [
      'all of it around CDATA',
      '<rss>&nbsp;A<![CDATA[ &nbsp; <3 <![CDATA[ ]]>&nbsp;B</rss>',
      'A &nbsp; <3 <![CDATA[ \u00a0B',
    ],
  ])('%s', (_, source, text) => {
    expect(read(utf8(source))).toBe(text);
  });

  it('gives undeclared prefixes the meaning that is usual', () => {
    const bytes = utf8('<rss><media:content url="a"/></rss>');
    const { body } = readMarkup(new TextDecoder().decode(bytes), bytes.buffer, null) as { body: Document };
    expect(body.documentElement.firstElementChild!.namespaceURI).toBe('http://search.yahoo.com/mrss');
  });

  it.each(['<rss>', '<rss><a></b></rss>', '<rss a=1>A</rss>', '<', '<!', '<?xml', '<rss><![CDATA[</rss>'])(
    'but not %s, of which it says what is wrong',
    (source) => {
      expect(read(utf8(source))).toMatch(/^xml: .*\w/);
    },
  );

  it.each(['<rss><![CDATA[', '<a', '&', '<rss ', '<x:y', ']]>', '&nbsp;', '<?xml ', '\ufffd'])(
    'takes no longer than %j repeated is long',
    (unit) => {
      vi.stubGlobal(
        'DOMParser',
        class {
          parseFromString() {
            throw new Error('not read');
          }
        },
      );
      const run = (source: string) => readMarkup(source, new ArrayBuffer(4), null);
      expect(growth(run, (size) => `<rss>${unit.repeat(size)}`, 10_000)).toBeLessThan(3);
      vi.unstubAllGlobals();
    },
    20_000,
  );
});

it('says that there is no parser', () => {
  vi.stubGlobal('DOMParser', undefined);
  expect(read(utf8('<rss/>'))).toContain('set globalThis.DOMParser');
  vi.unstubAllGlobals();
});
