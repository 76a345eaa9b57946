import { expect } from 'chai';
import { configure, settings, type NavigateContext } from '../../src/configure.js';
import '../../src/define/all.js';
import type { ArticleCard, ArticleView, LatestList } from '../../src/define/all.js';
import { parts, put } from './page.js';

interface Gone {
  /** Address without the origin; of another site with it. */
  url: string;
  context: NavigateContext;
}

/** Has the page go there by itself. @returns where it has gone */
function navigating(navigate: (url: URL) => unknown = () => undefined): Gone[] {
  const gone: Gone[] = [];
  configure({
    navigate: (url, context) => {
      gone.push({ url: url.href.replace(location.origin, ''), context });
      return navigate(url);
    },
  });
  return gone;
}

afterEach(() => {
  delete settings.navigate;
});

/** Clicks, and keeps the browser here. @returns whether it would have gone there itself */
function click(link: Element, options: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...options });
  let goes = false;
  addEventListener(
    'click',
    (last) => {
      goes = !last.defaultPrevented;
      last.preventDefault();
    },
    { once: true },
  );
  link.dispatchEvent(event);
  return goes;
}

async function card(url = '/fog', attributes = ''): Promise<ArticleCard> {
  const element = put<ArticleCard>(`<article-card ${attributes}></article-card>`);
  element.article = { id: 'fog', headline: 'Fog delays the ferry', url };
  await element.ready;
  return element;
}

const linkOf = (element: Element) => parts<HTMLAnchorElement>(element, 'link')[0]!;

/** What a page is told of a click. */
function told(element: Element): Event[] {
  const events: Event[] = [];
  element.addEventListener('article-click', (event) => void events.push(event));
  return events;
}

const modified: MouseEventInit[] = [
  { ctrlKey: true },
  { metaKey: true },
  { shiftKey: true },
  { altKey: true },
  { button: 1 },
];

