import type { TextInput } from '../article.js';

/** By the book these are plain text, so `<i>` is meant to be read; but some write entities, which are not. */
export function lenient(value: string): TextInput {
  return /&#?\w+;/.test(value) ? value : { text: value };
}
