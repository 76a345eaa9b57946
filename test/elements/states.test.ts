import { expect } from 'chai';
import '../../src/define/all.js';
import type { LatestList, RelatedReads } from '../../src/define/all.js';
import {
  accessible,
  at,
  backends,
  drawn,
  fresh,
  isVisible,
  listen,
  next,
  parts,
  put,
  texts,
} from './page.js';

const posts = (query: Record<string, string | number> = {}) =>
  at(backends.wordpress, { ...fresh(), ...query });

describe('the states', () => {
  it('idle: without an address nothing is asked and the children are shown', async () => {
    const element = put<LatestList>('<latest-list><p>No stories on Sundays.</p></latest-list>');
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
  });

  it('loading: a skeleton of as many cards as will come, silent to a screen reader', async () => {
    const element = put<LatestList>(`<latest-list src="${posts({ delay: 400 })}" limit="3"></latest-list>`);
    await element.updateComplete;
    await element.updateComplete;
    expect(element.state).to.equal('loading');
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(parts(element, 'skeleton')).to.have.length(3);
    expect(parts(element, 'skeleton').every((bones) => bones.ariaHidden === 'true')).to.equal(true);
    expect(parts(element, 'base')[0]!.ariaBusy).to.equal('true');
    await accessible(element);
    await element.ready;
    expect(parts(element, 'skeleton')).to.have.length(0);
    expect(parts(element, 'base')[0]!.ariaBusy).not.to.equal('true');
  });

  it('loading: children stay until there is better, and are gone then', async () => {
    const element = put<LatestList>(
      `<latest-list src="${posts({ delay: 200 })}"><a href="/all">All stories</a></latest-list>`,
    );
    await element.updateComplete;
    const link = element.querySelector('a')!;
    expect(isVisible(link)).to.equal(true);
    expect(parts(element, 'skeleton')).to.have.length(0);
    await element.ready;
    expect(isVisible(link)).to.equal(false);
  });

  it('ready', async () => {
    const element = put<LatestList>(`<latest-list src="${posts()}"></latest-list>`);
    await next(element, 'article-load');
    expect(element.state).to.equal('ready');
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.error).to.equal(undefined);
  });

  it('empty: the latest say so, further reads say nothing', async () => {
    const src = posts({ search: 'no-story-has-this-word' });
    const latest = put<LatestList>(`<latest-list src="${src}"></latest-list>`);
    const related = put<RelatedReads>(`<related-reads src="${src}"></related-reads>`);
    const own = put<LatestList>(`<latest-list src="${src}"><p slot="empty">Quiet today.</p></latest-list>`);
    await Promise.all([latest.ready, related.ready, own.ready]);
    expect(latest.state).to.equal('empty');
    expect(latest.matches(':state(empty)')).to.equal(true);
    expect(texts(latest, 'status')).to.deep.equal(['Nothing here yet.']);
    expect(texts(related, 'status')).to.deep.equal([]);
    expect(parts(related, 'heading')).to.have.length(0);
    expect(isVisible(own.querySelector('p')!)).to.equal(true);
    await accessible(latest);
  });

  it('empty: what hides gives its room up below the reader only', async () => {
    const src = posts({ search: 'no-story-has-this-word' });
    const place = put(`<div><related-reads rank="recent" src="${src}"></related-reads></div>`);
    const related = place.querySelector<RelatedReads>('related-reads')!;
    const height = () => related.getBoundingClientRect().height;
    await related.ready;
    const kept = height();
    expect(kept).to.be.greaterThan(200);
    await drawn();
    expect(height()).to.equal(kept);
    // A move must not make it forget.
    place.append(related);
    place.style.paddingBlockStart = '200vh';
    await drawn();
    expect(height()).to.equal(0);
  });

  it('error: the children stay, and the console says why', async () => {
    const said = listen();
    const src = posts({ fault: '404' });
    const element = put<LatestList>(`<latest-list src="${src}"><a href="/all">All stories</a></latest-list>`);
    const { error, kind, status, url } = await next(element, 'article-error');
    await element.ready;
    expect([kind, status, element.state]).to.deep.equal(['http', 404, 'error']);
    expect(element.error).to.equal(error);
    expect(url).to.contain(src);
    expect(isVisible(element.querySelector('a')!)).to.equal(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<latest-list>: .*answered 404.*Expected 200 with JSON/);
  });

  it('error: without children a reader is told, and may try again', async () => {
    listen();
    const src = posts({ 'fail-first': 1, fault: '404', id: crypto.randomUUID() });
    const element = put<LatestList>(`<latest-list src="${src}"></latest-list>`);
    await element.ready;
    expect(texts(element, 'status')[0]).to.contain('could not be loaded');
    await accessible(element);
    element.shadowRoot!.querySelector('button')!.click();
    await next(element, 'article-load');
    await element.ready;
    expect(parts(element, 'card').length).to.be.greaterThan(0);
    expect(element.error).to.equal(undefined);
  });

  it('error: a page that cancels the event has the word', async () => {
    const said = listen();
    const element = put<LatestList>(`<latest-list src="${posts({ fault: '404' })}"></latest-list>`);
    element.addEventListener('article-error', (event) => event.preventDefault());
    await element.ready;
    await new Promise((resolve) => setTimeout(resolve));
    expect(said).to.deep.equal([]);
  });

  it('error: ten elements that share a failed request say it once', async () => {
    const said = listen();
    const markup = `<latest-list src="${posts({ fault: '404' })}"></latest-list>`.repeat(10);
    const place = put<LatestList>(`<div>${markup}</div>`);
    await Promise.all([...place.querySelectorAll('latest-list')].map(({ ready }) => ready));
    await new Promise((resolve) => setTimeout(resolve));
    expect(said).to.have.length(1);
  });

  it('stale: what was shown stays when asking again fails, and it says so', async () => {
    listen();
    const element = put<LatestList>(`<latest-list src="${posts()}" limit="3"></latest-list>`);
    await element.ready;
    const before = texts(element, 'headline');
    element.src = posts({ fault: '404' });
    await next(element, 'article-error');
    await element.ready;
    await element.updateComplete;
    expect(element.state).to.equal('stale');
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(texts(element, 'headline')).to.deep.equal(before);
    expect(texts(element, 'status')).to.deep.equal(['These may not be the newest articles. Try again']);
    await accessible(element);
  });

  for (const fault of [
    'html',
    'invalid-json',
    'empty-body',
    '204',
    'error-200',
    'unknown-shape',
    'no-cors',
    'redirect-loop',
  ]) {
    it(`error: ${fault} never costs the fallback`, async () => {
      const said = listen();
      const element = put<LatestList>(
        `<latest-list src="${posts({ fault })}"><a href="/all">All stories</a></latest-list>`,
      );
      await element.ready;
      expect(element.state).to.equal('error');
      expect(isVisible(element.querySelector('a')!)).to.equal(true);
      await new Promise((resolve) => setTimeout(resolve));
      expect(said).to.have.length(1);
      expect(said[0]).to.match(/Expected .*\. .*Try|Try /s);
    });
  }

  it('error: CORS is named, with the header that is missing', async () => {
    listen();
    const element = put<LatestList>(`<latest-list src="${posts({ fault: 'no-cors' })}"></latest-list>`);
    const { error } = await next(element, 'article-error');
    expect(error.name).to.equal('NetworkError');
    expect(error.message).to.contain(`"Access-Control-Allow-Origin: ${location.origin}"`);
  });

  it('a passing failure is got over without a word', async () => {
    const said = listen();
    const src = posts({ 'fail-first': 2, fault: '503', id: crypto.randomUUID() });
    const element = put<LatestList>(`<latest-list src="${src}"></latest-list>`);
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(said).to.deep.equal([]);
  });
});
