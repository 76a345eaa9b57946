import type { ReactiveController } from 'lit';
import { isThere } from './page-elements.js';
import { showsRelativeTimes, type DatesHost } from './relative-times.js';

const MINUTE = 60_000;

/** Elements of the page that show relative times, on screen or not. */
const watched = new Map<Element, Ticking>();
/** Those of them that are on screen. */
const visible = new Set<Ticking>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setInterval> | undefined;

/** Has an element drawn anew every minute for as long as it shows relative times and somebody can see them. */
export function tick(host: DatesHost): void {
  host.addController(new Ticking(host));
}

class Ticking implements ReactiveController {
  readonly host: DatesHost;
  /** Where it is watched. */
  page: Document | undefined;
  /** When the times were right last. */
  drawn = Date.now();

  constructor(host: DatesHost) {
    this.host = host;
  }

  hostConnected(): void {
    if (showsRelativeTimes(this.host)) watch(this);
  }

  hostUpdated(): void {
    this.drawn = Date.now();
    if (showsRelativeTimes(this.host)) watch(this);
    else forget(this);
  }

  hostDisconnected(): void {
    forget(this);
  }
}

function watch(ticking: Ticking): void {
  const { host } = ticking;
  if (watched.has(host) || !isThere(host)) return;
  observer ??= new IntersectionObserver(look);
  const page = (ticking.page = host.ownerDocument);
  if (!isWatchedIn(page)) page.addEventListener('visibilitychange', wake);
  watched.set(host, ticking);
  observer.observe(host);
}

function forget(ticking: Ticking): void {
  if (!watched.delete(ticking.host)) return;
  visible.delete(ticking);
  observer?.unobserve(ticking.host);
  const page = ticking.page!;
  if (!isWatchedIn(page)) page.removeEventListener('visibilitychange', wake);
  if (!watched.size) {
    observer?.disconnect();
    observer = undefined;
  }
  run();
}

/** Whether any is in a document, and that is listened to: an element may be taken into a frame or a popup. */
function isWatchedIn(page: Document): boolean {
  return [...watched.values()].some((ticking) => ticking.page === page);
}

function look(entries: IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    const ticking = watched.get(target);
    if (!ticking) continue;
    if (!isIntersecting) visible.delete(ticking);
    else {
      visible.add(ticking);
      // Off screen it has missed some; one that has just been drawn has not.
      if (Date.now() - ticking.drawn >= MINUTE) ticking.host.requestUpdate();
    }
  }
  run();
}

/** A page that was put aside shows at once what it has missed. */
function wake(): void {
  redraw();
  run();
}

/** The one timer runs exactly as long as somebody can see what it does. */
function run(): void {
  if (seen().length) timer ??= setInterval(redraw, MINUTE);
  else {
    clearInterval(timer);
    timer = undefined;
  }
}

function redraw(): void {
  for (const { host } of seen()) host.requestUpdate();
}

function seen(): Ticking[] {
  return [...visible].filter(({ page }) => !page!.hidden);
}
