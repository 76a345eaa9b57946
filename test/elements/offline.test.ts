import { expect } from 'chai';
import '../../src/define/latest-list.js';
import { createClient, type ArticleList } from '../../src/data/client.js';
import type { LatestList } from '../../src/define/latest-list.js';
import { at, backends, fresh, listen, next, parts, put, requests, texts } from './page.js';

const NAME = 'newsrail-1';
const formats = { ...backends, RSS: '/feed/', Atom: '/atom.xml', 'a news sitemap': '/news-sitemap.xml' };

/** An address that works once and then fails. */
const failing = (path: string, query: Record<string, string | number> = {}) => {
  const { test } = fresh();
  return at(path, { test, id: test, 'fail-after': 1, ...query });
};

/** Another visit: nothing in memory, and nothing in the browser's own cache, which would mend some faults. */
const visit = () =>
  createClient({ retry: 0, fetch: (url, init) => fetch(url, { ...init, cache: 'no-store' }) });

/** Asks, and waits until the answer is kept. */
async function keep(src: string, query = {}): Promise<ArticleList> {
  const before = (await (await caches.open(NAME)).keys()).length;
  const page = await visit().list({ src, offline: true, ...query });
  for (let tries = 0; tries < 200; tries++) {
    if ((await (await caches.open(NAME)).keys()).length > before) return page;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`${src} is not kept`);
}

describe('offline', () => {
  listen();
  beforeEach(() => caches.delete(NAME));
  after(() => caches.delete(NAME));

  for (const [name, path] of Object.entries(formats)) {
    it(`shows what ${name} said on the last visit, as if it had just come`, async () => {
      const src = failing(path);
      const live = await keep(src);
      const { fromCache, error, savedAt, ...kept } = await visit().list({ src, offline: true });
      expect({ ...kept, fromCache: false }).to.deep.equal(live);
      expect(fromCache).to.equal(true);
      expect(error!.message).to.contain('answered 503');
      expect(savedAt).to.be.within(Date.now() - 60_000, Date.now());
    });
  }

  it('shows a feed of one byte a character as it was', async () => {
    const src = failing('/feed/', { lang: 'de', encoding: 'iso-8859-1' });
    const live = await keep(src);
    const kept = await visit().list({ src, offline: true });
    expect(kept.articles).to.deep.equal(live.articles);
    expect(kept.articles.map(({ headline }) => headline).join()).to.match(/[äöü]/);
  });

  for (const fault of [
    'login',
    'html',
    'invalid-json',
    'empty-body',
    'error-200',
    'reset',
    'no-cors',
    '429',
  ]) {
    it(`stands in for ${fault}`, async () => {
      const src = failing('/feed.json', { fault });
      const live = await keep(src);
      const kept = await visit().list({ src, offline: true });
      expect(kept.articles).to.deep.equal(live.articles);
      expect(kept.error).to.be.instanceOf(Error);
    });
  }

  it('forgets what is gone', async () => {
    const src = failing('/feed.json', { fault: 410 });
    await keep(src);
    const error = await visit()
      .list({ src, offline: true })
      .catch((error: unknown) => error as Error);
    expect((error as Error).message).to.contain('answered 410');
    while ((await (await caches.open(NAME)).keys()).length)
      await new Promise((resolve) => setTimeout(resolve, 10));
  });

  it('leads to further pages, where those have been read', async () => {
    const { test } = fresh();
    const src = at('/feed.json', { test, id: test, 'fail-after': 2, limit: 10 });
    const first = await keep(src);
    const second = await keep(src, { cursor: first.next });
    const kept = await visit().list({ src, offline: true });
    expect(kept.next).to.equal(first.next);
    const keptSecond = await visit().list({ src, offline: true, cursor: kept.next });
    expect(keptSecond.articles).to.deep.equal(second.articles);
  });

  it('costs nothing on a page that may store nothing', async () => {
    const place = put('<iframe sandbox="allow-scripts"></iframe>') as unknown as HTMLIFrameElement;
    const said = new Promise((resolve) =>
      addEventListener('message', ({ data }) => resolve(data), { once: true }),
    );
    const src = failing('/feed.json');
    const base = new URL('/', location.href).href;
    place.srcdoc = `<!doctype html><script type="module">
      let blocked = false;
      try { caches; } catch { blocked = true; }
      const { createClient } = await import('${base}src/data/client.ts');
      const visit = () => createClient({ retry: 0 }).list({ src: '${src}', offline: true });
      const { articles } = await visit();
      const { status } = await visit().catch((error) => error);
      parent.postMessage([blocked, articles.length, status], '*');
    </script>`;
    expect(await said).to.deep.equal([true, 10, 503]);
  });

  it('is asked for by an attribute, and by nothing else', async () => {
    const { test } = fresh();
    const src = at(backends.wordpress, { test });
    const element = put<LatestList>(`<latest-list src="${src}" limit="3"></latest-list>`);
    await element.ready;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await caches.has(NAME)).to.equal(false);
    element.setAttribute('offline', '');
    await next(element, 'article-load');
    while (!(await caches.has(NAME)) || !(await (await caches.open(NAME)).keys()).length)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(element.offline).to.equal(true);
    expect(await requests(test)).to.have.length(1);
  });
});

describe('several sources', () => {
  listen();

  it('are one list of an element', async () => {
    const [{ test }, dead] = [fresh(), at('/feed.json', { fault: 404 })];
    const src = [at('/feed/', { test }), at('/api/nested', { test, lang: 'de' }), dead].join('\n');
    const element = put<LatestList>(
      `<latest-list src="${src.replaceAll('&', '&amp;')}" limit="8"></latest-list>`,
    );
    const { articles } = await next(element, 'article-load');
    await element.ready;
    await element.updateComplete;
    expect(parts(element, 'item')).to.have.length(8);
    expect(texts(element, 'headline').every(Boolean)).to.equal(true);
    expect(new Set(articles.map(({ id }) => id)).size).to.equal(articles.length);
    const languages = new Set(articles.map(({ inLanguage }) => inLanguage?.slice(0, 2)));
    expect(languages.size).to.be.at.least(2);
    expect(await requests(test)).to.have.length(2);
  });
});
