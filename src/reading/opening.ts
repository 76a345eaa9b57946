import type { ArticleInput, TextInput } from '../article.js';
import { treeText } from './tree-text.js';

/** More than any standfirst needs, in characters of markup. */
const ENOUGH = 1000;

/** The first words of a body, for articles to which nobody has written a standfirst. */
export function opening(body: ArticleInput['articleBody']): TextInput {
  if (typeof body === 'string') return withoutHalf(body, /(?:<[^<>]*|&\S{0,20}|[\ud800-\udbff])$/);
  if (body?.format === 'markdown') return { text: markdownText(String(body.value)) };
  return body ? textOrNone(treeText(body.value)) : undefined;
}

function textOrNone(text: string | undefined): TextInput {
  return text === undefined ? undefined : { text };
}

/** Cut, without half a tag, entity or character at its end. */
function withoutHalf(markup: string, half: RegExp): string {
  return markup.length > ENOUGH ? markup.slice(0, ENOUGH).replace(half, '') : markup;
}

/** Markdown without its signs, and without headings and pictures, which are no beginning of a text. */
function markdownText(markdown: string): string {
  return withoutHalf(markdown, /(?:!?\[[^[\]]*|[\ud800-\udbff])$/)
    .replace(/^ {0,3}#{1,6} .*$|!\[[^[\]]*\]\([^()]*\)|^ {0,3}(?:```|~~~).*$/gm, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/^\s*(?:>|[-*+] |\d{1,3}[.)] |[-*_=]{3,}\s*$)+/gm, '')
    .replace(/(\*\*|__|~~|`)(?=\S)|(\S)(?:\*\*|__|~~|`)/g, '$2')
    .replace(/(^|[\s(])[*_](?=\S)|(\S)[*_](?=[\s).,;:!?]|$)/gm, '$1$2');
}
