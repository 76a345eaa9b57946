import { expect } from 'chai';
import '../../src/define/latest-list.js';
import { createClient } from '../../src/data/client.js';
import type { LatestList } from '../../src/define/latest-list.js';
import { accessible, at, fresh, listen, next, parts, put, requests, texts } from './page.js';

const feeds = {
  'RSS 2.0': '/feed/',
  'RSS 1.0': '/rdf.xml',
  Atom: '/atom.xml',
  'a news sitemap': '/news-sitemap.xml',
};

function list(attributes: string): LatestList {
  return put<LatestList>(`<latest-list ${attributes}></latest-list>`);
}

describe('<latest-list> on feeds', () => {
  listen();

  for (const [name, path] of Object.entries(feeds)) {
    it(`shows the newest articles of ${name}, recognised unaided, and is accessible`, async () => {
      const element = list(`src="${at(path)}" limit="5"`);
      const { articles } = await next(element, 'article-load');
      await element.ready;
      expect(articles.length).to.be.at.least(5);
      expect(parts(element, 'item')).to.have.length(5);
      const dates = parts<HTMLTimeElement>(element, 'date').map(({ dateTime }) => dateTime);
      expect(dates).to.have.length(5);
      expect(dates).to.deep.equal([...dates].sort().reverse());
      expect(texts(element, 'headline').join()).not.to.match(/&#?\w+;|<\/?\w+|undefined/);
      expect(
        parts<HTMLAnchorElement>(element, 'link').every(({ origin }) => origin === window.newsroom),
      ).to.equal(true);
      await accessible(element);
    });
  }

  for (const path of ['/feed/', '/atom.xml']) {
    it(`reads the same articles from ${path} as from WordPress`, async () => {
      const client = createClient();
      const query = { limit: 5 };
      const [feed, wordpress] = await Promise.all([
        client.list({ ...query, src: at(path, { ...fresh() }) }),
        client.list({ ...query, src: at('/wp-json/wp/v2/posts') }),
      ]);
      for (const index of [0, 1, 2, 3, 4]) {
        const [ours, theirs] = [feed.articles[index]!, wordpress.articles[index]!];
        expect(ours.headline).to.equal(theirs.headline);
        expect(ours.url).to.equal(theirs.url);
        expect(ours.datePublished).to.equal(theirs.datePublished);
        expect(ours.articleSection).to.equal(theirs.articleSection);
        // WordPress knows one author.
        expect(ours.author[0]!.name).to.equal(theirs.author[0]!.name);
        expect(ours.image[0]?.alt).to.equal(theirs.image[0]?.alt);
        expect(ours.image[0]?.srcset?.split(', ').length ?? 0).to.be.at.least(theirs.image.length && 4);
      }
    });

    it(`leads from page to page through ${path}, each article once`, async () => {
      const seen: string[] = [];
      for await (const { articles } of createClient().pages({ src: at(path, { limit: 20, ...fresh() }) }))
        seen.push(...articles.map(({ id }) => id));
      expect(seen.length).to.be.at.least(45);
      expect(new Set(seen).size).to.equal(seen.length);
    });
  }

  it('trap 40: reads a feed of one byte a character from its bytes, whatever the content type says', async () => {
    const options = { lang: 'de', limit: 50, ...fresh() };
    const [latin, utf8] = await Promise.all([
      createClient().list({ src: at('/feed/', { ...options, encoding: 'iso-8859-1' }) }),
      createClient().list({ src: at('/feed/', options) }),
    ]);
    expect(latin.articles.map(({ headline }) => headline)).to.deep.equal(
      utf8.articles.map(({ headline }) => headline),
    );
    expect(latin.articles.map(({ headline }) => headline).join()).to.match(/[äöü]/);
  });

  it('trap 33: says what is wrong with XML that is cut in half', async () => {
    const element = list(`src="${at('/feed/', { fault: 'invalid-json', ...fresh() })}" limit="5"`);
    const { error } = await next(element, 'article-error');
    expect(error.message).to.contain('XML that could not be read').and.contain('feed validator');
  });

  for (const path of Object.values(feeds)) {
    it(`nothing of a hostile ${path} runs, and the rest is shown`, async () => {
      const before = performance.getEntriesByType('resource').length;
      const element = list(`src="${at(path, { hostile: 1, limit: 50, ...fresh() })}" limit="40"`);
      const { articles, dropped } = await next(element, 'article-load');
      await element.ready;
      expect(articles.length).to.be.at.least(10);
      expect(dropped.length).to.be.at.least(4);
      expect((globalThis as { hacked?: string }).hacked).to.equal(undefined);
      expect(element.shadowRoot!.querySelectorAll('script, iframe, [onerror]')).to.have.length(0);
      for (const { protocol } of parts<HTMLAnchorElement>(element, 'link'))
        expect(protocol).to.match(/^https?:$/);
      const loaded = performance.getEntriesByType('resource').slice(before);
      expect(loaded.filter(({ name }) => name.includes('nothing.png'))).to.have.length(0);
    });
  }

  it('reads a feed on a page that enforces Trusted Types', async () => {
    const said = new Promise((resolve) =>
      addEventListener('message', ({ data }) => resolve(data), { once: true }),
    );
    const place = put('<iframe></iframe>') as unknown as HTMLIFrameElement;
    place.srcdoc = `<!doctype html>
      <meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
      <script type="module">
        import { readMarkup } from '/src/data/markup.ts';
        const text = '<rss><channel><title>Tides</title></channel></rss>';
        const { body, said } = readMarkup(text, new TextEncoder().encode(text).buffer, null);
        let refused = false;
        try { new DOMParser().parseFromString(text, 'application/xml'); } catch { refused = true; }
        parent.postMessage([refused, said ?? body.documentElement.textContent], '*');
      </script>`;
    expect(await said).to.deep.equal([true, 'Tides']);
  });

  it('asks for no picture that only stands in the text of a feed', async () => {
    const mark = crypto.randomUUID();
    const src = at('/feed/', { test: mark });
    await createClient().list({ src });
    expect((await requests(mark)).length).to.equal(1);
  });
});
