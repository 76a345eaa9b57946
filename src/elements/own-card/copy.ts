import type { Article } from '../../article.js';
import type { CardOptions } from '../../parts/card-options.js';
import { linkAttributes } from '../../parts/link.js';
import { pictureSource } from '../../parts/picture-source.js';
import { readingTimeText } from '../../parts/reading-time.js';
import { dateText, fullDate } from '../../parts/time.js';
import { httpUrl } from '../../text/url.js';
import type { Blueprint } from './pattern.js';
import { valuesOf, type Scope, type Value } from './values.js';

/** What is filled in beside the values: the article they are of, and how cards are drawn. */
export interface Filling {
  article: Article;
  options: CardOptions;
  /** The article's place in the list, from 0. */
  index: number;
}

/** Words that are the article's, and so in its language. */
const ITS_WORDS = /\b(?:headline|description|caption)\b/;
const LINKS = 'a, area, link';
/** What holds no words although it is all there is in an element. */
const WORDLESS = 'br, hr, img, input, picture, svg, wbr';

/**
 * One copy of a template, or of one element of it. It remembers what it has written: filled anew it touches only what
 * has changed, and what the page's own scripts have done to the rest stays.
 */
export class Copy {
  readonly node: Element | DocumentFragment;
  readonly #blueprint: Blueprint;
  readonly #places: Place[] = [];
  readonly #written = new Map<string, string | null>();
  #text: Text | undefined;

  constructor(blueprint: Blueprint, page: Document) {
    this.#blueprint = blueprint;
    this.node = page.importNode(blueprint.node, true);
    const comments = page.createNodeIterator(this.node, NodeFilter.SHOW_COMMENT);
    for (const inner of blueprint.inner) this.#places.push(new Place(inner, comments.nextNode() as Comment));
  }

  /**
   * @param scope what the elements in it are about
   * @param value its own value; absent for the whole template
   */
  fill(scope: Scope, filling: Filling, value?: Value): void {
    const { node } = this;
    if (value) this.#fillElement(node as Element, value, filling);
    const isItem = value?.item && (node as Element).hasAttribute('itemscope');
    for (const place of this.#places) place.fill(isItem ? value.item! : scope, filling, value);
  }

  /** HTML's own rules (https://html.spec.whatwg.org/multipage/microdata.html#values), backwards. */
  #fillElement(element: Element, value: Value, filling: Filling): void {
    const { article, options } = filling;
    const { date, minutes, text, words, address } = value;
    const machine = value.machine ?? date ?? (minutes ? `PT${minutes}M` : (text ?? address));
    switch (element.localName) {
      case 'img':
      case 'source':
        this.#fillPicture(value, filling);
        return;
      case 'meta':
        this.#write('content', machine);
        return;
      case 'meter':
        this.#write('value', minutes?.toString());
        return;
      case 'data':
        this.#write('value', machine);
        break;
      case 'time':
        if (!date && !minutes) break;
        this.#write('datetime', machine);
        if (!date) break;
        this.#write('title', this.#own('title') ?? fullDate(date, options));
        // By its part the element finds the dates that change while they are looked at.
        this.#write('part', this.#own('part') ?? 'date');
        break;
      case 'a':
      case 'area':
      case 'link':
        this.#fillLink(value, filling);
    }
    const isWords = ITS_WORDS.test(this.#own('itemprop')!);
    const lang = isWords && article.inLanguage !== options.lang ? article.inLanguage : undefined;
    this.#write('lang', this.#own('lang') ?? lang);
    // An element that holds others with values leaves the words to them.
    if (this.#blueprint.inner.length) return;
    if (date) this.#say(dateText(date, options));
    else if (minutes) this.#say(readingTimeText(minutes, options));
    else if (words) this.#say(words);
    else if (text) {
      this.#write('dir', this.#own('dir') ?? 'auto');
      this.#say(text);
    } else if (address && !element.matches(LINKS)) this.#say(address);
  }

  #fillLink({ address }: Value, { article, options: { link } }: Filling): void {
    const url = httpUrl(address);
    if (!url) {
      this.#write('href', undefined);
      return;
    }
    const own = {
      target: link.target ?? this.#own('target'),
      rel: link.rel ?? this.#own('rel'),
      referrerpolicy: link.referrerpolicy ?? this.#own('referrerpolicy'),
    };
    // Parameters and the word on who paid are for the article's own address.
    const isArticle = url === article.url;
    const attributes = linkAttributes(isArticle ? article : { url }, {
      ...own,
      ...(isArticle && { params: link.params }),
    });
    for (const [name, said] of Object.entries(attributes)) this.#write(name, said);
  }

  #fillPicture({ picture }: Value, { options, index }: Filling): void {
    const isImage = (this.node as Element).localName === 'img';
    const fetchpriority = (index === 0 && options.picture.fetchpriority) || undefined;
    const loading = this.#own('loading') ?? (fetchpriority === 'high' ? 'eager' : 'lazy');
    const { src, srcset, sizes } = pictureSource(picture!, options.picture, 'wide', loading === 'lazy');
    const { alt, width, height } = picture!;
    if (isImage) {
      this.#watch();
      this.#write('fetchpriority', this.#own('fetchpriority') ?? fetchpriority);
      this.#write('loading', loading);
      this.#write('alt', alt ?? this.#own('alt') ?? '');
      if (!this.#own('width') && !this.#own('height')) {
        this.#write('width', width?.toString());
        this.#write('height', height?.toString());
      }
    }
    // Before the addresses, which are asked for as soon as they are there.
    this.#write('sizes', this.#own('sizes') ?? sizes);
    this.#write('srcset', isImage ? srcset : (srcset ?? src));
    if (isImage) this.#write('src', httpUrl(src));
  }

