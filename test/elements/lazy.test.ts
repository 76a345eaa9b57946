import { expect } from 'chai';
import '../../src/define/all.js';
import { configure } from '../../src/index.js';
import type { ArticleElement } from '../../src/elements/article-element.js';
import type { ArticleList } from '../../src/elements/article-list.js';
import { watchAlive } from './alive.js';
import { at, backends, drawn, fresh, parts, put, requests } from './page.js';

/** Addresses that this page has asked for, modules among them. */
function asked(): () => string[] {
  const names: string[] = [];
  const observer = new PerformanceObserver((list) =>
    names.push(...list.getEntries().map(({ name }) => name)),
  );
  observer.observe({ type: 'resource' });
  return () => {
    names.push(...observer.takeRecords().map(({ name }) => name));
    return names.filter((name) => !name.includes('/_requests') && !name.includes('__web-test-runner'));
  };
}

/** Timers, frames and idle times that have been asked for. */
function scheduled(): { calls: string[]; restore(): void } {
  const names = ['setTimeout', 'setInterval', 'requestIdleCallback', 'requestAnimationFrame'] as const;
  const own = Object.fromEntries(names.map((name) => [name, window[name]]));
  const calls: string[] = [];
  for (const name of names) {
    const call = window[name] as (...args: unknown[]) => number;
    Object.assign(window, { [name]: (...args: unknown[]) => (calls.push(name), call(...args)) });
  }
  return { calls, restore: () => void Object.assign(window, own) };
}

async function waitABit(): Promise<void> {
  await drawn();
  await new Promise((resolve) => setTimeout(resolve, 200));
}

const FAR = '<div style="height: 6000px"></div>';

afterEach(() => window.scrollTo(0, 0));