describe('A click on a link', () => {
  it('goes where the page’s router goes', async () => {
    const gone = navigating();
    const element = put<LatestList>('<latest-list linkparams="from=rail"></latest-list>');
    element.articles = [
      { headline: 'Rain', url: '/rain', datePublished: '2026-11-20' },
      { headline: 'Fog', url: '/fog?page=2#comments', datePublished: '2026-11-19' },
    ];
    await element.ready;
    expect(click(parts(element, 'link')[1]!)).to.equal(false);
    expect(gone.map(({ url }) => url)).to.deep.equal(['/fog?page=2&from=rail#comments']);
    const [{ context }] = gone as [Gone];
    expect([context.article?.headline, context.index, context.element]).to.deep.equal(['Fog', 1, element]);
    expect(context.originalEvent.type).to.equal('click');
  });

  it('is the browser’s where the page has no router', async () => {
    expect(click(linkOf(await card()))).to.equal(true);
  });

  it('is told first, and is not followed when somebody cancels that', async () => {
    const gone = navigating();
    const element = await card();
    element.addEventListener('article-click', (event) => event.preventDefault());
    expect(click(linkOf(element))).to.equal(false);
    expect(gone).to.deep.equal([]);
  });

  it('is not followed either when somebody cancels the click itself', async () => {
    const gone = navigating();
    const element = await card();
    element.addEventListener('article-click', ({ detail }) => detail.originalEvent.preventDefault());
    expect(click(linkOf(element))).to.equal(false);
    expect(gone).to.deep.equal([]);
  });

  for (const options of modified) {
    it(`that asks for a new tab is told, but nobody can take it over: ${JSON.stringify(options)}`, async () => {
      const gone = navigating();
      const element = await card();
      const events = told(element);
      element.addEventListener('article-click', (event) => event.preventDefault());
      expect(click(linkOf(element), options)).to.equal(true);
      expect(events.map(({ cancelable }) => cancelable)).to.deep.equal([false]);
      expect(gone).to.deep.equal([]);
    });
  }

  it('that somebody has cancelled before is told, and left alone', async () => {
    const gone = navigating();
    const element = await card();
    const events = told(element);
    linkOf(element).addEventListener('click', (event) => event.preventDefault());
    expect(click(linkOf(element))).to.equal(false);
    expect([events.length, gone.length]).to.deep.equal([1, 0]);
  });

  it('to another site is the browser’s, but can be cancelled', async () => {
    const gone = navigating();
    const element = await card('https://courier.example/fog');
    expect(click(linkOf(element))).to.equal(true);
    element.addEventListener('article-click', (event) => event.preventDefault());
    expect(click(linkOf(element))).to.equal(false);
    expect(gone).to.deep.equal([]);
  });

  it('that opens in another tab or frame is the browser’s', async () => {
    const gone = navigating();
    for (const target of ['_blank', '_top', 'reader']) {
      expect(click(linkOf(await card('/fog', `target="${target}"`))), target).to.equal(true);
    }
    expect(gone).to.deep.equal([]);
    expect(click(linkOf(await card('/fog', 'target="_SELF"')))).to.equal(false);
  });

  it('that saves a file is the browser’s', async () => {
    const gone = navigating();
    const element = await card();
    linkOf(element).toggleAttribute('download', true);
    expect(click(linkOf(element))).to.equal(true);
    expect(gone).to.deep.equal([]);
  });

  it('to another place on this very page is the browser’s', async () => {
    const gone = navigating();
    const here = location.pathname + location.search;
    expect(click(linkOf(await card(`${here}#there`)))).to.equal(true);
    expect(click(linkOf(await card(`${here}x#there`)))).to.equal(false);
    expect(gone.length).to.equal(1);
  });

  it('is the browser’s where the router says that it is not for it', async () => {
    navigating(() => false);
    expect(click(linkOf(await card()))).to.equal(true);
  });

  it('is the browser’s where the router fails, which the page hears of', async () => {
    const fault = new Error(`No route: ${crypto.randomUUID()}`);
    navigating(() => {
      throw fault;
    });
    const heard: unknown[] = [];
    const hear = (event: ErrorEvent) => {
      heard.push(event.error);
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    addEventListener('error', hear, { capture: true });
    const { onerror } = window;
    window.onerror = null;
    expect(click(linkOf(await card()))).to.equal(true);
    removeEventListener('error', hear, { capture: true });
    window.onerror = onerror;
    expect(heard).to.deep.equal([fault]);
  });

  it('among the element’s own children is the page’s', async () => {
    const gone = navigating();
    const element = put<ArticleCard>('<article-card><a slot="header" href="/news">News</a></article-card>');
    element.article = { headline: 'Fog', url: '/fog' };
    await element.ready;
    expect(click(element.querySelector('a')!)).to.equal(true);
    expect(gone).to.deep.equal([]);
  });
});

describe('A click in an article', () => {
  async function view(): Promise<ArticleView> {
    const element = put<ArticleView>('<article-view></article-view>');
    element.article = {
      headline: 'Fog delays the ferry',
      url: '/fog',
      author: [{ name: 'Ida Fenn', url: '/ida-fenn' }],
      articleBody: '<p>See <a href="/rain">rain</a> and <a href="https://courier.example/">them</a>.</p>',
      isAccessibleForFree: false,
    };
    await element.ready;
    return element;
  }

  const named = (element: Element, href: string) =>
    element.shadowRoot!.querySelector<HTMLAnchorElement>(`a[href$="${href}"]`)!;

  it('on a link in its text goes by the router, without an event', async () => {
    const gone = navigating();
    const element = await view();
    const events = told(element);
    for (const href of ['/rain', '/ida-fenn']) expect(click(named(element, href)), href).to.equal(false);
    expect(click(named(element, 'courier.example/'))).to.equal(true);
    expect(gone.map(({ url }) => url)).to.deep.equal(['/rain', '/ida-fenn']);
    expect(gone.map(({ context }) => context.article)).to.deep.equal([undefined, undefined]);
    expect(events).to.deep.equal([]);
  });

  it('on the link to the rest is told, and goes by the router', async () => {
    const gone = navigating();
    const element = await view();
    const events = told(element);
    expect(click(parts(element, 'more')[0]!)).to.equal(false);
    expect(gone.map(({ url, context }) => [url, context.article?.headline])).to.deep.equal([
      ['/fog', 'Fog delays the ferry'],
    ]);
    expect(events.length).to.equal(1);
  });

  it('on the way to the text stays where it is', async () => {
    const gone = navigating();
    const element = await view();
    expect(click(parts(element, 'skip')[0]!)).to.equal(false);
    expect(gone).to.deep.equal([]);
  });
});
