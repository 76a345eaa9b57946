/** Settles when the page has nothing better to do, or after half a second: https://w3c.github.io/requestidlecallback/ */
export function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: 500 });
    else setTimeout(resolve);
  });
}
