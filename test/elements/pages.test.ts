import { expect } from 'chai';
import '../../src/define/article-card.js';
import '../../src/define/latest-list.js';
import type { ArticleCard } from '../../src/define/article-card.js';
import type { LatestList } from '../../src/define/latest-list.js';
import { accessible, at, backends, next, parts, put, texts } from './page.js';

/** The newest stories of the newsroom, as its JSON Feed has them. */
async function stories(): Promise<{ url: string; title: string; authors?: { name: string }[] }[]> {
  return (await (await fetch(at('/feed.json', { limit: 5 }))).json()).items;
}

describe('a web page as the source', () => {
  it('<article-card> shows the article of a page, and is accessible', async () => {
    const [story] = await stories();
    const element = put<ArticleCard>(`<article-card src="${story!.url}"></article-card>`);
    const { articles } = await next(element, 'article-load');
    await element.ready;
    expect(articles).to.have.length(1);
    expect(texts(element, 'headline')).to.deep.equal([articles[0]!.headline]);
    expect(articles[0]!.headline).to.equal(story!.title);
    expect(parts<HTMLAnchorElement>(element, 'link')[0]!.href).to.equal(story!.url);
    expect(articles[0]!.author.map(({ name }) => name)).to.deep.equal(
      story!.authors!.map(({ name }) => name),
    );
    await accessible(element);
  });

  it('a picture has the size that only the page’s meta tags tell', async () => {
    const list = await (await fetch(at('/feed.json'))).json();
    const { url } = list.items.find(({ image }: { image?: string }) => image);
    const element = put<ArticleCard>(`<article-card src="${url}"></article-card>`);
    await element.ready;
    const [image] = parts<HTMLImageElement>(element, 'image');
    expect(new URL(image!.src).origin).to.equal(window.newsroom);
  });

  it('<latest-list> shows what a front page lists', async () => {
    const element = put<LatestList>(`<latest-list src="${at('/')}" limit="5"></latest-list>`);
    const { articles, dropped, total } = await next(element, 'article-load');
    await element.ready;
    expect(dropped).to.deep.equal([]);
    expect(articles.length).to.be.at.least(5);
    expect(total).to.be.at.least(articles.length);
    const links = parts<HTMLAnchorElement>(element, 'link').map(({ href }) => href);
    expect(links).to.deep.equal((await stories()).map(({ url }) => url));
    await accessible(element);
  });

  it('<latest-list> shows a page in another script', async () => {
    const element = put<LatestList>(`<latest-list src="${at('/', { lang: 'ja' })}" limit="2"></latest-list>`);
    await element.ready;
    expect(texts(element, 'headline').join('')).to.match(/[\u3040-\u9fff]/);
  });

  it('a page that tells machines nothing is an error that says so', async () => {
    const { warn } = console;
    console.warn = () => {};
    const element = put<ArticleCard>(`<article-card src="${at('/login')}"></article-card>`);
    const { kind } = await next(element, 'article-error');
    console.warn = warn;
    expect(kind).to.equal('html');
  });
});

describe('under a policy that requires trusted types', () => {
  /** A page with the policy from its first byte on; the policy cannot be taken back, so it has a frame of its own. */
  async function framed(): Promise<{ page: Document; violations: string[] }> {
    // What 'self' is in a frame without an address, browsers do not agree: https://github.com/w3c/webappsec-csp/issues/405
    const { origin } = location;
    const policy =
      `default-src 'none'; script-src ${origin}; style-src ${origin}; img-src *; ` +
      `connect-src ${origin} ${window.newsroom}; require-trusted-types-for 'script'`;
    const frame = document.createElement('iframe');
    frame.srcdoc =
      `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}">` +
      '<script type="module" src="/src/define/all.ts"></script></head><body></body></html>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    after(() => frame.remove());
    await loaded;
    const page = frame.contentDocument!;
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      violations.push(`${violatedDirective}: ${blockedURI} ${sample}`),
    );
    return { page, violations };
  }

  let place: Awaited<ReturnType<typeof framed>>;
  before(async () => (place = await framed()));

  async function show(tag: string, src: string): Promise<ArticleCard> {
    const element = place.page.createElement(tag) as ArticleCard;
    element.setAttribute('src', src);
    place.page.body.append(element);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await element.ready;
    // Violations are reported in a task of their own.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return element;
  }

  it('a page full of inline handlers and styles is read, and nothing of it is noticed', async () => {
    const element = await show(
      'article-card',
      new URL('/test/fixtures/json-ld/article.html', location.href).href,
    );
    expect(texts(element, 'headline')).to.deep.equal(['Fog keeps the ferries in']);
    expect(place.violations).to.deep.equal([]);
  });

  it('so is a page without linked data', async () => {
    const element = await show(
      'article-card',
      new URL('/test/fixtures/open-graph/article.html', location.href).href,
    );
    expect(texts(element, 'headline')).to.deep.equal(['Tre nye ferger & ei gammal']);
    expect(place.violations).to.deep.equal([]);
  });

  it('so is a list page', async () => {
    const element = await show('latest-list', at('/'));
    expect(texts(element, 'headline').length).to.be.greaterThan(3);
    expect(place.violations).to.deep.equal([]);
  });

  it('and JSON', async () => {
    const element = await show('latest-list', at(backends.wordpress));
    expect(texts(element, 'headline').length).to.be.greaterThan(3);
    expect(place.violations).to.deep.equal([]);
  });

  it('(the policy is in force)', async () => {
    const { page, violations } = place;
    expect(() => (page.createElement('div').innerHTML = '<b>'))
      .to.throw()
      .with.property('name', 'TypeError');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(violations).to.have.length(1);
    violations.length = 0;
  });
});
