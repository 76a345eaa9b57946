import { expect } from 'chai';
import { aboutPage } from '../../src/related/about-page.js';

const ADDRESS = 'https://courier.example/news/ferry';

/** A page of its own, as a browser has it. */
function page(head: string, body = '', lang = 'en'): Document {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

describe('what a page is about', () => {
  it('is what its linked data says, with what only its meta tags tell', () => {
    const article = aboutPage(
      page(
        `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
           {"@type":"NewsArticle","headline":"Ferry crews vote &amp; wait","keywords":["ferry","strike"],
            "author":{"@type":"Person","name":"Marta Ellison"},"datePublished":"2026-11-20T08:00:00Z"}]}</script>
         <meta property="article:section" content="News"><meta name="description" content="Nine in ten.">`,
      ),
      ADDRESS,
    )!;
    expect(article.headline).to.equal('Ferry crews vote & wait');
    expect(article.keywords).to.deep.equal(['ferry', 'strike']);
    expect(article.author).to.deep.equal([{ name: 'Marta Ellison' }]);
    expect(article.articleSection).to.equal('News');
    expect(article.description).to.equal('Nine in ten.');
    expect(article.inLanguage).to.equal('en');
    expect(article.url).to.equal(ADDRESS);
  });

  it('is what it tells social networks where there is no linked data', () => {
    const article = aboutPage(
      page(
        `<title>Fog | The Courier</title><meta property="og:title" content="Fog | The Courier">
         <meta property="og:site_name" content="The Courier">
         <meta property="article:tag" content="fog"><meta property="article:tag" content="harbour">`,
      ),
      ADDRESS,
    )!;
    expect(article.headline).to.equal('Fog');
    expect(article.keywords).to.deep.equal(['fog', 'harbour']);
  });

  it('is its first heading, or its title, where it tells nothing', () => {
    expect(aboutPage(page('<title>T</title>', '<h1> A  heading </h1>'), ADDRESS)!.headline).to.equal(
      'A heading',
    );
    expect(aboutPage(page('<title>A title</title>'), ADDRESS)!.headline).to.equal('A title');
    expect(aboutPage(page(''), ADDRESS)).to.equal(undefined);
  });

  it('is the text that a reader sees, without what stands beside it', () => {
    const article = aboutPage(
      page(
        '<title>T</title>',
        `<nav><p>Menu</p></nav><main><p>One &lt;1&gt;.</p><aside><p>An advertisement</p></aside><p>Two.</p>
         <related-reads><p>Elsewhere</p></related-reads></main><footer><p>Imprint</p></footer>`,
      ),
      ADDRESS,
    )!;
    expect(article.articleBody).to.equal('One &lt;1&gt;.\nTwo.');
  });

  it('is the text that its linked data has, where it has it', () => {
    const block = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: 'H',
      articleBody: 'The crews & the islands.',
    });
    const article = aboutPage(
      page(`<script type="application/ld+json">${block}</script>`, '<main><p>Seen</p></main>'),
      ADDRESS,
    )!;
    expect(article.articleBody).to.equal('The crews &amp; the islands.');
  });

  it('is the article of this address among several', () => {
    const blocks = ['other', 'ferry'].map((slug) => ({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: `About ${slug}`,
      url: `https://courier.example/news/${slug}`,
    }));
    const article = aboutPage(
      page(`<script type="application/ld+json">${JSON.stringify(blocks)}</script>`),
      ADDRESS,
    )!;
    expect(article.headline).to.equal('About ferry');
  });

  it('costs little where a page is long', () => {
    const long = `<p>${'word '.repeat(200)}</p>`.repeat(400);
    const article = aboutPage(page('<title>T</title>', `<article>${long}</article>`), ADDRESS)!;
    expect(article.articleBody!.length).to.be.lessThan(7000);
  });
});
