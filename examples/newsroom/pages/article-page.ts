import { html, raw } from 'hono/html';
import { absolute, nameSlug } from '../addresses.ts';
import { sectionName, type Piece } from '../desk.ts';
import { paper } from '../paper.ts';
import { pictureUrl, squareSizes, wideSizes } from '../picture-sizes.ts';
import { pageStyle } from './page-style.ts';

/** An article's own page: canonical link, OpenGraph and JSON-LD, so that a card can point at it and learn from it. */
export function articlePage(piece: Piece, origin: string): string {
  const { name } = paper[piece.language];
  const section = sectionName(piece);
  return String(
    html`<!doctype html>
      <html lang="${piece.language}" dir="${piece.language === 'ar' ? 'rtl' : 'ltr'}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${piece.headline ?? 'Untitled'} – ${name}</title>
          <link rel="canonical" href="${absolute(origin, `/news/${encodeURIComponent(piece.slug)}`)}" />
          <link rel="icon" href="data:," />
          ${piece.description === undefined ? '' : html`<meta name="description" content="${piece.description}" />`}
          <meta property="og:type" content="article" />
          <meta property="og:site_name" content="${name}" />
          <meta property="og:url" content="${absolute(origin, `/news/${encodeURIComponent(piece.slug)}`)}" />
          <meta property="og:title" content="${piece.headline ?? ''}" />
          ${piece.description === undefined ? '' : html`<meta property="og:description" content="${piece.description}" />`}
          ${openGraphPicture(piece, origin)}
          ${piece.published === undefined ? '' : html`<meta property="article:published_time" content="${piece.published}" />`}
          <meta property="article:section" content="${section}" />
          ${piece.keywords.map((keyword) => html`<meta property="article:tag" content="${keyword}" /> `)}
          <script type="application/ld+json">
            ${raw(jsonLd(piece, origin))}
          </script>
          <style>
            ${raw(pageStyle)}
          </style>
        </head>
        <body>
          <header><a href="/?lang=${piece.language}">${name}</a></header>
          <main>
            <article>
              <p class="section">
                <a href="/sections/${piece.section}?lang=${piece.language}">${section}</a>
              </p>
              <h1>${piece.headline ?? 'Untitled'}</h1>
              ${piece.description === undefined ? '' : html`<p class="standfirst">${piece.description}</p>`}
              <p class="byline">
                ${piece.authors.map((author, index) => html`${index ? ' · ' : ''}<a rel="author" href="/authors/${nameSlug(author)}">${author}</a>`)}
                ${piece.published === undefined ? '' : html`<time datetime="${piece.published}">${day(piece)}</time>`}
              </p>
              ${figure(piece)} ${raw(piece.body)}
            </article>
          </main>
        </body>
      </html> `,
  );
}

function day({ published, language }: Piece): string {
  const time = new Date(published ?? '');
  if (Number.isNaN(time.getTime())) return published ?? '';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
}

function figure(piece: Piece) {
  if (!piece.picture) return '';
  const { alt = '', caption, credit } = piece.picture;
  return html`<figure>
    <img src="${pictureUrl(piece, wideSizes[3])}" alt="${alt}" width="960" height="540" />
    <figcaption>${[caption, credit].filter(Boolean).join(' ')}</figcaption>
  </figure>`;
}

function openGraphPicture(piece: Piece, origin: string) {
  if (!piece.picture) return '';
  const [width, height] = wideSizes[4];
  return html`<meta property="og:image" content="${absolute(origin, pictureUrl(piece, wideSizes[4]))}" />
    <meta property="og:image:width" content="${width}" />
    <meta property="og:image:height" content="${height}" />
    <meta property="og:image:alt" content="${piece.picture.alt ?? ''}" />`;
}

function jsonLd(piece: Piece, origin: string): string {
  const node = {
    '@context': 'https://schema.org',
    '@type': piece.sponsor ? 'AdvertiserContentArticle' : 'NewsArticle',
    mainEntityOfPage: absolute(origin, `/news/${encodeURIComponent(piece.slug)}`),
    headline: piece.headline,
    description: piece.description,
    image: piece.picture && [
      absolute(origin, pictureUrl(piece, wideSizes[5])),
      absolute(origin, pictureUrl(piece, squareSizes[2])),
    ],
    datePublished: piece.published,
    dateModified: piece.modified,
    author: piece.authors.map((name) => ({
      '@type': 'Person',
      name,
      url: `${origin}/authors/${encodeURIComponent(nameSlug(name))}`,
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: paper[piece.language].name, url: `${origin}/` },
    articleSection: sectionName(piece),
    keywords: piece.keywords,
    inLanguage: piece.language,
    isAccessibleForFree: piece.free,
    sponsor: piece.sponsor && { '@type': 'Organization', name: piece.sponsor },
    timeRequired: `PT${piece.minutes}M`,
  };
  // A headline may hold “</script>”, which would end the block.
  return JSON.stringify(node).replaceAll('<', '\\u003c');
}
