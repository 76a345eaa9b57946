import { expect } from 'chai';
import DOMPurify, { type Config } from 'dompurify';
import { allowList } from '../../src/text/body/allow-list.js';
import { draw } from './body-judge.js';
import { hook, pause, payloads } from './payloads.js';

/** What DOMPurify lets through; nothing of what it cannot read at all, such as a set of frames. */
function purified(html: string, options: Config = {}): ParentNode & Node {
  const fragment = DOMPurify.sanitize(html, { ...options, RETURN_DOM_FRAGMENT: true });
  return (fragment as DocumentFragment | null) ?? document.createDocumentFragment();
}

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

describe('of lists of payloads', function () {
  this.timeout(100_000);

  it('many run when they are put into a page as they are', async function () {
    const all = await payloads;
    if (!all) return this.skip();
    // Such as a failing picture sets off, and which do not go on for ever or take the page away.
    const sample = all
      .filter(({ src }) => /^(?:payloadbox|PayloadsAllTheThings|AwesomeXSS)$/.test(src))
      .filter(({ p }) =>
        /^<(?:img|image|video|audio|object|embed)\b[^<>]*\bonerror\s*=\s*["']?(?:alert|prompt|confirm)\b/i.test(
          p,
        ),
      )
      .filter(
        ({ p }) => !/while|for\b|setInterval|parent|top\b|location|document|<script|<base|<meta/i.test(p),
      )
      .slice(0, 100);
    let ran = 0;
    for (let at = 0; at < sample.length; at += 20) {
      const frames = sample.slice(at, at + 20).map(({ p }) => {
        const frame = document.createElement('iframe');
        // It may not take the tests' own page away.
        frame.sandbox.add('allow-scripts', 'allow-same-origin');
        place.append(frame);
        const count = hook(frame.contentWindow!);
        frame.contentDocument!.body.innerHTML = p;
        return count;
      });
      await pause(1000);
      ran += frames.filter((count) => count.ran).length;
      place.replaceChildren();
    }
    expect(ran / sample.length).to.be.greaterThan(0.5);
  });

  it('our text holds no element that neither DOMPurify nor the browser lets through', async function () {
    const all = await payloads;
    if (!all) return this.skip();
    // What we make of other things: paragraphs and breaks of boxes, a table's missing parts, a language's carrier.
    const ours = new Set([
      'p',
      'br',
      'div',
      'span',
      'ul',
      'li',
      'dd',
      'tbody',
      'tr',
      'td',
      'colgroup',
      's',
      'code',
      'abbr',
      'pre',
      'img',
    ]);
    const native = 'setHTML' in Element.prototype;
    const strange: string[] = [];
    // Parsers of before 2025 throw out what is in a select and no option, and with it what we let through.
    const select = document.createElement('div');
    select.innerHTML = '<select><i></i></select>';
    const asOurs = select.querySelector('i') !== null;
    for (const { p } of all.filter((_, index) => index % 3 === 0)) {
      if (!asOurs && /<select\b/i.test(p)) continue;
      const theirs = new Set(
        [...purified(p).querySelectorAll('*')].map((element) => element.localName.replace(/^h\d$/, 'h')),
      );
      if (native) {
        const box = new DOMParser().parseFromString('', 'text/html').createElement('div');
        (box as unknown as { setHTML(html: string): void }).setHTML(p);
        for (const element of box.querySelectorAll('*')) theirs.add(element.localName.replace(/^h\d$/, 'h'));
      }
      for (const element of draw(p).querySelectorAll('*:not(.embed, .embed *)')) {
        const name = element.localName.replace(/^h\d$/, 'h');
        if (!ours.has(name) && !theirs.has(name)) strange.push(`${name} of ${p}`);
      }
    }
    expect(strange).to.deep.equal([]);
  });

  it('our text has the same words as the browser’s where the markup is clean', async function () {
    const all = await payloads;
    if (!all) return this.skip();
    const gone = [...allowList.dropped, 'audio', 'video'];
    const words = (node: Node) => node.textContent!.replace(/[\s\p{Cc}]/gu, '');
    const other: string[] = [];
    let compared = 0;
    for (const { p } of all.filter(({ src }, index) => src === 'dompurify-expect' || index % 5 === 0)) {
      // DOMPurify makes it clean, and the browser says what words there are.
      const clean = DOMPurify.sanitize(p, { FORBID_TAGS: gone, FORBID_CONTENTS: gone });
      const template = document.createElement('template');
      template.innerHTML = clean;
      if (template.innerHTML !== clean || !/<\w/.test(clean)) continue;
      compared++;
      if (words(draw(clean)) !== words(template.content)) other.push(clean);
    }
    expect(compared).to.be.greaterThan(500);
    expect(other).to.deep.equal([]);
  });
});
