import { expect } from 'chai';
import '../../src/define/all.js';
import { settings } from '../../src/configure.js';
import { createClient, type Client, type WatchListener } from '../../src/index.js';
import type { LatestList } from '../../src/define/latest-list.js';
import { at, backends, drawn, fresh, parts, put, requests, texts } from './page.js';
import { watchAll, type All } from './all-alive.js';

type Shown = LatestList & { client: Client };

/** One element on its way, and what is known of it. */
interface Scene {
  element: Shown;
  place: HTMLElement;
  client: Polled;
}

interface Polled extends Client {
  poll(): Promise<void>;
}

/** A client whose polls are made when a test says so. */
function polled(): Polled {
  const own = createClient({ retry: 0 });
  const watches = new Set<WatchListener>();
  let asked: Parameters<Client['list']>[0] | undefined;
  return {
    ...own,
    watch(query, listener, { signal }) {
      watches.add(listener);
      asked = query;
      const stop = () => void watches.delete(listener);
      signal?.addEventListener('abort', stop, { once: true });
      return Promise.resolve({ stop, check() {} });
    },
    async poll() {
      if (!asked || !watches.size) return;
      const page = await own.list(asked, { reload: true }).then(
        (page) => ({ page }),
        (error: unknown) => ({ error }),
      );
      for (const listener of watches) listener(page);
    },
  };
}

const tick = () => Promise.resolve();
const task = () => new Promise((resolve) => setTimeout(resolve));
const until = async (isSo: () => boolean, patience = 3000) => {
  for (const end = Date.now() + patience; !isSo() && Date.now() < end;) await task();
};

/** When something happens to it. */
const moments: Record<string, (scene: Scene) => unknown> = {
  'before its first update': () => {},
  'in the microtask after it is there': tick,
  'while its chunks are on their way': async () => {
    for (let turn = 0; turn < 5; turn++) await tick();
  },
  'while its request is under way': () => new Promise((resolve) => setTimeout(resolve, 60)),
  'between the answer and the drawing': ({ element }) =>
    new Promise((resolve) => element.addEventListener('article-load', resolve, { once: true })),
  'when it has been drawn': ({ element }) => element.ready,
  'while more is on its way': async ({ element }) => {
    await element.ready;
    // Ten come at once: the next ones have to be asked for.
    for (let turn = 0; turn < 2; turn++) await element.loadMore();
    void element.loadMore();
    await new Promise((resolve) => setTimeout(resolve, 30));
  },
  'with news that wait to be shown': async ({ element, client }) => {
    await element.ready;
    await drawn();
    await client.poll();
    await drawn();
    expect(parts(element, 'fresh')).to.have.length(1);
  },
  'while it is stale': async ({ element, client }) => {
    await element.ready;
    await drawn();
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    // By the poll, which tells the list.
    await client.poll();
    window.fetch = fetch;
    await drawn();
    expect(element.state).to.equal('stale');
  },
  'while a card’s second in sight runs': async ({ element }) => {
    await element.ready;
    await drawn();
    await new Promise((resolve) => setTimeout(resolve, 300));
  },
};

/** What happens to it so that it is away for a while. */
const away: Record<string, (scene: Scene) => unknown> = {
  'removed and put back later': async ({ element, place }) => {
    element.remove();
    await drawn();
    place.append(element);
  },
  'taken into a template and back': async ({ element, place }) => {
    document.createElement('template').content.append(element);
    await drawn();
    place.append(element);
  },
};

