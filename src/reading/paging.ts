/** Rounds what is wanted up to a common size, so that elements with other limits share one address and one request. */
export function pageSize(limit: number): number {
  return [10, 20, 50].find((size) => size >= limit) ?? 100;
}

/**
 * Adds the parameters that an address does not have yet, in place. The query is extended as text: going through
 * `searchParams` would rewrite what the user wrote (`tags=1,2` to `tags=1%2C2`, `_embed` to `_embed=`).
 */
export function withDefaults(url: URL, defaults: Record<string, string | number | undefined>): URL {
  url.hash = '';
  const names = [...url.searchParams.keys()];
  for (const [name, value] of Object.entries(defaults)) {
    // Lists and trees are given by element: `populate[0]`, `filter[status][value]`, `include[]`.
    const given = names.some((it) => it === name || it.startsWith(`${name}[`));
    if (value !== undefined && !given) url.search += `${url.search ? '&' : '?'}${name}=${value}`;
  }
  return url;
}

/** The same address with one parameter changed. */
export function withParameter(address: string, name: string, value: number): string {
  const url = new URL(address);
  url.searchParams.set(name, String(value));
  return url.href;
}

/** The target of `rel="next"` in a `Link` header: https://www.rfc-editor.org/rfc/rfc8288 */
export function linkedNext(header: string | null | undefined): string | undefined {
  for (const [, target, parameters = ''] of (header ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (/\brel\s*=\s*(?:next\b|"(?:[^"]*\s)?next[\s"])/i.test(parameters)) return target;
  }
  return undefined;
}

/** A next page's address made absolute; absent when it is none, or the address just read, which would never end. */
export function nextAddress(value: unknown, base: string): string | undefined {
  if (typeof value !== 'string' || !value) return undefined;
  try {
    const { href, protocol } = new URL(value, base);
    return /^https?:$/.test(protocol) && href !== base ? href : undefined;
  } catch {
    return undefined;
  }
}
