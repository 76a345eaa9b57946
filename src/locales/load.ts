import { en, type Strings } from './en.js';

/** The words for a language, and whose they are. */
export interface Words {
  strings: Strings;
  /** Their language, where it is not the one that was asked for: `en` for Basque. */
  lang?: string | undefined;
}

const ENGLISH: Words = { strings: en };
/** Where nothing could be loaded. */
const FALLBACK: Words = { strings: en, lang: 'en' };

const found = new Map<string, Words>();
const coming = new Map<string, Promise<void>>();

/**
 * Loads the words for a language. Never rejects: what cannot be had is in English, until somebody asks again.
 * @param lang as BCP 47 has it
 * @returns nothing where there is nothing to wait for
 */
export function loadWords(lang: string): Promise<void> | undefined {
  const known = loadedWords(lang);
  if (known && known !== FALLBACK) return undefined;
  let words = coming.get(lang);
  if (!words) {
    words = import('./choose.js')
      .then(({ choose }) => choose(lang))
      .catch(() => FALLBACK)
      .then((words) => {
        found.set(lang, words);
        coming.delete(lang);
      });
    coming.set(lang, words);
  }
  return words;
}

/** The words for a language: those that have come for it, or English if they could not; undefined until that is known. */
export function loadedWords(lang: string): Words | undefined {
  // Without a question to the table of languages, which most pages would load for nothing.
  return /^en\b/i.test(lang) ? ENGLISH : found.get(lang);
}
