import { plainText } from './plain-text.js';

/** Keywords without repetition: a list, or one string with commas, which only a string of its own is split at. */
export function keywords(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  const split = typeof value === 'string';
  const found = list.map(plainText).flatMap((text) => (split ? text?.split(',') : text));
  const unique = new Map<string, string>();
  for (const word of found) {
    const keyword = word?.trim();
    const key = keyword?.toLowerCase();
    if (keyword && key && !unique.has(key)) unique.set(key, keyword);
  }
  return [...unique.values()];
}
