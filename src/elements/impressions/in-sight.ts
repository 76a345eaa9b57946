import { isEnough, rule, thresholds } from './rule.js';

interface Place {
  readonly page: Document;
  /** Called once, when it has been in sight for long enough. */
  readonly seen: (ratio: number, duration: number) => void;
  /** Since when enough of it has been in sight without an interruption, by `performance.now()`. */
  since: number | undefined;
}

/** What has not been seen yet, of all elements of the page. */
const waiting = new Map<Element, Place>();
let observer: IntersectionObserver | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** What brings a page to the front, or takes it away. */
const turns = ['visibilitychange', 'prerenderingchange'];

/**
 * Tells once when a place has been in sight as the page's rule says.
 * @param seen gets the share that is in sight, 0 to 1, and for how many milliseconds it has been
 */
export function watch(place: Element, seen: Place['seen']): void {
  const asked = rule();
  if (!asked) return;
  observer ??= new IntersectionObserver(look, { threshold: thresholds(asked) });
  const page = place.ownerDocument;
  if (!isWaitingIn(page)) for (const turn of turns) page.addEventListener(turn, startAnew);
  waiting.set(place, { page, seen, since: undefined });
  observer.observe(place);
}

/** Takes it back. */
export function forget(place: Element): void {
  const page = waiting.get(place)?.page;
  if (!page) return;
  waiting.delete(place);
  observer?.unobserve(place);
  if (!isWaitingIn(page)) for (const turn of turns) page.removeEventListener(turn, startAnew);
  if (!waiting.size) {
    observer?.disconnect();
    observer = undefined;
  }
  setTimer();
}

/** Whether any is in a document, and that is listened to: an element may be taken into a frame or a popup. */
function isWaitingIn(page: Document): boolean {
  return [...waiting.values()].some((place) => place.page === page);
}

function look(entries: IntersectionObserverEntry[]): void {
  const asked = rule();
  const now = performance.now();
  for (const entry of entries) {
    const { target, intersectionRatio } = entry;
    const place = waiting.get(target);
    if (!place) continue;
    if (!asked || !isInFront(place.page) || !isEnough(entry, asked)) {
      place.since = undefined;
      continue;
    }
    place.since ??= now;
    const duration = now - place.since;
    if (duration < asked.duration) continue;
    // An observer sees boxes only. What lies there unseen may turn up without moving, and so is asked for again.
    if (!isDrawn(target)) place.since = now;
    else {
      forget(target);
      place.seen(intersectionRatio, duration);
    }
  }
  setTimer();
}

/** The one timer runs exactly as long as something is in sight that has not been there for long enough. */
function setTimer(): void {
  clearTimeout(timer);
  timer = undefined;
  const since = Math.min(...[...waiting.values()].map((place) => place.since ?? Infinity));
  const { duration = 0 } = rule() ?? {};
  if (since < Infinity) timer = setTimeout(askDue, since + duration - performance.now());
}

/** Has the observer look once more at what is due: it has told of the last change, and not of what is there now. */
function askDue(): void {
  const { duration = 0 } = rule() ?? {};
  const now = performance.now();
  const due = [...waiting].filter(([, { since = Infinity }]) => now - since >= duration);
  for (const [place] of due) ask(place);
  // Some clocks ring early.
  if (!due.length) setTimer();
}

function ask(place: Element): void {
  observer?.unobserve(place);
  observer?.observe(place);
}

/** The time that a page is behind others is no time in sight, and splits what is before from what comes after. */
function startAnew({ currentTarget }: Event): void {
  for (const [element, place] of waiting) {
    if (place.page !== currentTarget) continue;
    place.since = undefined;
    if (isInFront(place.page)) ask(element);
  }
  setTimer();
}

/** A page that is drawn ahead, in case that somebody goes there, is not seen either. */
function isInFront(page: Document): boolean {
  return page.visibilityState === 'visible' && !(page as Document & { prerendering?: boolean }).prerendering;
}

function isDrawn(element: Element): boolean {
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}
