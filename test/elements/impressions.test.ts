import { expect } from 'chai';
import '../../src/define/all.js';
import { configure, type ArticleImpressionDetail, type ArticleInput } from '../../src/index.js';
import type { ArticleCard, LatestList } from '../../src/define/all.js';
import { watchAlive } from './alive.js';
import { setHidden, stopSeconds } from './clock.js';
import { at, backends, drawn, fresh, listen, next, put } from './page.js';

const SECOND = 1000;

function articles(count: number): ArticleInput[] {
  return Array.from({ length: count }, (_, index) => ({
    headline: `Story ${index}`,
    url: `https://paper.example/story-${index}`,
  }));
}

/** Puts a list into the page. */
async function list(markup = '<latest-list></latest-list>', count = 3): Promise<LatestList> {
  const element = put<LatestList>(markup);
  element.articles = articles(count);
  await element.ready;
  return element;
}

/** Puts a card into the page that is as large as a test wants it. */
async function card(width: number, height: number): Promise<ArticleCard> {
  const element = put<ArticleCard>('<article-card></article-card>');
  element.style.inlineSize = `${width}px`;
  element.renderArticle = () => {
    const box = document.createElement('div');
    box.style.blockSize = `${height}px`;
    return box;
  };
  element.article = articles(1)[0];
  await element.ready;
  return element;
}

/** What the page is told of, from now on. */
function told(): ArticleImpressionDetail[] {
  const details: ArticleImpressionDetail[] = [];
  const hear = ({ detail }: CustomEvent<ArticleImpressionDetail>) => void details.push(detail);
  document.body.addEventListener('article-impression', hear);
  afterTest(() => document.body.removeEventListener('article-impression', hear));
  return details;
}

const headlines = (details: ArticleImpressionDetail[]) => details.map(({ article }) => article.headline);

/** Waits for what comes by itself, such as a file loaded on demand or the word of an observer. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries++) {
    if (tries > 300) throw new Error('It never came.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Long enough for what is loaded at an idle time to be here, and to have looked. */
async function aWhile(): Promise<void> {
  for (let tries = 0; tries < 8; tries++) await drawn();
}

/** Scrolls so that a part of an element is in sight at the bottom of the window. */
async function showOnly(element: Element, pixels: number): Promise<void> {
  const { top } = element.getBoundingClientRect();
  scrollBy(0, top - innerHeight + pixels);
  await drawn();
}

const cleanUps: (() => void)[] = [];
const afterTest = (cleanUp: () => void) => cleanUps.push(cleanUp);