/** What happens to it. */
const actions: Record<string, (scene: Scene) => unknown> = {
  ...away,
  'removed and put back at once': ({ element, place }) => {
    element.remove();
    place.append(element);
  },
  moved: ({ element, place }) => place.insertBefore(element, place.firstChild),
  'moved as it is': ({ element, place }) =>
    (place as HTMLElement & { moveBefore?(node: Node, child: Node | null): void }).moveBefore?.(
      element,
      place.firstChild,
    ),
  'taken into a frame and back': async ({ element, place }) => {
    const frame = put<HTMLIFrameElement>('<iframe></iframe>');
    frame.contentDocument!.body.append(element);
    await drawn();
    place.append(element);
  },
  'taken into a frame and back at once': ({ element, place }) => {
    const frame = put<HTMLIFrameElement>('<iframe></iframe>');
    frame.contentDocument!.body.append(element);
    place.append(element);
  },
  copied: async ({ element, client }) => {
    const copy = element.cloneNode(true) as Shown;
    copy.client = client;
    copy.dedupe = 'off';
    const other = put<HTMLElement>('<div></div>');
    other.append(copy);
    await copy.ready;
    expect(copy.state).to.equal('ready');
    expect(parts(copy, 'card')).to.have.length(3);
  },
  'given another look': ({ element }) => {
    element.layout = 'headlines';
    element.setAttribute('level', '3');
  },
  'changed and changed back': ({ element }) => {
    element.setAttribute('limit', '4');
    element.setAttribute('limit', '3');
  },
};

