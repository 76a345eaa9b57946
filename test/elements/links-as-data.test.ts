import { expect } from 'chai';
import '../../src/define/all.js';
import type { ArticleCard, LatestList, RelatedReads } from '../../src/define/all.js';
import { accessible, at, fresh, isVisible, listen, next, parts, put, texts } from './page.js';

function list(children: string, attributes = ''): LatestList {
  return put<LatestList>(`<latest-list ${attributes}>${children}</latest-list>`);
}

const links = (element: Element) => parts<HTMLAnchorElement>(element, 'link').map(({ href }) => href);

describe('links as data', () => {
  it('each link is an article, in the page’s order, drawn as cards that are accessible', async () => {
    const element = list('<a href="/fog">Fog &amp; ferries</a> <a href="b/./tides">Tide <em>tables</em></a>');
    const { articles, fromCache, dropped } = await next(element, 'article-load');
    await element.ready;
    expect([element.state, fromCache, dropped]).to.deep.equal(['ready', false, []]);
    expect(articles.map(({ headline }) => headline)).to.deep.equal(['Fog & ferries', 'Tide tables']);
    expect(texts(element, 'headline')).to.deep.equal(['Fog & ferries', 'Tide tables']);
    expect(links(element)).to.deep.equal(
      ['/fog', 'b/tides'].map((path) => new URL(path, document.baseURI).href),
    );
    await accessible(element);
  });

  it('asks for nothing, and the links stay in the page for those who read its source', async () => {
    const asked = () =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ initiatorType }) => initiatorType !== 'script')
        .map(({ name }) => name);
    const before = asked();
    const element = list('<ul><li><a href="/fog">Fog</a></li></ul>');
    await element.ready;
    expect(asked()).to.deep.equal(before);
    const link = element.querySelector('a')!;
    expect([link.isConnected, isVisible(link)]).to.deep.equal([true, false]);
  });

  it('reads a list item by HTML’s own words', async () => {
    const element = list(`<ul><li>
        <a href="/sport">Sport</a>
        <a href="/cup"><img src="/cup.png" srcset="/cup-2.png 1600w" alt="A cup" width="800" height="500"></a>
        <h3><a href="/cup">Cup final moved <time datetime="2026-11-20T10:00Z">Friday</time></a></h3>
        <p><time datetime="2026-11-21">Saturday</time></p>
        <p>Rain, <b>again</b>.</p>
      </li></ul>`);
    const { articles } = await next(element, 'article-load');
    expect(articles).to.have.length(1);
    const [{ headline, url, description, datePublished, image }] = articles as [(typeof articles)[0]];
    expect([headline, new URL(url).pathname, description]).to.deep.equal([
      'Cup final moved',
      '/cup',
      'Rain, again.',
    ]);
    expect(datePublished).to.equal('2026-11-20T10:00:00.000Z');
    const { origin } = location;
    expect(image).to.deep.equal([
      {
        url: `${origin}/cup.png`,
        width: 800,
        height: 500,
        alt: 'A cup',
        srcset: `${origin}/cup.png 800w, ${origin}/cup-2.png 1600w`,
      },
    ]);
  });

  it('reads what is marked by the rules of microdata', async () => {
    const element = list(`<div itemscope itemtype="https://schema.org/ItemList">
      <article itemscope itemtype="https://schema.org/NewsArticle" lang="pt">
        <span itemprop="articleSection">Mar</span>
        <a itemprop="url" href="/ferry"><h3 itemprop="headline">O barco <i>novo</i></h3></a>
        <p>Not this.</p>
        <p itemprop="description">But this.</p>
        <span itemprop="author" itemscope><a itemprop="url" href="/ann"><b itemprop="name">Ann Moor</b></a></span>
        <a itemprop="author" href="/bo">Bo Quay</a>
        <span itemprop="publisher" itemscope><meta itemprop="name" content="The Post">
          <img itemprop="logo" src="/logo.png" alt=""></span>
        <figure itemprop="image" itemscope><img itemprop="url" src="/ferry.png" alt="">
          <figcaption itemprop="caption">At sea</figcaption></figure>
        <time itemprop="dateModified" datetime="2026-11-22T08:00Z">today</time>
        <meta itemprop="timeRequired" content="PT4M"><link itemprop="isAccessibleForFree" href="https://schema.org/False">
        <ul><li><a href="/tags/sea" itemprop="keywords">sea</a></li><li><a href="/tags/a" itemprop="keywords">a, b</a></li></ul>
        <i itemprop="label">Live</i>
      </article></div>`);
    const { articles } = await next(element, 'article-load');
    const { origin } = location;
    expect(articles).to.deep.equal([
      {
        id: `${origin}/ferry`,
        url: `${origin}/ferry`,
        headline: 'O barco novo',
        description: 'But this.',
        articleSection: 'Mar',
        author: [
          { name: 'Ann Moor', url: `${origin}/ann` },
          { name: 'Bo Quay', url: `${origin}/bo` },
        ],
        publisher: { name: 'The Post', logo: `${origin}/logo.png` },
        image: [{ url: `${origin}/ferry.png`, alt: '', caption: 'At sea' }],
        dateModified: '2026-11-22T08:00:00.000Z',
        timeRequired: 4,
        isAccessibleForFree: false,
        keywords: ['sea', 'a, b'],
        label: 'Live',
        inLanguage: 'pt',
      },
    ]);
  });

  it('finds the article in whatever is around it', async () => {
    const element = list(`
      <ul><li><article><h3><a href="/1">One</a></h3><ul><li><a href="/tag">Tag</a></li></ul></article></li></ul>
      <a href="/2"><article><h3>Two</h3><p>Second.</p></article></a>
      <ul><li>Group<ul><li><a href="/3">Three</a></li><li><a href="/4">Four</a></li></ul></li></ul>
      <p><a href="/all">All stories</a></p>`);
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(['One', 'Two', 'Three', 'Four']);
    expect(links(element).map((url) => new URL(url).pathname)).to.deep.equal(['/1', '/2', '/3', '/4']);
  });

  it('passes over links without words and to elsewhere than the web', async () => {
    const element = list(`<a href="javascript:alert(1)">Run</a> <a href="mailto:a@b.example">Mail</a>
      <a href="/empty"> </a> <a href="#top">Up</a> <a href="/picture"><img src="/p.png" alt=""></a>
      <a>None</a> <a href="/real">Real</a>`);
    const { articles, dropped } = await next(element, 'article-load');
    expect(articles.map(({ headline }) => headline)).to.deep.equal(['Real']);
    expect(dropped).to.deep.equal([]);
  });

  it('text in a link is text: an entity that was escaped stays escaped', async () => {
    const element = list('<a href="/x">The &amp;lt;b&amp;gt; tag &lt;i&gt;</a>');
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(['The &lt;b&gt; tag <i>']);
  });

  it('shows links that are no articles as they are, and stays idle', async () => {
    const element = list('<a href="mailto:desk@post.example">Write to us</a>');
    let loads = 0;
    element.addEventListener('article-load', () => loads++);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([element.state, loads]).to.deep.equal(['idle', 0]);
    expect(isVisible(element.querySelector('a')!)).to.equal(true);
  });

  it('leaves out the current article and what exclude names, and no more than limit', async () => {
    const related = put<RelatedReads>(`<related-reads canonical="/fog" exclude="/no" limit="2">
      <a href="/fog?utm_source=x">Fog</a><a href="/no">No</a><a href="/a">A</a><a href="/b">B</a><a href="/c">C</a>
    </related-reads>`);
    await related.ready;
    expect(texts(related, 'headline')).to.deep.equal(['A', 'B']);
  });

  it('sorts by date what has one', async () => {
    const element = list(`<ul><li><a href="/x">No date</a></li><li><a href="/y">Also none</a></li>
      <li><a href="/old">Old</a><time datetime="2026-01-01"></time></li>
      <li><a href="/new">New</a><time datetime="2026-02-01"></time></li></ul>`);
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(['New', 'Old', 'No date', 'Also none']);
  });

  it('leaves links in slots of their own alone', async () => {
    const element = list('<a href="/1">One</a><p slot="footer"><a href="/all">All stories</a></p>');
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(['One']);
    expect(isVisible(element.querySelector('[slot] a')!)).to.equal(true);
    const none = list('<p slot="footer"><a href="/all">All stories</a></p>');
    await none.updateComplete;
    expect(none.state).to.equal('idle');
  });

  it('comes after every other source', async () => {
    listen();
    const script =
      '<script type="application/json">{"articles":[{"title":"In the script","url":"/s"}]}</script>';
    const inline = list(`<a href="/1">One</a>${script}`);
    const given = list('<a href="/1">One</a>');
    given.articles = [{ headline: 'Given', url: '/g' }];
    const failed = list('<a href="/1">One</a>', `src="${at('/feed.json', { ...fresh(), fault: '404' })}"`);
    await Promise.all([inline.ready, given.ready, failed.ready]);
    await given.updateComplete;
    expect(texts(inline, 'headline')).to.deep.equal(['In the script']);
    expect(texts(given, 'headline')).to.deep.equal(['Given']);
    expect([failed.state, parts(failed, 'card').length]).to.deep.equal(['error', 0]);
    expect(isVisible(failed.querySelector('a')!)).to.equal(true);
  });

  it('takes links that a script puts in later, and reads them again when told', async () => {
    const element = list('');
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    element.innerHTML = '<a href="/late">Late</a>';
    await next(element, 'article-load');
    await element.ready;
    expect(texts(element, 'headline')).to.deep.equal(['Late']);
    element.innerHTML = '<a href="/later">Later</a><a href="/last">Last</a>';
    await element.reload();
    expect(texts(element, 'headline')).to.deep.equal(['Later', 'Last']);
  });

  it('waits for the parser, which a classic script is ahead of', async () => {
    const frame = document.createElement('iframe');
    put('<p></p>').append(frame);
    const page = frame.contentDocument!;
    page.open();
    page.write(
      '<!doctype html><base href="https://post.example/"><body><div><latest-list><ul><li><a href="/1">One</a></li>',
    );
    // As a classic script would have it: known while the page is still being parsed.
    const element = page.querySelector('latest-list')!;
    const { hasLinks } = await import('../../src/elements/inline-data.js');
    expect(hasLinks(element)).to.equal(false);
    page.write('<li><a href="/2">Two</a></li></ul></latest-list><p>');
    expect(hasLinks(element)).to.equal(true);
    page.close();
  });

  it('<article-card> shows the article of its link, with all that is said of it', async () => {
    const lone = put<ArticleCard>('<article-card><a href="/fog">Fog</a></article-card>');
    const rich = put<ArticleCard>(`<article-card><img src="/fog.png" alt=""><h3><a href="/fog">Fog</a></h3>
      <p>No ferries.</p><a href="/all">All</a></article-card>`);
    await Promise.all([lone.ready, rich.ready]);
    expect(texts(lone, 'headline')).to.deep.equal(['Fog']);
    expect([texts(rich, 'headline'), texts(rich, 'description')]).to.deep.equal([['Fog'], ['No ferries.']]);
    expect(parts<HTMLImageElement>(rich, 'image')[0]!.src).to.equal(new URL('/fog.png', location.href).href);
    await accessible(rich);
  });
});
