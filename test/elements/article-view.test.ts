import { expect } from 'chai';
import { configure, settings } from '../../src/configure.js';
import '../../src/define/article-view.js';
import type { ArticleView } from '../../src/define/article-view.js';
import { accessible, at, backends, fresh, isVisible, listen, next, parts, put, texts } from './page.js';

/** The newsroom's first story, which has everything. */
const STORY = 201;
const story = (query: Record<string, string | number> = {}, id = STORY) =>
  at(`${backends.wordpress}/${id}`, { ...fresh(), ...query });

const article = {
  headline: 'Tide tables &#8211; a love story',
  url: 'https://gazette.example/tides',
  description: 'Why a whole town reads the same small book.',
  author: [{ name: 'Mara Quint', url: 'https://gazette.example/mara' }, 'Jon Ebb'],
  datePublished: '2026-11-20T08:00:00Z',
  articleBody: '<p>Every kitchen here has one.</p><p>It hangs by the door.</p>',
};

async function given(changes: object = {}, attributes = ''): Promise<ArticleView> {
  const element = put<ArticleView>(`<article-view ${attributes}></article-view>`);
  element.article = { ...article, ...changes };
  await element.ready;
  return element;
}

const shadow = (element: ArticleView) => element.shadowRoot!;
const body = (element: ArticleView) => parts(element, 'body')[0];

