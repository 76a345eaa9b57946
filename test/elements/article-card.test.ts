import { expect } from 'chai';
import '../../src/define/article-card.js';
import { ArticleCard } from '../../src/define/article-card.js';
import { accessible, at, backends, next, parts, put, texts } from './page.js';

describe('<article-card>', () => {
  for (const [name, path] of Object.entries(backends)) {
    it(`shows the first article of ${name}, and is accessible`, async () => {
      const element = put<ArticleCard>(`<article-card src="${at(path)}"></article-card>`);
      const { articles } = await next(element, 'article-load');
      await element.ready;
      expect(texts(element, 'headline')).to.deep.equal([articles[0]!.headline]);
      expect(parts<HTMLAnchorElement>(element, 'link')[0]!.href).to.equal(articles[0]!.url);
      await accessible(element);
    });
  }

  it('shows one post of WordPress by its own address', async () => {
    const list = await (await fetch(at(backends.wordpress))).json();
    const element = put<ArticleCard>(
      `<article-card src="${at(`${backends.wordpress}/${list[1].id}`)}"></article-card>`,
    );
    await element.ready;
    expect(parts<HTMLAnchorElement>(element, 'link')[0]!.href).to.equal(list[1].link);
  });

  it('takes its article from the page’s script', async () => {
    const element = put<ArticleCard>('<article-card level="4"></article-card>');
    element.article = {
      headline: 'Tide tables &#8211; a love story',
      url: '/tides',
      image: { url: '/tides.png', alt: 'A tide table', width: '1200', height: 800 },
      datePublished: '2026-11-20T08:00:00+09:00',
      author: ['Mara Quint', { name: 'Jon Ebb' }],
      sponsor: { name: 'Harbour Trust' },
      isAccessibleForFree: 'False',
    };
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(['Tide tables – a love story']);
    expect(parts(element, 'headline')[0]!.localName).to.equal('h4');
    const [image] = parts<HTMLImageElement>(element, 'image');
    expect([image!.alt, image!.width > 0]).to.deep.equal(['A tide table', true]);
    expect(parts<HTMLTimeElement>(element, 'date')[0]!.dateTime).to.equal('2026-11-19T23:00:00.000Z');
    expect(texts(element, 'author')).to.deep.equal(['Mara Quint and Jon Ebb']);
    expect(texts(element, 'label')).to.deep.equal(['Sponsored: Harbour Trust', 'For subscribers']);
    await accessible(element);
  });

  it('says who paid, whatever the fields', async () => {
    const element = put<ArticleCard>('<article-card fields="headline"></article-card>');
    element.article = { headline: 'Bright lights', url: '/l', sponsor: 'Lamp & Sons' };
    await element.ready;
    expect(texts(element, 'label')[0]).to.contain('Lamp & Sons');
  });

  it('lets text be text: nothing of it becomes markup', async () => {
    const element = put<ArticleCard>('<article-card></article-card>');
    element.article = {
      headline: { text: '<img src=x onerror=alert(1)>' },
      url: '/x',
      description: 'A &lt;script&gt;alert(2)&lt;/script&gt; tag',
      author: { text: '<b>Ann</b>' },
    };
    await element.ready;
    expect(element.shadowRoot!.querySelectorAll('img, script, b')).to.have.length(0);
    expect(texts(element, 'headline')).to.deep.equal(['<img src=x onerror=alert(1)>']);
  });

  it('with a link that may not be one shows nothing', async () => {
    const element = put<ArticleCard>('<article-card></article-card>');
    element.article = { headline: 'Click me', url: 'javascript:alert(1)' };
    const { dropped } = await next(element, 'article-load');
    await element.ready;
    expect(parts(element, 'link')).to.have.length(0);
    expect(dropped).to.have.length(1);
  });

  it('keeps the place of a picture that is broken', async () => {
    const element = put<ArticleCard>('<article-card></article-card>');
    element.article = { headline: 'No picture', url: '/n', image: at('/pictures/there-is-none.svg') };
    await element.ready;
    const [media] = parts(element, 'media');
    const before = media!.getBoundingClientRect().height;
    const [image] = parts<HTMLImageElement>(element, 'image');
    // A page that is not to be seen puts pictures off for ever.
    const broken = new Promise((resolve) => image!.addEventListener('error', resolve));
    image!.loading = 'eager';
    await broken;
    expect(image!.hidden).to.equal(true);
    expect(media!.getBoundingClientRect().height).to.equal(before);
  });

  describe('a click', () => {
    async function card(): Promise<ArticleCard> {
      const element = put<ArticleCard>('<article-card></article-card>');
      element.article = { id: 7, headline: 'Go', url: `${location.pathname}${location.search}#there` };
      await element.ready;
      return element;
    }

    it('tells the page, which may go there by itself', async () => {
      const element = await card();
      element.addEventListener('article-click', (event) => event.preventDefault());
      const told = next(element, 'article-click');
      parts(element, 'link')[0]!.click();
      const { article, index, url, originalEvent } = await told;
      expect([article.id, index, url]).to.deep.equal(['7', 0, new URL('#there', location.href).href]);
      expect(originalEvent.defaultPrevented).to.equal(true);
      expect(location.hash).to.equal('');
    });

    it('goes to the article otherwise', async () => {
      const element = await card();
      const there = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      parts(element, 'link')[0]!.click();
      await there;
      expect(location.hash).to.equal('#there');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('anywhere on the card is one on its link', async () => {
      const element = await card();
      const box = parts(element, 'card')[0]!.getBoundingClientRect();
      const hit = element.shadowRoot!.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      expect(hit).to.equal(parts(element, 'link')[0]);
    });
  });
});

describe('define', () => {
  it('leaves a tag that is taken alone, and says so once', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => void said.push(message);
    customElements.define('taken-card', class extends HTMLElement {});
    ArticleCard.define('taken-card');
    await new Promise((resolve) => setTimeout(resolve, 100));
    console.warn = warn;
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<taken-card>');
  });

  it('does nothing the second time', () => {
    ArticleCard.define();
    expect(customElements.get('article-card')).to.equal(ArticleCard);
  });
});
