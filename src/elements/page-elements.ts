import type { Article } from '../article.js';

/** How many articles an element wants. */
export interface Wants {
  /** How many for itself. */
  readonly wanted: number;
  /** From how many it wants to choose, where that is more. */
  readonly choosesFrom?: number;
  /** What it shows, as `storyKey` has it, where no other list is to show it too. */
  readonly claims?: ReadonlySet<string> | undefined;
}

/** An element that asks for articles, as its neighbours on the page know it. */
export interface PageElement extends HTMLElement, Wants {
  readonly src: string | null | undefined;
  readonly loading: string | null | undefined;
  /** The whole article that it shows. */
  readonly whole?: Article | undefined;
  /** Settles when it has what it has asked for last, or has given up. */
  readonly served: Promise<unknown>;
  disconnectedCallback(): void;
  /** Called when a list before it on the page shows something else. */
  giveWay?(): void;
}

/** The elements of the page, of this copy of the library. */
const elements = new Set<PageElement>();

/** How many articles an address is asked for, for as long as an element of the page has it. */
const asked = new Map<string, number>();

/** For whom elements wait that have their answer. */
const waiting = new Map<PageElement, PageElement[]>();

export function join(element: PageElement): void {
  elements.add(element);
}

/** A move leaves and joins in one go, so that only who stays away is forgotten. */
export function leave(element: PageElement): void {
  queueMicrotask(() => {
    if (isThere(element)) return;
    elements.delete(element);
    for (const src of asked.keys()) if (!sharing(src).length) asked.delete(src);
  });
}

/** Whether an element is on a page, and that page in a window. */
export function isThere({ isConnected, ownerDocument }: Element): boolean {
  return isConnected && ownerDocument.defaultView !== null;
}

/** Ends what the elements of a document do that is no page any more. */
export function disconnectAllIn(page: Document): void {
  for (const element of elements) if (element.ownerDocument === page) element.disconnectedCallback();
}

function sharing(src: string): PageElement[] {
  return [...elements].filter((other) => other.src === src);
}

/**
 * How many articles to ask an address for: enough for all that have it, since lists do not repeat each other. Who comes
 * later asks for as many, so that one answer serves all; what is missing then is on the next page.
 */
export function wantedBy(element: PageElement): number {
  const { src, wanted } = element;
  if (!src || !elements.has(element)) return wanted;
  const enough =
    asked.get(src) ||
    expect(
      src,
      sharing(src).filter(({ loading }) => loading !== 'lazy'),
    );
  return Math.max(enough, wanted, element.choosesFrom ?? 0);
}

/** How many articles an address is asked for from now on, since so many are wanted of it. */
export function expect(src: string, all: readonly Wants[]): number {
  const sum = all.reduce((sum, { claims, wanted }) => sum + (claims ? wanted : 0), 0);
  const enough = Math.max(sum, ...all.map(({ wanted, choosesFrom = 0 }) => Math.max(wanted, choosesFrom)));
  asked.set(src, enough);
  return enough;
}

/** An article that is shown as a whole on the page, once those that are on their way are here. */
export async function articleOnPage(isWanted: (url: string) => boolean): Promise<Article | undefined> {
  const views = [...elements].filter((element) => 'whole' in element && element.loading !== 'lazy');
  await Promise.allSettled(views.map(({ served }) => served));
  for (const { whole } of elements) if (whole && isWanted(whole.url)) return whole;
  return undefined;
}

/** Settles when the lists that come before an element and have the same source have chosen what they show. */
export async function afterThoseBefore(element: PageElement): Promise<void> {
  const before = sharing(element.src ?? '').filter(
    (other) => other.claims && precedes(other, element) && !waitsFor(other, element),
  );
  waiting.set(element, before);
  await Promise.allSettled(before.map(({ served }) => served));
  waiting.delete(element);
}

/** Of two that have changed places meanwhile, each would wait for the other. */
function waitsFor(one: PageElement, other: PageElement): boolean | undefined {
  return waiting.get(one)?.some((next) => next === other || waitsFor(next, other));
}

/** What other lists show: those before an element on the page, and those after it. */
export function claimedAround(element: PageElement): [before: Set<string>, after: Set<string>] {
  const around: [Set<string>, Set<string>] = [new Set(), new Set()];
  for (const other of elements) {
    if (other === element || !other.claims) continue;
    const side = around[precedes(other, element) ? 0 : 1];
    for (const key of other.claims) side.add(key);
  }
  return around;
}

/** Lets the lists after an element know that it shows something else now. */
export function tellThoseAfter(element: PageElement): void {
  for (const other of elements) if (other !== element && precedes(element, other)) other.giveWay?.();
}

/** Whether a node comes before another on the page. Each shadow root is a tree of its own, which is where its host is. */
function precedes(one: Node, other: Node): boolean {
  const [a, b] = [hosts(one), hosts(other)];
  const at = a.findIndex((node, index) => node !== b[index]);
  const position = a[at]?.compareDocumentPosition(b[at] ?? other) ?? 0;
  return Boolean(position & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** A node and the hosts that it is in, outermost first. */
function hosts(node: Node): Node[] {
  const root = node.getRootNode();
  // No `instanceof`: the root may be of a frame.
  return 'host' in root ? [...hosts(root.host as Element), node] : [node];
}
