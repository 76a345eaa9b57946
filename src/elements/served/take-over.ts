// What takes over a server's drawing, loaded where a page has one.
import type { LitElement } from 'lit';
import { _$LH } from 'lit/html.js';
import type { Article } from '../../article.js';
import type { ArticleQuery } from '../../backend.js';
import type { CardOptions } from '../../parts/card-options.js';
import type { ArticleLoader } from '../article-loader.js';
import { parsed } from '../parsed.js';
import { drawingKey } from './drawing-key.js';
import type * as hydrate from './hydrate.js';

/** An element that a server has drawn, in a shadow root of the parser's. */
export interface ServedElement extends LitElement {
  readonly loader: ArticleLoader;
  readonly query: ArticleQuery;
  /** While this is set, it draws as a server does. */
  servedAt: number | undefined;
}

/** What an element would draw, and of what. */
export interface Drawing {
  template: unknown;
  articles: readonly Article[];
  options: CardOptions;
}

/**
 * Waits until an element has what it needs, and makes a server's drawing its own: the same nodes, from now on drawn
 * again as if they had been drawn here.
 * @throws where it is another drawing: of other articles, in other words, by another version
 */
export async function takeOver(element: ServedElement, draw: () => Drawing): Promise<void> {
  const [{ hydrate }] = await Promise.all([hydration(), whole(element)]);
  await asked(element);
  const { shadowRoot: root, renderOptions } = element;
  const sheet = root!.querySelector<HTMLStyleElement>('style[data-drawn]')!;
  const [time, key] = sheet.dataset.drawn!.split(' ');
  element.servedAt = Number(time);
  try {
    const { template, articles, options } = draw();
    if (drawingKey(element, articles, options) !== key) throw new Error('Another drawing');
    keepHeight(root!.querySelector('.dates'));
    renderOptions.isConnected = element.isConnected;
    hydrate(template, root!, renderOptions);
  } finally {
    element.servedAt = undefined;
  }
  // It has them from its own sheets by now.
  sheet.remove();
}

/** Lit's inner names are other ones while a page is being developed. */
function hydration(): Promise<typeof hydrate> {
  return '_TemplateInstance' in _$LH ? import('./hydrate-development.js') : import('./hydrate.js');
}

/** The parser may be at it still. */
async function whole({ ownerDocument, nextSibling }: Element): Promise<void> {
  if (!nextSibling) await parsed(ownerDocument);
}

/** Asks, and asks again where the page wants something else meanwhile, until there is an answer. */
async function asked(element: ServedElement): Promise<void> {
  const { loader } = element;
  let question: string;
  do {
    question = JSON.stringify(element.query);
    loader.load();
    let served: unknown;
    while (served !== loader.served) await (served = loader.served);
    // Data that a script brings later, or an element that waits until it is near.
    if (loader.state === 'idle') await settled(element);
  } while (question !== JSON.stringify(element.query));
}

function settled(element: Element): Promise<unknown> {
  return new Promise((resolve) => {
    for (const type of ['article-load', 'article-error'])
      element.addEventListener(type, resolve, { once: true });
  });
}

/** The reader's own dates do without the name of a time zone. What they need no more stays, so that nothing moves. */
function keepHeight(dates: HTMLElement | null): void {
  if (!dates) return;
  const { style } = dates;
  style.minBlockSize = `${dates.offsetHeight}px`;
  addEventListener('resize', () => (style.minBlockSize = ''), { once: true });
}
