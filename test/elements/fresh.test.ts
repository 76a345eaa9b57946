import { expect } from 'chai';
import '../../src/define/latest-list.js';
import type { LatestList } from '../../src/define/latest-list.js';
import { createClient, type ArticleQuery, type Client, type WatchListener } from '../../src/index.js';
import { accessible, at, backends, drawn, fresh, listen, next, parts, put, texts } from './page.js';

/** A client whose polls are made when a test says so. */
function pollWhenTold(): { client: Client; poll(): Promise<void>; watched(): number } {
  const own = createClient({ retry: 0 });
  const watches = new Map<WatchListener, ArticleQuery>();
  return {
    client: {
      ...own,
      watch: (query, listener, { signal }) => {
        watches.set(listener, query);
        const stop = () => void watches.delete(listener);
        signal?.addEventListener('abort', stop);
        return Promise.resolve({ stop, check() {} });
      },
    },
    async poll() {
      for (const [listener, query] of watches) {
        listener(
          await own.list(query, { reload: true }).then(
            (page) => ({ page }),
            (error: unknown) => ({ error }),
          ),
        );
      }
      await drawn();
    },
    watched: () => watches.size,
  };
}

async function watching(attributes: string, { client } = pollWhenTold()): Promise<LatestList> {
  const element = document.createElement('latest-list');
  element.client = client;
  const place = put<HTMLElement>('<div></div>');
  const template = document.createElement('template');
  template.innerHTML = `<latest-list ${attributes}></latest-list>`;
  for (const { name, value } of template.content.firstElementChild!.attributes)
    element.setAttribute(name, value);
  place.append(element);
  await element.ready;
  await drawn();
  return element;
}

function shown(element: Element): string[] {
  return parts<HTMLAnchorElement>(element, 'link').map(({ href }) => href);
}

/** An address under which news comes, headlines change and stories go. */
function live(changes: Record<string, string | number>, path = backends.wordpress): string {
  return at(path, { id: crypto.randomUUID(), ...changes });
}

/** Counts what changes in an element's shadow root. */
function mutations(element: Element): () => number {
  let count = 0;
  const observer = new MutationObserver((records) => (count += records.length));
  observer.observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return () => count + observer.takeRecords().length;
}

