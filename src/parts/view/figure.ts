import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleImage } from '../../article.js';
import { fill } from '../../locales/words.js';
import type { CardOptions } from '../card-options.js';
import { pictureSource } from '../picture-source.js';

/** Room for a picture of which nobody says how large it is: as wide as most of news are. */
const UNKNOWN = { width: 1200, height: 800 };

/** How wide it is drawn; the style lets it be no wider. */
const SIZES = '(min-width: 60em) 60em, 100vw';

/** The article's picture, whole, with what it shows and who made it. Loaded first: it is what the page opens with. */
export function viewFigure(
  image: ArticleImage,
  { picture, strings }: CardOptions,
  lang: string | typeof nothing,
): TemplateResult {
  const { url, width, height, alt, caption, credit } = image;
  const size = width && height ? { width, height } : UNKNOWN;
  const { src, srcset, sizes } = pictureSource(
    image,
    { ...picture, sizes: picture.sizes ?? SIZES },
    'large',
    false,
  );
  return html`<figure part="media" class="figure">
    <img
      part="image"
      class=${size === UNKNOWN ? 'picture unsized' : 'picture'}
      width=${size.width}
      height=${size.height}
      alt=${alt ?? ''}
      loading="eager"
      fetchpriority=${picture.fetchpriority ?? 'high'}
      sizes=${sizes ?? nothing}
      srcset=${srcset ?? nothing}
      src=${src}
      @error=${({ target }: Event) => giveWay(target as HTMLImageElement, url)}
    />
    ${
      caption || credit
        ? html`<figcaption class="figcaption">
            ${caption ? [html`<span part="caption" class="caption" dir="auto" lang=${lang}>${caption}</span>`, ' '] : nothing}${
              credit
                ? html`<span part="credit" class="credit" dir="auto"
                    >${credited(credit, strings.credit)}</span
                  >`
                : nothing
            }
          </figcaption>`
        : nothing
    }
  </figure>`;
}

/** Many credits say themselves what was done: “Photo: …”, “© …”. */
function credited(name: string, words: string): string {
  return /[:\uff1a\u00a9]/.test(name) ? name : fill(words, { name });
}

/**
 * A file that cannot be had: first the picture's own address is tried. A picture that does not come keeps its room, in
 * which its alternative text stands: nothing jumps. For WebKit it is square then, whatever the ratio, unless its
 * contents have no say.
 */
function giveWay(image: HTMLImageElement, url: string): void {
  if (image.currentSrc !== url && (image.srcset || image.src !== url)) {
    image.removeAttribute('srcset');
    image.src = url;
    return;
  }
  image.style.aspectRatio = `${image.getAttribute('width')} / ${image.getAttribute('height')}`;
  image.style.contain = 'size';
}
