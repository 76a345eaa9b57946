import type { ArticleInput, TextInput } from '../article.js';
import { firstOf, NAMES } from './common-names.js';
import type { FieldMap } from './field-map.js';
import { mapped } from './mapped.js';
import { opening } from './opening.js';
import { richBody } from './rich-body.js';
import { guess } from './to-article.js';
import { treeText } from './tree-text.js';
import { textOf } from './values.js';

const NO_MAP: FieldMap = new Map();

/**
 * Reads an item of a CMS in which every site names its fields itself: by their common names, then as the page's `map`
 * says. Titles are plain text there; the standfirst and the body are what the site's editor makes, HTML or not.
 */
export function cmsArticle(fields: Record<string, unknown>, map: FieldMap): ArticleInput {
  const found = guess(fields, NO_MAP);
  if (!found.headline && !map.has('headline')) throw new Error('no headline');
  const articleBody = firstOf([fields], NAMES.articleBody, richBody);
  const dek = firstOf([fields], NAMES.description, (value) => textOf(value) ?? treeText(value));
  const article = {
    ...found,
    headline: plain(found.headline, ENTITY),
    description: plain(dek, MARKUP) ?? opening(articleBody),
    articleBody,
  };
  return mapped(article, fields, map);
}

/** Plain text may hold `<em>` as four characters; but what was brought over from elsewhere is often escaped. */
const ENTITY = /&#?\w{1,31};/;
const MARKUP = /&#?\w{1,31};|<\/?[a-z]/i;

function plain(value: TextInput, markup: RegExp): TextInput {
  return typeof value === 'string' && !markup.test(value) ? { text: value } : value;
}