describe('refresh', () => {
  it('an unchanged answer changes nothing at all', async () => {
    const polls = pollWhenTold();
    const element = await watching(`src="${live({})}" limit="5" refresh="60" date="absolute"`, polls);
    await polls.poll();
    const changed = mutations(element);
    for (let turn = 0; turn < 3; turn++) await polls.poll();
    expect(changed()).to.equal(0);
  });

  it('says what has come, and moves nothing', async () => {
    const polls = pollWhenTold();
    const element = await watching(`src="${live({ news: 3 })}" limit="5" refresh="60"`, polls);
    const before = shown(element);
    const places = parts(element, 'item').map((item) => item.getBoundingClientRect().top);
    const { height } = element.getBoundingClientRect();
    await polls.poll();
    expect(texts(element, 'fresh')).to.deep.equal(['3 new articles']);
    expect(parts(element, 'fresh')[0]!.closest('[role="status"]') !== null).to.equal(true);
    expect(shown(element)).to.deep.equal(before);
    expect(parts(element, 'item').map((item) => item.getBoundingClientRect().top)).to.deep.equal(places);
    expect(element.getBoundingClientRect().height).to.equal(height);
    await accessible(element);
  });

  it('sorts it in when it is asked to, gives the focus to the first, and tells the page', async () => {
    const polls = pollWhenTold();
    const element = await watching(`src="${live({ news: 3 })}" limit="5" refresh="60"`, polls);
    const before = shown(element);
    await polls.poll();
    const updated = next(element, 'article-update');
    parts(element, 'fresh')[0]!.click();
    const { added, removed } = await updated;
    await drawn();
    expect(shown(element)).to.deep.equal([...added.map(({ url }) => url), ...before.slice(0, 2)]);
    expect(removed.map(({ url }) => url)).to.deep.equal(before.slice(2));
    expect(parts(element, 'fresh')).to.have.length(0);
    expect(element.shadowRoot!.activeElement === parts(element, 'link')[0]).to.equal(true);
  });

  it('keeps the pages that the reader has loaded, behind what is new', async () => {
    const polls = pollWhenTold();
    const element = await watching(`src="${live({ news: 2 })}" limit="4" refresh="60" more="button"`, polls);
    await element.loadMore();
    const before = shown(element);
    expect(before).to.have.length(8);
    await polls.poll();
    parts(element, 'fresh')[0]!.click();
    await drawn();
    expect(shown(element)).to.have.length(10);
    expect(shown(element).slice(2)).to.deep.equal(before);
    await element.loadMore();
    expect(new Set(shown(element)).size).to.equal(14);
  });

  it('keeps pages that the reader has loaded after the news were offered, too', async () => {
    const polls = pollWhenTold();
    const src = live({ news: 2, limit: 5 }, '/feed.json');
    const element = await watching(`src="${src}" limit="4" refresh="60" more="button"`, polls);
    await polls.poll();
    expect(texts(element, 'fresh')).to.deep.equal(['2 new articles']);
    await element.loadMore();
    const before = shown(element);
    expect(before).to.have.length(8);
    parts(element, 'fresh')[0]!.click();
    await drawn();
    expect(shown(element)).to.have.length(10);
    expect(shown(element).slice(2)).to.deep.equal(before);
  });

  it('changes a changed headline in its place', async () => {
    const polls = pollWhenTold();
    const element = await watching(`src="${live({ edit: 1 })}" limit="4" refresh="60"`, polls);
    const before = texts(element, 'headline');
    const cards = parts(element, 'card');
    await polls.poll();
    const after = texts(element, 'headline');
    expect(after[0]).not.to.equal(before[0]);
    expect(after.slice(1)).to.deep.equal(before.slice(1));
    expect(parts(element, 'card').every((card, index) => card === cards[index])).to.equal(true);
    expect(parts(element, 'fresh')).to.have.length(0);
  });

  it('a story that has been withdrawn goes with the next sorting', async () => {
    const polls = pollWhenTold();
    const element = await watching(`src="${live({ withdraw: 1, news: 1 })}" limit="4" refresh="60"`, polls);
    const before = shown(element);
    await polls.poll();
    expect(shown(element)).to.deep.equal(before);
    parts(element, 'fresh')[0]!.click();
    await drawn();
    const gone = before.filter((url) => !shown(element).includes(url));
    expect(shown(element)).to.have.length(4);
    expect(gone.length).to.equal(1);
  });

  it('does not offer what another list shows, or has offered', async () => {
    const polls = pollWhenTold();
    const src = live({ news: 3 });
    const one = await watching(`src="${src}" limit="4" refresh="60"`, polls);
    const two = await watching(`src="${src}" limit="4" refresh="60"`, polls);
    await polls.poll();
    expect(texts(one, 'fresh')).to.deep.equal(['3 new articles']);
    const offered = texts(two, 'fresh');
    parts(one, 'fresh')[0]!.click();
    await drawn();
    expect(new Set([...shown(one), ...shown(two)]).size).to.equal(8);
    expect(offered).to.deep.equal([]);
  });

  it('a failure leaves what is shown, says so in words and in :state(stale), and is over with the next answer', async () => {
    listen();
    const polls = pollWhenTold();
    const id = crypto.randomUUID();
    const src = at(backends.wordpress, { id, 'fail-after': 1, 'fail-for': 1, fault: '503' });
    const element = await watching(`src="${src}" limit="4" refresh="60"`, polls);
    const before = shown(element);
    const { height } = element.getBoundingClientRect();
    await polls.poll();
    expect(shown(element)).to.deep.equal(before);
    expect(element.state).to.equal('stale');
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(texts(element, 'status')).to.deep.equal(['These may not be the newest articles. Try again']);
    expect(element.getBoundingClientRect().height).to.equal(height);
    await accessible(element);
    await polls.poll();
    expect(element.state).to.equal('ready');
    expect(element.error).to.equal(undefined);
    expect(parts(element, 'status')).to.have.length(0);
  });

  it('a second try after a failure keeps the pages that the reader has loaded', async () => {
    listen();
    const polls = pollWhenTold();
    const id = crypto.randomUUID();
    const src = at(backends.wordpress, { id, 'fail-after': 1, 'fail-for': 1, fault: '503', size: 20 });
    const element = await watching(`src="${src}" limit="4" refresh="60" more="button"`, polls);
    await element.loadMore();
    const before = shown(element);
    expect(before).to.have.length(8);
    await polls.poll();
    expect(element.state).to.equal('stale');
    parts(element, 'status')[0]!.querySelector('button')!.click();
    await next(element, 'article-load');
    await drawn();
    expect(element.state).to.equal('ready');
    expect(shown(element)).to.deep.equal(before);
  });

  it('an empty list is filled by what comes, without being asked', async () => {
    const polls = pollWhenTold();
    const { list } = polls.client;
    polls.client.list = async (...asked) => ({ ...(await list(...asked)), articles: [], next: undefined });
    const src = at('/feed.json', { ...fresh(), only: 2 });
    const element = await watching(`src="${src}" limit="4" refresh="60"`, polls);
    expect(element.state).to.equal('empty');
    await polls.poll();
    expect(element.state).to.equal('ready');
    expect(shown(element)).to.have.length(2);
  });

  it('is asked only while the element is there and wants it', async () => {
    const polls = pollWhenTold();
    const element = await watching(`src="${live({})}" limit="2" refresh="60"`, polls);
    expect(polls.watched()).to.equal(1);
    element.src = live({});
    await next(element, 'article-load');
    await drawn();
    expect(polls.watched()).to.equal(1);
    element.refresh = undefined;
    await drawn();
    expect(polls.watched()).to.equal(0);
    element.refresh = 60;
    await drawn();
    expect(polls.watched()).to.equal(1);
    const parent = element.parentElement!;
    element.remove();
    expect(polls.watched()).to.equal(0);
    parent.append(element);
    await drawn();
    expect(polls.watched()).to.equal(1);
    element.articles = [{ headline: 'Given', url: '/given' }];
    await element.ready;
    await drawn();
    expect(polls.watched()).to.equal(0);
  });

  it('several sources: a later answer adds to all of them', async () => {
    const polls = pollWhenTold();
    const src = `${live({ news: 2 })} ${at('/feed.json', { ...fresh(), lang: 'de' })}`;
    const element = await watching(`src="${src}" limit="6" refresh="60"`, polls);
    const before = shown(element);
    expect(before).to.have.length(6);
    await polls.poll();
    expect(shown(element)).to.deep.equal(before);
    expect(texts(element, 'fresh')[0]).to.match(/^[12] new articles?$/);
  });
});
