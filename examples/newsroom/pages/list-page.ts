import { html, raw } from 'hono/html';
import { sectionName, type Piece } from '../desk.ts';
import { paper } from '../paper.ts';
import { languages } from '../story.ts';
import { pageStyle } from './page-style.ts';

/** Headlines under a title: the front page, a section, an author, a keyword. */
export function listPage(title: string | undefined, pieces: Piece[]): string {
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
