import { expect } from 'chai';
import '../../src/define/related-reads.js';
import '../../src/define/article-view.js';
import '../../src/define/latest-list.js';
import type { RelatedReads } from '../../src/define/related-reads.js';
import { createClient } from '../../src/index.js';
import { accessible, at, backends, drawn, fresh, next, parts, put, requests, texts } from './page.js';

function reads(attributes = ''): RelatedReads {
  return put<RelatedReads>(`<related-reads src="${at(backends.wordpress)}" ${attributes}></related-reads>`);
}

function links(element: Element): string[] {
  return parts<HTMLAnchorElement>(element, 'link').map(({ href }) => href);
}

/** Tells the page which article it is, until the test is over. */
function head(...markup: string[]): void {
  for (const tag of markup) {
    document.head.insertAdjacentHTML('beforeend', tag);
    const added = document.head.lastElementChild!;
    afterEach(() => added.remove());
  }
}

/** The article that the newsroom's ferry dispute is about. */
const FERRY = {
  headline: 'Ferry crews vote to strike in the week before the winter timetable',
  description: 'Nine in ten crew members of the Orrin Line backed a walkout from Monday.',
  keywords: ['ferry dispute', 'Orrin Line', 'Orrin Isle', 'strike'],
  articleSection: 'News',
  author: 'Marta Ellison',
  datePublished: new Date(),
};

function ferry(): typeof FERRY & { url: string } {
  return { ...FERRY, url: at('/news/ferry-crews-vote-to-strike') };
}

/** Reads beside the ferry dispute. */
async function besideFerry(attributes = '', markup = 'related-reads'): Promise<RelatedReads> {
  const element = document.createElement(markup) as RelatedReads;
  element.article = ferry();
  const template = document.createElement('template');
  template.innerHTML = `<p ${attributes}></p>`;
  const src = at(backends.wordpress, fresh());
  element.setAttribute('src', src);
  for (const { name, value } of template.content.firstElementChild!.attributes)
    element.setAttribute(name, value);
  put('<div></div>').append(element);
  await element.ready;
  await drawn();
  return element;
}

/** Headlines under the first heading, and under “Latest”. */
function shown(element: Element): [related: string[], latest: string[]] {
  const [related, latest] = parts(element, 'list').map((list) =>
    [...list.querySelectorAll('[part~="headline"]')].map((headline) => headline.textContent!.trim()),
  );
  return [related ?? [], latest ?? []];
}

