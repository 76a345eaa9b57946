import type { ArticleImageInput } from '../article.js';
import { decodeEntities } from '../text/entities.js';

/** Pictures that are none of the article's: counters, spacers, smileys, the faces of authors. */
const FOREIGN =
  /^data:|gravatar\.com\/avatar|\/images\/core\/emoji\/|\/stat\?event=|feedburner\.com\/~|feedsportal\.com|feeds\.wordpress\.com|doubleclick\.net|google-analytics\.com|(?:pixel|spacer|blank|transparent|1x1)\.(?:gif|png|php|wp\.com|quantserve)|\/b\.gif|\/matomo\.php|\/piwik\.php/i;

/** Whether an address may be an article's picture. */
export function isPicture(url: string): boolean {
  return !FOREIGN.test(url);
}

const attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/y;

/**
 * The first `<img>` that shows something. Read from the text in one pass: a parser of the browser's would load what it
 * finds, and every tracking pixel in it.
 */
export function firstImage(html: string): ArticleImageInput | undefined {
  const opening = /<img(?=[\s/])/gi;
  while (opening.test(html)) {
    const values = new Map<string, string>();
    attribute.lastIndex = opening.lastIndex;
    for (let match; (match = attribute.exec(html)); opening.lastIndex = attribute.lastIndex) {
      const [, name = '', double, single, bare = ''] = match;
      values.set(name.toLowerCase(), decodeEntities(double ?? single ?? bare));
    }
    const image = read(values);
    if (image) return image;
  }
  return undefined;
}

function read(values: Map<string, string>): ArticleImageInput | undefined {
  const [width, height, alt] = ['width', 'height', 'alt'].map((name) => values.get(name));
  // Pages that load pictures late keep the address elsewhere, and something empty in its place.
  const url = [values.get('src'), values.get('data-src'), values.get('data-lazy-src')].find(
    (src) => src && isPicture(src),
  );
  const isSmall = [width, height].some((size) => size && parseFloat(size) < 80 && !size.endsWith('%'));
  if (!url || isSmall || /\b(?:smiley|emoji|avatar)/i.test(values.get('class') ?? '')) return undefined;
  return { url, width, height, alt: alt ? { text: alt } : alt, srcset: values.get('srcset') };
}
