import { expect } from 'chai';
import { dateText } from '../../src/parts/time.js';
import '../../src/define/all.js';
import type { ArticleInput } from '../../src/article.js';
import type { ArticleCard, LatestList } from '../../src/define/all.js';
import { accessible, at, backends, listen, next, parts, put, texts } from './page.js';

const FERRY: ArticleInput = {
  id: 'ferry',
  url: '/ferry',
  headline: 'The new ferry',
  description: 'Fast and quiet.',
  image: {
    url: '/examples/favicon.svg?ferry',
    width: 1200,
    height: 800,
    alt: 'A ferry',
    caption: 'At sea',
    credit: 'Jo',
    srcset: '/examples/favicon.svg?small 600w',
  },
  datePublished: '2026-03-04T05:06:07Z',
  author: [{ name: 'Ann Moor', url: '/ann' }, 'Bo Quay'],
  publisher: { name: 'The Post', url: '/post', logo: '/examples/favicon.svg?logo' },
  articleSection: 'Harbour',
  keywords: ['sea', 'boats', 'steel'],
  inLanguage: 'pt',
  isAccessibleForFree: false,
  timeRequired: 4,
  label: 'Live',
};
const BARE: ArticleInput = { id: 'bare', url: '/bare', headline: 'Nothing else' };

const absolute = (path: string) => new URL(path, location.href).href;

async function list(template: string, articles: ArticleInput[], attributes = ''): Promise<LatestList> {
  const element = put<LatestList>(
    `<latest-list ${attributes}><template>${template}</template></latest-list>`,
  );
  element.articles = articles;
  await element.ready;
  await element.updateComplete;
  return element;
}

/** What one article looks like in a template, without comments and with each run of white space as one space. */
function markup(element: Element, index = 0): string {
  const item = parts(element, 'item')[index]!.cloneNode(true) as Element;
  const comments = document.createNodeIterator(item, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode());) (comment as Comment).remove();
  return item.innerHTML.replace(/\s+/g, ' ').trim();
}

async function drawn(template: string, article: ArticleInput = FERRY, attributes?: string): Promise<string> {
  return markup(await list(template, [article], attributes));
}

/** What changes in a shadow root while something is done. */
async function changes(element: LatestList | ArticleCard, act: () => unknown): Promise<MutationRecord[]> {
  const found: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void found.push(...records));
  observer.observe(element.shadowRoot!, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await act();
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 50));
  await element.updateComplete;
  return found;
}

