import { expect } from 'chai';
import '../../src/define/all.js';
import type { ArticleInput } from '../../src/article.js';
import type { ArticleElement } from '../../src/elements/article-element.js';
import { at, fresh, isVisible, listen, next, parts, put } from './page.js';

const STORY: ArticleInput = {
  url: '/fog',
  headline: 'Fog keeps the ferries in',
  description: 'Nobody sails.',
  image: '/examples/favicon.svg',
  datePublished: '2026-11-20T08:00:00Z',
  author: 'Ann Moor',
  publisher: 'The Post',
  articleSection: 'Harbour',
  label: 'Opinion',
  timeRequired: 4,
};
const ALL = 'image section headline description author date publisher label time';

/** The parts that a page may style, by what has to be shown for them to be there. */
const OF_A_CARD =
  'base card media image body label section headline link description meta author date publisher time'.split(
    ' ',
  );
const OF_A_LIST = ['heading', 'list', 'item'];

/** Puts a rule into the page for each part, as a publisher would. */
function styled(tag: string, names: string[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    names.map((name) => `${tag}::part(${name}) { outline: 3px dotted rgb(1, 2, 3) }`).join('\n'),
  );
  document.adoptedStyleSheets.push(sheet);
  after(() => void document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1));
}

/** The parts that the page’s rules have not reached. */
function missed(element: Element, names: string[]): string[] {
  return names.filter((name) => {
    const found = parts(element, name);
    return !found.length || found.some((part) => getComputedStyle(part).outlineColor !== 'rgb(1, 2, 3)');
  });
}

async function filled(tag: string): Promise<ArticleElement> {
  const element = put<ArticleElement>(`<${tag} fields="${ALL}"></${tag}>`);
  const loaded = next(element, 'article-load');
  Object.assign(
    element,
    tag === 'article-card' ? { article: STORY } : { articles: [STORY, { ...STORY, url: '/2' }] },
  );
  await loaded;
  await element.ready;
  return element;
}

for (const tag of ['latest-list', 'related-reads', 'article-card']) {
  const isList = tag !== 'article-card';
  const names = [...OF_A_CARD, ...(isList ? OF_A_LIST : [])];

  describe(`<${tag}> from the page`, () => {
    before(() => styled(tag, [...names, 'skeleton', 'status', 'more']));

    it('each part is reached by its name, in however deep a card', async () => {
      expect(missed(await filled(tag), names)).to.deep.equal([]);
    });

    it('so are what stands in for cards, and what is said in their place', async () => {
      listen();
      const waiting = put<ArticleElement>(
        `<${tag} src="${at('/feed.json', { ...fresh(), delay: 300 })}"></${tag}>`,
      );
      await waiting.updateComplete;
      await waiting.updateComplete;
      expect(missed(waiting, ['skeleton', 'base'])).to.deep.equal([]);
      const failed = put<ArticleElement>(
        `<${tag} rank="recent" empty="message" src="${at('/feed.json', { ...fresh(), fault: '404' })}"></${tag}>`,
      );
      await failed.ready;
      expect(missed(failed, ['status', 'more'])).to.deep.equal([]);
    });

    it('the slots for what is empty and what has failed hold the page’s own words', async () => {
      listen();
      const words = '<p slot="empty">Quiet.</p><p slot="error">Down.</p>';
      const empty = put<ArticleElement>(`<${tag} empty="message">${words}</${tag}>`);
      const loaded = next(empty, 'article-load');
      Object.assign(empty, isList ? { articles: [] } : { article: { url: '', headline: '' } });
      await loaded;
      await empty.ready;
      const failed = put<ArticleElement>(
        `<${tag} rank="recent" empty="message" src="${at('/feed.json', { ...fresh(), fault: '404' })}">${words}</${tag}>`,
      );
      await failed.ready;
      const seen = (element: Element) =>
        ['empty', 'error'].filter((slot) => isVisible(element.querySelector(`[slot=${slot}]`)!));
      expect([empty.state, seen(empty), failed.state, seen(failed)]).to.deep.equal([
        'empty',
        ['empty'],
        'error',
        ['error'],
      ]);
      for (const element of [empty, failed]) expect(parts(element, 'status')).to.have.length(1);
    });

    it('a link in a slot is no article’s', async () => {
      const element = await filled(tag);
      element.innerHTML = '<a slot="footer" href="#all">All</a>';
      let clicks = 0;
      element.addEventListener('article-click', () => clicks++);
      element.addEventListener('click', (event) => event.preventDefault());
      element.querySelector('a')!.click();
      expect(clicks).to.equal(0);
    });

    it('header and footer are shown around the articles in every state', async () => {
      listen();
      const around = '<h2 slot="header">Ours</h2><p slot="footer">More</p>';
      const element = put<ArticleElement>(
        `<${tag} rank="recent" empty="message" src="${at('/feed.json', { ...fresh(), delay: 200 })}">${around}</${tag}>`,
      );
      const shown = () => {
        const [header, footer] = [...element.children].map((child) => child.getBoundingClientRect());
        const middle = element
          .shadowRoot!.querySelector('.list, .base > .card, [part~="status"]')!
          .getBoundingClientRect();
        return header!.height > 0 && header!.bottom <= middle.top && middle.bottom <= footer!.top;
      };
      await element.updateComplete;
      await element.updateComplete;
      expect([element.state, shown()]).to.deep.equal(['loading', true]);
      await element.ready;
      expect([element.state, shown()]).to.deep.equal(['ready', true]);
      Object.assign(element, isList ? { articles: [] } : { article: { url: '', headline: '' } });
      await next(element, 'article-load');
      await element.updateComplete;
      expect([element.state, shown()]).to.deep.equal(['empty', true]);
    });
  });
}
