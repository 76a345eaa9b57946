import { languageTag } from '../language-tag.js';
import { httpUrl } from '../url.js';
import { linkAddress, safeSrcset } from './addresses.js';

/** Gives what an attribute may be, from what it is and the text's own address; undefined leaves it out. */
export type AttributeRule = (value: string, base: string) => string | undefined;

/**
 * How an element takes part in the text:
 * `inline` in a line, reopened in the next block where blocks come between; `paragraph` holds lines only;
 * `flow` holds blocks, and lines in paragraphs; `item` does too, but a single line stands in it without a paragraph;
 * `preformatted` keeps its white space; `rows` holds nothing but its own kind of children; `media` nothing but sources;
 * `mark` and `rule` are empty, in a line and between blocks.
 */
export type Kind =
  'inline' | 'paragraph' | 'flow' | 'item' | 'preformatted' | 'rows' | 'media' | 'mark' | 'rule';

/** An element that stays, and the attributes that it may have. */
export interface AllowedElement {
  kind: Kind;
  attributes: Readonly<Record<string, AttributeRule>>;
}

/** What a text may consist of. What is in none of the lists is taken away and leaves its content. */
export interface AllowList {
  elements: ReadonlyMap<string, AllowedElement>;
  /** Attributes that every element may have. */
  everywhere: Readonly<Record<string, AttributeRule>>;
  /** Elements that stay under another name. */
  renamed: ReadonlyMap<string, string>;
  /** Elements that stay for a language or a direction only, and leave their content where they have none. */
  carriers: ReadonlySet<string>;
  /** Elements that go with all that is in them. */
  dropped: ReadonlySet<string>;
  /** Elements that count as a `div`; what is in no list counts as a `span`. */
  blocks: ReadonlySet<string>;
}

const flag: AttributeRule = () => '';

function oneOf(...words: string[]): AttributeRule {
  return (value) => {
    const word = value.trim().toLowerCase();
    return words.includes(word) ? word : undefined;
  };
}

function whole(least: number, most: number): AttributeRule {
  return (value) => {
    const digits = /^\s*([+-]?\d{1,9})(?:\.\d*)?(?:px)?\s*$/.exec(value)?.[1];
    return digits && Number(digits) >= least && Number(digits) <= most ? String(Number(digits)) : undefined;
  };
}

function matching(pattern: RegExp): AttributeRule {
  return (value) => (pattern.test(value.trim()) ? value.trim() : undefined);
}

const words: AttributeRule = (value) => value.replace(/\s+/g, ' ').trim().slice(0, 500) || undefined;
const pixels = whole(1, 20_000);
const place = whole(-1_000_000, 1_000_000);
const span = whole(1, 100);
const moment = matching(/^[-\d:.,+\sTZWPYMDHS/]{1,64}$/i);
const mediaType = matching(/^[a-z]+\/[\w.+-]{1,64}(?:\s*;\s*codecs=["']?[\w., -]{1,99}["']?)?$/i);
const media = { src: httpUrl, controls: flag, preload: () => 'none', loop: flag };

type Definition = [names: string, kind: Kind, attributes?: Record<string, AttributeRule>];

const definitions: Definition[] = [
  ['a', 'inline', { href: linkAddress }],
  ['b i em strong u s small mark sub sup code kbd samp var q cite dfn ruby rt rp bdi bdo span', 'inline'],
  ['abbr', 'inline', { title: words }],
  ['time del ins', 'inline', { datetime: moment }],
  ['p h1 h2 h3 h4 h5 h6', 'paragraph'],
  ['blockquote details div', 'flow'],
  ['figure figcaption caption summary dt dd', 'item'],
  ['li', 'item', { value: place }],
  ['td', 'item', { colspan: span, rowspan: span }],
  ['th', 'item', { colspan: span, rowspan: span, scope: oneOf('row', 'col', 'rowgroup', 'colgroup') }],
  ['pre', 'preformatted'],
  ['ul dl table thead tbody tfoot tr', 'rows'],
  ['ol', 'rows', { start: place, reversed: flag, type: matching(/^[1aAiI]$/) }],
  ['colgroup', 'rows', { span }],
  ['audio', 'media', media],
  ['video', 'media', { ...media, poster: httpUrl, width: pixels, height: pixels, playsinline: flag }],
  ['br wbr', 'mark'],
  ['img', 'mark', { src: httpUrl, srcset: safeSrcset, alt: (text) => text, width: pixels, height: pixels }],
  ['hr', 'rule'],
  ['col', 'rule', { span }],
  ['source', 'rule', { src: httpUrl, type: mediaType }],
  [
    'track',
    'rule',
    {
      src: httpUrl,
      kind: oneOf('subtitles', 'captions', 'descriptions', 'chapters'),
      srclang: languageTag,
      label: words,
      default: flag,
    },
  ],
  ['embed', 'rule', { src: httpUrl, title: words }],
];

function split(names: string): string[] {
  return names.split(' ');
}

/** The one list that decides what of an article's HTML is shown. */
export const allowList: AllowList = {
  elements: new Map(
    definitions.flatMap(([names, kind, attributes = {}]) =>
      split(names).map((name) => [name, { kind, attributes }] as const),
    ),
  ),
  everywhere: { lang: languageTag, dir: oneOf('ltr', 'rtl', 'auto') },
  renamed: new Map([
    ['acronym', 'abbr'],
    ['dir', 'ul'],
    ['iframe', 'embed'],
    ['image', 'img'],
    ['listing', 'pre'],
    ['menu', 'ul'],
    ['strike', 's'],
    ['tt', 'code'],
    ['xmp', 'pre'],
  ]),
  dropped: new Set(
    split(
      'applet button canvas datalist frameset math noembed noframes noscript script select style svg template textarea title',
    ),
  ),
  carriers: new Set(['div', 'span']),
  blocks: new Set(
    split(
      'address article aside body center dialog fieldset footer form frame head header hgroup html legend main nav optgroup option plaintext section',
    ),
  ),
};