describe('a template', () => {
  it('replaces the card, and is accessible', async () => {
    const element = await list(
      `<article part="card teaser" itemscope itemtype="https://schema.org/NewsArticle">
        <h3 part="headline"><a part="link" itemprop="url"><span itemprop="headline">A sample</span></a></h3>
        <img itemprop="image" src="/examples/favicon.svg?sample" alt="">
        <p itemprop="description">Words</p>
      </article>`,
      [FERRY, BARE],
    );
    expect(parts(element, 'teaser')).to.have.length(2);
    expect(texts(element, 'headline')).to.deep.equal(['The new ferry', 'Nothing else']);
    expect(parts<HTMLAnchorElement>(element, 'link').map(({ href }) => href)).to.deep.equal(
      ['/ferry', '/bare'].map(absolute),
    );
    expect(texts(element, 'item')).to.deep.equal(['The new ferry Fast and quiet.', 'Nothing else']);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.some((name) => name.endsWith('?sample'))).to.equal(false);
    await accessible(element);
  });

  it('shows articles of a backend without an ordinary card before', async () => {
    const element = put<LatestList>(
      `<latest-list src="${at(backends.wordpress)}" limit="3"><template><a part="mine" itemprop="url headline"></a></template></latest-list>`,
    );
    let cards = 0;
    new MutationObserver(() => (cards += parts(element, 'card').length)).observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
    });
    await element.ready;
    expect([parts(element, 'mine').length, cards]).to.deep.equal([3, 0]);
    expect(texts(element, 'mine').every(Boolean)).to.equal(true);
  });

  it('with a slot of its own is no card', async () => {
    const element = put<LatestList>('<latest-list><template slot="x"><b></b></template></latest-list>');
    element.articles = [BARE];
    await element.ready;
    expect(parts(element, 'card')).to.have.length(1);
  });

  describe('fills', () => {
    const date = dateText('2026-03-04T05:06:07.000Z', {
      lang: 'en',
      date: 'relative',
      timeZone: undefined,
      now: Date.now(),
    });
    const cases: [string, string, string | RegExp][] = [
      ['text', '<b itemprop="label">x</b>', '<b itemprop="label" dir="auto">Live</b>'],
      [
        'a link',
        '<a itemprop="url">Read on</a>',
        `<a itemprop="url" href="${absolute('/ferry')}">Read on</a>`,
      ],
      [
        'a link around the headline',
        '<a itemprop="url"><b itemprop="headline"></b></a>',
        `<a itemprop="url" href="${absolute('/ferry')}"><b itemprop="headline" lang="pt" dir="auto">The new ferry</b></a>`,
      ],
      [
        'a link in the headline',
        '<h3 itemprop="headline"> <a itemprop="url" class="x">Sample</a></h3>',
        `<h3 itemprop="headline" lang="pt"> <a itemprop="url" class="x" href="${absolute('/ferry')}" dir="auto">The new ferry</a></h3>`,
      ],
      [
        'an element that has both',
        '<a itemprop="url headline" dir="ltr" lang="en"></a>',
        `<a itemprop="url headline" dir="ltr" lang="en" href="${absolute('/ferry')}">The new ferry</a>`,
      ],
      [
        'words beside a picture of the page',
        '<a itemprop="label"><svg></svg> <i>Sample</i></a>',
        '<a itemprop="label" dir="auto"><svg></svg> <i>Live</i></a>',
      ],
      [
        'an empty wrapper',
        '<b itemprop="label"><i></i></b>',
        '<b itemprop="label" dir="auto"><i>Live</i></b>',
      ],
      [
        'a picture',
        '<img itemprop="image" class="x">',
        `<img itemprop="image" class="x" loading="lazy" alt="A ferry" width="1200" height="800" sizes="auto, (min-width: 30em) 26em, 100vw" srcset="${absolute('/examples/favicon.svg?small')} 600w, ${absolute('/examples/favicon.svg?ferry')} 1200w" src="${absolute('/examples/favicon.svg?ferry')}">`,
      ],
      [
        'a picture with a size of the template’s',
        '<img itemprop="image" width="90" sizes="90px" loading="eager">',
        /^<img itemprop="image" width="90" sizes="90px" loading="eager" alt="A ferry" srcset="[^"]+" src="[^"]+">$/,
      ],
      [
        'a picture of many sources',
        '<picture><source itemprop="image" media="print"><img itemprop="image"></picture>',
        /^<picture><source itemprop="image" media="print" sizes="[^"]+" srcset="[^"]+ 1200w"><img [^>]+><\/picture>$/,
      ],
      [
        'a picture with its words',
        '<figure itemprop="image" itemscope><img itemprop="url"><figcaption><b itemprop="caption"></b>, <i itemprop="credit"></i></figcaption></figure>',
        /^<figure itemprop="image" itemscope=""><img itemprop="url" .* width="1200" .*><figcaption><b [^>]+>At sea<\/b>, <i [^>]+>Jo<\/i><\/figcaption><\/figure>$/,
      ],
      [
        'a date',
        '<time itemprop="datePublished" part="when">then</time>',
        new RegExp(
          `^<time itemprop="datePublished" part="when" datetime="2026-03-04T05:06:07.000Z" title="[^"]+">${date}</time>$`,
        ),
      ],
      [
        'a reading time',
        '<time itemprop="timeRequired"></time>',
        '<time itemprop="timeRequired" datetime="PT4M">4 min read</time>',
      ],
      [
        'a meter',
        '<meter itemprop="timeRequired" max="9">x</meter>',
        '<meter itemprop="timeRequired" max="9" value="4">x</meter>',
      ],
      [
        'data',
        '<data itemprop="timeRequired"></data>',
        '<data itemprop="timeRequired" value="PT4M">4 min read</data>',
      ],
      [
        'meta',
        '<meta itemprop="isAccessibleForFree">',
        '<meta itemprop="isAccessibleForFree" content="false">',
      ],
      [
        'a mark for subscribers',
        '<i itemprop="isAccessibleForFree"></i>',
        '<i itemprop="isAccessibleForFree">For subscribers</i>',
      ],
      [
        'each keyword',
        '<li itemprop="keywords">x</li>',
        '<li itemprop="keywords" dir="auto">sea</li> <li itemprop="keywords" dir="auto">boats</li> <li itemprop="keywords" dir="auto">steel</li>',
      ],
      [
        'each author',
        '<span itemprop="author" itemscope>by <a itemprop="url"><b itemprop="name"></b></a></span>',
        `<span itemprop="author" itemscope="">by <a itemprop="url" href="${absolute('/ann')}"><b itemprop="name" dir="auto">Ann Moor</b></a></span> <span itemprop="author" itemscope="">by </span>`,
      ],
      [
        'each author as a link',
        '<a itemprop="author"></a>',
        `<a itemprop="author" href="${absolute('/ann')}" dir="auto">Ann Moor</a> <a itemprop="author" dir="auto">Bo Quay</a>`,
      ],
      [
        'the publisher',
        '<p itemprop="publisher" itemscope><img itemprop="logo"><a itemprop="url"></a><i itemprop="name"></i></p>',
        `<p itemprop="publisher" itemscope=""><img itemprop="logo" loading="lazy" alt="" src="${absolute('/examples/favicon.svg?logo')}"><a itemprop="url" href="${absolute('/post')}"></a><i itemprop="name" dir="auto">The Post</i></p>`,
      ],
    ];
    for (const [what, template, expected] of cases) {
      it(what, async () => {
        const found = await drawn(template);
        if (typeof expected === 'string') expect(found).to.equal(expected);
        else expect(found).to.match(expected);
      });
    }

    it('nothing, where the article has nothing: the element goes, what is around it stays', async () => {
      const names =
        'description datePublished dateModified author publisher articleSection keywords inLanguage timeRequired label sponsor isAccessibleForFree';
      const spans = names.split(' ').map((name) => `<span itemprop="${name}">x</span>`);
      const template = `<div><img itemprop="image"><time itemprop="datePublished">x</time><a itemprop="author">x</a>${spans.join('')}<i itemprop="unheard-of">x</i><i itemprop="constructor">x</i></div>`;
      expect(await drawn(template, BARE)).to.equal('<div></div>');
    });

    it('links as the attributes of the element say', async () => {
      const found = await drawn(
        '<a itemprop="url" target="own" rel="author">x</a>',
        FERRY,
        'target="_blank"',
      );
      expect(found).to.contain('target="_blank"').and.to.contain('author');
      expect(await drawn('<a itemprop="url" target="own">x</a>')).to.contain('target="own"');
    });
  });

  describe('is safe:', () => {
    const alarm = () => ((window as { hacked?: boolean }).hacked = true);
    afterEach(() => expect((window as { hacked?: boolean }).hacked).to.equal(undefined));
    Object.assign(window, { alarm });

    it('no text of an article becomes markup', async () => {
      const found = await drawn('<p itemprop="headline"></p><p itemprop="description">x</p>', {
        ...BARE,
        headline: { text: '<img src=x onerror=alarm()>' },
        description: { text: '</p><script>alarm()</script>' },
      });
      expect(found).to.contain('>&lt;img src=x onerror=alarm()&gt;</p>');
      expect(found).not.to.match(/<(?:img|script)/);
    });

    it('no address of an article runs', async () => {
      const evil = 'javascript:alarm()';
      const template =
        '<a itemprop="url">x</a><a itemprop="headline">x</a><a itemprop="author">x</a><img itemprop="image"><a itemprop="label">x</a>';
      const element = await list(template, [
        { headline: 'Never shown', url: evil },
        { ...BARE, headline: evil, label: evil, image: evil, author: { name: evil, url: evil } },
      ]);
      expect(parts(element, 'item')).to.have.length(1);
      const found = [...parts(element, 'item')[0]!.querySelectorAll('*')].flatMap((node) =>
        ['href', 'src', 'srcset'].flatMap((name) => node.getAttribute(name) ?? []),
      );
      expect(found).to.deep.equal([absolute('/bare')]);
    });

    it('nothing that runs, loads or styles is filled, or left', async () => {
      const tags = ['iframe', 'embed', 'object', 'script', 'style', 'audio', 'video', 'template'];
      const elements = tags.map((tag) => `<${tag} itemprop="url headline"></${tag}>`);
      const found = await drawn(
        `<div>${elements.join('')}<link rel="stylesheet" itemprop="url"><meta http-equiv="refresh" itemprop="url"><svg><script itemprop="headline"></script></svg></div>`,
      );
      expect(found).to.equal('<div><svg></svg></div>');
    });

    it('scripts and handlers of a template do not run', async () => {
      const element = await list(
        `<div onclick="alarm()" onmousedown="alarm()" onfocus="alarm()"><script>alarm()</script><a class="j" href="java&#10;script:alarm()">x</a>
        <iframe srcdoc="<script>parent.alarm()</script>"></iframe><img src="/none.png" onerror="alarm()"></div>`,
        [BARE],
      );
      const root = element.shadowRoot!;
      root.querySelector<HTMLElement>('div[itemprop], li div')!.click();
      root.querySelector<HTMLElement>('.j')!.click();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(
        root.querySelectorAll('script, [onclick], [onmousedown], [onfocus], [onerror], [srcdoc], .j[href]'),
      ).to.have.length(0);
    });

    it('who paid is said where the template has no place for it', async () => {
      const paid = { ...BARE, sponsor: 'Lamp & Sons' };
      const without = await list('<a itemprop="url headline"></a>', [paid]);
      expect(texts(without, 'label')).to.deep.equal(['Sponsored: Lamp & Sons']);
      const own = await list('<p itemprop="sponsor" itemscope>Paid by <b itemprop="name"></b></p>', [paid]);
      expect([texts(own, 'label'), texts(own, 'item')]).to.deep.equal([[], ['Paid by Lamp & Sons']]);
    });
  });

  it('brings its style sheet once, however many cards, and styles what is in it', async () => {
    const element = await list(
      '<style>.mine { color: rgb(1, 2, 3) }</style><b class="mine" itemprop="headline"></b>',
      [FERRY, BARE],
    );
    const root = element.shadowRoot!;
    expect(root.querySelectorAll('style')).to.have.length(1);
    expect(getComputedStyle(root.querySelector('.mine')!).color).to.equal('rgb(1, 2, 3)');
    await element.reload();
    expect(root.querySelectorAll('style')).to.have.length(1);
    element.querySelector('template')!.innerHTML =
      '<style>.mine { color: rgb(4, 5, 6) }</style><b class="mine" itemprop="headline"></b>';
    element.requestUpdate();
    await element.updateComplete;
    expect(root.querySelectorAll('style')).to.have.length(1);
    expect(getComputedStyle(root.querySelector('.mine')!).color).to.equal('rgb(4, 5, 6)');
  });

  it('that is replaced or changed is followed when the element draws next', async () => {
    const element = await list('<b itemprop="headline"></b>', [FERRY]);
    element.querySelector('template')!.innerHTML = '<i itemprop="headline"></i>';
    element.requestUpdate();
    await element.updateComplete;
    expect(markup(element)).to.match(/^<i /);
    const other = document.createElement('template');
    other.innerHTML = '<u itemprop="headline"></u>';
    element.querySelector('template')!.replaceWith(other);
    await element.reload();
    expect(markup(element)).to.match(/^<u .*>The new ferry<\/u>$/);
    other.remove();
    element.requestUpdate();
    await element.updateComplete;
    expect(parts(element, 'card')).to.have.length(1);
  });

  it('that comes after the articles is drawn too', async () => {
    const element = put<LatestList>('<latest-list></latest-list>');
    element.articles = [FERRY];
    await element.ready;
    element.innerHTML = '<template><b itemprop="headline"></b></template>';
    element.requestUpdate();
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(markup(element)).to.match(/^<b /);
  });

  const CARD =
    '<article><img itemprop="image"><h3 itemprop="headline"><a itemprop="url"></a></h3><p><b itemprop="author"></b></p><i itemprop="keywords"></i><time itemprop="datePublished"></time></article>';

  it('drawn again without news changes nothing at all', async () => {
    const element = await list(CARD, [FERRY, BARE]);
    expect(await changes(element, () => element.reload())).to.deep.equal([]);
    expect(await changes(element, () => element.requestUpdate())).to.deep.equal([]);
  });

  it('keeps an article’s nodes where it moves or changes, and touches what has changed', async () => {
    const element = await list(CARD, [{ ...FERRY, datePublished: undefined }, BARE]);
    const nodes = [...element.shadowRoot!.querySelectorAll('li > article')];
    element.articles = [BARE, { ...FERRY, datePublished: undefined }];
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    const moved = [...element.shadowRoot!.querySelectorAll('li > article')];
    expect(moved[0] === nodes[1] && moved[1] === nodes[0]).to.equal(true);
    const records = await changes(element, () => {
      element.articles = [BARE, { ...FERRY, datePublished: undefined, headline: 'Newer', keywords: ['sea'] }];
    });
    expect(records.map(({ type }) => type)).to.have.members(['characterData', ...Array(4).fill('childList')]);
    expect(markup(element, 1))
      .to.contain('>Newer</a>')
      .and.to.match(/<i [^>]+>sea<\/i><\/article>/);
    expect([...element.shadowRoot!.querySelectorAll('li > article')][1]).to.equal(nodes[0]);
  });

  it('is <article-card>’s as well, and its picture gives way when it is broken', async () => {
    const element = put<ArticleCard>(
      '<article-card><template><img part="own" itemprop="image" loading="eager"><a itemprop="url headline"></a></template></article-card>',
    );
    element.article = { ...BARE, image: at('/pictures/there-is-none.svg') };
    await element.ready;
    const [image] = parts<HTMLImageElement>(element, 'own');
    if (!image!.hidden) await new Promise((resolve) => image!.addEventListener('error', resolve));
    expect(image!.hidden).to.equal(true);
  });
});