describe('<related-reads>', () => {
  it('finds what has most in common with the article, in the reader’s browser, and is accessible', async () => {
    const element = await besideFerry();
    const [related] = shown(element);
    expect(related).to.have.length(4);
    expect(related).to.include.members([
      'Fewer winter crossings planned',
      'How does a strike at sea actually work? Six answers',
    ]);
    expect(related).not.to.include(FERRY.headline);
    await accessible(element);
  });

  it('says why each is there, in words for the desk', async () => {
    const element = await besideFerry();
    const reasons = element.explain();
    expect(reasons.map(({ article }) => article.headline)).to.deep.equal(shown(element)[0]);
    for (const { why, score } of reasons) {
      expect(why).to.match(/shares \*|keyword/);
      expect(score).to.be.within(0, 1);
    }
  });

  it('knows the article by what the page tells of itself', async () => {
    head(
      `<link rel="canonical" href="${ferry().url}">`,
      `<meta property="og:title" content="${FERRY.headline}">`,
      ...FERRY.keywords.map((keyword) => `<meta property="article:tag" content="${keyword}">`),
    );
    const element = reads();
    await element.ready;
    const known = await besideFerry('dedupe="off"');
    expect(shown(element)[0].slice(0, 2)).to.have.members(shown(known)[0].slice(0, 2));
  });

  it('knows an article that stands elsewhere by its own page', async () => {
    const element = reads(`canonical="${ferry().url}"`);
    await element.ready;
    expect(shown(element)[0]).to.have.length(4);
    expect(element.explain()[0]!.why).to.match(/shares|keyword/);
  });

  it('knows an article whose page cannot be read by what is among the others', async () => {
    const element = document.createElement('related-reads');
    const get = () => Promise.reject(new Error('no CORS'));
    const src = at(backends.wordpress, fresh());
    Object.assign(element, { client: { ...createClient(), get }, canonical: ferry().url, src });
    put('<div></div>').append(element);
    await element.ready;
    expect(shown(element)[0]).to.have.length(4);
    expect(element.about?.headline).to.equal(FERRY.headline);
  });

  it('asks for the newest and for what shares its keywords, and for nothing else', async () => {
    const element = document.createElement('related-reads');
    const { test } = fresh();
    Object.assign(element, {
      article: ferry(),
      src: at('/ghost/api/content/posts/?key=5a17e0c0de0b0a7d2e4b6c91ff', { test }),
    });
    put('<div></div>').append(element);
    await element.ready;
    const asked = await requests(test);
    expect(asked).to.have.length(2);
    expect(asked.filter(({ url }) => url.includes('filter='))).to.have.length(1);
    expect(asked.every(({ method }) => method === 'GET')).to.equal(true);
  });

  it('shows nothing where nothing is related', async () => {
    const element = document.createElement('related-reads');
    element.article = {
      headline: 'Quarterly amendments to zoning bylaws',
      url: at('/z'),
      description: 'Parcel frontage',
    };
    element.src = at(backends.wordpress, fresh());
    put('<div></div>').append(element);
    await element.ready;
    expect(element.state).to.equal('empty');
    expect(parts(element, 'link')).to.have.length(0);
  });

  it('fills up with the newest under a heading of their own', async () => {
    const element = await besideFerry('limit="16" layout="list" style="inline-size: 300px"');
    const [related, latest] = shown(element);
    expect(related.length).to.be.within(1, 15);
    expect(latest).to.have.length(16 - related.length);
    expect(texts(element, 'heading')).to.deep.equal(['Read also', 'Latest']);
    const ids = parts(element, 'list').map((list) => list.getAttribute('aria-labelledby'));
    expect(ids[1]).to.equal('latest');
    expect(new Set(links(element)).size).to.equal(16);
    await accessible(element);
  });

  it('keeps its room, whatever is found', async () => {
    const place = put<HTMLDivElement>('<div style="inline-size: 320px"></div>');
    const element = document.createElement('related-reads');
    element.article = ferry();
    element.setAttribute('limit', '8');
    element.src = at(backends.wordpress, { ...fresh(), delay: 100 });
    place.append(element);
    await element.updateComplete;
    const before = element.getBoundingClientRect().height;
    await element.ready;
    await drawn();
    expect(element.getBoundingClientRect().height).to.be.closeTo(before, 2);
  });

  it('has what is pinned first, from its own page where it is not among the others', async () => {
    const all = await besideFerry('rank="recent" limit="8" dedupe="off"');
    const last = links(all).at(-1)!;
    const far = at('/news/fog-keeps-the-ferries-in');
    const element = await besideFerry(`pins="${last} ${far}" dedupe="off"`);
    expect(links(element).slice(0, 1)).to.deep.equal([last]);
    expect(element.explain()[0]!.why).to.match(/^pinned/);
    expect(links(element)).to.have.length(4);
  });

  it('leaves out what exclude names, pinned or not', async () => {
    const all = await besideFerry('dedupe="off"');
    const [first] = links(all);
    const element = await besideFerry(`exclude="${first}" pins="${first}" dedupe="off"`);
    expect(links(element)).not.to.include(first);
    expect(links(element)).to.have.length(4);
  });

  it('asks the second address where fewer than min are found', async () => {
    const element = await besideFerry(
      `min="40" limit="4" fallback="${at('/feed.json', { lang: 'de', limit: 4 })}"`,
    );
    expect(shown(element)[0]).to.have.length(4);
    expect(shown(element)[0].join()).to.match(/[äöüß]/);
    const none = await besideFerry('min="40" limit="4"');
    expect(none.state).to.equal('empty');
  });

  it('shows as many again where there are more', async () => {
    const element = await besideFerry('limit="2"');
    expect(shown(element)[0]).to.have.length(2);
    await element.loadMore();
    expect(shown(element)[0]).to.have.length(4);
    expect(element.explain()).to.have.length(4);
  });

  it('waits for the whole article that the page shows, and is about that', async () => {
    const view = document.createElement('article-view');
    view.src = at(backends.wordpress, { ...fresh(), slug: 'ferry-crews-vote-to-strike', delay: 300 });
    const element = document.createElement('related-reads');
    Object.assign(element, { canonical: ferry().url, src: at(backends.wordpress, fresh()) });
    const place = put<HTMLDivElement>('<div></div>');
    place.append(element, view);
    await Promise.all([element.ready, view.ready]);
    expect(element.about?.articleBody).to.contain('Bridie Lanegan');
  });

  it('does not repeat what another list of the page shows', async () => {
    const alone = await besideFerry('dedupe="off"');
    const src = alone.src!;
    const [first] = links(alone);
    const list = document.createElement('latest-list');
    list.articles = [{ headline: 'The same', url: first! }];
    alone.parentElement!.before(list);
    const element = document.createElement('related-reads');
    Object.assign(element, { article: ferry(), src });
    alone.after(element);
    await element.ready;
    list.remove();
    expect(links(element)).not.to.include(first);
    expect(links(element)).to.have.length(4);
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

  it('of headlines that are nearly the same offers one', async () => {
    const element = document.createElement('related-reads');
    element.article = ferry();
    element.rank = 'similar';
    const other = (n: number) => ({
      headline: `Budget vote ${n}: who wants what`,
      url: `https://news.example/b${n}`,
    });
    element.articles = [
      { headline: 'Ferry strike: crews vote again', url: 'https://news.example/1', keywords: ['strike'] },
      {
        headline: 'Ferry strike: crews vote again today',
        url: 'https://news.example/2',
        keywords: ['strike'],
      },
      {
        headline: 'Islanders count the boats of winter',
        url: 'https://news.example/3',
        keywords: ['Orrin Isle'],
      },
      ...Array.from({ length: 20 }, (_, n) => other(n)),
    ];
    put('<div></div>').append(element);
    await element.ready;
    await drawn();
    const [related] = shown(element);
    expect(related.filter((headline) => headline.startsWith('Ferry strike'))).to.have.length(1);
    expect(related).to.include('Islanders count the boats of winter');
  });

  it('is in the page’s language, unless that leaves too few', async () => {
    const element = await besideFerry();
    const german = {
      ...ferry(),
      inLanguage: 'de',
      headline: 'Fähre: Besatzungen stimmen für Streik',
      keywords: ['Fähre', 'Streik'],
    };
    element.article = german;
    element.src = at(backends.wordpress, { ...fresh(), lang: 'all' });
    await next(element, 'article-load');
    await element.ready;
    const langs = element.explain().map(({ article }) => article.inLanguage ?? 'none');
    expect(langs.filter((lang) => lang === 'en')).to.have.length(0);
  });

  it('asks anew for another article', async () => {
    const element = await besideFerry();
    const before = links(element);
    element.article = {
      headline: 'Athletic come back from two down',
      url: at('/news/athletic'),
      keywords: ['football', 'Saltmere Athletic'],
    };
    await next(element, 'article-load');
    await element.ready;
    expect(links(element)).not.to.deep.equal(before);
  });

  it('is the same each time', async () => {
    const one = await besideFerry('dedupe="off"');
    const two = await besideFerry('dedupe="off"');
    expect(links(one)).to.deep.equal(links(two));
  });

  it('costs the page no task that is long', async () => {
    const long: number[] = [];
    const observer = new PerformanceObserver((list) =>
      long.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    const element = put<RelatedReads>('<related-reads limit="4"></related-reads>');
    element.article = ferry();
    element.rank = 'similar';
    const word = (seed: number) =>
      'ferry harbour strike crews island tide boat'.split(' ')[seed % 7]! + (seed % 97);
    element.articles = Array.from({ length: 1000 }, (_, index) => ({
      headline:
        index % 50
          ? `${word(index)} ${word(index * 3)} ${word(index * 7)}`
          : `Ferry crews, Orrin Line ${index}`,
      url: `https://news.example/${index}`,
      description: Array.from({ length: 30 }, (_, at) => word(index * 11 + at)).join(' '),
      keywords: index % 50 ? [] : ['ferry dispute'],
    }));
    await element.ready;
    await drawn();
    observer.disconnect();
    expect(element.state).to.equal('ready');
    // Reading a thousand articles at the door is one task; to compare them may not be another.
    expect(long.length).to.be.lessThan(3);
  });
});

describe('<related-reads rank="recent">', () => {
  it('offers four further reads, newest first, and is accessible', async () => {
    const element = reads('rank="recent"');
    await element.ready;
    expect(texts(element, 'heading')).to.deep.equal(['Read also']);
    const dates = parts<HTMLTimeElement>(element, 'date').map(({ dateTime }) => dateTime);
    expect(dates).to.have.length(4);
    expect(dates).to.deep.equal([...dates].sort().reverse());
    await accessible(element);
  });

  it('never offers the article that canonical names', async () => {
    const all = reads('rank="recent" dedupe="off"');
    await all.ready;
    const [first, ...others] = links(all);
    const element = reads(`rank="recent" canonical="${first!.replace('http:', 'https:')}?utm_medium=rss"`);
    await element.ready;
    expect(links(element)).not.to.include(first);
    expect(links(element)).to.have.length(4);
    expect(links(element).slice(0, 3)).to.deep.equal(others);
  });

  it('knows the article by the canonical link of the page', async () => {
    const all = reads('rank="recent" dedupe="off"');
    await all.ready;
    const [first] = links(all);
    head(`<link rel="canonical" href="${first}">`);
    const element = reads('rank="recent"');
    await element.ready;
    expect(links(element)).not.to.include(first);
  });

  it('knows the article by og:url where there is no canonical link', async () => {
    const all = reads('rank="recent" dedupe="off"');
    await all.ready;
    const [first] = links(all);
    head(`<meta property="og:url" content="${first}">`);
    const element = reads('rank="recent"');
    await element.ready;
    expect(links(element)).not.to.include(first);
  });
});

describe('<related-reads rank="recent"> and further pages', () => {
  it('is filled from them', async () => {
    const src = at('/feed.json', { ...fresh(), limit: 5, only: 14 });
    const element = put<RelatedReads>(
      `<related-reads rank="recent" limit="12" src="${src}"></related-reads>`,
    );
    await element.ready;
    expect(new Set(links(element)).size).to.equal(12);
  });
});

describe('<related-reads rank="none">', () => {
  it('leaves the order to a backend that knows what is related', async () => {
    const src = at(backends.wordpress, { orderby: 'title', order: 'asc', ...fresh() });
    const element = put<RelatedReads>(`<related-reads src="${src}" rank="none"></related-reads>`);
    const { articles } = await next(element, 'article-load');
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(articles.slice(0, 4).map(({ headline }) => headline));
  });
});
