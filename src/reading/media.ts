import type { ArticleImageInput } from '../article.js';
import { httpUrl } from '../text/url.js';
import { firstImage, isPicture } from './first-image.js';
import { all, text } from './xml.js';

/** A picture of a width that is known and smaller than this is an icon, taken only if there is nothing else. */
const SMALL = 120;

const FILE = /\.(?:jpe?g|png|webp|gif|avif)\b/i;

type Picture = ArticleImageInput & { url: string; width?: string | undefined; height?: string | undefined };

/**
 * The picture of an item of a feed, from wherever feeds put one: Media RSS (https://www.rssboard.org/media-rss), an
 * enclosure, what podcasts and some papers have, the first in the text.
 * @param page Where addresses in the text start from.
 */
export function imageOf(
  item: Element,
  base: string,
  html: string,
  page: string,
): ArticleImageInput | undefined {
  const groups = all(item, 'media:group');
  const contents = [...groups, item].flatMap((place) =>
    all(place, 'media:content').flatMap((element) => picture(element, base, place, item)),
  );
  const thumbnails = [item, ...groups, ...[item, ...groups].flatMap((place) => all(place, 'media:content'))]
    .flatMap((place) => all(place, 'media:thumbnail'))
    .flatMap((element) => at(element.getAttribute('url'), base, element));
  const enclosures = [...all(item, 'enclosure'), ...all(item, 'link')]
    .filter((link) => link.localName === 'enclosure' || link.getAttribute('rel') === 'enclosure')
    .filter((link) => isImage(link, link.getAttribute('url') ?? link.getAttribute('href')))
    .flatMap((link) => at(link.getAttribute('url') ?? link.getAttribute('href'), base));
  const others = [...all(item, 'itunes:image'), ...all(item, 'image')].flatMap((image) =>
    at(
      image.getAttribute('href') ?? image.getAttribute('url') ?? text(image, 'url') ?? image.textContent,
      base,
    ),
  );
  const main = largest(contents);
  const found = [
    ...(main ? [withVariants(main, contents)] : []),
    ...[largest(thumbnails)].flatMap((it) => it ?? []),
    ...enclosures,
    ...others,
  ];
  const isLarge = ({ width }: ArticleImageInput) => !width || Number(width) >= SMALL;
  return found.find(isLarge) ?? inText(html, page) ?? found[0];
}

/** A picture with its address made whole; none where there is no address, or one that leads to no picture. */
function at(url: string | null | undefined, base: string, sizes?: Element): Picture[] {
  const address = httpUrl(url, base);
  if (!address || !isPicture(address)) return [];
  const [width, height] = ['width', 'height'].map((name) => sizes?.getAttribute(name) ?? undefined);
  return [{ url: address, width, height }];
}

/** Real feeds say `medium`, or `type`, or leave it to the name of the file. */
function isImage(element: Element, url: string | null): boolean {
  const said = element.getAttribute('medium') || element.getAttribute('type');
  return said ? /^image\b/i.test(said) : FILE.test(url ?? '');
}

/** What is said of a picture stands in it, in its group, or beside it. */
function picture(element: Element, base: string, place: Element, item: Element): (Picture & Grouped)[] {
  const url = element.getAttribute('url');
  if (!isImage(element, url)) return [];
  const said = (name: string, ...places: Element[]) =>
    places.map((it) => text(it, name)).find((it) => it !== undefined);
  // Beside a picture it is the title of the item; and a file's name says nothing.
  const title = said('media:title', element, ...(place === item ? [] : [place]));
  return at(url, base, element).map((it) => ({
    ...it,
    alt: title && /\s/.test(title) ? title : undefined,
    caption: said('media:description', element, place, item),
    credit: said('media:credit', element, place, item),
    group: place === item ? undefined : place,
  }));
}

interface Grouped {
  group?: Element | undefined;
}

/** The one with most pixels, as far as they are known; the first of several. */
function largest<T extends Picture>(pictures: T[]): T | undefined {
  const area = ({ width, height }: Picture) => Number(width ?? 0) * Number(height || width || 0) || 0;
  return pictures.reduce<T | undefined>(
    (best, it) => (best && area(best) >= area(it) ? best : it),
    undefined,
  );
}

/** Others of one group, or of one address up to its query, are the same picture in other sizes. */
function withVariants({ group, ...main }: Picture & Grouped, all: (Picture & Grouped)[]): ArticleImageInput {
  const file = (url: string) => url.split('?')[0];
  const variants = all
    .filter((it) => (group ? it.group === group : file(it.url) === file(main.url)))
    .map(({ url, width, height }) => ({ url, width, height }));
  return variants.length > 1 ? { ...main, variants } : main;
}

function inText(html: string, base: string): ArticleImageInput | undefined {
  const image = firstImage(html);
  const url = image && httpUrl(image.url, base);
  return url ? { ...image, url } : undefined;
}