describe('renderArticle', () => {
  async function rendering(
    renderArticle: LatestList['renderArticle'],
    articles = [FERRY, BARE],
  ): Promise<LatestList> {
    const element = document.createElement('latest-list');
    element.renderArticle = renderArticle;
    element.articles = articles;
    put('<p></p>').append(element);
    await element.ready;
    return element;
  }

  it('gives a template, with the place in the list', async () => {
    const element = await rendering(
      ({ headline, url }, { index, html }) => html`<a part="own" href=${url}>${index}: ${headline}</a>`,
    );
    expect(texts(element, 'own')).to.deep.equal(['0: The new ferry', '1: Nothing else']);
    await accessible(element);
  });

  it('comes before a template among the children', async () => {
    const element = await list('<b itemprop="headline"></b>', [FERRY]);
    element.renderArticle = () => 'By function';
    await element.updateComplete;
    expect(texts(element, 'item')).to.deep.equal(['By function']);
    element.renderArticle = undefined;
    await element.updateComplete;
    expect(texts(element, 'item')).to.deep.equal(['The new ferry']);
  });

  it('gives a text, which stays text', async () => {
    const element = await rendering(({ headline }) => `<b>${headline}</b>`);
    expect(texts(element, 'item')[0]).to.equal('<b>The new ferry</b>');
  });

  it('gives nothing, and that article has the usual card', async () => {
    for (const none of [undefined, null, false, '']) {
      const element = await rendering(({ id }) => (id === 'bare' ? none : 'own'));
      expect(texts(element, 'item')[0]).to.equal('own');
      expect(texts(element, 'headline')).to.deep.equal(['Nothing else']);
    }
  });

  it('throws, and that article alone has the usual card; the console hears once which', async () => {
    const said = listen();
    const element = await rendering(({ id }) => {
      if (id === 'bare') throw new TypeError('no such picture');
      return 'own';
    });
    element.requestUpdate();
    await element.updateComplete;
    expect(element.state).to.equal('ready');
    expect([texts(element, 'item')[0], texts(element, 'headline')]).to.deep.equal(['own', ['Nothing else']]);
    expect(said).to.deep.equal([
      `<latest-list>: renderArticle threw TypeError: no such picture for ${absolute('/bare')}, which has the usual card instead.`,
    ]);
  });

  it('gives a node anew each time, and the first one stays until the article or the node is another', async () => {
    let mood = 'calm';
    const element = await rendering(({ headline }) => {
      const node = document.createElement('b');
      node.setAttribute('part', 'own');
      node.append(headline.slice(0, 3), mood);
      return node;
    });
    const before = parts(element, 'own');
    expect(await changes(element, () => element.reload())).to.deep.equal([]);
    expect(parts(element, 'own')).to.deep.equal(before);
    element.articles = [{ ...FERRY, headline: 'The other one' }, BARE];
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    const after = parts(element, 'own');
    expect([after[0] === before[0], after[1] === before[1]]).to.deep.equal([false, true]);
    mood = 'wild';
    element.requestUpdate();
    await element.updateComplete;
    expect(texts(element, 'own')).to.deep.equal(['Thewild', 'Notwild']);
  });

  it('given after the articles is followed', async () => {
    const element = await rendering(undefined);
    element.renderArticle = () => 'late';
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(texts(element, 'item')).to.deep.equal(['late', 'late']);
  });
});

