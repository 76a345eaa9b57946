import { expect } from 'chai';
import '../../src/define/latest-list.js';
import type { LatestList } from '../../src/define/latest-list.js';
import { accessible, at, backends, drawn, fresh, listen, next, parts, put, requests, texts } from './page.js';

function list(attributes: string): LatestList {
  return put<LatestList>(`<latest-list ${attributes}></latest-list>`);
}

function shown(element: Element): string[] {
  return parts<HTMLAnchorElement>(element, 'link').map(({ href }) => href);
}

function button(element: Element): HTMLButtonElement {
  return parts<HTMLButtonElement>(element, 'more')[0]!;
}

/** Waits until a list shows so many articles. */
async function until(element: LatestList, count: number): Promise<void> {
  for (let turn = 0; turn < 40 && parts(element, 'item').length !== count; turn++) await drawn();
  expect(parts(element, 'item')).to.have.length(count);
}

describe('more="button"', () => {
  it('brings as many articles again, behind those that are there, and is accessible', async () => {
    const element = list(`src="${at(backends.wordpress, fresh())}" limit="6" more="button"`);
    await element.ready;
    const before = parts(element, 'card');
    const addresses = shown(element);
    expect(texts(element, 'more')).to.deep.equal(['More articles']);
    button(element).click();
    await until(element, 12);
    expect(parts(element, 'card').slice(0, 6)).to.deep.equal(before);
    expect(shown(element).slice(0, 6)).to.deep.equal(addresses);
    expect(new Set(shown(element)).size).to.equal(12);
    await accessible(element);
  });

  it('gives the focus to the first new headline, and says how many have come', async () => {
    const element = list(`src="${at(backends.wordpress, fresh())}" limit="6" more="button"`);
    await element.ready;
    button(element).focus();
    button(element).click();
    await until(element, 12);
    await drawn();
    expect(element.shadowRoot!.activeElement === parts(element, 'link')[6]).to.equal(true);
    const said = [...element.shadowRoot!.querySelectorAll('.foot [role="status"]')].map((it) =>
      it.textContent!.trim(),
    );
    expect(said).to.deep.equal(['6 more articles']);
  });

  it('is busy while they are on their way, keeps the focus, and asks once however often it is pressed', async () => {
    const { test } = fresh();
    const element = list(`src="${at('/feed.json', { test, limit: 4, delay: 150 })}" limit="4" more="button"`);
    await element.ready;
    const asked = (await requests(test)).length;
    const it = button(element);
    it.focus();
    for (let press = 0; press < 3; press++) it.click();
    await element.updateComplete;
    expect(it.getAttribute('aria-disabled')).to.equal('true');
    expect(element.shadowRoot!.activeElement === it).to.equal(true);
    await until(element, 8);
    expect(button(element).getAttribute('aria-disabled')).to.equal('false');
    expect((await requests(test)).length - asked).to.equal(1);
  });

  it('asks for nothing that is at hand', async () => {
    const { test } = fresh();
    const element = list(`src="${at(backends.wordpress, { test, only: 9 })}" limit="4" more="button"`);
    await element.ready;
    await element.loadMore();
    expect(shown(element)).to.have.length(8);
    await element.loadMore();
    expect(shown(element)).to.have.length(9);
    expect(await requests(test)).to.have.length(1);
  });

  it('goes when there are no more, and says so to those who do not see it', async () => {
    const element = list(`src="${at(backends.wordpress, { ...fresh(), only: 8 })}" limit="6" more="button"`);
    await element.ready;
    button(element).click();
    await until(element, 8);
    await drawn();
    expect(parts(element, 'more')).to.have.length(0);
    expect(element.shadowRoot!.querySelector('.foot [role="status"]')!.textContent!.trim()).to.equal(
      '2 more articles. No more articles',
    );
    expect(element.shadowRoot!.activeElement === parts(element, 'link')[6]).to.equal(true);
  });

  it('is not there for a list that has everything', async () => {
    const element = list(`src="${at(backends.wordpress, { ...fresh(), only: 4 })}" limit="6" more="button"`);
    await element.ready;
    expect(parts(element, 'more')).to.have.length(0);
  });

  it('says where the next ones cannot be had, keeps what is there, and brings them on a second try', async () => {
    listen();
    const { test } = fresh();
    const src = at('/feed.json', { test, id: test, limit: 4, 'fail-after': 1, 'fail-for': 1, fault: '403' });
    const element = list(`src="${src}" limit="3" more="button"`);
    await element.ready;
    const failed = next(element, 'article-error');
    void element.loadMore();
    const { url } = await failed;
    await drawn();
    expect(url).to.contain('/feed.json');
    expect(element.state).to.equal('ready');
    expect(texts(element, 'status')[0]).to.contain('More articles could not be loaded.');
    const before = shown(element);
    button(element).click();
    await until(element, 7);
    expect(shown(element).slice(0, before.length)).to.deep.equal(before);
  });

  it('can be a button of the page’s own', async () => {
    const element = put<LatestList>(
      `<latest-list src="${at(backends.wordpress, fresh())}" limit="3" more="button"><button slot="more">Encore</button></latest-list>`,
    );
    await element.ready;
    element.querySelector('button')!.click();
    await until(element, 6);
  });

  it('does not repeat what other lists show, loaded pages included', async () => {
    const src = at('/feed.json', { ...fresh(), only: 30, limit: 10 });
    const place = put(
      `<div><latest-list src="${src}" limit="4" more="button"></latest-list><latest-list src="${src}" limit="4" more="button"></latest-list></div>`,
    );
    const [one, two] = [...place.querySelectorAll('latest-list')];
    await Promise.all([one!.ready, two!.ready]);
    const [first, second] = [shown(one!), shown(two!)];
    await one!.loadMore();
    await two!.loadMore();
    await one!.loadMore();
    expect(shown(one!)).to.have.length(12);
    expect(shown(two!)).to.have.length(8);
    expect(new Set([...shown(one!), ...shown(two!)]).size).to.equal(20);
    // Nobody has taken anything from under a reader's eyes.
    expect(shown(one!).slice(0, 4)).to.deep.equal(first);
    expect(shown(two!).slice(0, 4)).to.deep.equal(second);
  });

  it('begins at the beginning when the list is asked anew', async () => {
    const element = list(`src="${at(backends.wordpress, fresh())}" limit="3" more="button"`);
    await element.ready;
    await element.loadMore();
    await element.reload();
    expect(shown(element)).to.have.length(3);
  });

  it('loadMore() works without the attribute, and on an element that shows nothing does nothing', async () => {
    const element = list(`src="${at(backends.wordpress, fresh())}" limit="3"`);
    await element.ready;
    await element.loadMore();
    expect(shown(element)).to.have.length(6);
    expect(parts(element, 'more')).to.have.length(0);
    await document.createElement('latest-list').loadMore();
  });

  it('keeps its room from the skeleton on', async () => {
    const element = list(
      `src="${at(backends.wordpress, { ...fresh(), delay: 100 })}" limit="4" more="button"`,
    );
    await element.updateComplete;
    const before = element.getBoundingClientRect().height;
    await element.ready;
    await drawn();
    expect(element.getBoundingClientRect().height).to.be.closeTo(before, 1);
  });
});

