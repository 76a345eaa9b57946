import type { ArticleImageInput, ArticleInput } from '../article.js';

/** What a page says of an article with `itemprop`. Its texts are plain text already. */
export interface Marked extends Omit<ArticleInput, 'url' | 'headline'> {
  headline?: { text: string };
}

const TEXTS = ['headline', 'description', 'articleSection', 'label'];
const WORDS = ['datePublished', 'dateModified', 'inLanguage', 'timeRequired', 'isAccessibleForFree'];
const NAMED = ['publisher', 'sponsor'];

/** Elements in a part of the page, but for what has a slot of its own. */
export function within<E extends Element>(box: Element, selector: string): E[] {
  return [...box.querySelectorAll<E>(selector)].filter((element) => {
    const slotted = element.closest('[slot]');
    return !slotted || slotted.contains(box);
  });
}

/**
 * What is marked in a part of the page, by schema.org's names and HTML's rules
 * (https://html.spec.whatwg.org/multipage/microdata.html#values), but that a link has its words beside its address.
 */
export function markedIn(box: Element): Marked {
  const found: Record<string, unknown> = {};
  const first = (names: string[], read: (element: Element) => unknown) => {
    for (const name of names) {
      const [element] = marked(box, name);
      if (element) found[name] = read(element);
    }
  };
  first(TEXTS, (element) => ({ text: wordsOf(element) }));
  first(WORDS, wordsOf);
  first(NAMED, named);
  first(['image'], picture);
  const authors = marked(box, 'author').map(named);
  if (authors.length) found['author'] = authors;
  const keywords = marked(box, 'keywords').map(wordsOf);
  // One may be a list with commas.
  if (keywords.length)
    found['keywords'] = keywords.length > 1 ? keywords.map((text) => ({ text })) : keywords[0];
  return found;
}

/** What an `img` says of its picture. */
export function pictureOf(image: HTMLImageElement): ArticleImageInput {
  const { src, srcset } = image;
  const [width, height, alt] = ['width', 'height', 'alt'].map((name) => image.getAttribute(name));
  return { url: src, srcset, width, height, ...(alt !== null && { alt: { text: alt! } }) };
}

/** Properties of the item itself, and not of those that are its properties. */
function marked(item: Element, name: string): Element[] {
  return within(item, `[itemprop~="${name}"]`).filter((element) => {
    const scope = element.parentElement!.closest('[itemscope]');
    return !scope || scope.contains(item);
  });
}

function named(element: Element): unknown {
  const of = (name: string) => marked(element, name)[0];
  const [name, url, logo] = [of('name'), of('url'), of('logo')];
  return {
    name: { text: wordsOf(name ?? element) },
    url: addressOf(url ?? element),
    logo: logo && addressOf(logo),
  };
}

function picture(element: Element): ArticleImageInput {
  const [file = element] = [...marked(element, 'url'), ...marked(element, 'contentUrl')];
  const [caption, credit] = ['caption', 'credit'].map((name) => marked(element, name)[0]);
  return {
    ...(file.localName === 'img' ? pictureOf(file as HTMLImageElement) : { url: addressOf(file) }),
    ...(caption && { caption: { text: wordsOf(caption) } }),
    ...(credit && { credit: { text: wordsOf(credit) } }),
  };
}

function addressOf(element: Element): string | null {
  return ['href', 'src', 'content'].map((name) => element.getAttribute(name)).find(Boolean) ?? null;
}

function wordsOf(element: Element): string {
  const attribute = { time: 'datetime', meta: 'content', link: 'href', data: 'value', meter: 'value' }[
    element.localName
  ];
  return ((attribute && element.getAttribute(attribute)) ?? element.textContent!).trim();
}
