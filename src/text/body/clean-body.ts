import { allowList, type AllowedElement, type AllowList, type AttributeRule } from './allow-list.js';
import { BodyBuilder } from './body-builder.js';
import type { BodyElement, BodyNode } from './body-node.js';
import { isPixel, withSources } from './lazy-picture.js';
import { tokenize } from './tokenizer.js';

/** How many characters of a text are read. */
export const LONGEST_BODY = 1_000_000;
/** How many files a film or a recording may offer. */
const MOST_SOURCES = 32;

// What HTML reads as mere words up to its end tag, and so to the text's end where there is none.
const raw = /^(?:iframe|noembed|noframes|plaintext|script|style|textarea|title)$/;

/** Where a text stands. */
export interface BodyOptions {
  /** The address that its relative addresses are relative to: the article's, or its answer's. */
  base: string;
  /** Level of the article's headline, 1 to 6; the text's own headings are below it. */
  level: number;
  /** What it may consist of. */
  rules?: AllowList;
}

/**
 * An article's HTML as a tree of nothing but what the allow-list knows. Takes time in proportion to the text's length,
 * whatever the text, and never throws: what is too long, too deep or too much is left out
 * (docs/decisions/0007-what-sanitises-a-body.md).
 */
export function cleanBody(html: string, { base, level, rules = allowList }: BodyOptions): BodyNode[] {
  const text = html.slice(0, LONGEST_BODY).replace(/\r\n?/g, '\n');
  const builder = new BodyBuilder(rules.elements);
  const endsLater = endTags(text);
  const attributeRules = new Map<AllowedElement, [string, AttributeRule][]>();
  /** The element whose content is passed over, and the film whose sources are looked for in it. */
  let skipping: { tag: string; film?: BodyElement } | undefined;
  /** For tags that may or may not have stayed: whether the open ones have. */
  const stayed = new Map<string, boolean[]>();
  /** Of the picture that is open, what its first source offers. */
  let offered: string | undefined;

  const allowed = (definition: AllowedElement, given: ReadonlyMap<string, string>) => {
    const kept: Record<string, string> = {};
    let known = attributeRules.get(definition);
    if (!known) {
      known = Object.entries({ ...rules.everywhere, ...definition.attributes });
      attributeRules.set(definition, known);
    }
    if (!given.size) return kept;
    for (const [name, rule] of known) {
      const value = given.get(name);
      const clean = value === undefined ? undefined : rule(value, base);
      if (clean !== undefined) kept[name] = clean;
    }
    return kept;
  };

  function endFilm(film: BodyElement): void {
    if (film.attributes.src || film.children.length) builder.rule(film, true);
  }

  function open(tag: string, given: Map<string, string>, end: number, selfClosing: boolean): void {
    const hides = !selfClosing && (raw.test(tag) || endsLater(tag, end));
    if (skipping) {
      const definition = rules.elements.get(tag);
      if (!skipping.film || !definition || !/^(?:source|track)$/.test(tag)) return;
      const attributes = allowed(definition, given);
      if (attributes.src && skipping.film.children.length < MOST_SOURCES)
        skipping.film.children.push({ name: tag, attributes, children: [] });
      return;
    }
    if (rules.dropped.has(tag)) {
      if (hides) skipping = { tag };
      return;
    }
    if (tag === 'picture') offered = undefined;
    if (tag === 'source') offered ??= withSources(given).get('srcset');

    const name =
      tag === 'object' ? 'embed' : (rules.renamed.get(tag) ?? (rules.blocks.has(tag) ? 'div' : tag));
    const known = rules.elements.get(name);
    const element = known ? name : 'span';
    const definition = known ?? rules.elements.get('span')!;

    if (name === 'img') return picture(definition, given);
    if (name === 'embed') return embed(tag, definition, given, hides);
    const attributes = allowed(definition, given);
    const { kind } = definition;
    if (kind === 'media') {
      const film = { name, attributes: { ...attributes, controls: '', preload: 'none' }, children: [] };
      if (hides) skipping = { tag, film };
      else endFilm(film);
    } else if (kind === 'mark') builder.mark(name, attributes, false);
    else if (kind === 'rule') {
      if (!/^(?:source|track)$/.test(name)) builder.rule({ name, attributes, children: [] }, false);
    } else if (rules.carriers.has(element)) carry(element, tag, kind, attributes);
    else if (name === 'a' && !attributes.href) builder.endInline('a');
    else if (kind === 'inline') note(tag, builder.beginInline(name, tag, attributes));
    else builder.beginBlock(name, tag, attributes);
  }

  function carry(name: string, tag: string, kind: string, attributes: Record<string, string>): void {
    const needed = Object.keys(attributes).length > 0;
    let stays = false;
    if (kind === 'inline') stays = needed && builder.beginInline(name, tag, attributes);
    else if (needed) stays = builder.beginBlock(name, tag, attributes);
    else builder.part();
    note(tag, stays);
  }

  function note(tag: string, stays: boolean): void {
    const open = stayed.get(tag);
    if (open) open.push(stays);
    else stayed.set(tag, [stays]);
  }

  function picture(definition: AllowedElement, given: Map<string, string>): void {
    if (offered && !given.has('srcset')) given.set('srcset', offered);
    if (isPixel(given)) return;
    // WordPress draws what it has in letters, too.
    if (/\b(?:emoji|wp-smiley)\b/.test(given.get('class') ?? '')) return builder.text(given.get('alt') ?? '');
    const attributes = allowed(definition, withSources(given));
    if (attributes.src) builder.mark('img', { alt: '', ...attributes }, true);
  }

  function embed(tag: string, definition: AllowedElement, given: Map<string, string>, hides: boolean): void {
    if (tag === 'object' && given.has('data')) given.set('src', given.get('data')!);
    const { src, ...others } = allowed(definition, withSources(given));
    if (src && !isPixel(given)) {
      const host = new URL(src).host.replace(/^www\./, '');
      builder.rule({ name: 'embed', attributes: { ...others, src, host }, children: [] }, true);
    }
    // An object of no use may hold one that is.
    if (hides && (src || tag !== 'object')) skipping = { tag };
  }

  function close(tag: string): void {
    if (skipping) {
      if (tag !== skipping.tag) return;
      const { film } = skipping;
      skipping = undefined;
      if (film) endFilm(film);
      return;
    }
    if (tag === 'picture') offered = undefined;
    const name = rules.renamed.get(tag) ?? (rules.blocks.has(tag) ? 'div' : tag);
    const kind = rules.elements.get(name)?.kind ?? 'inline';
    const stays = stayed.get(tag)?.pop() ?? true;
    if (kind === 'inline') {
      if (stays) builder.endInline(tag);
    } else if (kind === 'mark') {
      if (tag === 'br') builder.mark('br', {}, false);
    } else if (stays) builder.endBlock(tag);
    else builder.part();
  }

  tokenize(text, {
    text: (words) => {
      if (!skipping) builder.text(words);
    },
    open,
    close,
  });
  if (skipping?.film) endFilm(skipping.film);
  const { children, headings } = builder.finish();
  setLevels(headings, level);
  return children;
}

/** Whether an element that begins ends at all; of those that do not, the content is shown rather than lost. */
function endTags(html: string): (tag: string, from: number) => boolean {
  let last: Map<string, number> | undefined;
  return (tag, from) => {
    if (!last) {
      last = new Map();
      for (const { 1: name, index } of html.matchAll(/<\/([a-z]+)/gi)) last.set(name!.toLowerCase(), index);
    }
    return (last.get(tag) ?? -1) >= from;
  };
}

/** Puts the highest headings just below `level`, the next ones just below these, and so on down to the sixth. */
function setLevels(headings: readonly BodyElement[], level: number): void {
  const used = [...new Set(headings.map(({ name }) => name))].sort();
  for (const heading of headings) heading.name = `h${Math.min(6, level + 1 + used.indexOf(heading.name))}`;
}
