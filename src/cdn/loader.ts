import { defineElements, tags } from '../elements/define-elements.js';
import { parsed } from '../elements/parsed.js';
import { tagName, type ArticleTag } from '../styles/tag-name.js';
import { askAhead, type Awaiting } from './ask-ahead.js';

/** Finds the library's tags in the page, those that are added later too, and loads the elements that they need. */
export interface Loader {
  /**
   * Looks after a part of the page from now on, by default all of it. Called by the script itself. Shadow roots of the
   * page's own are parts to be named.
   */
  start(root?: ParentNode & Node): void;
  /** Looks after nothing any more. What is loaded stays. */
  stop(): void;
}

let prefix: string | undefined;
/** What the tags are called here. */
let byName = new Map<string, ArticleTag>(tags.map((tag) => [tag, tag]));
const loading = new Map<ArticleTag, Promise<void>>();

/** By which prefix the tags are called here. */
export function callTags(by: string): void {
  prefix = by;
  byName = new Map(tags.map((tag) => [tagName(tag, by), tag]));
}

function load(tag: ArticleTag): Promise<void> {
  // What failed stays so: a browser does not ask again for a module that it could not get.
  const loaded = loading.get(tag) ?? defineElements({ only: [tag], prefix });
  loading.set(tag, loaded);
  return loaded;
}

/** The elements of a part of the page that are called as ours are. */
function find(root: ParentNode & Node): Awaiting[] {
  const selector = [...byName.keys()].join();
  const elements = [...root.querySelectorAll(selector)];
  if (root instanceof Element && root.matches(selector)) elements.push(root);
  return elements.map((element) => ({ tag: byName.get(element.localName)!, element }));
}

/**
 * Loads the elements whose tags stand in a part of the page, and asks for their articles meanwhile. Resolves when all of
 * them are there.
 * @param root default: the page
 * @throws TypeError as `import()` does where the code cannot be had.
 */
export async function discover(root: ParentNode & Node = document): Promise<void> {
  const found = find(root);
  const all = [...new Set(found.map(({ tag }) => tag))].map(load);
  askAhead(found.filter(({ element }) => !element.matches(':defined')));
  await Promise.all(all);
}

/** Resolves when every element of the page is there whose tag stands in it now, once the parser is through. */
export async function allDefined(): Promise<void> {
  await parsed(document);
  await discover();
}

let saidSo = false;

/** Elements that cannot be had leave their children where they are, and their room. */
function look(root: ParentNode & Node): void {
  discover(root).catch((error: unknown) => {
    if (!saidSo) console.warn('Newsrail could not load its elements; what stands between their tags stays.', error);
    saidSo = true;
  });
}

const observer = new MutationObserver((records) => {
  if (loading.size === tags.length) return;
  for (const { addedNodes } of records)
    for (const node of addedNodes) if (node instanceof Element && node.isConnected) look(node);
});

export const loader: Loader = {
  start(root = document) {
    observer.observe(root, { childList: true, subtree: true });
    look(root);
  },
  stop() {
    observer.disconnect();
  },
};
