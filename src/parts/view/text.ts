import type { Article } from '../../article.js';
import type { CardOptions } from '../card-options.js';
import { drawBody, type TextPage } from '../body.js';
import { readingTime } from '../../reading/reading-time.js';
import { bodyText } from '../../text/body/body-text.js';
import { cleanBody } from '../../text/body/clean-body.js';
import { withoutPicture } from '../../text/body/without-picture.js';
import { countWords } from '../../text/count-words.js';
import { direction } from '../../text/direction.js';
import { opensWith } from '../../text/opens-with.js';

/** An article's text, built once. */
export interface ViewText {
  /** By what it is known again, so that it is not built anew with every drawing: a reader may have marked something in it. */
  key: string;
  /** Absent where there is nothing to read. */
  node?: unknown;
  /** What stood below the article's picture in the text, from which it has been taken out. */
  caption?: string;
  /** How long it takes to read, in whole minutes; absent for what is read in less than half of one. */
  minutes?: number;
  /** Whether the standfirst is only the text's own beginning. */
  repeatsDescription: boolean;
}

/** The element that a text is built for. */
export interface TextHost {
  readonly ownerDocument: TextPage & {
    /** What stands for a text that is no node: a server's. */
    drawable?(text: HTMLElement): unknown;
  };
  readonly shadowRoot: Pick<ShadowRoot, 'getElementById'> | null;
}

/**
 * Builds the text of an article, or finds that it is the one that has been built.
 * @param sanitize has its say on the HTML before the allow-list
 */
export function viewText(
  article: Article,
  { fields, level, lang, link, strings }: CardOptions,
  sanitize: (html: string) => string,
  { ownerDocument: page, shadowRoot }: TextHost,
  before?: ViewText,
): ViewText {
  const { articleBody: html = '', description = '', image, inLanguage, url } = article;
  const picture = fields.has('image') ? image[0]?.url : undefined;
  const { embed, newTab, openAt, table } = strings;
  const said = [lang, embed, newTab, openAt, table];
  const key = JSON.stringify([html, description, picture, inLanguage, url, level, link, said]);
  if (before?.key === key) return before;

  const whole = html ? cleanBody(sanitize(html), { base: url, level }) : [];
  const { nodes, caption } = picture ? withoutPicture(whole, picture) : { nodes: whole };
  if (!nodes.length) return { key, repeatsDescription: false };
  const node = page.createElement('div');
  node.id = 'text';
  node.className = 'text';
  node.part.add('body');
  // Reached by the skip link only.
  node.tabIndex = -1;
  node.dir = direction(inLanguage) ?? 'auto';
  if (inLanguage) node.lang = inLanguage;
  node.append(drawBody(nodes, { strings, lang, link, page }));
  const words = bodyText(nodes);
  const minutes = Math.round(readingTime(countWords(words)) ?? 0);
  const repeatsDescription = opensWith(words.slice(0, description.length * 2 + 200), description);
  const there = before ? null : shadowRoot?.getElementById('text');
  return {
    key,
    node: page.drawable?.(node) ?? (there ? asServed(node, there) : node),
    repeatsDescription,
    ...(minutes && { minutes }),
    ...(caption && { caption }),
  };
}

/**
 * Where a server has drawn the same text, its nodes stay, with whatever a reader has done to them meanwhile; another one
 * gives way. Only what frames are shown in is our own in any case: that can be pressed.
 */
function asServed(built: HTMLElement, there: HTMLElement): HTMLElement {
  // A parser makes one node of words that stand side by side.
  built.normalize();
  if (!there.isEqualNode(built)) {
    there.replaceWith(built);
    return built;
  }
  const embeds = built.querySelectorAll('.embed');
  there.querySelectorAll('.embed').forEach((box, index) => box.replaceWith(embeds[index]!));
  return there;
}
