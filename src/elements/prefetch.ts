import type { ReactiveController } from 'lit';
import { settings } from '../configure.js';
import { isOfThisSite } from './follow.js';
import type { LinksHost } from './look-after-links.js';
import { refusal, ruleScript } from './speculation-rules.js';

/** How many pages are fetched unasked at a time: a screen's worth, and a fifth of what browsers allow. */
const MOST = 10;
/** Milliseconds for which changes are gathered, and for which a card at least is in sight. */
const PAUSE = 200;

const watched = new Map<Element, Prefetching>();
/** Links that can be seen at the moment, in the order in which they came into sight. */
const inSight = new Set<HTMLAnchorElement>();
/** The last addresses that were, the newest at the end. */
const seen = new Set<string>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let script: HTMLScriptElement | undefined;
let written = '';

/**
 * Has the browser fetch the pages that an element's cards lead to before they are asked for, by speculation rules
 * (https://html.spec.whatwg.org/multipage/speculative-loading.html). Does nothing where there are none.
 */
export function prefetch(host: LinksHost): void {
  if (refusal.isFinal) return;
  if (HTMLScriptElement.supports?.('speculationrules')) host.addController(new Prefetching(host));
}

class Prefetching implements ReactiveController {
  readonly host: LinksHost;
  links = new Set<HTMLAnchorElement>();

  constructor(host: LinksHost) {
    this.host = host;
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { host } = this;
    const all = host.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.room a[href]') ?? [];
    // Rules hold for the page that they stand in, and not for its frames.
    const isHere = host.isConnected && host.ownerDocument === document;
    this.#follow(new Set(isHere ? [...all].filter(isOfThisSite) : []));
  }

  hostDisconnected(): void {
    this.#follow(new Set());
  }

  #follow(links: Set<HTMLAnchorElement>): void {
    for (const link of this.links) {
      if (links.has(link)) continue;
      observer?.unobserve(link);
      inSight.delete(link);
    }
    this.links = links;
    if (links.size) watched.set(this.host, this);
    else watched.delete(this.host);
    if (settings.prefetch === 'visible') {
      observer ??= new IntersectionObserver(look);
      for (const link of links) observer.observe(link);
    }
    if (!watched.size) {
      observer?.disconnect();
      observer = undefined;
    }
    later();
  }
}

function look(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (isIntersecting) inSight.add(target as HTMLAnchorElement);
    else inSight.delete(target as HTMLAnchorElement);
  }
  later();
}

function later(): void {
  timer ??= setTimeout(() => {
    timer = undefined;
    write();
  }, PAUSE);
}

/** Rules cannot be changed, only replaced; what stands in both the old and the new ones goes on. */
function write(): void {
  const isHover = settings.prefetch === 'hover';
  const urls = isHover ? [...shown()] : lastSeen();
  const text = JSON.stringify({
    prefetch: [{ source: 'list', urls, eagerness: isHover ? 'moderate' : 'immediate' }],
  });
  if (text === written || refusal.isFinal) return;
  written = text;
  script?.remove();
  script = urls.length ? ruleScript(text) : undefined;
}

/** Addresses of pages that some card leads to. */
function shown(): Set<string> {
  return new Set([...watched.values()].flatMap(({ links }) => [...links].map(pageOf)));
}

/** Of several that came into sight at once the first ones count. */
function lastSeen(): string[] {
  const still = shown();
  for (const address of [...inSight].map(pageOf).reverse()) {
    seen.delete(address);
    seen.add(address);
  }
  for (const address of seen) if (!still.has(address)) seen.delete(address);
  const last = [...seen].slice(-MOST);
  for (const address of seen) if (!last.includes(address)) seen.delete(address);
  return last;
}

function pageOf({ href }: HTMLAnchorElement): string {
  return href.split('#')[0]!;
}
