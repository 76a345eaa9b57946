import { expect } from 'chai';
import '../../src/define/all.js';
import type { ArticleElement } from '../../src/elements/article-element.js';
import type { ArticleList } from '../../src/elements/article-list.js';
import { settings } from '../../src/configure.js';
import { watchAlive } from './alive.js';
import { stopClock } from './clock.js';
import { at, backends, drawn, fresh, listen, next, parts, put, requests, texts, until } from './page.js';

const WIDTH = 600;

/** A document of this site in a frame, as wide as the elements are on the page. */
function frame(): HTMLIFrameElement & {
  contentDocument: Document;
  contentWindow: Window & typeof globalThis;
} {
  const made = put<HTMLIFrameElement>('<iframe></iframe>');
  made.style.cssText = `border: 0; width: ${WIDTH}px; height: 900px`;
  made.contentDocument!.body.style.margin = '0';
  made.contentDocument!.documentElement.lang = 'en';
  return made as ReturnType<typeof frame>;
}

async function ready<E extends ArticleElement>(markup: string): Promise<E> {
  const place = put<HTMLElement>(`<div>${markup}</div>`);
  place.style.width = `${WIDTH}px`;
  const element = place.firstElementChild as E;
  await element.ready;
  await drawn();
  return element;
}

/** A list of one article of two minutes ago, by the clock of the test. */
async function twoMinutesOld(): Promise<ArticleList> {
  const datePublished = new Date(Date.now() - 120_000).toISOString();
  const element = document.createElement('latest-list');
  element.articles = [{ headline: 'Fog', url: '/fog', datePublished }];
  put<HTMLElement>('<div></div>').append(element);
  await element.ready;
  return element;
}

/** What is not as it was. */
function other(now: string[], before: string[]): string[] {
  expect(now).to.have.length(before.length);
  return now.filter((said, index) => said !== before[index]);
}

/** Fails unless it looks as it did, at the latest once all of it is here. */
async function same(element: Element, before: string[]): Promise<void> {
  for (let turn = 0; turn < 50; turn++) {
    const now = look(element);
    if (now.length === before.length && !other(now, before).length) return;
    await drawn();
  }
  expect(other(look(element), before)).to.deep.equal([]);
}

/** What a picture that comes changes, whenever it comes. */
const HEIGHTS = /height|block-size|-origin|template-rows|bottom|block-end/;

/** Everything that the browser knows of how an element's shadow tree looks. */
function look(element: Element): string[] {
  const { getComputedStyle } = element.ownerDocument.defaultView!;
  return [...element.shadowRoot!.querySelectorAll(':not(style)')].flatMap((node) => {
    const style = getComputedStyle(node);
    return [...style]
      .filter((name) => !HEIGHTS.test(name))
      .map((name) => `${node.localName} ${node.className} ${name}: ${style.getPropertyValue(name)}`);
  });
}

// With `sizes`: of pictures that are measured (`sizes=auto`) Chromium complains itself when they get into a frame.
const src = `${at(backends.wordpress)}" sizes="300px`;
const kinds = {
  'a card': `<article-card src="${src}" theme="dark" appearance="outlined"></article-card>`,
  'a list': `<latest-list src="${src}" limit="3" dedupe="off"></latest-list>`,
  'a list that lives': `<latest-list src="${src}" limit="3" dedupe="off" more="button" refresh="60"></latest-list>`,
  'further reads': `<related-reads rank="recent" src="${src}" limit="3" layout="grid" dedupe="off"></related-reads>`,
  'a whole article': `<article-view src="${src}"></article-view>`,
  'cards of the page’s own': `<latest-list src="${src}" limit="2" dedupe="off"><template><style>p { color: red }</style><p itemprop="headline"></p></template></latest-list>`,
};

