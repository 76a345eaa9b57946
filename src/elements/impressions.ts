import type { Article } from '../article.js';
import { settings } from '../configure.js';
import type { CountedHost } from './impressions/count.js';
import { whenIdle } from './when-idle.js';

const counted = new WeakSet<CountedHost>();

/**
 * Loads what tells of the articles that a reader could see, at a time when the page has nothing better to do.
 * @param shown the articles in their places
 */
export function lookAfterImpressions(host: CountedHost, shown: () => readonly Article[]): void {
  if (
    counted.has(host) ||
    settings.impression === false ||
    !host.shadowRoot!.querySelector('.room') ||
    !shown().length
  )
    return;
  counted.add(host);
  whenIdle(2000, 200)
    .then(() => import('./impressions/count.js'))
    .then(
      ({ count }) => count(host, shown),
      // Without it nothing is counted, which is nothing for the page's error log.
      () => {},
    );
}
