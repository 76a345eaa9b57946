import { settings } from '../configure.js';

/**
 * The language that an element is in: its own `lang`, else the one of `configure`, else the nearest `lang`, through
 * shadow roots, else the page's, else the reader's.
 */
export function nearestLang(element: Element): string {
  const said = element.getAttribute('lang') || settings.lang;
  if (said && isTag(said)) return said;
  for (let node: Element | undefined = element; node; node = node.parentElement ?? hostOf(node)) {
    const lang = node.getAttribute('lang');
    if (lang && isTag(lang)) return lang;
  }
  // Out of the page, an element is still the page's.
  const lang = element.ownerDocument.documentElement?.lang;
  return [lang, navigator.language].find((tag) => tag && isTag(tag)) ?? 'en';
}

function hostOf(node: Element): Element | undefined {
  return (node.getRootNode() as Partial<ShadowRoot>).host;
}

/** Whether it is a language tag: Intl throws on a malformed one, and `lang="en_US"` is common. */
export function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length > 0;
  } catch {
    return false;
  }
}
