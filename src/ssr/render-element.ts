import { serialize } from '../data/serialize.js';
import { hashSource } from './declared-styles.js';
import { draw, type DrawOptions } from './draw.js';
import { fallbackLinks } from './fallback-links.js';
import { startTag } from './write-tag.js';

/** What is known of an element on a server. */
export interface RenderElementOptions extends DrawOptions {
  /**
   * HTML between the tags, for readers without script or without declarative shadow DOM. It is written as it is: escape
   * what is in it. Default: a link to each article that is drawn.
   */
  fallback?: string | undefined;
  /** Of the page's Content-Security-Policy, for the style sheet. Default: none. */
  nonce?: string | undefined;
}

/**
 * An element as HTML: its tag, a declarative shadow root
 * (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode) with its styles and the drawn
 * articles, the same articles as JSON, so that the browser asks for nothing, and links for whoever sees none of that. The
 * browser's element takes the drawing over as it is. Dates are written in full, in `timezone` or UTC; the browser makes
 * them the reader's own.
 *
 * Without articles it is the tag and the fallback alone, and the browser asks.
 * @param tag `article-card`, `article-view`, `latest-list` or `related-reads`, also behind a prefix: `acme-latest-list`
 * @returns HTML that can stand in a page as it is
 * @throws TypeError for a tag that is none of the library's, and for what cannot be the name of an attribute
 */
export async function renderElement(
  tag: string,
  { fallback, nonce, ...options }: RenderElementOptions = {},
): Promise<string> {
  const { attributes, html, css, mark, shown, data, isList } = await draw(tag, options);
  const open = startTag(tag, attributes);
  if (html === undefined) return `${open}${fallback ?? ''}</${tag}>`;
  // A list has no use for whole texts.
  const written = isList ? data.map((article) => ({ ...article, articleBody: undefined })) : data;
  const style = startTag('style', [
    ...(nonce === undefined ? [] : [['nonce', nonce] as const]),
    ['data-drawn', mark],
  ]);
  return [
    open,
    `<template shadowrootmode="open">${style}${css}</style>${html}</template>`,
    `<script type="application/json" data-articles>${serialize(written)}</script>`,
    fallback ?? fallbackLinks(shown, isList),
    `</${tag}>`,
  ].join('');
}

/**
 * What `style-src` of a Content-Security-Policy needs where there is no nonce, for the same element with the same
 * attributes and as many articles.
 * @returns `'sha256-…'`, in its quotes
 */
export async function styleHash(tag: string, options: DrawOptions = {}): Promise<string> {
  return hashSource((await draw(tag, options)).css);
}
