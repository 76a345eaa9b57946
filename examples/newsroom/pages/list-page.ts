import { html, raw } from 'hono/html';
import { absolute } from '../addresses.ts';
import { sectionName, type Piece } from '../desk.ts';
import { paper } from '../paper.ts';
import { pictureUrl, wideSizes } from '../picture-sizes.ts';
import { languages } from '../story.ts';
import { pageStyle } from './page-style.ts';

/** Headlines under a title: the front page, a section, an author, a keyword. Its JSON-LD lists the same. */
export function listPage(title: string | undefined, pieces: Piece[], origin: string): string {
  const language = pieces[0]?.language ?? 'en';
  const { name, motto } = paper[language];
  return String(
    html`<!doctype html>
      <html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${title ? `${title} – ${name}` : name}</title>
          <link rel="icon" href="data:," />
          <link rel="alternate" type="application/feed+json" href="/feed.json?lang=${language}" />
          <script type="application/ld+json">
            ${raw(jsonLd(pieces, origin))}
          </script>
          <style>
            ${raw(pageStyle)}
          </style>
        </head>
        <body>
          <header><a href="/?lang=${language}">${name}</a> <span>${motto}</span></header>
          <main>
            <h1>${title ?? name}</h1>
            <ul class="headlines">
              ${pieces.map(
                (piece) =>
                  html`<li lang="${piece.language}">
                    <a href="${piece.url ?? '#'}">${piece.headline}</a> <small>${sectionName(piece)}</small>
                  </li> `,
              )}
            </ul>
          </main>
          <footer>
            ${languages.map((each) => html`<a href="/?lang=${each}" lang="${each}">${paper[each].name}</a> `)}
          </footer>
        </body>
      </html> `,
  );
}

function jsonLd(pieces: Piece[], origin: string): string {
  const list = {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: pieces.length,
    itemListElement: pieces.map((piece, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'NewsArticle',
        url: absolute(origin, piece.url),
        headline: piece.headline,
        description: piece.description,
        image: piece.picture && {
          '@type': 'ImageObject',
          url: absolute(origin, pictureUrl(piece, wideSizes[4])),
          width: wideSizes[4][0],
          height: wideSizes[4][1],
        },
        datePublished: piece.published,
        author: piece.authors.map((name) => ({ '@type': 'Person', name })),
        articleSection: sectionName(piece),
        inLanguage: piece.language,
        isAccessibleForFree: piece.free,
      },
    })),
  };
  // A headline may hold “</script>”, which would end the block.
  return JSON.stringify(list).replaceAll('<', '\\u003c');
}
