import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowList } from '../../../../src/text/body/allow-list.js';
import type { BodyElement, BodyNode } from '../../../../src/text/body/body-node.js';
import { cleanBody } from '../../../../src/text/body/clean-body.js';
import { asHtml } from './as-html.js';

const options = { base: 'https://paper.example/news/', level: 2 };
const clean = (html: string) => cleanBody(html, options);

function elements(nodes: readonly BodyNode[]): BodyElement[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elements(node.children)]));
}

function words(nodes: readonly BodyNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : words(node.children))).join('');
}

const names = [
  ...allowList.elements.keys(),
  ...allowList.dropped,
  ...allowList.blocks,
  ...allowList.renamed.keys(),
  'picture',
  'object',
  'x-y',
  '__proto__',
  'constructor',
].filter((name) => name !== 'embed');
const attributes = fc.constantFrom(
  ' href=/a',
  ' href="javascript:x"',
  ' src=b.png',
  ' src="data:text/html,x"',
  ' srcset="a.png 1x, javascript:x 2x"',
  ' onclick=x',
  ' style="a:b"',
  ' id=c',
  ' lang=fr',
  ' dir=rtl',
  ' title="d"',
  ' colspan=3',
  ' data-src=/e',
  ' __proto__=x',
  ' hasOwnProperty=x',
  '',
);
const name = fc.constantFrom(...names);
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(name, attributes).map(([tag, given]) => `<${tag}${given}>`) },
  { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
  { weight: 3, arbitrary: fc.constantFrom('a', 'b c', ' ', '\n', '&amp;', '&nbsp;', '&lt;p&gt;') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<', '>', '</', '<!--', '-->', '"', "'", '=', '/', '&', '\0', '<!', ']]>'),
  },
);
const markup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  it('nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary' })), (html) => void clean(html)),
      {
        numRuns: 3000,
      },
    );
  });

  it('there is nothing but what the list allows', () => {
    fc.assert(
      fc.property(markup, (html) => {
        for (const { name: tag, attributes: given } of elements(clean(html))) {
          expect([...allowList.elements.keys()]).toContain(tag);
          const known = { ...allowList.everywhere, ...allowList.elements.get(tag)!.attributes, host: true };
          for (const attribute of Object.keys(given)) expect(Object.keys(known)).toContain(attribute);
          for (const address of [given.src, given.poster])
            if (address !== undefined) expect(address).toMatch(/^https?:\/\//);
          if (given.href) expect(given.href).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
          expect(given.srcset ?? '').not.toMatch(/javascript/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('it is the same when written as HTML and cleaned again', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const once = asHtml(clean(html));
        expect(asHtml(clean(once))).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  const kept = names.filter(
    (tag) =>
      /^[a-z]/.test(tag) &&
      !allowList.dropped.has(tag) &&
      !/^(?:iframe|plaintext|xmp|object|audio|video)$/.test(tag),
  );
  const shown = fc.array(
    fc.oneof(
      fc.constantFrom(...kept).map((tag) => `<${tag}>`),
      fc.constantFrom(...kept).map((tag) => `</${tag}>`),
      fc.stringMatching(/^[a-z]{1,4}$/),
    ),
    { maxLength: 40 },
  );
  it('the words are kept, in their order', () => {
    fc.assert(
      fc.property(shown, (pieces) => {
        const said = pieces.filter((text) => !text.startsWith('<')).join('');
        expect(words(clean(pieces.join(''))).replace(/\s/g, '')).toBe(said);
      }),
      { numRuns: 3000 },
    );
  });
});
