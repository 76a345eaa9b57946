import { expect } from 'chai';
import '../../src/define/related-reads.js';
import type { RelatedReads } from '../../src/define/related-reads.js';
import { accessible, at, backends, next, parts, put, texts } from './page.js';

function reads(attributes = ''): RelatedReads {
  return put<RelatedReads>(`<related-reads src="${at(backends.wordpress)}" ${attributes}></related-reads>`);
}

function links(element: Element): string[] {
  return parts<HTMLAnchorElement>(element, 'link').map(({ href }) => href);
}

/** Tells the page which article it is, until the test is over. */
function head(markup: string): void {
  document.head.insertAdjacentHTML('beforeend', markup);
  const added = document.head.lastElementChild!;
  afterEach(() => added.remove());
}

describe('<related-reads>', () => {
  it('offers four further reads, newest first, and is accessible', async () => {
    const element = reads();
    await element.ready;
    expect(texts(element, 'heading')).to.deep.equal(['Read also']);
    const dates = parts<HTMLTimeElement>(element, 'date').map(({ dateTime }) => dateTime);
    expect(dates).to.have.length(4);
    expect(dates).to.deep.equal([...dates].sort().reverse());
    await accessible(element);
  });

  it('never offers the article that canonical names', async () => {
    const all = reads('dedupe="off"');
    await all.ready;
    const [first, ...others] = links(all);
    const element = reads(`canonical="${first!.replace('http:', 'https:')}?utm_medium=rss"`);
    await element.ready;
    expect(links(element)).not.to.include(first);
    expect(links(element)).to.have.length(4);
    expect(links(element).slice(0, 3)).to.deep.equal(others);
  });

  it('knows the article by the canonical link of the page', async () => {
    const all = reads();
    await all.ready;
    const [first] = links(all);
    head(`<link rel="canonical" href="${first}">`);
    const element = reads();
    await element.ready;
    expect(links(element)).not.to.include(first);
  });

  it('knows the article by og:url where there is no canonical link', async () => {
    const all = reads();
    await all.ready;
    const [first] = links(all);
    head(`<meta property="og:url" content="${first}">`);
    const element = reads();
    await element.ready;
    expect(links(element)).not.to.include(first);
  });

  it('offers a story once, though it comes under two addresses', async () => {
    const element = put<RelatedReads>('<related-reads></related-reads>');
    element.articles = [
      { headline: 'One', url: 'https://news.example/one' },
      { headline: 'One again', url: 'http://www.news.example/one/?utm_source=x' },
      { headline: 'Two', url: 'https://news.example/two' },
    ];
    const { articles } = await next(element, 'article-load');
    await element.ready;
    expect(articles).to.have.length(3);
    expect(texts(element, 'headline')).to.deep.equal(['One', 'Two']);
  });
});
