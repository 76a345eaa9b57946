import { expect } from 'chai';
import type { ArticleImageInput } from '../../src/article.js';
import { configure } from '../../src/configure.js';
import '../../src/define/all.js';
import type { ArticleCard } from '../../src/define/article-card.js';
import type { LatestList } from '../../src/define/latest-list.js';
import { accessible, at, backends, fresh, listen, parts, put, texts } from './page.js';

const missing = () => at('/pictures/there-is-none.svg', fresh());

/** Sizes of one picture of the newsroom that are there. */
async function sizes(): Promise<(size: '320x180' | '640x360' | '1600x900') => string> {
  const list = await (await fetch(at('/feed.json'))).json();
  const address: string = list.items.find(({ image }: { image?: string }) =>
    image?.includes('/pictures/'),
  ).image;
  return (size) => address.replace(/\d+x\d+(?=\.svg$)/, size);
}

async function card(image: ArticleImageInput, attributes = ''): Promise<ArticleCard> {
  const element = put<ArticleCard>(`<article-card ${attributes}></article-card>`);
  element.article = { headline: 'Fog delays the ferry', url: '/fog', image };
  await element.ready;
  return element;
}

const imageOf = (element: Element) => parts<HTMLImageElement>(element, 'image')[0]!;

/** Waits until something is so. */
async function until(what: () => unknown, name: string): Promise<void> {
  const end = performance.now() + 8000;
  while (!what()) {
    if (performance.now() > end) throw new Error(`not within 8 s: ${name}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const boxes = (element: Element) =>
  [element, ...parts(element, 'card'), ...parts(element, 'media'), ...parts(element, 'body')].map((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    return { x, y, width, height };
  });

describe('pictures', () => {
  for (const layout of ['list', 'grid', 'featured']) {
    it(`have a size and come late, layout ${layout}`, async () => {
      const element = put<LatestList>(
        `<latest-list src="${at(backends.wordpress)}" layout="${layout}" limit="4"></latest-list>`,
      );
      await element.ready;
      const images = parts<HTMLImageElement>(element, 'image');
      expect(images.length).to.be.greaterThan(1);
      for (const image of images) {
        expect(image.getAttribute('width')).to.match(/^[1-9]\d*$/);
        expect(image.getAttribute('height')).to.match(/^[1-9]\d*$/);
        expect([image.loading, image.decoding]).to.deep.equal(['lazy', 'async']);
        if (image.srcset) expect(image.sizes).to.match(/^auto, .*\dem/);
      }
      const wide = new Set(images.filter(({ srcset }) => srcset).map((image) => image.sizes));
      expect(wide.size).to.equal(layout === 'featured' ? 2 : 1);
    });
  }

  it('are all late but the first of an element at the top of the page', async () => {
    const element = put<LatestList>(
      `<latest-list src="${at(backends.wordpress)}" fetchpriority="high" limit="4"></latest-list>`,
    );
    await element.ready;
    const images = parts<HTMLImageElement>(element, 'image');
    expect(images.map(({ loading }) => loading)).to.deep.equal([
      'eager',
      ...images.slice(1).map(() => 'lazy'),
    ]);
    expect(images.map((image) => image.getAttribute('fetchpriority'))).to.deep.equal([
      'high',
      ...images.slice(1).map(() => null),
    ]);
    expect(images[0]!.sizes).not.to.contain('auto');
  });

  it('are late with any other priority', async () => {
    const image = imageOf(await card({ url: missing() }, 'fetchpriority="low"'));
    expect([image.loading, image.getAttribute('fetchpriority')]).to.deep.equal(['lazy', 'low']);
  });

  it('have the sizes that the page says', async () => {
    const size = await sizes();
    const variants = [{ url: size('320x180'), width: 320, height: 180 }];
    const picture = { url: size('1600x900'), width: 1600, height: 900, variants };
    expect(imageOf(await card(picture, 'sizes="12vw"')).sizes).to.equal('12vw');
  });

  it('show what matters in them, without a style attribute in the markup', async () => {
    const size = await sizes();
    const element = await card({ url: size('640x360'), focus: { x: 0.25, y: 1 } });
    expect(getComputedStyle(imageOf(element)).objectPosition).to.equal('25% 100%');
    element.article = { headline: 'No focus', url: '/none', image: size('640x360') };
    await element.updateComplete;
    await until(() => getComputedStyle(imageOf(element)).objectPosition === '50% 30%', 'the usual position');
  });

  it('are images also when they are SVG: nothing in them runs', async () => {
    const element = await card({ url: (await sizes())('640x360') }, 'fetchpriority="high"');
    await until(() => imageOf(element).naturalWidth, 'the picture');
    expect(element.shadowRoot!.querySelectorAll('svg, object, embed, iframe, use')).to.have.length(0);
    const inline = await card({ url: `data:image/svg+xml,${encodeURIComponent('<svg xmlns="x"/>')}` });
    expect(parts(inline, 'media')).to.have.length(0);
  });
});

describe('a broken picture', () => {
  it('gives way to its words without a jump', async () => {
    const element = await card({ url: missing(), alt: 'A ferry in the fog' }, 'fetchpriority="high"');
    const before = boxes(element);
    await until(() => imageOf(element).hidden, 'the picture gave way');
    expect(texts(element, 'media')).to.deep.equal(['A ferry in the fog']);
    expect(boxes(element)).to.deep.equal(before);
    await accessible(element);
  });

  it('with words too many for its box does not jump either', async () => {
    const alt = 'A ferry in the fog. '.repeat(40);
    const article = { headline: 'Fog', url: '/fog', image: { url: missing(), alt } };
    const element = put<LatestList>('<latest-list fetchpriority="high"></latest-list>');
    element.articles = [article];
    await element.ready;
    const before = boxes(element);
    await until(() => imageOf(element).hidden, 'the picture gave way');
    expect(boxes(element)).to.deep.equal(before);
    const [media] = parts(element, 'media');
    expect(media!.firstElementChild!.nextElementSibling!.getBoundingClientRect().height).to.be.at.most(
      media!.getBoundingClientRect().height,
    );
  });

  it('without words is an empty box', async () => {
    const element = await card({ url: missing() }, 'fetchpriority="high"');
    const before = boxes(element);
    await until(() => imageOf(element).hidden, 'the picture gave way');
    expect(texts(element, 'media')).to.deep.equal(['']);
    expect(boxes(element)).to.deep.equal(before);
  });

  it('comes at its own address when only a size of it is broken', async () => {
    const size = await sizes();
    const variants = [{ url: missing(), width: 3200, height: 1800 }];
    const picture = { url: size('1600x900'), width: 1600, height: 900, variants };
    const element = await card(picture, 'fetchpriority="high" sizes="2500px"');
    const image = imageOf(element);
    expect(image.srcset).to.contain('there-is-none');
    await until(() => image.naturalWidth, 'the picture itself');
    expect([image.currentSrc, image.hidden]).to.deep.equal([picture.url, false]);
  });

  it('that broke before anybody listened gives way at the next drawing', async () => {
    const element = put<ArticleCard>('<article-card fetchpriority="high"></article-card>');
    const deaf = (event: Event) => event.stopImmediatePropagation();
    element.shadowRoot!.addEventListener('error', deaf, true);
    element.article = { headline: 'Fog', url: '/fog', image: { url: missing(), alt: 'Fog' } };
    await element.ready;
    await until(() => imageOf(element).complete && !imageOf(element).naturalWidth, 'it broke');
    expect(imageOf(element).hidden).to.equal(false);
    element.shadowRoot!.removeEventListener('error', deaf, true);
    element.requestUpdate();
    await until(() => imageOf(element).hidden, 'the picture gave way');
    expect(texts(element, 'media')).to.deep.equal(['Fog']);
  });

  it('makes place for the next one', async () => {
    const size = await sizes();
    const element = await card({ url: missing(), alt: 'Broken' }, 'fetchpriority="high"');
    await until(() => imageOf(element).hidden, 'the picture gave way');
    element.article = { headline: 'Sun', url: '/sun', image: { url: size('640x360'), alt: 'Sun' } };
    await until(() => imageOf(element).naturalWidth, 'the next picture');
    expect([imageOf(element).hidden, imageOf(element).alt]).to.deep.equal([false, 'Sun']);
    expect(texts(element, 'media')).to.deep.equal(['']);
  });
});

describe('imageUrl', () => {
  afterEach(() => configure({ imageUrl: undefined }));

  it('makes the sizes of every picture, from the first drawing on', async () => {
    configure({ imageUrl: (url, { width }) => `${url}?w=${width}` });
    const size = await sizes();
    const element = await card({ url: size('1600x900'), width: 1600, height: 900 });
    const widths = [160, 240, 320, 480, 640, 960, 1280, 1600];
    expect(imageOf(element).srcset).to.equal(
      widths.map((width) => `${size('1600x900')}?w=${width} ${width}w`).join(', '),
    );
    expect(imageOf(element).src).to.equal(`${size('1600x900')}?w=640`);
  });

  it('may answer with a path on the page’s host', async () => {
    configure({ imageUrl: (url, { width }) => `/resize/${width}/${encodeURIComponent(url)}` });
    const element = await card({ url: (await sizes())('640x360') });
    expect(imageOf(element).src).to.match(new RegExp(`^${location.origin}/resize/640/`));
  });

  it('of a service that is down costs the sizes and not the picture', async () => {
    configure({ imageUrl: (_, { width }) => at(`/pictures/none-${width}.svg`) });
    const url = (await sizes())('640x360');
    const element = await card({ url }, 'fetchpriority="high"');
    await until(() => imageOf(element).naturalWidth, 'the picture itself');
    expect(imageOf(element).currentSrc).to.equal(url);
  });

  it('that fails costs the sizes and not the picture', async () => {
    const said = listen();
    configure({ imageUrl: () => 'javascript:alert(1)' });
    const url = (await sizes())('640x360');
    expect(imageOf(await card({ url })).src).to.equal(url);
    expect(imageOf(await card({ url })).src).to.equal(url);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('imageUrl');
  });
});
