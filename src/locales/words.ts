import type { Plural } from './en.js';

/** Puts values in the place of `{name}`. */
export function fill(words: string, values: Record<string, string | number>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The sentence for a number in a language's own way of counting, with the number in its own digits. */
export function counted(words: Plural, count: number, lang: string): string {
  const sentence = words[new Intl.PluralRules(lang).select(count)] ?? words.other;
  return fill(sentence, { count: new Intl.NumberFormat(lang).format(count) });
}
