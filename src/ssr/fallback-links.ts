import type { Article } from '../article.js';
import { escapeHtml } from '../text/escape-html.js';
import { startTag } from './write-tag.js';

/** Links for readers who see neither the shadow root nor what a script draws. */
export function fallbackLinks(articles: readonly Article[], isList: boolean): string {
  const links = articles.map(
    ({ url, headline, inLanguage }) =>
      `${startTag('a', [['href', url], ...(inLanguage ? [['lang', inLanguage] as const] : [])])}${escapeHtml(headline)}</a>`,
  );
  return isList ? `<ul>${links.map((link) => `<li>${link}</li>`).join('')}</ul>` : links.join('');
}
