import { expect } from 'chai';
import { cleanBody } from '../../src/text/body/clean-body.js';
import { drawBody } from '../../src/parts/body.js';
import { bodyStyles } from '../../src/styles/body.js';
import { hostStyles } from '../../src/styles/host.js';
import { en } from '../../src/locales/en.js';
import { BASE, defects, draw, forbidden } from './body-judge.js';
import { hook, pause, payloads } from './payloads.js';

/** Some of our own, for what the lists do not have. */
const own = [
  '<img src=/a srcset="/a 1x, javascript:alert(1) 2x">',
  '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
  '<a href="java\tscript:alert(1)">x</a>',
  '<img src=x onerror=alert(1)>',
  '<p style="position:fixed">x</p>',
  '<p id=location name=body>x</p>',
  '<form action="javascript:alert(1)"><p>x</p></form>',
  '<script>alert(1)</script>',
];

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => place.remove());

/** Shows a text as an element would, in its styles. */
function show(html: string, options: Partial<Parameters<typeof drawBody>[1]> = {}): HTMLElement {
  const root = place.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [hostStyles.styleSheet!, bodyStyles.styleSheet!];
  const text = document.createElement('div');
  text.className = 'text';
  const nodes = cleanBody(html, { base: BASE, level: 2 });
  text.append(drawBody(nodes, { strings: en, lang: 'en', ...options }));
  root.append(text);
  return text;
}

describe('a body out of lists of payloads', function () {
  this.timeout(120_000);

  it('runs nothing and holds nothing that is not allowed', async function () {
    const all = await payloads;
    if (!all) return this.skip();
    expect(all.length).to.be.greaterThan(17_000);
    const count = hook(window);
    // Lazy pictures of what is not shown are not asked for, so that no stranger's server hears of the tests.
    place.hidden = true;
    const found: string[] = [];
    for (let at = 0; at < all.length; at += 500) {
      for (const { p } of all.slice(at, at + 500)) {
        place.append(draw(p));
      }
      found.push(...forbidden(place));
      await pause();
      place.replaceChildren();
    }
    expect(found).to.deep.equal([]);
    expect(count.ran).to.equal(0);
  });
});

describe('the judge of bodies', () => {
  it('has nothing to say about our own payloads', () => {
    for (const html of own) expect(forbidden(draw(html))).to.deep.equal([]);
  });

  for (const [what, rules] of Object.entries(defects)) {
    it(`sees a list that lets through ${what}`, () => {
      expect(own.flatMap((html) => forbidden(draw(html, rules)))).not.to.deep.equal([]);
    });
  }

  it('hears a handler that runs', async () => {
    const count = hook(window);
    const image = draw('<img src="https://127.0.0.1:1/x.png" onerror="alert(1)">', defects.handlers);
    image.querySelector('img')!.loading = 'eager';
    place.append(image);
    for (let waits = 0; waits < 50 && !count.ran; waits++) await pause(50);
    expect(count.ran).to.equal(1);
  });
});

describe('a body', () => {
  it('has pictures that wait, and tell nobody where they are shown', () => {
    const image = show('<img src="/a.png" srcset="/a.png 300w, /b.png 600w">').querySelector('img')!;
    expect(image.loading).to.equal('lazy');
    expect(image.decoding).to.equal('async');
    expect(image.referrerPolicy).to.equal('no-referrer');
    expect(image.sizes).to.match(/^auto,/);
    expect(image.src).to.equal('https://paper.example/a.png');
  });

  it('keeps room for a picture of unknown size', () => {
    const image = show('<img src="https://127.0.0.1:1/a.png">').querySelector('img')!;
    const { width, height } = image.getBoundingClientRect();
    expect(width / height).to.be.closeTo(1.5, 0.01);
  });

  it('has links that open as they are told to, and cannot reach back', () => {
    const link = show('<a href="/x">x</a>', {
      link: { target: '_blank', rel: 'nofollow', referrerpolicy: 'origin' },
    }).querySelector('a')!;
    expect(link.target).to.equal('_blank');
    expect(link.rel).to.equal('nofollow noopener');
    expect(link.referrerPolicy).to.equal('origin');
    expect(link.textContent).to.equal(`x ${en.newTab}`);
  });

  it('has plain links where nothing is said', () => {
    const link = show('<a href="/x">x</a>').querySelector('a')!;
    expect(link.getAttributeNames()).to.deep.equal(['href']);
  });

  it('has tables that scroll by themselves', () => {
    const text = show(`<table><tr>${'<td>Rindfleischetikettierung</td>'.repeat(20)}</tr></table>`);
    const region = text.querySelector<HTMLElement>('.table')!;
    expect(region.getAttribute('role')).to.equal('region');
    expect(region.ariaLabel).to.equal(en.table);
    expect(region.tabIndex).to.equal(0);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(text.scrollWidth).to.equal(text.clientWidth);
  });

  it('is sized by its own text, whatever a rem is in the page', () => {
    const size = (text: HTMLElement) => getComputedStyle(text.querySelector('p')!).marginBlockEnd;
    const before = size(show('<p>a</p><p>b</p>'));
    document.documentElement.style.fontSize = '62.5%';
    place.style.fontSize = '16px';
    const after = size(place.shadowRoot!.querySelector<HTMLElement>('.text')!);
    document.documentElement.style.fontSize = '';
    expect(after).to.equal(before);
  });

  it('draws what is deep without a stack', () => {
    let node = { name: 'div', attributes: {}, children: [] as unknown[] };
    for (let depth = 0; depth < 20_000; depth++) node = { name: 'div', attributes: {}, children: [node] };
    expect(drawBody([node as never], { strings: en, lang: 'en' }).childElementCount).to.equal(1);
  });
});

describe('what another site has to show', () => {
  const frame = (src: string) => show(`<iframe src="${src}" title="A film"></iframe><p>below</p>`);

  it('is a link and a button, and asks nothing of that site', () => {
    const text = frame('https://www.video.example/1');
    expect(text.querySelector('iframe')).to.equal(null);
    expect(text.querySelector('button')!.textContent).to.equal('Show content from video.example');
    const link = text.querySelector('a')!;
    expect(link.textContent).to.equal('Open at video.example');
    expect(link.href).to.equal('https://www.video.example/1');
    expect(text.querySelector<HTMLElement>('.embed')!.lang).to.equal('en');
  });

  it('comes into a sandbox when asked for, moves nothing, and has the focus', () => {
    const text = frame('https://127.0.0.1:1/');
    const below = () => text.querySelector('p')!.getBoundingClientRect().top;
    const before = below();
    const button = text.querySelector('button')!;
    button.focus();
    button.click();
    const shown = text.querySelector('iframe')!;
    expect([...shown.sandbox]).to.deep.equal([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-presentation',
    ]);
    expect(shown.title).to.equal('A film');
    expect(shown.allow).to.equal('fullscreen; picture-in-picture');
    expect(shown.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    expect(below()).to.equal(before);
    expect(place.shadowRoot!.activeElement).to.equal(shown);
    expect(text.querySelector('.embed a')).not.to.equal(null);
  });

  it('is a link only where its sandbox would not hold: at the page’s own site', () => {
    const text = frame(new URL('/x', location.href).href);
    expect(text.querySelector('button')).to.equal(null);
    expect(text.querySelector('.embed a')).not.to.equal(null);
  });
});