describe('a click in a card of the page’s own', () => {
  for (const [what, children, renderArticle] of [
    [
      'of a template',
      '<template><p><a class="to" itemprop="url headline"></a> <a class="by" itemprop="author"></a></p></template>',
      undefined,
    ],
    [
      'of a function',
      '',
      (({ url, author }, { html }) =>
        html`<a class="to" href=${url}>To</a
          ><a class="by" href=${author[0]?.url ?? '/'}>By</a>`) as LatestList['renderArticle'],
    ],
  ] as const) {
    it(`${what} tells which article, and by which link`, async () => {
      const element = put<LatestList>(`<latest-list>${children}</latest-list>`);
      element.renderArticle = renderArticle;
      element.articles = [BARE, FERRY];
      await next(element, 'article-load');
      await element.ready;
      element.addEventListener('article-click', (event) => event.preventDefault());
      // Dated ones come first.
      const item = parts(element, 'item')[0]!;
      for (const [name, path] of [
        ['to', '/ferry'],
        ['by', '/ann'],
      ]) {
        const told = next(element, 'article-click');
        const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
        item.querySelector(`.${name}`)!.dispatchEvent(click);
        const { article, index, url, originalEvent } = await told;
        expect([article.id, index, url]).to.deep.equal(['ferry', 0, absolute(path!)]);
        expect([originalEvent === click, click.defaultPrevented]).to.deep.equal([true, true]);
      }
      const second = next(element, 'article-click');
      parts(element, 'item')[1]!.querySelector<HTMLElement>('.to')!.click();
      expect((await second).article.id).to.equal('bare');
    });
  }

  it('is none where there is no link', async () => {
    const element = await list('<p class="words" itemprop="headline"></p>', [FERRY]);
    let clicks = 0;
    element.addEventListener('article-click', () => clicks++);
    element.shadowRoot!.querySelector<HTMLElement>('.words')!.click();
    expect(clicks).to.equal(0);
  });

  it('of <article-card> tells its one article, in whichever of several nodes', async () => {
    const element = put<ArticleCard>(
      '<article-card><template><i>x</i><a itemprop="url headline"></a></template></article-card>',
    );
    element.article = FERRY;
    await element.ready;
    element.addEventListener('article-click', (event) => event.preventDefault());
    const told = next(element, 'article-click');
    element.shadowRoot!.querySelector('a')!.click();
    const { article, index } = await told;
    expect([article.id, index]).to.deep.equal(['ferry', 0]);
  });
});