describe('an element that is taken into another document', () => {
  for (const [name, markup] of Object.entries(kinds)) {
    it(`looks the same there, and when it is back: ${name}`, async () => {
      const element = await ready(markup);
      const place = element.parentElement!;
      const before = look(element);
      expect(before.length).to.be.greaterThan(1);
      const page = frame().contentDocument;
      page.body.append(element);
      await until(() => element.shadowRoot!.adoptedStyleSheets.length > 0);
      expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
      await same(element, before);
      place.append(element);
      await drawn();
      await same(element, before);
    });
  }

  it('looks as it should where it begins there', async () => {
    const there = frame().contentDocument;
    const before = look(await ready(kinds['a list that lives']));
    const element = document.createElement('latest-list');
    for (const [name, value] of Object.entries({
      src: at(backends.wordpress),
      sizes: '300px',
      limit: 3,
      dedupe: 'off',
      more: 'button',
      refresh: 60,
    }))
      element.setAttribute(name, String(value));
    there.body.append(element);
    await element.ready;
    await drawn();
    await same(element, before);
  });

  it('goes there with all its sheets, however soon it goes on', async () => {
    const element = await ready(kinds['a list that lives']);
    const before = look(element);
    const place = element.parentElement!;
    const [first, second] = [frame(), frame()];
    first.contentDocument.body.append(element);
    second.contentDocument.body.append(element);
    await drawn();
    await same(element, before);
    first.contentDocument.body.append(element);
    place.append(element);
    await drawn();
    await same(element, before);
  });

  it('asks no second time', async () => {
    const { test } = fresh();
    const element = put<ArticleElement>(
      `<latest-list src="${at(backends.wordpress, { test, delay: 150 })}" limit="3" sizes="300px"></latest-list>`,
    );
    await element.updateComplete;
    frame().contentDocument.body.append(element);
    await element.ready;
    expect(parts(element, 'card')).to.have.length(3);
    expect(await requests(test)).to.have.length(1);
  });

  it('has dates that go on there, one listener and one timer, and leaves none behind', async () => {
    const clock = stopClock();
    const element = await twoMinutesOld();
    await drawn();
    expect(texts(element, 'date')).to.deep.equal(['2 minutes ago']);
    const { contentDocument, contentWindow } = frame();
    const here = watchAlive();
    const there = watchAlive(contentWindow);
    contentDocument.body.append(element);
    await drawn();
    expect(clock.timers).to.equal(1);
    clock.pass(3);
    await element.updateComplete;
    expect(texts(element, 'date')).to.deep.equal(['5 minutes ago']);
    expect(there.listeners.filter((type) => type === 'visibilitychange')).to.have.length(2);
    Object.defineProperty(contentDocument, 'hidden', { configurable: true, get: () => true });
    contentDocument.dispatchEvent(new Event('visibilitychange'));
    expect(clock.timers).to.equal(0);
    Reflect.deleteProperty(contentDocument, 'hidden');
    contentDocument.dispatchEvent(new Event('visibilitychange'));
    expect(clock.timers).to.equal(1);
    element.remove();
    await drawn();
    expect([clock.timers, here.observers.size, ...here.listeners, ...there.listeners]).to.deep.equal([0, 0]);
  });

  it('tells of clicks, and of cards that were seen', async () => {
    const before = settings.impression;
    settings.impression = { duration: 50 };
    const element = await ready<ArticleList>(
      `<latest-list src="${src}" limit="2" dedupe="off" id="there"></latest-list>`,
    );
    settings.impression = before;
    const { contentDocument } = frame();
    const seen = next(element, 'article-impression');
    contentDocument.body.append(element);
    await drawn();
    contentDocument.addEventListener('article-click', (event) => event.preventDefault());
    const clicked = next(contentDocument, 'article-click');
    parts(element, 'link')[0]!.click();
    expect((await clicked).list).to.equal('there');
    expect((await seen).list).to.equal('there');
  });

  it('brings more there, gives it the focus, and keeps the keys of a feed', async () => {
    const { test } = fresh();
    const element = await ready<ArticleList>(
      `<latest-list src="${at(backends.wordpress, { test })}" limit="3" more="button" dedupe="off" sizes="300px"></latest-list>`,
    );
    const { contentDocument, contentWindow } = frame();
    contentDocument.body.append(element);
    await drawn();
    contentWindow.focus();
    parts(element, 'more')[0]!.click();
    while (parts(element, 'card').length < 6) await drawn();
    await drawn();
    expect(element.shadowRoot!.activeElement === parts(element, 'link')[3]).to.equal(true);
    expect(contentDocument.activeElement === element).to.equal(true);
    element.setAttribute('more', 'scroll');
    await element.updateComplete;
    parts(element, 'link')[0]!.focus();
    parts(element, 'link')[0]!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, composed: true, cancelable: true }),
    );
    await drawn();
    expect(element.shadowRoot!.activeElement === parts(element, 'item')[1]).to.equal(true);
  });

  it('speaks the language of where it is, in shadow roots of that document too', async () => {
    const element = await ready(`<latest-list src="${src}" limit="2" dedupe="off"></latest-list>`);
    expect(texts(element, 'heading')).to.deep.equal(['Latest']);
    const { contentDocument } = frame();
    const host = contentDocument.createElement('div');
    host.lang = 'de';
    contentDocument.body.append(host);
    host.attachShadow({ mode: 'open' }).append(element);
    await until(() => texts(element, 'heading').join() !== 'Latest');
    expect(texts(element, 'heading').join()).not.to.equal('Latest');
  });

  it('keeps what the page of the frame has put between its tags', async () => {
    const said = listen();
    const { contentDocument } = frame();
    const element = document.createElement('latest-list');
    element.src = at('/nothing', { status: 404 });
    const words = contentDocument.createElement('p');
    words.textContent = 'All articles';
    element.append(words);
    contentDocument.body.append(element);
    await element.ready;
    await drawn();
    expect(words.assignedSlot).not.to.equal(null);
    expect(said).to.have.length(1);
  });

  it('gives nothing away when the frame is taken away with it', async () => {
    const { test } = fresh();
    const clock = stopClock();
    const element = await twoMinutesOld();
    const around = frame();
    around.contentDocument.body.append(element);
    await drawn();
    expect(clock.timers).to.equal(1);
    around.remove();
    await drawn();
    expect(clock.timers).to.equal(0);
    element.articles = null;
    element.src = at(backends.wordpress, { test });
    await drawn();
    expect(await requests(test)).to.have.length(0);
    put<HTMLElement>('<div></div>').append(element);
    await element.ready;
    expect(parts(element, 'card').length).to.be.greaterThan(0);
    expect(await requests(test)).to.have.length(1);
  });
});

