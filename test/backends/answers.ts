import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../src/backend.js';
import { readMarkup } from '../../src/data/markup.js';

// Not `new URL(…, import.meta.url)`, which is an asset of the page's to Vitest where there is a DOM.
const fixtures = join(import.meta.dirname, '../fixtures');

/** A fixture, fresh on every call. */
export function fixture(path: string): unknown {
  return JSON.parse(readFileSync(join(fixtures, path), 'utf8'));
}

/** A fixture as it came over the wire. */
export function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(fixtures, path)));
}

/** What the core hands to a backend of feeds: the document, read by the core's own code. Needs a DOMParser (jsdom). */
export function markupAnswer(
  bytes: Uint8Array<ArrayBuffer>,
  url = 'https://api.example/feed',
  type = 'text/xml',
): Answer {
  const read = readMarkup(new TextDecoder().decode(bytes), bytes.buffer, type);
  if ('kind' in read) throw new Error('said' in read ? read.said : 'a page without data');
  return { ...read, url, headers: new Headers() };
}

/** What the core hands to a backend. */
export function answerOf(body: unknown, url = 'https://api.example/list', headers: HeadersInit = {}): Answer {
  return { body, text: '', url, headers: new Headers(headers) };
}

/** Objects and lists inside each other, deeper than any call stack. */
export function nested(depth = 1_000_000): unknown {
  let value: unknown = 'the bottom';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { data: value };
  return value;
}

/** Freezes all of a JSON value. */
export function frozen<T>(value: T): T {
  const open: unknown[] = [value];
  while (open.length) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    Object.freeze(next);
    open.push(...Object.values(next));
  }
  return value;
}