describe('pictures of a card of the page’s own', () => {
  const widths = async (style: string) => {
    const element = await list(`<style>${style}</style><img itemprop="image">`, [
      { ...BARE, image: { url: '/none.png', width: 3000, height: 2000 } },
    ]);
    const [image] = element.shadowRoot!.querySelectorAll('img');
    // A broken one is hidden; its room is what is asked about.
    image!.hidden = false;
    return { image: image!.offsetWidth, list: parts(element, 'item')[0]!.offsetWidth };
  };

  it('are no wider than their column, unless its rules say so', async () => {
    const usual = await widths('');
    expect(usual.image).to.be.greaterThan(0).and.at.most(usual.list);
    expect((await widths('img { max-width: none; width: 2500px }')).image).to.equal(2500);
  });
});

describe('under a policy that requires trusted types', () => {
  it('a template is filled and nothing of it is noticed; its style sheet needs the page’s leave', async () => {
    const frame = document.createElement('iframe');
    // What 'self' is in a frame without an address, browsers do not agree: https://github.com/w3c/webappsec-csp/issues/405
    const { origin } = location;
    const policy =
      `default-src 'none'; script-src ${origin}; style-src 'nonce-leave'; img-src ${origin}; ` +
      `connect-src ${origin}; require-trusted-types-for 'script'`;
    frame.srcdoc = `<!doctype html><html lang="en"><head>
      <meta http-equiv="Content-Security-Policy" content="${policy}">
      <script type="module" src="/src/define/all.ts"></script></head><body>
      <latest-list><a href="/1">One</a><template><style nonce="leave">b { color: rgb(1, 2, 3) }</style>
        <style>b { color: red !important }</style>
        <b part="own" onclick="alarm()"><a itemprop="url headline"></a></b></template></latest-list></body></html>`;
    put('<p></p>').append(frame);
    const violations: string[] = [];
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentDocument!;
    page.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violations.push(effectiveDirective),
    );
    const element = page.querySelector('latest-list')!;
    await element.ready;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(texts(element, 'own')).to.deep.equal(['One']);
    expect(getComputedStyle(parts(element, 'own')[0]!).color).to.equal('rgb(1, 2, 3)');
    expect(violations.filter((directive) => directive !== 'style-src-elem')).to.deep.equal([]);
  });
});
