import { expect } from 'chai';
import { configure } from '../../src/configure.js';
import '../../src/define/all.js';
import { LatestList, type ArticleCard } from '../../src/define/all.js';
import { at, backends, fresh, isVisible, listen, next, parts, put, requests, texts } from './page.js';

const pause = (ms = 0) => new Promise((resolve) => setTimeout(resolve, ms));
const feed = (query: Record<string, string | number> = {}) => at('/feed.json', { ...fresh(), ...query });

describe('trouble, by name', () => {
  it('removed while asking again, and put back: asks again', async () => {
    const element = put<LatestList>(`<latest-list src="${feed()}"></latest-list>`);
    await element.ready;
    element.src = feed({ lang: 'ja', delay: 200 });
    await element.updateComplete;
    const place = element.parentElement!;
    element.remove();
    await pause(20);
    place.append(element);
    await next(element, 'article-load');
    await element.updateComplete;
    expect(texts(element, 'headline').join()).to.match(/\p{Script=Han}/u);
  });

  it('the address taken away while asking: the late answer is not shown, what stands between the tags is', async () => {
    const element = put<LatestList>(`<latest-list src="${feed({ delay: 150 })}"><p>All</p></latest-list>`);
    await element.updateComplete;
    element.removeAttribute('src');
    await pause(300);
    expect(parts(element, 'card')).to.have.length(0);
    expect(element.state).to.equal('idle');
    expect(isVisible(element.querySelector('p')!)).to.equal(true);
  });

  it('a broken picture does not hide the next one', async () => {
    const element = put<ArticleCard>('<article-card></article-card>');
    const image = () => parts<HTMLImageElement>(element, 'image')[0]!;
    const settled = (type: string) => {
      const happened = new Promise((resolve) => image().addEventListener(type, resolve, { once: true }));
      image().loading = 'eager';
      return happened;
    };
    element.article = { headline: 'One', url: '/1', image: at('/pictures/none.svg') };
    await element.ready;
    await settled('error');
    element.article = {
      headline: 'Two',
      url: '/2',
      image: at('/pictures/ferry-crews-vote-to-strike-320x180.svg'),
    };
    await next(element, 'article-load');
    await element.updateComplete;
    await settled('load');
    expect(image().hidden).to.equal(false);
  });

  it('relative addresses in exclude and canonical count as absolute ones', async () => {
    const element = put<LatestList>('<latest-list exclude="/news/a" canonical="/news/b"></latest-list>');
    element.articles = ['a', 'b', 'c'].map((slug) => ({ headline: slug, url: `/news/${slug}` }));
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(['c']);
  });

  it('a limit that changes while asking costs no second request', async () => {
    const { test } = fresh();
    const element = put<LatestList>(
      `<latest-list src="${at(backends.wordpress, { test, delay: 150 })}" limit="1"></latest-list>`,
    );
    await element.updateComplete;
    await pause(50);
    element.limit = 2;
    await element.ready;
    expect(parts(element, 'card')).to.have.length(2);
    expect(await requests(test)).to.have.length(1);
  });

  it('an error that the page takes upon itself leaves no words of ours', async () => {
    const element = put<LatestList>(
      `<latest-list src="${at(backends.wordpress, { ...fresh(), fault: '404' })}"></latest-list>`,
    );
    element.addEventListener('article-error', (event) => event.preventDefault());
    await element.ready;
    expect(parts(element, 'status')).to.have.length(0);
    expect(element.state).to.equal('error');
  });

  it('“Try again” hands its focus on to the first of what has come', async () => {
    listen();
    const src = at(backends.wordpress, { 'fail-first': 1, fault: '404', id: crypto.randomUUID() });
    const element = put<LatestList>(`<latest-list src="${src}"></latest-list>`);
    await element.ready;
    const button = element.shadowRoot!.querySelector('button')!;
    button.focus();
    button.click();
    await next(element, 'article-load');
    await pause(20);
    expect(element.shadowRoot!.activeElement).to.equal(parts(element, 'link')[0]);
  });

  it('a page’s error handler that throws costs neither event nor words', async () => {
    const said = listen();
    const { onerror } = window;
    window.onerror = () => true;
    configure({
      onError: () => {
        throw new Error('the page’s own');
      },
    });
    const element = put<LatestList>(
      `<latest-list src="${at(backends.wordpress, { ...fresh(), fault: '404' })}"></latest-list>`,
    );
    await next(element, 'article-error');
    await element.ready;
    configure({ onError: () => {} });
    window.onerror = onerror;
    expect(texts(element, 'status')[0]).to.contain('could not be loaded');
    expect(said).to.have.length(1);
  });

  it('the same mistake in ten elements is said once', async () => {
    const said = listen();
    const name = `no-such-${crypto.randomUUID()}`;
    const place = put(`<div>${`<latest-list src="/x" backend="${name}"></latest-list>`.repeat(10)}</div>`);
    await Promise.all([...place.querySelectorAll('latest-list')].map(({ ready }) => ready));
    expect(said.filter((line) => line.includes(name))).to.have.length(1);
  });

  it('an engine whose states want two dashes draws all the same', async () => {
    const { add } = CustomStateSet.prototype;
    CustomStateSet.prototype.add = () => {
      throw new SyntaxError('The specified value must start with --.');
    };
    const element = put<LatestList>(`<latest-list src="${feed()}" limit="2"></latest-list>`);
    await element.ready;
    CustomStateSet.prototype.add = add;
    expect(parts(element, 'card')).to.have.length(2);
  });

  it('src is resolved against <base>, as the page’s own addresses are', async () => {
    const base = document.createElement('base');
    base.href = window.newsroom;
    document.head.append(base);
    const element = put<LatestList>('<latest-list src="/feed.json" limit="2"></latest-list>');
    await element.ready;
    base.remove();
    expect(element.state).to.equal('ready');
  });

  it('foreign words are marked with their language, our own are not', async () => {
    const element = put<ArticleCard>('<article-card lang="en"></article-card>');
    element.article = {
      headline: 'Die Fähre',
      url: '/f',
      description: 'Sie fährt.',
      inLanguage: 'de',
      datePublished: '2026-01-02',
    };
    await element.ready;
    const [card] = parts(element, 'card');
    expect(parts(element, 'link')[0]!.lang).to.equal('de');
    expect(parts(element, 'description')[0]!.lang).to.equal('de');
    expect(card!.lang).to.equal('');
    expect(parts(element, 'date')[0]!.textContent).to.match(/Jan/);
  });

  it('another name for a class that is registered already', async () => {
    LatestList.define('the-latest');
    const element = put<LatestList>(`<the-latest src="${feed()}" limit="2"></the-latest>`);
    await element.ready;
    expect(parts(element, 'card')).to.have.length(2);
  });
});
