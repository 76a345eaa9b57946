import type { Article } from '../article.js';
import type { LinkOptions } from './card-options.js';
import { isPaid } from './labels.js';

/** The attributes of a link to an article; those that are not needed are absent. */
export interface LinkAttributes {
  href: string;
  target?: string | undefined;
  rel?: string | undefined;
  referrerpolicy?: string | undefined;
}

/** Whether links open in a tab of their own, of which readers are to be told. */
export function opensNewTab({ target }: LinkOptions): boolean {
  return target?.toLowerCase() === '_blank';
}

/**
 * What every link to an article has, wherever it is drawn. A paid article's link says so to search engines
 * (https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links), and a new tab gets no hold of
 * this page.
 */
export function linkAttributes(
  article: Pick<Article, 'url' | 'sponsor' | 'label'>,
  link: LinkOptions,
): LinkAttributes {
  const rel = new Set(link.rel?.toLowerCase().split(/\s+/).filter(Boolean));
  if (opensNewTab(link)) rel.add('noopener');
  if (isPaid(article)) rel.add('sponsored');
  return {
    href: withParams(article.url, link.params),
    target: link.target || undefined,
    rel: [...rel].join(' ') || undefined,
    referrerpolicy: link.referrerpolicy || undefined,
  };
}

/**
 * An address with query parameters added. Those that it has already stay as they are, to the letter: some servers tell
 * `?page` from `?page=`.
 * @param params as in an address: `utm_source=rail&utm_medium=widget`
 */
export function withParams(address: string, params: string | undefined): string {
  if (!params) return address;
  try {
    const url = new URL(address);
    const added = [...new URLSearchParams(params)].filter(([name]) => name && !url.searchParams.has(name));
    if (!added.length) return address;
    url.search += `${url.search ? '&' : '?'}${new URLSearchParams(added)}`;
    return url.href;
  } catch {
    // An address that cannot be read cannot be added to.
    return address;
  }
}
