import type { ArticleImage } from '../article.js';
import { toSrcset } from '../text/srcset.js';
import { httpUrl } from '../text/url.js';
import type { PictureOptions, PicturePlace } from './card-options.js';

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

/** For engines that know no `srcset`: twice as many pixels as the place is wide, about. */
const SRC_WIDTHS: Record<PicturePlace, number> = { thumb: 240, wide: 640, large: 1280 };

/** The ratio of the box, as long as the page sets no other. */
const RATIO = 3 / 2;

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
  const { src, srcset } = (imageUrl && resized(image, imageUrl, SRC_WIDTHS[place])) ?? {
    src: image.url,
    srcset: image.srcset,
  };
  const usual = (lazy ? 'auto, ' : '') + SIZES[place];
  return { src, srcset, sizes: srcset && (sizes ?? usual), width, height };
}

/** Widths that an image service is asked for: the same everywhere, so that its cache has them. */
const WIDTHS = [160, 240, 320, 480, 640, 960, 1280, 1920];

let said = false;

/**
 * The picture at the sizes that the page's own `imageUrl` makes, never wider than it is. Undefined where that function
 * leaves the picture alone, or fails: this picture is drawn as it came then, and the page's author hears of it.
 */
function resized(
  { url, width, height }: ArticleImage,
  imageUrl: NonNullable<PictureOptions['imageUrl']>,
  wanted: number,
): { src: string; srcset: string | undefined } | undefined {
  const widest = Math.min(width ?? Infinity, WIDTHS.at(-1)!);
  const address = (some: number) => {
    const size = width && height ? { height: Math.round((some * height) / width) } : {};
    const answer = imageUrl(url, { width: some, ...size });
    // Services on the page's own host are asked by a path. `<base>` has no say: it may be somebody else's.
    const safe = httpUrl(answer, globalThis.location?.href);
    if (!safe) throw new TypeError(`no http(s) address: ${String(answer)}`);
    return safe;
  };
  try {
    const files = [...WIDTHS.filter((some) => some < widest), widest]
      .map((some) => ({ url: address(some), width: some }))
      .filter((file) => file.url !== url);
    const src = files.find((file) => file.width >= wanted) ?? files.at(-1);
    return src && { src: src.url, srcset: toSrcset(files) };
  } catch (error) {
    if (!said) console.warn(`imageUrl of configure() failed for ${url}, which is drawn as it is.`, error);
    said = true;
    return undefined;
  }
}
