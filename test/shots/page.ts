import type { Shot } from './shot.ts';
import { sets, type Picture, type Story } from './stories.ts';

/** The page that a shot is taken of: a plain one, which has a font, a ground for each colour scheme, and no more. */
export function pageOf({ element, width, sheet, lang, attributes = {}, layout }: Shot): string {
  const all = Object.entries({ ...attributes, ...(layout ? { layout } : {}) });
  const written = all.map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<!doctype html>
    <html lang="${lang ?? 'en'}" dir="${lang ? 'rtl' : 'ltr'}">
    <head>
      <meta charset="utf-8">
      <title>Shot</title>
      <style>
        :root { color-scheme: light dark; }
        body { margin: 0; padding: 16px; font: 16px/1.5 "Open Sans", "Noto Sans", "Noto Sans Arabic", sans-serif; }
        main { inline-size: ${width}px; }
      </style>
      ${sheet ? `<link rel="stylesheet" href="/themes/${sheet}.css">` : ''}
      <script type="module" src="/library/newsrail.js"></script>
    </head>
    <body><main><${element}${written}></${element}></main></body>
    </html>`;
}

/** Where the articles are said to be: on paper the addresses of links are seen, and must not change. */
const site = 'https://news.example';

/**
 * The stories of a shot, as a page's script would hand them over.
 * @param origin where their pictures are
 */
export function articlesOf({ stories, flatPictures = false }: Shot, origin: string): unknown[] {
  return sets[stories].map(({ picture, articleBody, ...rest }: Story) => {
    const address = (size: string) =>
      `${origin}/pictures/${flatPictures ? 'flat/' : ''}${picture?.scene}-${picture?.section}-${size}.svg`;
    return {
      ...rest,
      url: new URL(String(rest.url), site).href,
      ...(picture && { image: imageOf(picture, address) }),
      ...(typeof articleBody === 'string' && {
        articleBody: articleBody.replace(
          'PICTURE',
          `${origin}/pictures/${flatPictures ? 'flat/' : ''}ferry-news-960x540.svg`,
        ),
      }),
    };
  });
}

function imageOf({ alt, caption, credit }: Picture, address: (size: string) => string) {
  return {
    url: address('960x540'),
    width: 960,
    height: 540,
    alt,
    caption,
    credit,
    srcset: `${address('480x270')} 480w, ${address('960x540')} 960w, ${address('1600x900')} 1600w`,
  };
}
