import type { ReactiveController } from 'lit';
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
    if (this.host.isConnected && showsRelativeTimes(this.host)) watch(this);
    else forget(this);
  }

  hostDisconnected(): void {
    forget(this);
  }
}

function watch(ticking: Ticking): void {
  const { host } = ticking;
  if (watched.has(host)) return;
  if (!observer) {
    observer = new IntersectionObserver(look);
    document.addEventListener('visibilitychange', wake);
  }
  watched.set(host, ticking);
  observer.observe(host);
}

function forget(ticking: Ticking): void {
  if (!watched.delete(ticking.host)) return;
  visible.delete(ticking);
  observer?.unobserve(ticking.host);
  if (!watched.size) {
    observer?.disconnect();
    observer = undefined;
    document.removeEventListener('visibilitychange', wake);
  }
  run();
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
  if (!document.hidden) redraw();
  run();
}

/** The one timer runs exactly as long as somebody can see what it does. */
function run(): void {
  const isSeen = visible.size > 0 && !document.hidden;
  if (isSeen) timer ??= setInterval(redraw, MINUTE);
  else {
    clearInterval(timer);
    timer = undefined;
  }
}

function redraw(): void {
  for (const { host } of visible) host.requestUpdate();
}
