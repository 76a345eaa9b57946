import { connection, savesData } from '../connection.js';

/** What a poll does when the page's circumstances change. */
export interface Lifelines {
  /** Somebody may be there again, or the network is, or data is spared no longer. */
  resume(reason: 'seen' | 'online'): void;
  /** Nobody is there, or no network. */
  pause(): void;
  /** The page is put aside, maybe for good. What is open now may keep it out of the back/forward cache. */
  putAside(): void;
  /** The page is shown: for the first time, or taken back as it was left. */
  takenBack(): void;
}

/** Whether somebody could see an answer, and nothing speaks against asking. Where nothing is known, as in Node: yes. */
export function isAsking(): boolean {
  const { document, navigator } = globalThis as Partial<typeof globalThis>;
  return !isHidden(document) && navigator?.onLine !== false && !savesData();
}

export function isHidden(document = (globalThis as Partial<typeof globalThis>).document): boolean {
  return document?.hidden === true;
}

/** Follows the page's life until the signal ends it. No `unload`: a listener to it alone costs the back/forward cache. */
export function followPage(lines: Lifelines, signal: AbortSignal): void {
  const { window } = globalThis as Partial<typeof globalThis>;
  if (!window) return;
  const listenTo = (target: EventTarget, type: string, listener: () => void): void =>
    target.addEventListener(type, listener, { signal });
  listenTo(document, 'visibilitychange', () => (isHidden() ? lines.pause() : lines.resume('seen')));
  listenTo(window, 'online', () => lines.resume('online'));
  listenTo(window, 'offline', () => lines.pause());
  const network = connection();
  // Data saver is off again, maybe; a network that has changed may also be one that is back, for a whole town.
  if (network instanceof EventTarget)
    listenTo(network, 'change', () => (isAsking() ? lines.resume('online') : lines.pause()));
  listenTo(window, 'pagehide', () => lines.putAside());
  listenTo(window, 'pageshow', () => lines.takenBack());
}
