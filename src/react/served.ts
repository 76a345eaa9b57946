import { createElement, type ReactElement } from 'react';
import type { ArticleInput } from '../article.js';
import { serialize } from '../data/serialize.js';
import { plainText } from '../text/plain-text.js';
import { safeHref } from '../text/safe-address.js';

/**
 * Articles as data in the markup: the element has them without a request, even where React comes late. They are marked
 * as articles, and no answer that `map` would be about.
 */
export function servedData(articles: readonly ArticleInput[]): ReactElement {
  return createElement('script', {
    type: 'application/json',
    'data-articles': '',
    dangerouslySetInnerHTML: { __html: serialize(articles) },
  });
}

/** The same for readers, and for machines that run no scripts: a link each. */
export function servedLinks(articles: readonly ArticleInput[]): ReactElement {
  const items = articles.flatMap(({ url, headline }, index) => {
    const href = safeHref(url instanceof URL ? url.href : url);
    const text = plainText(headline);
    return href && text ? createElement('li', { key: index }, createElement('a', { href }, text)) : [];
  });
  return createElement('ul', null, items);
}
