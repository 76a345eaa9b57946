import type { ReactiveControllerHost } from 'lit';
import { isRecent, isTimeZone } from '../parts/time.js';

/** An element that draws dates. */
export interface DatesHost extends HTMLElement, ReactiveControllerHost {
  readonly date: 'relative' | 'absolute' | null | undefined;
  readonly timezone: string | null | undefined;
}

const ticking = new WeakSet<DatesHost>();

/** The dates that an element has drawn itself; what a page draws in its place is the page's. */
function times({ shadowRoot }: DatesHost): HTMLTimeElement[] {
  return [...shadowRoot!.querySelectorAll<HTMLTimeElement>('time[part~="date"]')];
}

/** Whether an element shows dates whose text will be another one in a while. */
export function showsRelativeTimes(host: DatesHost): boolean {
  const now = Date.now();
  return host.date !== 'absolute' && times(host).some(({ dateTime }) => isRecent(dateTime, now));
}

/** What drawn dates need, loaded where they do: relative ones tick, and an unknown time zone is told. */
export function lookAfterTimes(host: DatesHost): void {
  const { timezone } = host;
  if (timezone && times(host).length && !isTimeZone(timezone)) {
    void import('./say-time-zone.js').then(({ sayTimeZone }) => sayTimeZone(timezone, host));
  }
  if (ticking.has(host) || !showsRelativeTimes(host)) return;
  ticking.add(host);
  // Without it the times stand still, which is nothing for the page's error log.
  import('./tick.js').then(
    ({ tick }) => tick(host),
    () => {},
  );
}
