/** As far as it is used here: https://html.spec.whatwg.org/multipage/nav-history-apis.html#navigation-api */
interface Navigation extends EventTarget {
  readonly currentEntry: { getState(): unknown } | null;
  updateCurrentEntry(options: { state: unknown }): void;
}

/** Where it stands in the state of an entry, beside whatever a page has there. */
const NAME = 'newsrail';

function navigation(): Navigation | undefined {
  return (window as { navigation?: Navigation }).navigation;
}

function state(): unknown {
  return navigation()?.currentEntry?.getState() ?? history.state;
}

/** What has been left in this entry of the browser's history; undefined where a page has something there that nothing can be added to. */
export function readEntry(): Record<string, unknown> | undefined {
  const there = state() ?? {};
  return typeof there === 'object'
    ? (((there as Record<string, object>)[NAME] as Record<string, unknown>) ?? {})
    : undefined;
}

/**
 * Leaves something in this entry. Where there is the Navigation API by that, since a router of that kind would take
 * `replaceState()` for a navigation and draw its page anew.
 */
export function writeEntry(name: string, value: unknown): void {
  const there = readEntry();
  if (!there) return;
  const left = { ...(state() as object | null), [NAME]: { ...there, [name]: value } };
  try {
    const api = navigation();
    if (api) api.updateCurrentEntry({ state: left });
    else history.replaceState(left, '');
  } catch {
    // Too much for an entry, or too often for this browser: the reader begins at the top.
  }
}

/**
 * Calls back when a page has replaced the entry's state, and with it, where there is the Navigation API, what had been
 * left there: routers do so on their way to the next page.
 */
export function onEntryReplaced(callback: () => void, signal: AbortSignal): void {
  const hear = (event: Event) => {
    if ((event as Event & { navigationType?: string | null }).navigationType === 'replace') callback();
  };
  navigation()?.addEventListener('currententrychange', hear, { signal });
}
