import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleImage } from '../../article.js';
import { fill } from '../../locales/words.js';
import type { CardOptions } from '../card-options.js';

/** Room for a picture of which nobody says how large it is: as wide as most of news are. */
const UNKNOWN = { width: 1200, height: 800 };

/** The article's picture, whole, with what it shows and who made it. Loaded first: it is what the page opens with. */
export function viewFigure(
  { url, width, height, alt, srcset, caption, credit }: ArticleImage,
  { picture, strings }: CardOptions,
  lang: string | typeof nothing,
): TemplateResult {
  const size = width && height ? { width, height } : UNKNOWN;
  return html`<figure part="media" class="figure">
    <img
      part="image"
      class=${size === UNKNOWN ? 'picture unsized' : 'picture'}
      src=${url}
      srcset=${srcset ?? nothing}
      sizes=${srcset ? (picture.sizes ?? '(min-width: 64rem) 60rem, 100vw') : nothing}
      width=${size.width}
      height=${size.height}
      alt=${alt ?? ''}
      loading="eager"
      fetchpriority=${picture.fetchpriority ?? 'high'}
      @error=${keepRoom}
    />
    ${
      caption || credit
        ? html`<figcaption class="figcaption">
            ${caption ? html`<span part="caption" class="caption" dir="auto" lang=${lang}>${caption}</span> ` : nothing}${
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
 * A picture that does not come keeps its room, in which its alternative text stands: nothing jumps. For WebKit it is
 * square then, whatever the ratio, unless its contents have no say.
 */
function keepRoom({ currentTarget }: Event): void {
  const image = currentTarget as HTMLImageElement;
  image.style.aspectRatio = `${image.getAttribute('width')} / ${image.getAttribute('height')}`;
  image.style.contain = 'size';
}
