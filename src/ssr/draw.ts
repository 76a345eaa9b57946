import { render } from '@lit-labs/ssr';
import { FallbackRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { Article, ArticleInput } from '../article.js';
import { prepareWords } from '../configure.js';
import { fetched } from '../data/fetched.js';
import { throughTheDoor } from '../data/read-page.js';
import { serialize } from '../data/serialize.js';
import { readAgain } from '../elements/inline-articles.js';
import { isTag } from '../elements/nearest-lang.js';
import { drawingKey } from '../elements/served/drawing-key.js';
import { declaredStyles } from './declared-styles.js';
import { readsFor } from './reads-for.js';
import { serverElement } from './server-element.js';
import { presentAttributes, type AttributeValue } from './write-tag.js';

/** What an element is drawn of. */
export interface DrawOptions {
  /** The element's attributes, as the page would write them. */
  attributes?: Readonly<Record<string, AttributeValue>> | undefined;
  /**
   * The articles of a list: those of `fetchArticles()` as it gives them, or from anywhere else; a text of these is read
   * as HTML, unless it is `{ text }`.
   */
  articles?: readonly ArticleInput[] | undefined;
  /**
   * The article of `<article-card>` and `<article-view>`. Of `<related-reads>` the one that the page is about: then the
   * reads are chosen from `articles` as a browser would; without it all of them are shown, in their order.
   */
  article?: ArticleInput | undefined;
  /** Language of the interface: the page's. It is written as the element's `lang`. Default: that attribute, else `en`. */
  lang?: string | undefined;
  /**
   * Address of the page that the element is on: relative addresses are relative to it, and a list leaves its article
   * out. Default: not known.
   */
  url?: string | undefined;
}

/** An element as it has been drawn. */
export interface Drawn {
  attributes: (readonly [string, string])[];
  /** What its shadow root holds beside its style sheet. Absent where there is nothing to draw. */
  html?: string;
  css: string;
  /** When it was drawn, and of what. */
  mark: string;
  /** Those that are to be seen. */
  shown: readonly Article[];
  /** What the browser's element needs to draw the same, and to go on. */
  data: readonly Article[];
  isList: boolean;
}

/** Draws an element of the library by its own templates. */
export async function draw(
  tag: string,
  { attributes: wanted = {}, articles = [], article, lang, url = '' }: DrawOptions,
): Promise<Drawn> {
  const element = serverElement(tag);
  const given = lang === undefined ? wanted : { ...wanted, lang };
  const said = presentAttributes(element.isRelated ? { ...given, rank: 'none', pins: undefined } : given);
  element.address = url;
  for (const [name, value] of said) element.setAttribute(name, value);
  if (!isTag(element.getAttribute('lang') ?? '')) element.setAttribute('lang', 'en');
  await prepareWords(element.getAttribute('lang')!);
  element.servedAt = Date.now();

  const door = (inputs: readonly ArticleInput[]) => {
    const read = inputs.flatMap((input): readonly ArticleInput[] =>
      fetched.has(input) ? [input] : throughTheDoor({ articles: [input] }, url || undefined).articles,
    );
    // As the browser will read them.
    return readAgain({ text: serialize(read), url }).articles;
  };
  const { isList, isRelated } = element;
  let pool: readonly Article[] = door(isList || !article ? articles : [article]);
  if (isRelated) pool = readsFor(door(article ? [article] : [])[0], pool, wanted, element.places, url);
  const drawing = await element.drawing([...pool]);
  const shown = drawing.articles;
  const drawn = { attributes: said, css: declaredStyles(element), isList };
  if (!shown.length) return { ...drawn, mark: '', shown, data: [] };
  return {
    ...drawn,
    // It is the content of an element, which its slots need to know.
    html: await collectResult(
      render(drawing.template, { customElementHostStack: [new FallbackRenderer(tag)] }),
    ),
    mark: `${element.servedAt} ${drawingKey(element, shown, drawing.options)}`,
    shown,
    // A list that grows goes on with what it does not show yet.
    data: element.more ? pool : shown,
  };
}
