import { type Fail, follow, type Lookup, parsePath } from './path.js';
import { textOf } from './values.js';

/** Takes a value out of an item, or says why not. */
export type Expression = (item: unknown) => Lookup;

/** Splits where a sign stands outside quotes. */
export function split(text: string, sign: string, fail: Fail): string[] {
  const parts = [''];
  let quote = '';
  for (const character of text) {
    if (quote ? character === quote : character === '"' || character === "'") quote = quote ? '' : character;
    if (character === sign && !quote) parts.push('');
    else parts[parts.length - 1] += character;
  }
  if (quote) fail(`${quote} is opened and not closed in ${text.trim()}`);
  return parts.map((part) => part.trim());
}

/** Reads `path | other.path | 'literal' | /news/{path}`: the first that gives something counts. */
export function parseExpression(text: string, start: string, fail: Fail): Expression {
  const alternatives = split(text, '|', fail).map((part) => parseAlternative(part, start, fail));
  return (item) => {
    const lost: NonNullable<Lookup['lost']>[] = [];
    for (const alternative of alternatives) {
      const found = alternative(item);
      if (found.lost) lost.push(found.lost);
      else if (found.value !== undefined && found.value !== null && found.value !== '') return found;
    }
    return lost.length < alternatives.length ? {} : { lost: () => lost.map((why) => why()).join('; ') };
  };
}

function parseAlternative(text: string, start: string, fail: Fail): Expression {
  const literal = /^(['"])(.*)\1$/.exec(text);
  if (literal) return () => ({ value: literal[2] });
  if (/^\/|^https?:|^\?|\{/.test(text)) return parseTemplate(text, start, fail);
  const steps = parsePath(text, fail);
  return (item) => follow(item, steps, start);
}

/** `/news/{path}`. The values are percent-encoded, so that none of them can leave its place in the address. */
function parseTemplate(text: string, start: string, fail: Fail): Expression {
  const parts = text
    .split(/\{([^{}]*)\}/)
    .map((part, index) => (index % 2 ? parsePath(part.trim(), fail) : part));
  return (item) => {
    let value = '';
    for (const part of parts) {
      if (typeof part === 'string') {
        value += part;
        continue;
      }
      const found = follow(item, part, start);
      const filling = textOf(found.value);
      if (filling === undefined) return found.lost ? found : {};
      // `https://site.example{path}`: behind an origin a path cannot leave its place.
      if (/^https?:\/\/[^/]+$/.test(value) && /^\/(?![/\\])/.test(String(filling))) {
        value += String(filling);
        continue;
      }
      // Half a surrogate pair makes `encodeURIComponent` throw.
      value += encodeURIComponent(String(filling).replace(/\p{Cs}/gu, ''));
    }
    return { value, made: true };
  };
}