describe('more="scroll"', () => {
  /** Scrolls on until a list shows so many articles. */
  async function scrollTo(element: LatestList, count: number): Promise<void> {
    for (let turn = 0; turn < 40 && parts(element, 'item').length < count; turn++) {
      parts(element, 'item').at(-1)!.scrollIntoView();
      await drawn();
    }
    expect(parts(element, 'item')).to.have.length(count);
  }

  /** A list in a window that is scrolled, with a footer of the page's below. */
  function feed(attributes = ''): LatestList {
    const place = put<HTMLDivElement>(`<div>
      <latest-list src="${at('/feed.json', { ...fresh(), limit: 6 })}" limit="6" more="scroll" ${attributes}></latest-list>
      <footer style="height: 3000px">The page’s own end</footer></div>`);
    window.scrollTo(0, 0);
    return place.querySelector('latest-list')!;
  }

  it('brings more when its end comes near, three times, and then waits to be asked', async () => {
    const element = feed();
    await element.ready;
    await scrollTo(element, 24);
    await drawn();
    await drawn();
    expect(shown(element)).to.have.length(24);
    expect(texts(element, 'more')).to.deep.equal(['More articles']);
    button(element).click();
    await scrollTo(element, 48);
  });

  it('is a feed: articles with their place, a name and a link past them', async () => {
    const element = feed();
    await element.ready;
    await scrollTo(element, 24);
    const frame = parts(element, 'list')[0]!;
    expect(frame.getAttribute('role')).to.equal('feed');
    expect(element.shadowRoot!.getElementById(frame.getAttribute('aria-labelledby')!)!.textContent).to.equal(
      'Latest',
    );
    const items = parts(element, 'item');
    expect(items.map((item) => item.getAttribute('aria-posinset'))).to.deep.equal(
      items.map((_, index) => String(index + 1)),
    );
    expect(
      items.every((item) => item.getAttribute('role') === 'article' && item.getAttribute('aria-label')),
    ).to.equal(true);
    expect(items[0]!.getAttribute('aria-setsize')).to.equal('-1');
    expect(parts(element, 'skip')).to.have.length(1);
    await accessible(element);
  });

  it('goes from article to article with Page Down and Page Up, and out with Control', async () => {
    const element = feed();
    await element.ready;
    await scrollTo(element, 24);
    const root = element.shadowRoot!;
    const items = parts(element, 'item');
    const press = (key: string, ctrlKey = false) =>
      root.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, composed: true, cancelable: true }),
      );
    parts(element, 'link')[0]!.focus();
    press('PageDown');
    expect(root.activeElement === items[1]).to.equal(true);
    press('PageDown');
    press('PageUp');
    expect(root.activeElement === items[1]).to.equal(true);
    press('End', true);
    expect(root.activeElement!.className).to.equal('end');
    items[3]!.focus();
    press('Home', true);
    expect(root.activeElement!.className).to.equal('skip');
  });

  it('brings more for Page Down on the last article', async () => {
    const element = feed();
    await element.ready;
    await scrollTo(element, 24);
    const last = parts(element, 'item').at(-1)!;
    last.focus();
    last.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }));
    await scrollTo(element, 30);
    expect(element.shadowRoot!.activeElement === parts(element, 'item')[24]).to.equal(true);
  });

  it('brings nothing by itself where the reader saves data', async () => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
    const element = feed();
    await element.ready;
    for (let turn = 0; turn < 10; turn++) await drawn();
    Reflect.deleteProperty(navigator, 'connection');
    expect(shown(element)).to.have.length(6);
    expect(texts(element, 'more')).to.deep.equal(['More articles']);
  });

  it('brings nothing while its end is far below', async () => {
    const place = put<HTMLDivElement>(`<div><div style="height: 9000px"></div>
      <latest-list src="${at('/feed.json', { ...fresh(), limit: 6 })}" limit="6" more="scroll"></latest-list></div>`);
    const element = place.querySelector('latest-list')!;
    await element.ready;
    await drawn();
    await drawn();
    expect(shown(element)).to.have.length(6);
  });
});