describe('article-impression', () => {
  let clock: ReturnType<typeof stopSeconds>;
  let details: ArticleImpressionDetail[];

  /** Lets time pass, and the observer look. */
  const pass = async (milliseconds: number) => {
    clock.pass(milliseconds);
    await drawn();
    // WebKit's takes a frame more when the machine is busy.
    await drawn();
  };
  /** Lets time pass until so many have been told of: several elements begin one after another. */
  const all = async (count: number) => {
    for (let tries = 0; details.length < count && tries < 50; tries++) await pass(250);
  };
  const begun = () => until(() => clock.timers === 1);

  beforeEach(() => {
    // Room to scroll in, above and below.
    document.body.style.paddingBlock = '3000px';
    scrollTo(0, 3000);
    clock = stopSeconds();
    details = told();
  });

  afterEach(() => {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
    document.body.style.removeProperty('padding-block');
    configure({ impression: undefined });
  });

  it('comes after a second in sight, and says which article, where, how much of it and how long', async () => {
    await list('<latest-list heading="Harbour"></latest-list>', 2);
    await begun();
    await pass(999);
    expect(details).to.have.length(0);
    await pass(1);
    expect(headlines(details)).to.deep.equal(['Story 0', 'Story 1']);
    const { article, ...others } = details[1]!;
    expect(article.url).to.equal('https://paper.example/story-1');
    expect(others).to.deep.equal({ index: 1, list: 'Harbour', ratio: 1, duration: SECOND });
  });

  it('leaves the shadow trees that an element is in', async () => {
    const outer = put('<div></div>');
    const element = document.createElement('latest-list') as LatestList;
    outer.attachShadow({ mode: 'open' }).append(element);
    element.articles = articles(1);
    await begun();
    await pass(SECOND);
    expect(details).to.have.length(1);
  });

  it('comes once: not for what is drawn anew, moved, ordered or handed over again', async () => {
    const element = await list();
    await begun();
    await pass(SECOND);
    expect(details).to.have.length(3);
    element.layout = 'grid';
    await element.updateComplete;
    element.articles = [
      ...articles(3).reverse(),
      { headline: 'Story 3', url: 'https://paper.example/story-3' },
    ];
    await element.ready;
    put('<p></p>').append(element);
    setHidden(true);
    setHidden(false);
    await begun();
    await pass(SECOND);
    await pass(SECOND);
    expect(headlines(details)).to.deep.equal(['Story 0', 'Story 1', 'Story 2', 'Story 3']);
    expect(details[3]!.index).to.equal(3);
    expect(clock.timers).to.equal(0);
  });

  it('knows an article by its story, whatever is added to the address', async () => {
    const element = await list('<latest-list></latest-list>', 1);
    await begun();
    await pass(SECOND);
    element.articles = [{ headline: 'Story 0', url: 'http://www.paper.example/story-0/?utm_source=rail' }];
    await element.ready;
    await aWhile();
    expect([details.length, clock.timers]).to.deep.equal([1, 0]);
  });

  it('comes anew after reload() and after another question, and not when that fails', async () => {
    const said = listen();
    const element = put<LatestList>(
      `<latest-list limit="2" src="${at(backends['json-feed'], fresh())}"></latest-list>`,
    );
    await all(2);
    await pass(SECOND);
    expect(details).to.have.length(2);
    await element.reload();
    await all(4);
    await pass(SECOND);
    expect(details).to.have.length(4);
    element.src = at(backends.wordpress, fresh());
    await next(element, 'article-load');
    await all(6);
    await pass(SECOND);
    expect(details).to.have.length(6);
    // A later answer to the same question is none of these.
    element.dispatchEvent(new CustomEvent('article-load'));
    element.requestUpdate();
    await element.updateComplete;
    await drawn();
    expect(clock.timers).to.equal(0);
    element.src = at('/nowhere', fresh());
    await next(element, 'article-error');
    await element.updateComplete;
    await aWhile();
    expect([details.length, clock.timers, said.length]).to.deep.equal([6, 0, 1]);
  });

  describe('wants', () => {
    it('half of a card', async () => {
      const element = await card(300, 400);
      await showOnly(element, 180);
      await aWhile();
      expect(clock.timers).to.equal(0);
      await showOnly(element, 220);
      await begun();
      await pass(SECOND);
      expect(details.map(({ ratio }) => ratio)).to.deep.equal([0.55]);
    });

    it('three tenths of a card of 242,500 pixels', async () => {
      const [large, small] = [await card(500, 485), await card(500, 484)];
      small.style.marginBlockStart = '1000px';
      await showOnly(small, 194);
      await aWhile();
      expect(clock.timers).to.equal(0);
      await showOnly(large, 140);
      await drawn();
      expect(clock.timers).to.equal(0);
      await showOnly(large, 160);
      await begun();
      await pass(SECOND);
      expect(details.map(({ ratio }) => ratio)).to.deep.equal([0.33]);
    });

    it('of a card that no window holds three tenths of, what fills the window', async () => {
      const element = await card(100, innerHeight * 6);
      await showOnly(element, innerHeight * 0.6);
      await aWhile();
      expect(clock.timers).to.equal(0);
      await showOnly(element, innerHeight * 1.2);
      await begun();
      await pass(SECOND);
      expect(details.map(({ ratio }) => ratio)).to.deep.equal([0.17]);
    });

    it('a whole second: who scrolls past is not counted, and the second begins anew', async () => {
      const element = await card(300, 400);
      await begun();
      await pass(600);
      scrollTo(0, 0);
      await drawn();
      expect(clock.timers).to.equal(0);
      await pass(5000);
      element.scrollIntoView();
      await begun();
      await pass(999);
      expect(details).to.have.length(0);
      await pass(1);
      expect(details.map(({ duration }) => duration)).to.deep.equal([SECOND]);
    });

    it('a card that is still there: the last word of an observer can be old', async () => {
      await card(300, 400);
      await begun();
      scrollTo(0, 0);
      // The timer comes before the browser has drawn.
      clock.pass(SECOND);
      await drawn();
      expect([details.length, clock.timers]).to.deep.equal([0, 0]);
    });

    it('the tab in front, from the start', async () => {
      setHidden(true);
      await list();
      await aWhile();
      expect(clock.timers).to.equal(0);
      setHidden(false);
      await begun();
      await pass(SECOND);
      expect(details).to.have.length(3);
    });

    it('the tab in front, without a break', async () => {
      await list();
      await begun();
      await pass(600);
      setHidden(true);
      expect(clock.timers).to.equal(0);
      await pass(5000);
      setHidden(false);
      await begun();
      await pass(999);
      expect(details).to.have.length(0);
      await pass(1);
      expect(details).to.have.length(3);
    });

    it('a page that is shown and not only drawn ahead', async () => {
      Object.defineProperty(document, 'prerendering', { configurable: true, value: true });
      afterTest(() => Reflect.deleteProperty(document, 'prerendering'));
      await list();
      await aWhile();
      expect(clock.timers).to.equal(0);
      Reflect.deleteProperty(document, 'prerendering');
      document.dispatchEvent(new Event('prerenderingchange'));
      await begun();
      await pass(SECOND);
      expect(details).to.have.length(3);
    });

    it('what can be seen: nothing hidden, without a size, or cut off by a box that scrolls', async () => {
      const hidden = await list('<latest-list style="display: none"></latest-list>');
      await card(300, 0);
      const box = put('<div style="block-size: 100px; overflow: hidden"></div>');
      const inside = await card(300, 50);
      inside.style.marginBlockStart = '100px';
      box.append(inside);
      await aWhile();
      expect(clock.timers).to.equal(0);
      hidden.remove();
      await aWhile();
      expect(clock.timers).to.equal(0);
      box.scrollTo(0, 100);
      await begun();
      await pass(SECOND);
      expect(details.map(({ list }) => list)).to.deep.equal(['article-card']);
    });

    it('what can be seen: not what is transparent, until it is not', async () => {
      for (const [name, value] of [
        ['opacity', '0'],
        ['visibility', 'hidden'],
      ] as const) {
        details.length = 0;
        const element = await list();
        element.style.setProperty(name, value);
        await begun();
        await pass(SECOND);
        expect(details).to.have.length(0);
        element.style.removeProperty(name);
        await pass(SECOND);
        expect(details).to.have.length(3);
        element.remove();
      }
    });
  });

  describe('is told of', () => {
    it('articles further down, when a reader comes to them', async () => {
      const element = put<LatestList>('<latest-list limit="20"></latest-list>');
      element.articles = articles(20);
      await begun();
      await pass(SECOND);
      const before = details.length;
      expect(before).to.be.within(1, 19);
      element.scrollIntoView({ block: 'end' });
      await drawn();
      await pass(SECOND);
      expect(new Set(headlines(details)).size).to.equal(details.length);
      expect(headlines(details)).to.contain('Story 19');
    });

    it('every element, by its id, its heading or its tag', async () => {
      await list('<related-reads></related-reads>', 1);
      await list('<latest-list id="sidebar" heading="Harbour"></latest-list>', 1);
      await list('<latest-list heading=""></latest-list>', 1);
      await card(300, 50);
      await all(4);
      const names = details.map(({ list }) => list);
      expect(names).to.have.members(['Read also', 'sidebar', 'latest-list', 'article-card']);
    });

    it('cards of the page’s own', async () => {
      await list(
        '<latest-list><template><a itemprop="url"><b itemprop="headline"></b></a></template></latest-list>',
        2,
      );
      const drawnByPage = put<LatestList>('<latest-list id="own"></latest-list>');
      drawnByPage.renderArticle = ({ headline }, { html }) =>
        html`<p class="list room"><b class="item" hidden></b>${headline}</p>`;
      drawnByPage.articles = articles(2);
      await all(4);
      expect(details.map(({ list, index }) => `${list} ${index}`)).to.have.members([
        'Latest 0',
        'Latest 1',
        'own 0',
        'own 1',
      ]);
    });

    it('not a whole article', async () => {
      const alive = watchAlive();
      const view = put('<article-view></article-view>');
      Object.assign(view, { article: { ...articles(1)[0], articleBody: '<p>Fog.</p>' } });
      await view.ready;
      await aWhile();
      expect([details.length, clock.timers, alive.observers.size]).to.deep.equal([0, 0, 0]);
    });
  });

  describe('as the page sets it', () => {
    it('not at all', async () => {
      configure({ impression: false });
      const alive = watchAlive();
      await list();
      await aWhile();
      expect([details.length, clock.timers, alive.observers.size]).to.deep.equal([0, 0, 0]);
    });

    it('not at all any more', async () => {
      await list();
      await begun();
      configure({ impression: false });
      await pass(SECOND);
      expect([details.length, clock.timers]).to.deep.equal([0, 0]);
    });

    it('by another share and another time', async () => {
      configure({ impression: { ratio: 0.9, duration: 400 } });
      const element = await card(500, 500);
      await showOnly(element, 430);
      await aWhile();
      expect(clock.timers).to.equal(0);
      await showOnly(element, 460);
      await begun();
      await pass(399);
      expect(details).to.have.length(0);
      await pass(1);
      expect(details.map(({ ratio, duration }) => [ratio, duration])).to.deep.equal([[0.92, 400]]);
    });

    it('and where that makes no sense by the usual rule, which is said', async () => {
      const said = listen();
      configure({ impression: { ratio: 50, duration: Number.NaN } });
      await list();
      await begun();
      await pass(SECOND);
      expect(details).to.have.length(3);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('ratio: 50, duration: NaN').and.contain('{ ratio: 0.5, duration: 1000 }');
    });
  });

  describe('leaves nothing alive', () => {
    it('when its elements are gone in mid-second, and begins anew when one is back', async () => {
      const alive = watchAlive();
      const [one, other] = [await list(), await list()];
      await begun();
      await pass(600);
      one.remove();
      other.remove();
      expect([clock.timers, alive.observers.size, alive.listeners.length]).to.deep.equal([0, 0, 0]);
      one.layout = 'grid';
      await one.updateComplete;
      await pass(5000);
      expect([details.length, clock.timers, alive.observers.size]).to.deep.equal([0, 0, 0]);
      put('<p></p>').append(one);
      await begun();
      await pass(999);
      expect(details).to.have.length(0);
      await pass(1);
      expect(details).to.have.length(3);
      expect([clock.timers, alive.observers.size, alive.listeners.length]).to.deep.equal([0, 0, 0]);
    });

    it('when all has been told, and a listener takes the element away', async () => {
      const alive = watchAlive();
      const element = await list();
      element.addEventListener('article-impression', () => element.remove());
      await begun();
      await pass(SECOND);
      expect(details).to.have.length(1);
      expect([clock.timers, alive.observers.size, alive.listeners.length]).to.deep.equal([0, 0, 0]);
    });

    it('when there are no articles any more', async () => {
      const alive = watchAlive();
      const element = await list();
      await begun();
      element.articles = [];
      await element.ready;
      await element.updateComplete;
      // An empty list has an observer of its own, which waits to give its room up.
      expect([clock.timers, alive.listeners.length]).to.deep.equal([0, 0]);
    });

    it('where nothing has been shown', async () => {
      const alive = watchAlive();
      put('<latest-list></latest-list>');
      const element = put<LatestList>('<latest-list></latest-list>');
      element.articles = [];
      put(`<latest-list src="${at('/feed.json', { ...fresh(), delay: 5000 })}"></latest-list>`);
      await aWhile();
      expect([clock.timers, alive.listeners.length]).to.deep.equal([0, 0]);
    });

    it('but one observer and one timer, however many elements', async () => {
      const alive = watchAlive();
      await Promise.all([list(), list(), list()]);
      await begun();
      await aWhile();
      expect([clock.timers, alive.observers.size]).to.deep.equal([1, 1]);
      expect(alive.listeners).to.have.members(['visibilitychange', 'prerenderingchange']);
    });
  });
});
