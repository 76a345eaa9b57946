import { html, raw } from 'hono/html';
import type { Piece } from '../desk.ts';
import { pictureUrl, wideSizes } from '../picture-sizes.ts';

/** What a video service would put into a frame on other people's pages; here it is a picture with a name. */
export function videoPage(piece: Piece): string {
  return String(
    html`<!doctype html>
      <html lang="${piece.language}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>${piece.headline ?? 'Untitled'}: the film</title>
          <link rel="icon" href="data:," />
          <style>
            ${raw(style)}
          </style>
        </head>
        <body>
          <img src="${pictureUrl(piece, wideSizes[3])}" alt="${piece.picture?.alt ?? ''}" />
          <p>Courier film: ${piece.headline ?? ''}</p>
        </body>
      </html> `,
  );
}

const style = `
body { background: #000; color: #fff; font: 600 1rem/1.4 system-ui, sans-serif; margin: 0; }
img { block-size: 100vh; display: block; inline-size: 100%; object-fit: cover; }
p { background: #000a; inset: auto 0 0; margin: 0; padding: .75rem 1rem; position: fixed; }
`;
