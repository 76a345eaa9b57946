import type { ArticleQuery } from '../backend.js';
import { settings, sharedClient } from '../configure.js';
import { choosesFrom, LATEST, places, RELATED, wantedFor, words } from '../elements/how-many.js';
import { inlineScript, mapScript } from '../elements/inline-data.js';
import { nearestLang } from '../elements/nearest-lang.js';
import { expect, type Wants } from '../elements/page-elements.js';
import { currentAddress } from '../related/current-address.js';
import type { ArticleTag } from '../styles/tag-name.js';

const usual = { 'latest-list': LATEST, 'related-reads': RELATED };

/** An element of the page whose code is not here yet. */
export interface Awaiting {
  tag: ArticleTag;
  element: Element;
}

/**
 * Asks for the articles that elements will ask for, while their code is on its way: by what their attributes say, the
 * same question that they will put. Whom only the answer or another file can tell where to ask waits for that.
 */
export function askAhead(all: readonly Awaiting[]): void {
  const asking = all.filter(({ element }) => asksAtOnce(element));
  const sources = new Set(asking.map(({ element }) => element.getAttribute('src')!));
  for (const src of sources) {
    const sharing = asking.filter(({ element }) => element.getAttribute('src') === src);
    const enough = expect(src, sharing.map(wants));
    for (const awaiting of sharing) void sharedClient().prefetch(question(awaiting, enough));
  }
}

function asksAtOnce(element: Element): boolean {
  return (
    element.getAttribute('src') !== null &&
    element.getAttribute('loading') !== 'lazy' &&
    // A script may have handed articles over, or a client.
    !['article', 'articles', 'client'].some((name) => Object.hasOwn(element, name)) &&
    !inlineScript(element) &&
    !mapScript(element)
  );
}

function wants({ tag, element }: Awaiting): Wants {
  if (!isList(tag)) return { wanted: 1 };
  const limit = element.getAttribute('limit');
  const wanted = wantedFor(
    places(limit === null ? limit : Number(limit), usual[tag]),
    words(element.getAttribute('exclude')),
  );
  const claims = element.getAttribute('dedupe') === 'off' ? undefined : new Set<string>();
  return {
    wanted,
    claims,
    ...(tag === 'related-reads' && { choosesFrom: choosesFrom(element.getAttribute('rank')) }),
  };
}

function isList(tag: ArticleTag): tag is keyof typeof usual {
  return tag in usual;
}

/** As `query` of the element has it. */
function question({ tag, element }: Awaiting, enough: number): ArticleQuery {
  const said = (name: string) => element.getAttribute(name) ?? undefined;
  const body = tag === 'article-view';
  return {
    src: said('src')!,
    base: element.baseURI,
    backend: said('backend') ?? settings.backend,
    items: said('items'),
    map: said('map'),
    limit: body ? 1 : enough,
    body,
    lang: nearestLang(element),
    canonical: isList(tag) ? said('canonical') || currentAddress(element.ownerDocument) : undefined,
  };
}
