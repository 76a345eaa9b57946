import type { ArticleImage } from '../article.js';
import { toSrcset } from '../text/srcset.js';
import { httpUrl } from '../text/url.js';
import type { PictureOptions, PicturePlace } from './card-options.js';

/** Widths that an image service is asked for: the same everywhere, so that its cache has them. */
const WIDTHS = [160, 240, 320, 480, 640, 960, 1280, 1920];

/** For engines that know no `srcset`: twice as many pixels as the place is wide, about. */
const SRC_WIDTHS: Record<PicturePlace, number> = { thumb: 240, wide: 640, large: 1280 };

let said = false;

/**
 * The picture at the sizes that the page's own `imageUrl` makes, never wider than it is. Undefined where that function
 * leaves the picture alone, or fails: this picture is drawn as it came then, and the page's author hears of it.
 */
export function resized(
  { url, width, height }: ArticleImage,
  imageUrl: NonNullable<PictureOptions['imageUrl']>,
  place: PicturePlace,
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
    const src = files.find((file) => file.width >= SRC_WIDTHS[place]) ?? files.at(-1);
    return src && { src: src.url, srcset: toSrcset(files) };
  } catch (error) {
    if (!said) console.warn(`imageUrl of configure() failed for ${url}, which is drawn as it is.`, error);
    said = true;
    return undefined;
  }
}
