import { html, noChange, nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import { keyed } from 'lit/directives/keyed.js';
import type { ArticleImage } from '../article.js';
import type { CardOptions, PictureOptions, PicturePlace } from './card-options.js';
import { pictureSource } from './picture-source.js';

/**
 * The picture, in a box of fixed ratio. A picture without alternative text is decoration here: the headline beside it
 * says what the link is about.
 *
 * Always an `img`: in one an SVG neither runs nor loads anything
 * (https://html.spec.whatwg.org/multipage/images.html#images-processing-model). Without `referrerpolicy`: the page's own
 * policy holds, by default the mere origin. `no-referrer` would keep that back as well, but hosts that serve pictures
 * to their own sites only would refuse.
 *
 * Another picture is another `img`: nothing of what befell the last one is left, and it is not to be seen any longer
 * under the new headline. What decides how it is loaded stands before `src`, which some engines act upon at once.
 */
export function media(image: ArticleImage, { picture }: CardOptions, index: number): unknown {
  const fetchpriority = index ? undefined : picture.fetchpriority;
  const lazy = fetchpriority !== 'high';
  const source = pictureSource(image, picture, placeOf(picture, index), lazy);
  const { src, srcset, sizes, width, height } = source;
  return keyed(
    `${src} ${srcset}`,
    html`<div part="media" class="media">
      <img
        part="image"
        class="image"
        alt=${image.alt ?? ''}
        width=${width}
        height=${height}
        loading=${lazy ? 'lazy' : 'eager'}
        fetchpriority=${fetchpriority ?? nothing}
        decoding="async"
        sizes=${sizes ?? nothing}
        srcset=${srcset ?? nothing}
        src=${src}
        @error=${({ target }: Event) => giveWay(target as HTMLImageElement, image)}
        ${fit(image)}
      />
    </div>`,
  );
}

function placeOf({ layout }: PictureOptions, index: number): PicturePlace {
  if (layout === 'featured') return index ? 'thumb' : 'large';
  return layout && layout !== 'grid' ? 'thumb' : 'wide';
}

/**
 * A file that cannot be had: first the picture's own address is tried, since a size of it or an image service may be
 * what fails. Then its words stand in the box, which keeps its size; the browser's broken-picture sign goes.
 */
function giveWay(img: HTMLImageElement, { url, alt }: ArticleImage): void {
  if (img.hidden) return;
  if (img.currentSrc !== url && (img.srcset || img.src !== url)) {
    img.removeAttribute('srcset');
    img.src = url;
    return;
  }
  img.hidden = true;
  if (!alt) return;
  const words = img.ownerDocument.createElement('span');
  words.className = 'alt';
  words.dir = 'auto';
  words.textContent = alt;
  img.after(words);
}

/** What no attribute can say: a strict Content-Security-Policy forbids `style`, but not what a script sets. */
const fit = directive(
  class extends Directive {
    render(_image: ArticleImage): unknown {
      return noChange;
    }

    override update({ element }: ElementPart, [image]: [ArticleImage]): unknown {
      const img = element as HTMLImageElement;
      const { focus } = image;
      img.style.objectPosition = focus ? `${focus.x * 100}% ${focus.y * 100}%` : '';
      // It may have failed before anybody listened. An SVG may have no width of its own and be whole.
      if (img.complete && !img.naturalWidth) img.decode().catch(() => img.complete && giveWay(img, image));
      return noChange;
    }
  },
);
