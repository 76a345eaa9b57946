/** By this every copy of the script on a page knows which came first, for each prefix. */
const key = Symbol.for('newsrail');

/**
 * Whether no other copy of the script serves the page under this prefix. Who comes second says so in one line.
 * @param url where this copy came from
 */
export function comesFirst(prefix: string, url: string): boolean {
  const copies = ((globalThis as Record<symbol, unknown>)[key] ??= {}) as Record<string, string>;
  const first = copies[prefix];
  if (first === undefined) {
    copies[prefix] = url;
    return true;
  }
  console.warn(
    `Newsrail is on this page twice, and the one that came first is used: ${first}. ${url} does nothing and can go; ` +
      'where both are wanted, give one of them data-prefix.',
  );
  return false;
}
