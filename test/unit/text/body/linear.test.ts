import { describe, expect, it } from 'vitest';
import { cleanBody } from '../../../../src/text/body/clean-body.js';
import { growth } from '../../linear.js';

const repeat = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));

/** Made to be slow for parsers; several freeze the browser's own. */
const shapes: Record<string, (size: number) => string> = {
  'formatting inside itself': repeat('<a><b><i><u>'),
  'with words': repeat('<a href=/x><b>x<i>y<u>z'),
  'formatting around blocks': (size) => '<b>'.repeat(60) + repeat('<div>x</div>')(size),
  'tables in tables': repeat('<table><tr><td>'),
  'tables without cells': repeat('<table>x'),
  'unique attributes': (size) => `<p ${Array.from({ length: size / 8 }, (_, at) => `a${at}=b`).join(' ')}>x`,
  'end tags without a start': repeat('</p>'),
  'all kinds of them': repeat('</b></td></ul></x></h2>'),
  'lists in lists': repeat('<ul><li>x'),
  'lists between items': (size) => `<ul><li>x${repeat('<ul><li>y</ul>')(size)}`,
  'words between items': (size) => `<ul>${repeat('x</li>')(size)}`,
  'paragraphs in an item': (size) => `<ul><li>${repeat('<div>x</div>')(size)}`,
  quotes: repeat('<blockquote>x'),
  'drawings without an end': repeat('<svg>'),
  'boxes that never end': repeat('<div>x'),
  'boxes with a language': repeat('<div lang=fr>x</div></div>'),
  'comments without an end': repeat('<!--x'),
  'attributes without an end': repeat('<a href="'),
  'lines of code in boxes': (size) => `<pre>${repeat('x<div>')(size)}`,
  'half tags': repeat('<'),
  ampersands: repeat('&amp'),
  'entities with many digits': (size) => `&#${'1'.repeat(size)};`,
  candidates: (size) => repeat(`<img src=/a srcset="${'a,'.repeat(300)}">`)(size),
  spaces: repeat(' '),
  'breaks around nothing': (size) => `<p>x${'<b>'.repeat(60)}${repeat('<br></b><b>')(size)}`,
  'films without an end': repeat('<video>'),
  'end tags of much': (size) => `${repeat('<svg>')(size / 2)}${repeat('</svg>')(size / 2)}`,
};

describe('the time it takes is in proportion to the text’s length', () => {
  it.each(Object.entries(shapes))('%s', { retry: 6 }, (_, shape) => {
    const run = (html: string) => cleanBody(html, { base: 'https://paper.example/', level: 2 });
    expect(growth(run, shape, 60_000)).toBeLessThan(2.9);
  });
});
