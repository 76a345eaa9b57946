import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pageTags } from '../../../src/reading/page-tags.js';
import { decodeEntities } from '../../../src/text/entities.js';
import { growth } from '../linear.ts';

const metas = (html: string) => pageTags(html).metas;

const parser = new new JSDOM().window.DOMParser();

/** What a parser of HTML finds in the same page. */
function parsed(html: string) {
  const document = parser.parseFromString(html, 'text/html');
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    blocks: all('script[type^="application/ld+json" i]').map(({ textContent }) => textContent),
    metas: all('meta[content]')
      .map((meta) => [
        (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').trim().toLowerCase(),
        meta.getAttribute('content')!.trim(),
      ])
      .filter(([name, content]) => name && content),
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined,
    lang: document.documentElement.getAttribute('lang') ?? undefined,
  };
}

function scanned(html: string) {
  const { blocks, metas: found, links, lang } = pageTags(html);
  return {
    blocks,
    metas: found.map(([name, content]) => [name, decodeEntities(content)]),
    canonical: links.get('canonical'),
    lang,
  };
}

describe('finds the same as a parser', () => {
  const files = [
    '../../fixtures/json-ld/article.html',
    '../../fixtures/json-ld/list.html',
    '../../fixtures/open-graph/article.html',
    '../../fixtures/open-graph/last-resorts.html',
    '../../../../shared/payloads/ghost/live-post-page.html',
  ];
  for (const file of files) {
    const path = fileURLToPath(new URL(file, import.meta.url));
    it.skipIf(!existsSync(path))(`in ${file}`, () => {
      const html = readFileSync(path, 'utf8');
      const { blocks, metas: expected, ...rest } = parsed(html);
      expect(scanned(html)).toEqual({ blocks, metas: expected, ...rest });
      expect(expected.length + blocks.length).toBeGreaterThan(0);
    });
  }

  it('in pages put together at random', { timeout: 30_000 }, () => {
    const piece = fc.constantFrom(
      '<meta property="og:title" content="A">',
      '<meta content=\'B "b"\' name=description />',
      '<META NAME=c CONTENT=C>',
      '<meta property="d" property="e" content="D">',
      '<!-- <meta name="no" content="1"> -->',
      '<!-->',
      '<!--x--!>--> ',
      '<link rel="x canonical" href="/a">',
      '<link href=/b rel=canonical>',
      '<script type="application/ld+json">{"a":"<meta name=no content=1>"}</script>',
      '<script>"<meta name=no content=1>"</script >',
      '<style><meta name=no content=1></STYLE>',
      '<title>a <b <meta name=no content=1></title>',
      '<div data-x="<meta name=no content=1>" data-y=\'>\'>',
      '</div class="<meta name=no content=1>">',
      '<p onclick="a > b">',
      'text < text',
      '<meta name=f content>',
      '<meta name=g content=>',
      '<meta name = "h" content = "H">',
      '<meta/name="i"/content="I"/>',
      '<textarea><meta name=no content=1></textarea>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const html = `<!doctype html><html lang=de><head></head><body>${pieces.join('\n')}</body></html>`;
        expect(scanned(html)).toEqual(parsed(html));
      }),
      { numRuns: 200 },
    );
  });
});

describe('reads attributes', () => {
  it.each([
    ['<meta property="a" content="x > y">', [['a', 'x > y']]],
    ['<meta content=x property=a>', [['a', 'x']]],
    ['<meta property="A " content=" x ">', [['a', 'x']]],
    ['<meta name="n" property="p" content="x">', [['p', 'x']]],
    ['<meta property="a">', []],
    ['<meta property="a" content="">', []],
    ['<metaproperty="a" content="x">', []],
    ['<meta property="a" content="x', []],
    ['<meta property="a" content="&amp;quot;">', [['a', '&amp;quot;']]],
  ])('of %s', (html, expected) => {
    expect(metas(html)).toEqual(expected);
  });

  it('named like what every object has', () => {
    expect(metas('<meta __proto__="a" constructor="b" property="toString" content="x">')).toEqual([
      ['tostring', 'x'],
    ]);
  });
});

describe('takes time by the page’s length', () => {
  it.each([
    '<script',
    '<script>',
    '<script type="application/ld+json">',
    '<meta ',
    '<meta content="',
    '<meta content=\'"',
    '"',
    "'",
    '="',
    ' =',
    '<',
    '</',
    '<a ',
    '<a b=',
    '<!--',
    '<!-->',
    '<title>',
    '</title',
    '<title></title',
    '<link rel="a b c" href=x>',
    '\n',
  ])('of %j again and again', { retry: 3 }, (text) => {
    const make = (size: number) => `<html><meta ${text.repeat(size / text.length)}`;
    const bare = (size: number) => text.repeat(size / text.length);
    expect(growth(pageTags, make, 250_000)).toBeLessThan(3);
    expect(growth(pageTags, bare, 250_000)).toBeLessThan(3);
  });
});
