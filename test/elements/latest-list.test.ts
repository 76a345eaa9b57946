import { expect } from 'chai';
import '../../src/define/latest-list.js';
import type { LatestList } from '../../src/define/latest-list.js';
import { accessible, at, backends, fresh, next, parts, put, texts } from './page.js';

function list(attributes: string): LatestList {
  return put<LatestList>(`<latest-list ${attributes}></latest-list>`);
}

describe('<latest-list>', () => {
  for (const [name, path] of Object.entries(backends)) {
    it(`shows the newest articles of ${name}, recognised unaided, and is accessible`, async () => {
      const element = list(`src="${at(path)}" limit="5"`);
      const { articles } = await next(element, 'article-load');
      await element.ready;
      expect(articles.length).to.be.at.least(5);
      expect(parts(element, 'item')).to.have.length(5);
      const dates = parts<HTMLTimeElement>(element, 'date').map(({ dateTime }) => dateTime);
      expect(dates).to.have.length(5);
      expect(dates).to.deep.equal([...dates].sort().reverse());
      expect(texts(element, 'headline').join()).not.to.match(/&#?\w+;|<\/?\w+|undefined/);
      await accessible(element);
    });
  }

  it('reads JSON that nobody knows by a map', async () => {
    const element = list(
      `src="${at('/api/odd')}" items="ergebnis" map="headline: titel.kurz; url: pfad" limit="3" fields="headline"`,
    );
    await element.ready;
    expect(element.state).to.equal('ready');
    expect(texts(element, 'headline').every(Boolean)).to.equal(true);
    expect(parts<HTMLAnchorElement>(element, 'link')[0]!.origin).to.equal(window.newsroom);
  });

  it('is a named region with a list of real links under real headings', async () => {
    const element = list(`src="${at(backends.wordpress)}" limit="2" level="3"`);
    await element.ready;
    const root = element.shadowRoot!;
    const section = root.querySelector('section')!;
    const heading = root.getElementById(section.getAttribute('aria-labelledby')!)!;
    expect([heading.localName, heading.textContent]).to.deep.equal(['h3', 'Latest']);
    expect(parts(element, 'list')[0]!.localName).to.equal('ul');
    expect(parts(element, 'item').every(({ localName }) => localName === 'li')).to.equal(true);
    expect(parts(element, 'headline').map(({ localName }) => localName)).to.deep.equal(['h4', 'h4']);
    for (const card of parts(element, 'card')) expect(card.querySelectorAll('a[href]')).to.have.length(1);
  });

  it('has one shadow root, however many cards', async () => {
    const element = list(`src="${at(backends.wordpress)}" limit="10"`);
    await element.ready;
    expect(
      [...element.shadowRoot!.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot),
    ).to.have.length(0);
  });

  it('has the heading it is given, or none', async () => {
    const given = list(`src="${at(backends.wordpress)}" heading="From the harbour"`);
    const none = list(`src="${at(backends.wordpress)}" heading="" level="2"`);
    await Promise.all([given.ready, none.ready]);
    expect(texts(given, 'heading')).to.deep.equal(['From the harbour']);
    expect(parts(none, 'heading')).to.have.length(0);
    expect(parts(none, 'headline')[0]!.localName).to.equal('h2');
    await accessible(none);
  });

  it('leaves out what exclude names, by id or by address, and still is full', async () => {
    const src = at(backends.wordpress);
    const before = list(`src="${src}" limit="4"`);
    const { articles } = await next(before, 'article-load');
    await before.ready;
    const [byId, byAddress] = parts<HTMLAnchorElement>(before, 'link').map(({ href }) =>
      articles.find(({ url }) => url === href)!,
    );
    const exclude = `${byId!.id} ${byAddress!.url}?utm_source=x#top`;
    const element = list(`src="${src}" limit="4" exclude="${exclude}"`);
    await element.ready;
    const shown = parts<HTMLAnchorElement>(element, 'link').map(({ href }) => href);
    expect(shown).to.have.length(4);
    expect(shown).not.to.include(byId!.url);
    expect(shown).not.to.include(byAddress!.url);
  });

  it('shows the fields it is asked for', async () => {
    const element = list(`src="${at(backends.wordpress)}" fields="headline date" limit="3"`);
    await element.ready;
    expect(parts(element, 'image')).to.have.length(0);
    expect(parts(element, 'description')).to.have.length(0);
    expect(parts(element, 'date')).to.have.length(3);
    expect(parts(element, 'link')).to.have.length(3);
  });

  it('writes dates in the nearest language', async () => {
    const place = put<LatestList>(
      `<div lang="de"><latest-list src="${at(backends.wordpress)}" limit="1" date="absolute"></latest-list></div>`,
    );
    const element = place.querySelector('latest-list')!;
    await element.ready;
    const [time] = parts<HTMLTimeElement>(element, 'date');
    const month = (lang: string) =>
      new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'short' }).format(new Date(time!.dateTime));
    expect(time!.textContent).to.contain(month('de'));
    element.lang = 'ja';
    await element.updateComplete;
    expect(parts(element, 'date')[0]!.textContent).to.contain(month('ja'));
  });

  it('keeps the cards of articles that stay when it asks again', async () => {
    const element = list(`src="${at(backends.wordpress, fresh())}" limit="5"`);
    await element.ready;
    const before = parts(element, 'card');
    await element.reload();
    expect(parts(element, 'card')).to.deep.equal(before);
  });

  it('takes articles from the page’s script, before or after the upgrade, and asks for nothing', async () => {
    const articles = [
      { headline: 'Given &amp; taken', url: '/a' },
      { headline: 'Bad' } as never,
      { headline: 'Two', url: '/b' },
    ];
    const late = document.createElement('latest-list');
    late.articles = articles;
    put('<p></p>').append(late);
    await late.ready;
    expect(texts(late, 'headline')).to.deep.equal(['Given & taken', 'Two']);
    late.articles = [{ headline: 'Three', url: '/c' }];
    await late.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(texts(late, 'headline')).to.deep.equal(['Three']);
    expect(late.articles).to.deep.equal([{ headline: 'Three', url: '/c' }]);
  });

  it('reads data that stands in the page', async () => {
    const element = put<LatestList>(`<latest-list src="/never-asked">
      <script type="application/json">{"data":{"posts":[{"title":"In the page","link":"/here"}]}}</script>
    </latest-list>`);
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(['In the page']);
    expect(parts<HTMLAnchorElement>(element, 'link')[0]!.pathname).to.equal('/here');
  });
});
