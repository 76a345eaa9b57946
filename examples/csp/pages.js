// @ts-check
import { serialize } from 'newsrail/client';

/** @param {string} text */
const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * @param {string} title
 * @param {string} main
 */
const page = (title, main) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
    <link rel="icon" href="/icon.svg">
    <link rel="stylesheet" href="/newsrail/newsrail.css">
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <nav>
      <a id="to-front" href="/">Front page</a>
      <a id="to-about" href="/about">About</a>
    </nav>
    <main>${main}</main>
    <script type="module" src="/newsrail/newsrail.js"></script>
  </body>
</html>`;

/**
 * The list has links for readers without script, and the data: the browser does not ask for it again. A policy is about
 * scripts that run; JSON does not.
 * @param {string} posts
 * @param {import('newsrail/client').Article[]} articles
 */
export const front = (posts, articles) =>
  page(
    'The Saltmere Courier',
    `
      <h1>The Saltmere Courier</h1>
      <latest-list id="latest" src="${posts}" limit="4" refresh="60" map="url: /article/{slug}">
        <script type="application/json" data-articles>${serialize(articles)}</script>
        <ul>
          ${articles.map(({ url, headline }) => `<li><a href="${escape(url)}">${escape(headline)}</a></li>`).join('\n          ')}
        </ul>
      </latest-list>
      <p>
        <button id="fewer">Two are enough</button>
        <output id="heard">0 loaded, nothing clicked</output>
      </p>
      <latest-list id="picks" heading="Picked by hand"></latest-list>
      <p><button id="pick">Pick another</button></p>
      <script type="module" src="/front.js"></script>
    `,
  );

/**
 * @param {string} posts
 * @param {string} slug
 */
export const article = (posts, slug) =>
  page(
    'A story of the Saltmere Courier',
    `
      <article-view id="story" src="${posts}?slug=${encodeURIComponent(slug)}" map="url: /article/{slug}"></article-view>
      <related-reads id="related" src="${posts}" map="url: /article/{slug}"></related-reads>
    `,
  );

export const about = () =>
  page(
    'About the Courier',
    `
      <h1>About the Courier</h1>
      <p>A newspaper that was invented to show what its readers see.</p>
    `,
  );
