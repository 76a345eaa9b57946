function parse(text: string, base?: string | URL): URL | undefined {
  try {
    return new URL(text, base || undefined);
  } catch {
    // An unreadable base spoils only the relative addresses.
    return base ? parse(text) : undefined;
  }
}

/**
 * An absolute http(s) address, resolved against `base`; undefined for all else: other schemes, addresses that carry a
 * user's name or password, mere fragments. `URL` does the cleaning browsers do, so that `java\nscript:` is seen for
 * what it is (https://url.spec.whatwg.org/#concept-basic-url-parser).
 */
export function httpUrl(value: unknown, base?: string | URL): string | undefined {
  const text = value instanceof URL ? value.href : typeof value === 'string' ? value.trim() : '';
  // `URL` drops control characters and would then answer with the base itself.
  if (/^[\p{Cc}\s]*(?:#|$)/u.test(text)) return undefined;
  const url = parse(text, base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return url.href;
}

// Parameters that say where the reader came from and never which story it is. Tested against `name=value`, because
// `source` and `amp` mean that only with certain values.
const tracking =
  /^(?:utm_\w*|(?:fb|g|d|ms|tw|tt|y)clid|gclsrc|[gw]braid|igshid|igsh|mc_[ce]id|mkt_tok|_ga|_gl|_hsenc|_hsmi|hsctatracking|li_fat_id|vero_id|oly_(?:enc|anon)_id|(?:pk|mtm|piwik)_\w+|at_\w+|wt_mc|xtor|cmp(?:id)?|s_cid|icid|ocid|ncid|ns_\w+|ito|smid|smtyp|spm|guccounter|guce_\w+|__twitter_impression|fb_(?:source|ref|action_\w+)|ref|ref_\w+|referrer|traffic_source)=|^source=rss|^(?:amp|outputtype)=(?:1|amp|true)?$/i;

/**
 * What two links to the same story have in common: host and path without the reader's device, the scheme, trailing
 * slash, index file, `/amp` and tracking parameters, the other parameters in alphabetical order. `''` if it is no
 * http(s) address. Only for comparing: it is no address to go to.
 */
export function articleKey(url: string): string {
  const parsed = parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return '';
  const host = parsed.host.replace(/^(?:(?:www|m|amp|mobile)\.)+(?=[^.]+\.)/, '');
  const path = parsed.pathname
    .replace(/%[\da-f]{2}/gi, (escape) => escape.toUpperCase())
    .split('/')
    .filter(Boolean);
  while (/^index\.(?:html?|php)$/i.test(path.at(-1) ?? '') || (path.length > 1 && path.at(-1) === 'amp'))
    path.pop();
  const parameters = [...parsed.searchParams].filter(([name, value]) => !tracking.test(`${name}=${value}`));
  const query = new URLSearchParams(parameters);
  query.sort();
  // `#/…` and `#!…` are routes of a single-page site, where all stories share one path.
  const route = /^#[!/]/.test(parsed.hash) ? parsed.hash : '';
  return [host, ...path].join('/') + (parameters.length ? `?${query}` : '') + route;
}
