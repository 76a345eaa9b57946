import type { ReactiveControllerHost } from 'lit';
import { settings } from '../configure.js';
import { savesData } from '../data/connection.js';

/** An element that draws links to articles. */
export interface LinksHost extends HTMLElement, ReactiveControllerHost {
  /** Settles when there is something to show. */
  readonly ready: Promise<void>;
}

/** What a page may want of links beside that they lead somewhere, loaded where it does and once there are any. */
export async function lookAfterLinks(host: LinksHost): Promise<void> {
  await host.ready;
  // Without it pages come when they are asked for, which is nothing for the page's error log.
  if (settings.prefetch && !savesData())
    import('./prefetch.js').then(
      ({ prefetch }) => prefetch(host),
      () => {},
    );
  // With the styles that the browser works out for the next frame anyway.
  requestAnimationFrame(() => {
    if (!getComputedStyle(host).getPropertyValue('--article-transition')) return;
    import('./leaving.js').then(
      ({ markLeaving }) => markLeaving(),
      () => {},
    );
  });
}