/** Waits for what comes by itself within a moment. */
async function until(happened: () => unknown): Promise<void> {
  for (let tries = 0; !happened(); tries++) {
    if (tries > 200) throw new Error(`not within a moment: ${happened}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('<article-view>', () => {
  it('shows a whole article of WordPress by its own address, and is accessible', async () => {
    const element = put<ArticleView>(`<article-view src="${story()}"></article-view>`);
    const { articles } = await next(element, 'article-load');
    await element.ready;
    expect(articles).to.have.length(1);
    expect(texts(element, 'headline')).to.deep.equal([articles[0]!.headline]);
    expect(texts(element, 'description')).to.deep.equal([articles[0]!.description]);
    expect(body(element)!.textContent).to.contain('by 187 to 21');
    expect(parts<HTMLAnchorElement>(element, 'author')[0]!.querySelector('a')!.pathname).to.match(
      /^\/authors/,
    );
    await accessible(element);
  });

  for (const [name, path] of Object.entries(backends)) {
    it(`shows the first article of a list of ${name}, with its text`, async () => {
      const element = put<ArticleView>(`<article-view src="${at(path)}"></article-view>`);
      await element.ready;
      expect(parts(element, 'headline')).to.have.length(1);
      if (name !== 'json') expect(body(element)!.textContent!.trim().length).to.be.greaterThan(200);
    });
  }

  it('shows an article by its web page, and leads there for the text', async () => {
    const url = at('/news/line-4-climbs-fennick-hill-for-the-first-time');
    const element = put<ArticleView>(`<article-view src="${url}"></article-view>`);
    await element.ready;
    expect(texts(element, 'headline')[0]).to.contain('Line 4 climbs');
    expect(texts(element, 'author')).to.deep.equal(['Callum Thorne']);
    expect(texts(element, 'publisher')).to.deep.equal(['The Saltmere Courier']);
    expect(texts(element, 'time')[0]).to.contain('3 min');
    expect(texts(element, 'more')).to.deep.equal([`Read on at ${new URL(url).host}`]);
    expect(parts(element, 'body').concat(parts(element, 'skip'))).to.have.length(0);
    await accessible(element);
  });

  it('says how long a text takes where the backend does not, but not of one that breaks off', async () => {
    const articleBody = `<p>${'word '.repeat(238 * 3)}</p>`;
    expect(texts(await given({ articleBody }), 'time')).to.deep.equal(['3 min read']);
    expect(texts(await given({ articleBody, timeRequired: 7 }), 'time')).to.deep.equal(['7 min read']);
    expect(texts(await given({ articleBody, isAccessibleForFree: false }), 'time')).to.deep.equal([]);
    expect(texts(await given({}), 'time')).to.deep.equal([]);
  });

  it('keeps to one edge, whatever the page’s direction, where nobody says its language', async () => {
    const edges = async (direction: string) => {
      const place = put(`<div dir="${direction}" lang="ar"></div>`);
      const element = document.createElement('article-view');
      place.append(element);
      element.article = { ...article, publisher: 'الجريدة' };
      await element.ready;
      const { left } = element.getBoundingClientRect();
      const sentences = [...shadow(element).querySelectorAll('.when, .by')].map(
        (sentence) => getComputedStyle(sentence).direction,
      );
      expect(sentences).to.deep.equal(['rtl', 'rtl']);
      return ['description', 'body'].map(
        (name) => parts(element, name)[0]!.getBoundingClientRect().left - left,
      );
    };
    expect(await edges('rtl')).to.deep.equal([0, 0]);
    expect(await edges('ltr')).to.deep.equal([0, 0]);
  });

  it('has links as the page wants them', async () => {
    const attributes = 'target="_blank" rel="nofollow" referrerpolicy="origin" linkparams="from=rail"';
    const element = await given({ articleBody: '', label: 'Sponsored' }, attributes);
    const said = (link: HTMLAnchorElement) => [
      link.href,
      link.target,
      link.rel,
      link.referrerPolicy,
      link.textContent!.replace(/\s+/g, ' ').trim(),
    ];
    expect(said(parts<HTMLAnchorElement>(element, 'more')[0]!)).to.deep.equal([
      `${article.url}?from=rail`,
      '_blank',
      'nofollow noopener sponsored',
      'origin',
      'Read on at gazette.example (opens in a new tab)',
    ]);
    expect(said(parts(element, 'author')[0]!.querySelector('a')!)).to.deep.equal([
      'https://gazette.example/mara',
      '_blank',
      'author nofollow noopener',
      'origin',
      'Mara Quint (opens in a new tab)',
    ]);
    const heard = shadow(element).querySelectorAll<HTMLElement>('.visually-hidden');
    for (const words of heard) expect(words.offsetWidth).to.equal(1);
    await accessible(element);
  });

  it('has its picture from the image service, and from its own address when that fails', async () => {
    const asked: number[] = [];
    configure({ imageUrl: (url, { width }) => `${url}?w=${asked.push(width) && width}` });
    const url = at('/pictures/there-is-none.svg', fresh());
    const element = await given({ image: [{ url, width: 1200, height: 800, alt: 'Fog' }] });
    const [image] = parts<HTMLImageElement>(element, 'image');
    configure({ imageUrl: undefined });
    expect(asked).to.include(1200);
    expect(image!.sizes).to.equal('(min-width: 60em) 60em, 100vw');
    await until(() => image!.style.aspectRatio);
    expect([image!.src, image!.srcset]).to.deep.equal([url, '']);
  });

  it('takes its article from the page’s script', async () => {
    const element = await given({
      dateModified: '2026-11-21T09:30:00Z',
      timeRequired: 4,
      publisher: 'The Gazette',
    });
    expect(texts(element, 'headline')).to.deep.equal(['Tide tables – a love story']);
    expect(texts(element, 'meta')[0]).to.match(
      /^By Mara Quint and Jon Ebb The Gazette ?Published November 20, 2026 .* Updated November 21, 2026 .* 4 min/,
    );
    const hrefs = parts(element, 'author').map((author) => author.querySelector('a')?.href);
    expect(hrefs).to.deep.equal(['https://gazette.example/mara', undefined]);
    expect(parts<HTMLTimeElement>(element, 'date').map(({ dateTime }) => dateTime)).to.deep.equal([
      '2026-11-20T08:00:00.000Z',
      '2026-11-21T09:30:00.000Z',
    ]);
    expect(body(element)!.textContent!.replace(/\s+/g, ' ')).to.contain('has one.');
    await accessible(element);
  });

  it('is one article by the name of its headline, which is the page’s heading', async () => {
    const element = await given();
    const box = shadow(element).querySelector('article')!;
    const name = shadow(element).getElementById(box.getAttribute('aria-labelledby')!)!;
    expect(name.localName).to.equal('h1');
    expect(name.textContent).to.contain('Tide tables');
    expect(parts(await given({}, 'level="3"'), 'headline')[0]!.localName).to.equal('h3');
  });

  it('says who paid, whatever the fields, before all else and in its name', async () => {
    const element = await given({ sponsor: 'Lamp & Sons' }, 'fields="headline"');
    expect(texts(element, 'label')).to.deep.equal(['Sponsored: Lamp & Sons']);
    const [label] = parts(element, 'label');
    const [headline] = parts(element, 'headline');
    expect(label!.compareDocumentPosition(headline!)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    const named = shadow(element).querySelector('article')!.getAttribute('aria-labelledby')!.split(' ');
    expect(named.map((id) => shadow(element).getElementById(id)!.textContent).join()).to.contain(
      'Lamp & Sons',
    );
  });

  it('shows only the fields that are named', async () => {
    const element = await given({ articleSection: 'Life' }, 'fields="headline section"');
    expect(texts(element, 'section')).to.deep.equal(['Life']);
    for (const part of ['description', 'author', 'date', 'meta', 'image'])
      expect(parts(element, part), part).to.have.length(0);
  });

  it('leaves out a standfirst that is only the beginning of the text', async () => {
    const repeated = await given({ description: 'Every kitchen here has one. It …' });
    expect(parts(repeated, 'description')).to.have.length(0);
    expect(parts(await given(), 'description')).to.have.length(1);
  });

  describe('dates', () => {
    it('name no update that came within a minute', async () => {
      const element = await given({ dateModified: '2026-11-20T08:00:40Z' });
      expect(texts(element, 'date')).to.have.length(1);
    });

    it('follow the time zone of the page, and survive one that does not exist', async () => {
      const element = await given({}, 'timezone="Asia/Tokyo"');
      expect(texts(element, 'date')[0]).to.match(/5:00.PM/);
      expect(texts(await given({}, 'timezone="Nowhere/Land"'), 'date')[0]).to.contain('2026');
    });
  });

  describe('the picture', () => {
    const image = { url: at('/pictures/old-quay-1280x720.svg'), width: 1280, height: 720, alt: 'A quay' };

    it('keeps its ratio, comes first, and says what it shows and who made it', async () => {
      const element = await given({ image: { ...image, caption: 'The old quay.', credit: 'Ann Tern' } });
      const [picture] = parts<HTMLImageElement>(element, 'image');
      expect([picture!.getAttribute('width'), picture!.getAttribute('height')]).to.deep.equal([
        '1280',
        '720',
      ]);
      expect([picture!.loading, picture!.fetchPriority, picture!.alt]).to.deep.equal([
        'eager',
        'high',
        'A quay',
      ]);
      const { width, height } = picture!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.01);
      expect(texts(element, 'caption')).to.deep.equal(['The old quay.']);
      expect(texts(element, 'credit')).to.deep.equal(['Picture: Ann Tern']);
      await accessible(element);
    });

    it('says a credit as it is where that says itself what was done', async () => {
      const element = await given({ image: { ...image, credit: 'Illustration: Ann Tern' } });
      expect(texts(element, 'credit')).to.deep.equal(['Illustration: Ann Tern']);
    });

    it('is not shown a second time in the text, whose caption it takes over', async () => {
      const twice = `<figure><img src="${at('/pictures/old-quay-480x270.svg')}"><figcaption>As seen from the mole</figcaption></figure>`;
      const element = await given({ image, articleBody: `${twice}${article.articleBody}` });
      expect(shadow(element).querySelectorAll('img')).to.have.length(1);
      expect(texts(element, 'caption')).to.deep.equal(['As seen from the mole']);
    });

    it('does not take another picture out of the text', async () => {
      const other = `<figure><img src="${at('/pictures/lantern-street-960x540.svg')}"></figure>`;
      const element = await given({ image, articleBody: `${article.articleBody}${other}` });
      expect(shadow(element).querySelectorAll('img')).to.have.length(2);
    });

    it('that is broken keeps its room', async () => {
      const element = await given({ image: { ...image, url: at('/pictures/none.svg') } });
      const [picture] = parts<HTMLImageElement>(element, 'image');
      const before = picture!.getBoundingClientRect().height;
      await until(() => picture!.complete && picture!.style.aspectRatio);
      const after = picture!.getBoundingClientRect();
      expect(after.width / after.height).to.be.closeTo(16 / 9, 0.01);
      expect(after.height).to.equal(before);
    });

    it('of unknown size has room of its own, and stays in it', async () => {
      const element = await given({ image: { url: at('/pictures/old-quay-1280x720.svg') } });
      const [picture] = parts<HTMLImageElement>(element, 'image');
      await picture!.decode();
      const { width, height } = picture!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(3 / 2, 0.01);
    });
  });

  describe('what only subscribers may read', () => {
    it('ends with a word on it and the way to the rest', async () => {
      const element = await given({ isAccessibleForFree: false });
      const rest = shadow(element).querySelector('slot[name="paywall"]')!;
      expect(rest.textContent).to.contain('The rest of this article is for subscribers.');
      expect(texts(element, 'more')).to.deep.equal(['Read on at gazette.example']);
      expect(body(element)!.compareDocumentPosition(rest)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      await accessible(element);
    });

    it('can end with the page’s own words', async () => {
      const element = put<ArticleView>(
        '<article-view><p slot="paywall">Join us from 2 a month.</p></article-view>',
      );
      element.article = { ...article, isAccessibleForFree: false };
      await element.ready;
      expect(isVisible(element.querySelector('p')!)).to.equal(true);
      expect(isVisible(parts(element, 'more')[0]!)).to.equal(false);
    });

    it('leads nowhere from its own page', async () => {
      const element = await given({ isAccessibleForFree: false, url: location.href });
      expect(parts(element, 'more')).to.have.length(0);
    });

    it('is not said of what is free', async () => {
      const element = await given({ isAccessibleForFree: true });
      expect(shadow(element).querySelector('slot[name="paywall"]') === null).to.equal(true);
      expect(parts(element, 'more')).to.have.length(0);
    });
  });

  describe('the skip link', () => {
    it('is the first thing to reach, and is not seen before', async () => {
      const element = await given();
      const [skip] = parts<HTMLAnchorElement>(element, 'skip');
      expect(skip!.getBoundingClientRect().width).to.be.lessThan(2);
      expect(shadow(element).querySelector('a[href], button') === skip).to.equal(true);
      skip!.focus();
      const { width, height } = skip!.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    });

    it('gives the focus to the text, through the shadow boundary, and leaves the address as it is', async () => {
      const element = await given();
      const before = location.href;
      parts(element, 'skip')[0]!.click();
      expect(shadow(element).activeElement === body(element)).to.equal(true);
      expect(document.activeElement === element).to.equal(true);
      expect(location.href).to.equal(before);
    });
  });

  describe('the states', () => {
    it('idle: without an address the children are shown', async () => {
      const element = put<ArticleView>('<article-view><h1>Here all along</h1></article-view>');
      await element.updateComplete;
      expect(element.state).to.equal('idle');
      expect(isVisible(element.querySelector('h1')!)).to.equal(true);
    });

    it('loading: a skeleton, silent, and what follows is below the fold', async () => {
      const src = story({ delay: 800 });
      const element = put<ArticleView>(`<article-view fields="headline" src="${src}"></article-view>`);
      await element.updateComplete;
      await until(() => parts(element, 'skeleton').length);
      expect(element.state).to.equal('loading');
      expect(parts(element, 'skeleton')[0]!.ariaHidden).to.equal('true');
      expect(parts(element, 'base')[0]!.ariaBusy).to.equal('true');
      expect(element.getBoundingClientRect().height).to.be.at.least(innerHeight);
      await accessible(element);
      await element.ready;
      expect(parts(element, 'skeleton')).to.have.length(0);
    });

    it('loading: the page’s own text stays until there is better', async () => {
      const element = put<ArticleView>(
        `<article-view src="${story({ delay: 300 })}"><h1>Here all along</h1></article-view>`,
      );
      await element.updateComplete;
      expect(isVisible(element.querySelector('h1')!)).to.equal(true);
      await element.ready;
      expect(isVisible(element.querySelector('h1')!)).to.equal(false);
    });

    it('empty: says that there is none', async () => {
      const src = at(backends.wordpress, { ...fresh(), search: 'no-story-has-this-word' });
      const element = put<ArticleView>(`<article-view src="${src}"></article-view>`);
      await element.ready;
      expect(element.state).to.equal('empty');
      expect(texts(element, 'status')).to.deep.equal(['This article could not be found.']);
      await accessible(element);
    });

    it('error: a second try brings the article, and the focus to it', async () => {
      listen();
      const id = crypto.randomUUID();
      const src = story({ 'fail-first': 1, fault: '404', id });
      const element = put<ArticleView>(`<article-view src="${src}"></article-view>`);
      await element.ready;
      expect(element.state).to.equal('error');
      await accessible(element);
      const [retry] = parts(element, 'more');
      retry!.focus();
      retry!.click();
      await next(element, 'article-load');
      await until(() => shadow(element).activeElement);
      expect(shadow(element).activeElement === parts(element, 'skip')[0]).to.equal(true);
    });

    it('stale: keeps the article, and says so', async () => {
      listen();
      const element = put<ArticleView>(`<article-view src="${story()}"></article-view>`);
      await element.ready;
      const text = body(element);
      element.src = story({ fault: '404' });
      await next(element, 'article-error');
      await element.ready;
      expect(element.state).to.equal('stale');
      expect(body(element) === text).to.equal(true);
      expect(texts(element, 'status')[0]).to.contain('may not be the newest');
      await accessible(element);
    });
  });

  it('taken out and put back shows the same text', async () => {
    const element = await given();
    const text = body(element);
    const place = element.parentElement!;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    place.append(element);
    await element.updateComplete;
    expect(body(element) === text).to.equal(true);
    expect(isVisible(text!)).to.equal(true);
  });

  it('does not build the text anew when it is drawn again, nor when the same article comes again', async () => {
    const element = await given();
    const [text, first] = [body(element), body(element)!.firstElementChild];
    element.fields = 'headline author';
    await element.updateComplete;
    element.fields = 'headline description author date';
    await element.updateComplete;
    element.article = { ...article };
    await element.ready;
    expect(body(element) === text && text!.firstElementChild === first).to.equal(true);
    element.article = { ...article, articleBody: '<p>Another.</p>' };
    await element.ready;
    expect(body(element)!.textContent).to.equal('Another.');
  });

  describe('an article in another language', () => {
    it('has its language and direction; the words of the interface do not', async () => {
      const element = await given({
        headline: 'طواقم العبّارات تصوّت للإضراب',
        description: 'تسعة من كل عشرة',
        inLanguage: 'ar',
        articleBody: '<p>صوّتت طواقم خط أورين</p>',
      });
      expect(shadow(element).querySelector('article')!.dir).to.equal('rtl');
      expect([body(element)!.lang, body(element)!.dir]).to.deep.equal(['ar', 'rtl']);
      expect(parts(element, 'headline')[0]!.querySelector('[lang="ar"]')).not.to.equal(null);
      expect(parts(element, 'skip')[0]!.closest('[lang="ar"]') === null).to.equal(true);
      expect(getComputedStyle(parts(element, 'headline')[0]!).direction).to.equal('rtl');
      await accessible(element);
    });

    it('whose language nobody says finds its direction by its letters', async () => {
      const element = await given({ articleBody: '<p>صوّتت طواقم خط أورين</p>' });
      expect(getComputedStyle(body(element)!).direction).to.equal('rtl');
      expect(getComputedStyle(parts(element, 'headline')[0]!).direction).to.equal('ltr');
    });
  });

  describe('what a backend must not be able to do', () => {
    it('text stays text, in every place', async () => {
      const bad = { text: '<img src=x onerror=alert(1)>' };
      const element = await given({
        headline: bad,
        description: bad,
        author: bad,
        publisher: bad,
        articleSection: bad,
        label: bad,
        sponsor: bad,
        image: { url: at('/pictures/old-quay-320x180.svg'), alt: bad, caption: bad, credit: bad },
      });
      expect(shadow(element).querySelectorAll('img')).to.have.length(1);
      expect(texts(element, 'headline')).to.deep.equal([bad.text]);
      expect(texts(element, 'caption')).to.deep.equal([bad.text]);
    });

    it('an author’s address that may run is none', async () => {
      const element = await given({ author: { name: 'Ann', url: ' java\tscript:alert(1)' } });
      expect(texts(element, 'author')).to.deep.equal(['Ann']);
      expect(parts(element, 'author')[0]!.querySelector('a') === null).to.equal(true);
    });

    it('an article’s address that may run makes it none', async () => {
      const element = put<ArticleView>('<article-view></article-view>');
      element.article = { ...article, url: 'javascript:alert(1)' };
      await element.ready;
      expect(element.state).to.equal('empty');
      expect(parts(element, 'headline')).to.have.length(0);
    });

    it('nothing in the text runs', async () => {
      const element = await given({
        articleBody:
          '<p onclick="window.hacked=1">Words</p><script>window.hacked=2</script><img src="x" onerror="window.hacked=3">' +
          '<a href="javascript:window.hacked=4">link</a><style>*{display:none}</style><iframe srcdoc="x"></iframe>',
      });
      const text = body(element)!;
      expect(text.querySelectorAll('script, style, iframe, [onclick], [onerror]')).to.have.length(0);
      for (const link of text.querySelectorAll('a')) expect(link.protocol).not.to.equal('javascript:');
      expect((window as { hacked?: unknown }).hacked).to.equal(undefined);
    });
  });

  describe('configure({ sanitize })', () => {
    afterEach(() => void (settings.sanitize = undefined));

    it('has its say before the allow-list, and knows the article', async () => {
      configure({ sanitize: (html, { id }) => `${html.replace('kitchen', id)}<script>alert(1)</script>` });
      const element = await given({ id: 'pantry' });
      expect(body(element)!.textContent).to.contain('Every pantry here');
      expect(body(element)!.querySelector('script') === null).to.equal(true);
    });

    it('that throws costs only itself, and is told', async () => {
      const said = listen();
      const told: Error[] = [];
      const message = `No rules today: ${crypto.randomUUID()}`;
      configure({
        sanitize: () => {
          throw new Error(message);
        },
        onError: (error) => void told.push(error),
      });
      const element = await given({ articleBody: '<p>Words</p><script>alert(1)</script>' });
      delete settings.onError;
      expect(body(element)!.textContent).to.equal('Words');
      expect(told.map((error) => error.message)).to.deep.equal([message]);
      expect(said).to.deep.equal([`<article-view>: ${message}`]);
    });
  });

  describe('a click', () => {
    const stay = (event: Event) => event.preventDefault();

    it('on the way to the rest tells the page, which may go there by itself', async () => {
      const element = await given({ articleBody: undefined });
      element.addEventListener('article-click', stay);
      const told = next(element, 'article-click');
      parts(element, 'more')[0]!.click();
      const { url, originalEvent } = await told;
      expect([url, originalEvent.defaultPrevented]).to.deep.equal([article.url, true]);
    });

    it('on a name is the name’s own', async () => {
      const element = await given();
      let told = 0;
      element.addEventListener('article-click', () => told++);
      element.addEventListener('click', stay);
      parts(element, 'author')[0]!.querySelector('a')!.click();
      expect(told).to.equal(0);
    });
  });

  it('can be drawn the page’s own way', async () => {
    const element = put<ArticleView>('<article-view></article-view>');
    element.renderArticle = ({ headline }, { html }) => html`<b id="own">${headline}</b>`;
    element.article = article;
    await element.ready;
    expect(shadow(element).getElementById('own')!.textContent).to.contain('Tide tables');
  });
});
