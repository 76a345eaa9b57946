import type { ArticleImage } from '../article.js';
import type { PictureOptions, PicturePlace } from './card-options.js';
import type { resized as Resized } from './resized.js';

/** What an `img` is told. */
export interface PictureSource {
  src: string;
  srcset: string | undefined;
  /** Only where there is a `srcset` to choose from. */
  sizes: string | undefined;
  width: number;
  height: number;
}

/**
 * How wide a picture is drawn, where neither the page nor the browser knows. Known from the place alone, since measuring
 * would force a layout before the first drawing. In `sizes` an em is the reader's own font size.
 */
const SIZES: Record<PicturePlace, string> = {
  thumb: '7em',
  wide: '(min-width: 30em) 26em, 100vw',
  large: '(min-width: 60em) 45em, 100vw',
};

/** The ratio of the box, as long as the page sets no other. */
const RATIO = 3 / 2;

let resized: typeof Resized | undefined;

/** Loads what `imageUrl` needs, for the few pages that have an image service. */
export async function loadResizing(): Promise<void> {
  ({ resized } = await import('./resized.js'));
}

/**
 * Where a picture is had from, and how large it is.
 *
 * `width` and `height` are there always: the picture's own, or ones of the box's ratio where the backend does not say.
 * On a card the box has its size from the style in any case; they are for what comes before the style or without it,
 * so that no engine waits for the file to know how high the picture is.
 * @param lazy whether the browser may load it late. Only then it knows how wide the picture is drawn (`sizes="auto"`,
 *   https://html.spec.whatwg.org/multipage/images.html#sizes-attributes) before it chooses.
 */
export function pictureSource(
  image: ArticleImage,
  { sizes, imageUrl }: PictureOptions,
  place: PicturePlace,
  lazy = true,
): PictureSource {
  const { width = Math.round((image.height ?? 400) * RATIO) } = image;
  const { height = Math.round(width / RATIO) } = image;
  const { src, srcset } = (imageUrl && resized?.(image, imageUrl, place)) ?? {
    src: image.url,
    srcset: image.srcset,
  };
  const usual = (lazy ? 'auto, ' : '') + SIZES[place];
  return { src, srcset, sizes: srcset && (sizes ?? usual), width, height };
}