describe('loading="lazy"', () => {
  // The first of this file: what has been loaded once is not loaded again.
  it('of what is never reached nothing is asked, loaded or timed, and one observer waits', async () => {
    configure({ prefetch: 'hover' });
    const { test } = fresh();
    const names = asked();
    const alive = watchAlive();
    const { calls, restore } = scheduled();
    const src = at(backends.wordpress, { test });
    put(`<div>${FAR}
      <latest-list loading="lazy" src="${src}" more="scroll" refresh="60" offline lang="de"></latest-list>
      <related-reads loading="lazy" src="${src}"></related-reads>
      <article-card loading="lazy" src="${src}"><template><p itemprop="headline"></p></template></article-card>
      <article-view loading="lazy" src="${src}"></article-view></div>`);
    await new Promise((resolve) => queueMicrotask(() => queueMicrotask(() => resolve(undefined))));
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    restore();
    await waitABit();
    expect(calls).to.deep.equal([]);
    expect(names()).to.deep.equal([]);
    expect([alive.observers.size, ...alive.listeners]).to.deep.equal([4]);
    expect(await requests(test)).to.have.length(0);
    for (const place of document.querySelectorAll('.test-place')) place.remove();
    await drawn();
    expect(alive.observers.size).to.equal(0);
    expect(names()).to.deep.equal([]);
    configure({ prefetch: undefined });
  });

  it('asks only near the viewport', async () => {
    const { test } = fresh();
    const place = put(
      `<div>${FAR}<latest-list loading="lazy" src="${at(backends.wordpress, { test })}"></latest-list></div>`,
    );
    const element = place.querySelector('latest-list')!;
    await waitABit();
    expect(await requests(test)).to.have.length(0);
    // A screen above it.
    window.scrollTo(0, 6000 - innerHeight * 1.8);
    await element.ready;
    expect(parts(element, 'card').length).to.be.greaterThan(0);
    expect(await requests(test)).to.have.length(1);
  });

  it('does not ask where it is not displayed, until it is', async () => {
    const { test } = fresh();
    const element = put(
      `<latest-list loading="lazy" hidden style="display: none" src="${at(backends.wordpress, { test })}"></latest-list>`,
    );
    await waitABit();
    expect([element.state, (await requests(test)).length]).to.deep.equal(['idle', 0]);
    element.hidden = false;
    element.style.removeProperty('display');
    await element.ready;
    expect(parts(element, 'card').length).to.be.greaterThan(0);
  });

  it('asks in a box that scrolls when it comes near in there', async () => {
    const { test } = fresh();
    const box = put<HTMLElement>(
      `<div><div>${FAR}<latest-list loading="lazy" src="${at(backends.wordpress, { test })}"></latest-list></div></div>`,
    );
    box.style.cssText = 'height: 300px; overflow-y: scroll';
    const element = box.querySelector<ArticleElement>('latest-list')!;
    await waitABit();
    expect(await requests(test)).to.have.length(0);
    // Not in sight yet, as on the page itself.
    box.scrollTo(0, 6000 - 300 - 100);
    await element.ready;
    expect(await requests(test)).to.have.length(1);
  });

  it('asks in a frame that it is taken into when it comes near in there', async () => {
    const { test } = fresh();
    const place = put(
      `<div>${FAR}<latest-list loading="lazy" src="${at(backends.wordpress, { test })}" sizes="300px"></latest-list></div>`,
    );
    const element = place.querySelector('latest-list')!;
    await waitABit();
    const frame = put<HTMLIFrameElement>('<iframe></iframe>');
    frame.style.cssText = 'width: 600px; height: 300px';
    place.remove();
    frame.contentDocument!.body.append(...place.childNodes);
    frame.scrollIntoView();
    await waitABit();
    expect(await requests(test)).to.have.length(0);
    frame.contentWindow!.scrollTo(0, 6000);
    await element.ready;
    expect(parts(element, 'card').length).to.be.greaterThan(0);
    expect(await requests(test)).to.have.length(1);
  });

  it('asks at once when it is to be eager, and observes nothing any more', async () => {
    const { test } = fresh();
    const alive = watchAlive();
    const place = put(
      `<div>${FAR}<article-view loading="lazy" src="${at(backends.wordpress, { test })}"></article-view></div>`,
    );
    const element = place.querySelector('article-view')!;
    await waitABit();
    expect([alive.observers.size, (await requests(test)).length]).to.deep.equal([1, 0]);
    element.loading = 'eager';
    await element.ready;
    expect(element.state).to.equal('ready');
    await waitABit();
    expect([alive.observers.size, (await requests(test)).length]).to.deep.equal([0, 1]);
  });

  it('asks once for what changes while it waits', async () => {
    const [one, other] = [fresh(), fresh()];
    const alive = watchAlive();
    const place = put(
      `<div>${FAR}<latest-list loading="lazy" src="${at(backends.wordpress, one)}"></latest-list></div>`,
    );
    const element = place.querySelector('latest-list')!;
    await waitABit();
    element.src = at(backends.wordpress, other);
    element.limit = 3;
    await waitABit();
    expect(alive.observers.size).to.equal(1);
    element.scrollIntoView();
    await element.ready;
    expect([(await requests(one.test)).length, (await requests(other.test)).length]).to.deep.equal([0, 1]);
  });

  it('waits below a list that grows, before and after it has', async () => {
    const { test } = fresh();
    const { test: later } = fresh();
    const place = put(`<div>
      <latest-list src="${at(backends.wordpress, { test, delay: 100 })}" limit="12" more="button"></latest-list>
      <div style="height: ${innerHeight}px"></div>
      <related-reads rank="recent" loading="lazy" src="${at(backends.wordpress, { test: later })}"></related-reads></div>`);
    const list = place.querySelector<ArticleList>('latest-list')!;
    const element = place.querySelector<ArticleElement>('related-reads')!;
    await list.ready;
    await waitABit();
    await list.loadMore();
    await waitABit();
    expect(parts(list, 'card')).to.have.length(24);
    expect(await requests(later)).to.have.length(0);
    element.scrollIntoView();
    await element.ready;
    expect(parts(element, 'card').length).to.be.greaterThan(0);
  });

  it('waits again where it was removed and comes back, and leaves nothing where it does not', async () => {
    const { test } = fresh();
    const alive = watchAlive();
    const place = put(
      `<div>${FAR}<latest-list loading="lazy" src="${at(backends.wordpress, { test })}"></latest-list></div>`,
    );
    const element = place.querySelector('latest-list')!;
    await waitABit();
    element.remove();
    await waitABit();
    expect(alive.observers.size).to.equal(0);
    place.append(element);
    await waitABit();
    expect([alive.observers.size, (await requests(test)).length]).to.deep.equal([1, 0]);
    element.scrollIntoView();
    await element.ready;
    expect(await requests(test)).to.have.length(1);
  });
});
