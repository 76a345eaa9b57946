import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
    void this.#watch();
  }

  hostConnected(): void {
    void this.#watch();
  }

  hostDisconnected(): void {
    this.#stopWatching?.();
  }

  async #watch(): Promise<void> {
    this.#stopWatching?.();
    if (!this.#isIdle || !this.isKept) return;
    const { whenBelow } = await import('./below-viewport.js');
    this.#stopWatching?.();
    this.#stopWatching = whenBelow(this.#host, () => {
      this.isKept = false;
      this.#host.requestUpdate();
    });
  }
}
