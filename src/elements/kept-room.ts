import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isThere } from './page-elements.js';
import type { ElementState } from './states.js';

/**
 * The room that was kept for articles, where there turn out to be none. To give it up moves what comes after, and so
 * waits until that is below what the reader sees.
 */
export class KeptRoom implements ReactiveController {
  isKept = true;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #isIdle = false;
  #stopWatching: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** To be told of every state. */
  follow(state: ElementState): void {
    if (state === 'loading') this.isKept = true;
    this.#isIdle = state === 'empty' || state === 'error';
    this.#watch();
  }

  hostConnected(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  #watch(): void {
    this.#stopWatching?.();
    if (!this.#waits) return;
    import('./below-viewport.js').then(
      ({ whenBelow }) => {
        this.#stopWatching?.();
        if (!this.#waits) return;
        this.#stopWatching = whenBelow(this.#host, () => {
          this.isKept = false;
          this.#host.requestUpdate();
        });
      },
      // Without it the room stays.
      () => {},
    );
  }

  get #waits(): boolean {
    return this.#isIdle && this.isKept && isThere(this.#host);
  }
}
