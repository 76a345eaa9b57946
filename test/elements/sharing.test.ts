import { expect } from 'chai';
import '../../src/define/all.js';
import type { ArticleElement } from '../../src/elements/article-element.js';
import { at, backends, fresh, next, parts, put, requests, texts } from './page.js';

describe('one address', () => {
  it('is asked for once by ten elements of all kinds and limits', async () => {
    const { test } = fresh();
    const src = at(backends.wordpress, { test });
    const markup = [
      `<article-card src="${src}"></article-card>`.repeat(3),
      `<latest-list src="${src}" limit="3"></latest-list>`.repeat(2),
      `<latest-list src="${src}" limit="8"></latest-list>`.repeat(2),
      `<related-reads src="${src}" rank="recent"></related-reads>`.repeat(3),
    ].join('');
    const place = put(`<div>${markup}</div>`);
    const elements = [...place.children] as ArticleElement[];
    await Promise.all(elements.map(({ ready }) => ready));
    expect(elements.map(({ state }) => state)).to.deep.equal(Array(10).fill('ready'));
    expect(await requests(test)).to.have.length(1);
  });

  it('is asked for with nothing that would cost a preflight', async () => {
    const { test } = fresh();
    await put(`<article-card src="${at(backends.ghost, { test })}"></article-card>`).ready;
    const seen = await requests(test);
    expect(seen.map(({ method }) => method)).to.deep.equal(['GET']);
  });

  it('is not asked for again by one that comes later', async () => {
    const { test } = fresh();
    const src = at(backends.wordpress, { test });
    await put(`<article-card src="${src}"></article-card>`).ready;
    const later = put(`<article-card src="${src}"></article-card>`);
    const { fromCache } = await next(later, 'article-load');
    expect(fromCache).to.equal(true);
    expect(await requests(test)).to.have.length(1);
  });
});

describe('newest wins', () => {
  it('a late answer to an old question is never shown', async () => {
    const slow = at('/feed.json', { ...fresh(), lang: 'de', delay: 400 });
    const quick = at('/feed.json', { ...fresh(), lang: 'ja' });
    const element = put(`<latest-list src="${slow}"></latest-list>`);
    await element.updateComplete;
    element.src = quick;
    await next(element, 'article-load');
    await element.updateComplete;
    const shown = texts(element, 'headline');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(texts(element, 'headline')).to.deep.equal(shown);
    expect(shown.join()).to.match(/\p{Script=Han}/u);
  });
});

describe('coming and going', () => {
  it('an element that is moved asks no second time', async () => {
    const { test } = fresh();
    const element = put(`<latest-list src="${at(backends.wordpress, { test, delay: 150 })}"></latest-list>`);
    await element.updateComplete;
    const elsewhere = put('<p></p>');
    elsewhere.append(element);
    await element.ready;
    expect(parts(element, 'card').length).to.be.greaterThan(0);
    expect(await requests(test)).to.have.length(1);
  });

  it('the last one to leave ends the request; who comes back asks anew', async () => {
    const { test } = fresh();
    const element = put(`<latest-list src="${at(backends.wordpress, { test, delay: 300 })}"></latest-list>`);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    const place = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.state).to.equal('idle');
    place.append(element);
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(await requests(test)).to.have.length(2);
  });

  it('one that leaves costs its neighbour nothing', async () => {
    const { test } = fresh();
    const src = at(backends.wordpress, { test, delay: 200 });
    const stays = put(`<latest-list src="${src}"></latest-list>`);
    const leaves = put(`<latest-list src="${src}"></latest-list>`);
    await leaves.updateComplete;
    leaves.remove();
    await stays.ready;
    expect(stays.state).to.equal('ready');
    expect(await requests(test)).to.have.length(1);
  });

  it('a copy of an element works like the first', async () => {
    const element = put(`<latest-list src="${at(backends.wordpress)}" limit="2" dedupe="off"></latest-list>`);
    await element.ready;
    const copy = element.cloneNode(true) as typeof element;
    element.after(copy);
    await copy.ready;
    expect(texts(copy, 'headline')).to.deep.equal(texts(element, 'headline'));
  });
});

describe('loading="lazy"', () => {
  it('asks only near the viewport', async () => {
    const { test } = fresh();
    const place = put(
      `<div><div style="height: 6000px"></div><latest-list loading="lazy" src="${at(backends.wordpress, { test })}"></latest-list></div>`,
    );
    const element = place.querySelector('latest-list')!;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await requests(test)).to.have.length(0);
    element.scrollIntoView();
    await element.ready;
    expect(parts(element, 'card').length).to.be.greaterThan(0);
    window.scrollTo(0, 0);
  });
});
