import { expect } from 'chai';
import '../../src/define/all.js';
import type { ArticleCard, LatestList } from '../../src/define/all.js';
import type { ArticleInput } from '../../src/index.js';
import { accessible, next, parts, put, texts } from './page.js';

const story: ArticleInput = { headline: 'Fog delays the ferry', url: '/fog?page=2#comments' };

async function card(attributes: string, article: ArticleInput = story): Promise<ArticleCard> {
  const element = put<ArticleCard>(`<article-card ${attributes}></article-card>`);
  element.article = article;
  await element.ready;
  return element;
}

const link = (element: Element) => parts<HTMLAnchorElement>(element, 'link')[0]!;

describe('links', () => {
  it('have an address and nothing else where nothing else is asked for', async () => {
    const { attributes } = link(await card(''));
    expect([...attributes].map(({ name }) => name)).to.have.members(['part', 'class', 'href']);
  });

  it('have what the element’s attributes say', async () => {
    const element = await card('target="_top" rel="nofollow" referrerpolicy="origin"');
    const { target, rel, referrerPolicy } = link(element);
    expect([target, rel, referrerPolicy]).to.deep.equal(['_top', 'nofollow', 'origin']);
    element.target = null;
    element.rel = null;
    await element.updateComplete;
    expect([link(element).hasAttribute('target'), link(element).hasAttribute('rel')]).to.deep.equal([
      false,
      false,
    ]);
  });

  it('into a new tab say so to those who listen, and to nobody else', async () => {
    const element = await card('target="_blank"');
    expect(link(element).rel).to.equal('noopener');
    expect(texts(element, 'link')).to.deep.equal(['Fog delays the ferry (opens in a new tab)']);
    const [words] = link(element).querySelectorAll('span');
    const { width, height } = words!.getBoundingClientRect();
    expect(Math.max(width, height)).to.be.at.most(1);
    await accessible(element);
  });

  it('say it in the reader’s language, in an article of another', async () => {
    const element = await card('target="_blank"', { ...story, inLanguage: 'fr' });
    expect(link(element).lang).to.equal('fr');
    expect(link(element).querySelector('span')!.lang).to.equal('en');
  });

  it('of what somebody paid for say so to search engines', async () => {
    expect(link(await card('rel="nofollow"', { ...story, sponsor: 'Lamp & Sons' })).rel).to.equal(
      'nofollow sponsored',
    );
  });

  it('get parameters, without losing what they have', async () => {
    const element = await card('linkparams="utm_source=rail&page=9"');
    const { search, hash } = link(element);
    expect([search, hash]).to.deep.equal(['?page=2&utm_source=rail', '#comments']);
  });

  it('with parameters are told of as they are drawn, the article as it is', async () => {
    const element = await card('linkparams="utm_source=rail"');
    element.addEventListener('article-click', (event) => event.preventDefault());
    const told = next(element, 'article-click');
    link(element).click();
    const { url, article } = await told;
    expect(url).to.equal(link(element).href);
    expect(new URL(url).searchParams.get('utm_source')).to.equal('rail');
    expect(article.url).not.to.contain('utm_source');
  });

  it('tell which list they are in: by its id, its heading or its tag', async () => {
    for (const [attributes, name] of [
      ['id="sidebar" heading="Harbour"', 'sidebar'],
      ['heading="Harbour"', 'Harbour'],
      ['lang="de"', 'Neueste Artikel'],
      ['heading=""', 'latest-list'],
    ]) {
      const element = put<LatestList>(`<latest-list ${attributes}></latest-list>`);
      element.articles = [story];
      await element.ready;
      element.addEventListener('article-click', (event) => event.preventDefault());
      const told = next(element, 'article-click');
      link(element).click();
      expect((await told).list).to.equal(name);
    }
  });

  it('with parameters still are one story, left out where it is the page’s own', async () => {
    const element = put<LatestList>(
      '<latest-list linkparams="story=7" canonical="/fog" exclude="/rain"></latest-list>',
    );
    element.articles = [
      { headline: 'Fog', url: '/fog' },
      { headline: 'Rain', url: '/rain' },
      { headline: 'Sun', url: '/sun' },
      { headline: 'Sun again', url: '/sun' },
    ];
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(['Sun']);
    expect(link(element).search).to.equal('?story=7');
  });
});