describe('a document without a window', () => {
  const documents: Record<string, () => Document | DocumentFragment> = {
    'of a template': () => document.createElement('template').content,
    'of a parser': () => new DOMParser().parseFromString('<p></p>', 'text/html'),
    'of createHTMLDocument()': () => document.implementation.createHTMLDocument(),
    'of XML': () => document.implementation.createDocument('http://www.w3.org/1999/xhtml', 'html'),
    'without anything': () => new Document(),
  };
  for (const [name, make] of Object.entries(documents)) {
    it(`is no place to ask from: ${name}`, async () => {
      const { test } = fresh();
      const faults: unknown[] = [];
      const note = (event: Event) => void faults.push(event);
      addEventListener('error', note);
      addEventListener('unhandledrejection', note);
      const element = document.createElement('latest-list');
      element.setAttribute('src', at(backends.wordpress, { test }));
      element.setAttribute('limit', '2');
      element.setAttribute('sizes', '300px');
      const home = make();
      const place = 'body' in home ? (home.body ?? home.documentElement ?? home) : home;
      place.append(element);
      await drawn();
      element.setAttribute('limit', '3');
      element.lang = 'de';
      await drawn();
      expect(await requests(test)).to.have.length(0);
      put<HTMLElement>('<div></div>').append(element);
      await element.ready;
      await drawn();
      expect(parts(element, 'card')).to.have.length(3);
      expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
      const headlines = texts(element, 'headline');
      place.append(element);
      await drawn();
      element.setAttribute('level', '3');
      element.reload().catch((fault: unknown) => void faults.push(fault));
      await drawn();
      element.setAttribute('level', '2');
      put<HTMLElement>('<div></div>').append(element);
      await element.ready;
      await drawn();
      expect(texts(element, 'headline')).to.deep.equal(headlines);
      expect(element.shadowRoot!.adoptedStyleSheets.length).to.be.greaterThan(0);
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
      expect(faults).to.deep.equal([]);
    });
  }
});
