import type { ArticleImageInput, FocalPoint } from '../article.js';
import { isObject, own, ownNumber } from './shape.js';
import { firstOf, layersOf } from './common-names.js';

const TEXTS = ['rendered', 'text', 'value', 'basic', 'main', 'name', 'label', 'title', 'current', '$t', '_'];
const URLS = ['url', 'href', 'src', 'link', 'source_url', 'canonical', 'alias', 'current', 'rendered', '$t'];

/** A text or number out of what systems wrap them in: `{rendered}`, `[{value}]`, `{en: …}`. */
export function textOf(value: unknown, depth = 3): string | number | undefined {
  if (typeof value === 'string') return value || undefined;
  if (typeof value === 'number') return value;
  if (!depth) return undefined;
  if (Array.isArray(value)) return firstOf([value], ['0'], (it) => textOf(it, depth - 1));
  return firstOf(layersOf(value), TEXTS, (it) => textOf(it, depth - 1)) ?? localised(value);
}

/** `{en: 'Harbour', de: 'Hafen'}`: whichever comes first, as the page can say better in its `map`. */
function localised(value: unknown): string | undefined {
  const entries = isObject(value) ? Object.entries(value).slice(0, 50) : [];
  const isByLanguage = ([key, it]: [string, unknown]) =>
    /^(?!id$)[a-z]{2}(?:[-_]\w{2,4})?$/.test(key) && typeof it === 'string';
  return entries.every(isByLanguage) ? (entries[0]?.[1] as string | undefined) : undefined;
}

/** A name that people may read: relations that were not followed are ids, and no names. */
export function nameOf(value: unknown): string | undefined {
  const name = textOf(value);
  return typeof name === 'string' && !/^[\da-f-]{20,}$/i.test(name) ? name : undefined;
}

/** Names in the form of our `author` and `publisher`, with the address where there is one. */
export function namesOf(value: unknown): { name: string; url: string | undefined }[] | undefined {
  const people = (Array.isArray(value) ? value : [value]).flatMap((it) => {
    const name = nameOf(it);
    return name ? [{ name, url: isObject(it) ? urlOf(it) : undefined }] : [];
  });
  return people.length ? people : undefined;
}

/** An address out of what systems wrap them in. An id has neither slash nor dot. */
export function urlOf(value: unknown, depth = 3): string | undefined {
  if (typeof value === 'string') return /[/.]/.test(value) ? value : undefined;
  if (!depth) return undefined;
  if (Array.isArray(value)) return firstOf([value], ['0'], (it) => urlOf(it, depth - 1));
  return firstOf(layersOf(value), URLS, (it) => urlOf(it, depth - 1));
}

function pointOf(value: unknown): FocalPoint | undefined {
  const [x, y] = [ownNumber(value, 'x'), ownNumber(value, 'y')];
  return x === undefined || y === undefined ? undefined : { x, y };
}

/** Payload's `focalX` and `focalY` are percentages, both 50 where nobody has chosen. */
function percentOf(layers: readonly unknown[]): FocalPoint | undefined {
  const [x, y] = ['focalX', 'focalY'].map((name) => firstOf(layers, [name], textOf));
  const isChosen = typeof x === 'number' && typeof y === 'number' && !(x === 50 && y === 50);
  return isChosen ? { x: x / 100, y: y / 100 } : undefined;
}

/** Pictures from an address, an object with one, or a list of either. */
export function imagesOf(value: unknown): ArticleImageInput[] | undefined {
  const images = (Array.isArray(value) ? value : [value]).flatMap((it): ArticleImageInput[] => {
    const url = urlOf(it);
    if (!url) return [];
    const layers = layersOf(it);
    const variants = firstOf(layers, ['sizes', 'formats'], (them) => (isObject(them) ? them : undefined));
    return [
      {
        url,
        width: firstOf(layers, ['width'], textOf),
        height: firstOf(layers, ['height'], textOf),
        alt: firstOf(layers, ['alt', 'alt_text', 'alternativeText', 'altText'], textOf),
        caption: firstOf(layers, ['caption'], textOf),
        credit: firstOf(layers, ['credit', 'copyright'], textOf),
        focus: firstOf(layers, ['focus'], pointOf) ?? percentOf(layers),
        srcset: firstOf(layers, ['srcset'], (it) => (typeof it === 'string' ? it : undefined)),
        variants: Object.values(variants ?? {}).map((size) => ({
          url: urlOf(size),
          width: textOf(own(size, 'width')),
          height: textOf(own(size, 'height')),
        })),
      },
    ];
  });
  return images.length ? images : undefined;
}
