/**
 * Settles when the page has nothing better to do: https://w3c.github.io/requestidlecallback/
 * @param patience milliseconds after which it settles all the same; a page that is never idle has readers, too
 * @param guess milliseconds to wait where the browser cannot tell
 */
export function whenIdle(patience: number, guess: number): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: patience });
    else setTimeout(resolve, guess);
  });
}