describe('an element may be handled at any moment:', () => {
  let all: All;
  // Its one listener, for whether the reader has come back, is the page's and stays.
  before(() => import('../../src/elements/list/living.js'));
  const usual = settings.impression;
  beforeEach(() => {
    all = watchAll();
    settings.impression = { duration: 1000 };
  });
  afterEach(() => {
    settings.impression = usual;
  });

  /** Begins, and stops at a moment. */
  async function begin(moment: string): Promise<Scene & { test: string }> {
    const { test } = fresh();
    const place = put<HTMLElement>('<div><p></p></div>');
    const client = polled();
    const element = document.createElement('latest-list') as Shown;
    element.client = client;
    const attributes = {
      src: at(backends.wordpress, { test, delay: 120, news: 2, id: test }),
      limit: 3,
      more: 'button',
      refresh: 60,
      sizes: '300px',
      dedupe: 'off',
    };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    place.append(element);
    const scene = { element, place, client, test };
    await moments[moment]!(scene);
    return scene;
  }

  async function nothingIsLeft(faults: number): Promise<void> {
    for (const place of document.querySelectorAll('.test-place')) place.remove();
    await until(() => all.alive().length === 0);
    expect(all.alive()).to.deep.equal([]);
    expect(all.faults).to.have.length(faults);
  }

  for (const moment of Object.keys(moments)) {
    for (const [action, act] of Object.entries(actions)) {
      it(`${moment}, ${action}`, async () => {
        const scene = await begin(moment);
        const { element, test } = scene;
        await act(scene);
        await element.ready;
        await until(() => element.shadowRoot!.querySelector('[aria-disabled="true"]') === null);
        await drawn();
        const grown = moment === 'while more is on its way';
        const isStale = moment === 'while it is stale';
        expect(element.state).to.equal(isStale ? 'stale' : 'ready');
        expect(parts(element, 'card').length).to.equal(grown ? 12 : 3);
        const isWaiting = moment === 'with news that wait to be shown';
        expect(parts(element, 'fresh')).to.have.length(isWaiting ? 1 : 0);
        // Who leaves gives his request up, and asks again when he is back; of all else there is one.
        const isGivenUp = moment === 'while its request is under way' && action in away;
        const isAskedAgain = isStale && action === 'copied';
        const expected = 1 + [grown, isWaiting, isGivenUp, isAskedAgain].filter(Boolean).length;
        expect((await requests(test)).length).to.equal(expected);
        await nothingIsLeft(isStale ? 1 : 0);
      });
    }

    it(`${moment}, given articles by a script`, async () => {
      const { element, client } = await begin(moment);
      element.articles = [1, 2, 3].map((id) => ({ headline: `Story ${id}`, url: `/story/${id}` }));
      await element.ready;
      await new Promise((resolve) => setTimeout(resolve, 300));
      // What was on its way is too late, and nothing is asked any more.
      await client.poll();
      await drawn();
      expect(texts(element, 'headline')).to.deep.equal(['Story 1', 'Story 2', 'Story 3']);
      expect(parts(element, 'fresh')).to.have.length(0);
      expect(element.state).to.equal('ready');
      await nothingIsLeft(moment === 'while it is stale' ? 1 : 0);
    });

    it(`${moment}, taken away for good`, async () => {
      const { element } = await begin(moment);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await nothingIsLeft(moment === 'while it is stale' ? 1 : 0);
    });
  }

  for (const [action, act] of Object.entries({
    ...away,
    moved: actions.moved!,
    framed: actions['taken into a frame and back']!,
  })) {
    it(`while further pages are turned for it, ${action}`, async () => {
      const { test } = fresh();
      const src = at('/feed.json', { test, only: 40, limit: 10, delay: 100 });
      const markup = `<latest-list src="${src}" limit="8" sizes="300px"></latest-list>`;
      const place = put<HTMLElement>(`<div>${markup.repeat(2)}<div></div></div>`);
      const [first, second] = [...place.querySelectorAll<Shown>('latest-list')] as [Shown, Shown];
      await first.ready;
      expect(second.state).to.equal('loading');
      await act({ element: second, place: place.lastElementChild as HTMLElement, client: polled() });
      await until(() => second.state === 'ready');
      await drawn();
      const links = [first, second].map((list) =>
        parts<HTMLAnchorElement>(list, 'link').map(({ href }) => href),
      );
      expect(links.map(({ length }) => length)).to.deep.equal([8, 8]);
      expect(new Set(links.flat()).size).to.equal(16);
      const asked = (await requests(test)).map(({ url }) => url);
      expect(new Set(asked).size).to.equal(2);
      expect(asked.length).to.be.at.most(action in away ? 3 : 2);
      await nothingIsLeft(0);
    });
  }

  it('with its polls, and is the last one to listen to the other tabs', async () => {
    const { test } = fresh();
    const place = put<HTMLElement>(
      `<div><latest-list src="${at(backends.wordpress, { test })}" limit="3" refresh="60" more="scroll"></latest-list></div>`,
    );
    const element = place.firstElementChild as LatestList;
    await element.ready;
    await until(() => all.alive().some((what) => what.startsWith('BroadcastChannel')));
    place.prepend(element);
    await drawn();
    const isOne = (what: string) => all.alive().filter((one) => one.startsWith(what)).length;
    expect([isOne('BroadcastChannel'), isOne('window online'), isOne('window pageshow')]).to.deep.equal([
      1, 1, 1,
    ]);
    element.remove();
    await until(() => all.alive().length === 0);
    expect(all.alive()).to.deep.equal([]);
    expect(all.faults).to.deep.equal([]);
  });

  it('of two that change places while both wait, each has its articles', async () => {
    const own = createClient();
    const src = at(backends.wordpress, fresh());
    const place = put<HTMLElement>('<div></div>');
    const [first, second] = [1, 2].map(() => document.createElement('latest-list')) as [Shown, Shown];
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    first.client = { ...own, list: async (...asked) => gate.then(() => own.list(...asked)) };
    second.client = own;
    for (const element of [first, second]) {
      element.setAttribute('src', src);
      element.setAttribute('limit', '3');
      element.setAttribute('sizes', '300px');
      place.append(element);
    }
    await own.list({ src });
    await drawn();
    expect([first.state, second.state]).to.deep.equal(['loading', 'loading']);
    place.append(first);
    open();
    await until(() => first.state === 'ready' && second.state === 'ready');
    expect([first.state, second.state]).to.deep.equal(['ready', 'ready']);
    const links = [first, second].flatMap((element) =>
      parts<HTMLAnchorElement>(element, 'link').map(({ href }) => href),
    );
    expect(new Set(links).size).to.equal(6);
  });
});