  /** A broken picture gives way, as a card's does. */
  #watch(): void {
    if (this.#written.has('src')) return;
    this.node.addEventListener('load', ({ target }) => ((target as HTMLElement).hidden = false));
    this.node.addEventListener('error', ({ target }) => ((target as HTMLElement).hidden = true));
  }

  /** An attribute as the template has it. */
  #own(name: string): string | undefined {
    return (this.#blueprint.node as Element).getAttribute(name) ?? undefined;
  }

  /** Sets an attribute; back to the template's own where there is no value. */
  #write(name: string, value: string | undefined): void {
    const element = this.node as Element;
    const said = value ?? this.#own(name) ?? null;
    if (this.#written.get(name) === said) return;
    this.#written.set(name, said);
    if (said === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== said) element.setAttribute(name, said);
  }

  #say(text: string): void {
    this.#text ??= placeOfWords(this.node as Element);
    if (this.#text.data !== text) this.#text.data = text;
  }
}

/** Where an element has its words, so that the picture beside them and the elements around them stay. */
function placeOfWords(element: Element): Text {
  const page = element.ownerDocument;
  const nodes = page.createNodeIterator(element, NodeFilter.SHOW_TEXT);
  const words: Text[] = [];
  for (let node; (node = nodes.nextNode() as Text | null);) if (/\S/.test(node.data)) words.push(node);
  if (words.length === 1) return words[0]!;
  if (words.length) element.textContent = '';
  let place = element;
  while (place.children.length === 1 && !place.firstElementChild!.matches(WORDLESS))
    place = place.firstElementChild!;
  const text = page.createTextNode('');
  place.append(text);
  return text;
}

/** Whether there is anything in a value that an element could show or say. */
function suits(element: Element, { picture, minutes, text, words, date, address }: Value): boolean {
  if (element.matches('img, source')) return picture !== undefined;
  if (element.matches('meter')) return minutes !== undefined;
  return element.matches('data, meta') || Boolean(text ?? words ?? date ?? minutes ?? address);
}

/** Where an element with `itemprop` stood: as many copies of it as there are values. */
class Place {
  readonly #blueprint: Blueprint;
  readonly #end: Comment;
  readonly #copies: Copy[] = [];
  readonly #spaces: Text[] = [];

  constructor(blueprint: Blueprint, end: Comment) {
    this.#blueprint = blueprint;
    this.#end = end;
  }

  /** @param around the value of the element around it */
  fill(scope: Scope, filling: Filling, around?: Value): void {
    const { carriesText, node } = this.#blueprint;
    const element = node as Element;
    let values = valuesOf(scope, element.getAttribute('itemprop')!, filling.options);
    if (carriesText && around?.text) values = [{ text: around.text, ...values[0] }];
    values = values.filter((value) => suits(element, value));
    for (const copy of this.#copies.splice(values.length)) (copy.node as Element).remove();
    for (const space of this.#spaces.splice(Math.max(0, values.length - 1))) space.remove();
    values.forEach((value, index) => {
      const copy = this.#copies[index];
      if (copy) copy.fill(scope, filling, value);
      else this.#add(scope, filling, value);
    });
  }

  #add(scope: Scope, filling: Filling, value: Value): void {
    const copy = new Copy(this.#blueprint, this.#end.ownerDocument);
    // Filled first: a picture is asked for once, and a custom element sees itself whole.
    copy.fill(scope, filling, value);
    // Names side by side would be read as one.
    if (this.#copies.length) {
      const space = this.#end.ownerDocument.createTextNode(' ');
      this.#spaces.push(space);
      this.#end.before(space);
    }
    this.#end.before(copy.node);
    this.#copies.push(copy);
  }
}
