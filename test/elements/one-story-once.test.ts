import { expect } from 'chai';
import '../../src/define/all.js';
import type { LatestList } from '../../src/define/latest-list.js';
import { storyKey } from '../../src/elements/list/choice.js';
import type { Article } from '../../src/index.js';
import { at, backends, fresh, parts, put, requests, texts } from './page.js';

/** What lists show, by the addresses of their links. */
function shown(...lists: Element[]): string[][] {
  return lists.map((list) => parts<HTMLAnchorElement>(list, 'link').map(({ href }) => href));
}

/** Puts lists into the page, one after another, and waits for them. */
async function lists(...all: string[]): Promise<LatestList[]> {
  const place = put(
    `<div>${all.map((attributes) => `<latest-list ${attributes}></latest-list>`).join('')}</div>`,
  );
  const elements = [...place.querySelectorAll('latest-list')];
  await Promise.all(elements.map(({ ready }) => ready));
  return elements;
}

function expectOnce(...all: Element[]): void {
  const stories = shown(...all).flat();
  expect(stories.length).to.be.greaterThan(0);
  expect(new Set(stories).size).to.equal(stories.length);
}

describe('one page, one story once', () => {
  it('five lists over one feed of 40 show every article of it once, with one request for each page of the feed', async () => {
    const { test } = fresh();
    const src = at('/feed.json', { test, only: 40, limit: 10 });
    const all = await lists(...Array<string>(5).fill(`src="${src}" limit="8"`));
    expect(shown(...all).map(({ length }) => length)).to.deep.equal([8, 8, 8, 8, 8]);
    expectOnce(...all);
    const asked = (await requests(test)).map(({ url }) => url);
    expect(new Set(asked).size).to.equal(asked.length);
    expect(asked).to.have.length(4);
  });

  it('a backend that gives more at once is asked for enough for all, in one request', async () => {
    const { test } = fresh();
    const src = at(backends.wordpress, { test, only: 40 });
    const all = await lists(...Array<string>(5).fill(`src="${src}" limit="8"`));
    expect(shown(...all).map(({ length }) => length)).to.deep.equal([8, 8, 8, 8, 8]);
    expectOnce(...all);
    expect(await requests(test)).to.have.length(1);
  });

  it('a list that has been drawn has what it keeps: nobody takes anything from one of the same source', async () => {
    const src = at('/feed.json', { ...fresh(), only: 40, limit: 10 });
    const place = put<HTMLDivElement>('<div></div>');
    // Each comes before those that have asked already.
    for (let count = 0; count < 5; count++)
      place.prepend(Object.assign(document.createElement('latest-list'), { src, limit: 8 }));
    const all = [...place.querySelectorAll('latest-list')];
    const atFirst = await Promise.all(all.map(async (list) => (await list.ready, shown(list)[0])));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(shown(...all)).to.deep.equal(atFirst);
  });

  it('a list that comes later shares the requests that have been made', async () => {
    const { test } = fresh();
    const src = at(backends.wordpress, { test });
    const early = await lists(`src="${src}" limit="8"`, `src="${src}" limit="8"`);
    const [late] = await lists(`src="${src}" limit="8"`);
    expect(shown(late!)[0]).to.have.length(8);
    expectOnce(...early, late!);
    const sizes = (await requests(test)).map(({ url }) => new URL(url, at('/')).searchParams.get('per_page'));
    expect(sizes).to.deep.equal(['20', '20']);
  });

  it('the order of the document decides, even where a later list has its answer sooner', async () => {
    const { test } = fresh();
    const [first, second] = await lists(
      `src="${at(backends.wordpress, { test, delay: 400 })}" limit="3"`,
      `src="${at(backends.wordpress, { test })}" limit="3"`,
    );
    const alone = put<LatestList>(
      `<latest-list src="${at(backends.wordpress, { test })}" limit="6" dedupe="off"></latest-list>`,
    );
    await alone.ready;
    await second!.updateComplete;
    const [inAll] = shown(alone);
    expect(shown(first!, second!)).to.deep.equal([inAll!.slice(0, 3), inAll!.slice(3)]);
  });

  it('the order of the document decides in shadow roots too', async () => {
    const src = at(backends.wordpress, fresh());
    const place = put<HTMLDivElement>('<div><p></p></div>');
    const root = place.firstElementChild!.attachShadow({ mode: 'open' });
    const [after, before] = [document.createElement('latest-list'), document.createElement('latest-list')];
    for (const list of [after, before]) Object.assign(list, { src, limit: 2 });
    place.append(after);
    root.append(before);
    await Promise.all([after.ready, before.ready]);
    expectOnce(after, before);
    expect(Date.parse(dates(before)[0]!)).to.be.greaterThan(Date.parse(dates(after)[0]!));
  });

  it('a list that says dedupe="off" shows what it shows, and takes nothing from the others', async () => {
    const src = at(backends.wordpress, fresh());
    const [one, ticker, two] = await lists(
      `src="${src}" limit="3"`,
      `src="${src}" limit="3" dedupe="off"`,
      `src="${src}" limit="3"`,
    );
    expect(shown(ticker!)).to.deep.equal(shown(one!));
    expectOnce(one!, two!);
  });

  it('a story at two addresses is one', async () => {
    const one = put<LatestList>('<latest-list limit="2"></latest-list>');
    one.articles = [{ headline: 'Fog', url: 'https://www.courier.example/fog/?utm_source=rss' }];
    await one.ready;
    const src = at('/feed.json', { ...fresh(), only: 3 });
    const [feed] = await lists(`src="${src}" limit="3"`);
    const [first] = shown(feed!)[0]!;
    one.articles = [
      {
        headline: 'The same',
        url: first!.replace('/news', '/amp/news').replace('/amp', '') + '/?utm_medium=x&fbclid=1',
      },
    ];
    await one.ready;
    await feed!.updateComplete;
    expect(shown(feed!)[0]).not.to.include(first);
    const variants = [
      'http://m.a.example/x/',
      'https://www.a.example/x/amp',
      'https://a.example/x/index.html?utm_id=1',
    ];
    const keys = variants.map((url) => storyKey({ url } as Article));
    expect(new Set(keys).size).to.equal(1);
  });

  it('what the page hands over itself is all shown, and the others leave it out', async () => {
    const src = at(backends.wordpress, fresh());
    const [feed] = await lists(`src="${src}" limit="3"`);
    const [url] = shown(feed!)[0]!;
    const given = put<LatestList>('<latest-list></latest-list>');
    given.articles = [{ headline: 'Chosen by the desk', url: url! }];
    await given.ready;
    expect(shown(given)[0]).to.deep.equal([url]);
    expect(shown(feed!)[0]).to.include(url);
    // One that comes before.
    feed!.before(given);
    given.articles = [
      { headline: 'Chosen by the desk', url: url! },
      { headline: 'Another', url: '/another' },
    ];
    await given.ready;
    await feed!.updateComplete;
    expect(shown(feed!)[0]).not.to.include(url);
    expect(shown(feed!)[0]).to.have.length(3);
  });

  it('a list that is taken away leaves its articles to the others', async () => {
    const src = at(backends.wordpress, fresh());
    const [one, two] = await lists(`src="${src}" limit="3"`, `src="${src}" limit="3"`);
    const [first] = shown(one!);
    one!.remove();
    await two!.reload();
    expect(shown(two!)[0]).to.deep.equal(first);
  });

  it('a list whose source has no more is as short as it must be, and says nothing of an error', async () => {
    const src = at('/feed.json', { ...fresh(), only: 5 });
    const [one, two, three] = await lists(...Array<string>(3).fill(`src="${src}" limit="3"`));
    expect(shown(one!, two!, three!).map(({ length }) => length)).to.deep.equal([3, 2, 0]);
    expect(three!.state).to.equal('empty');
    expect(texts(three!, 'status')).to.deep.equal(['Nothing here yet.']);
  });

  it('a page that cannot be had costs nothing of what is there', async () => {
    const { test } = fresh();
    const src = at('/feed.json', { test, id: test, limit: 4, 'fail-after': 1, fault: '404' });
    const [one, two] = await lists(...Array<string>(2).fill(`src="${src}" limit="3"`));
    expect(shown(one!, two!).map(({ length }) => length)).to.deep.equal([3, 1]);
    expect(two!.state).to.equal('ready');
  });
});

function dates(list: Element): string[] {
  return parts<HTMLTimeElement>(list, 'date').map(({ dateTime }) => dateTime);
}
