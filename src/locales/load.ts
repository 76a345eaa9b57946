import { en, type Strings } from './en.js';
import { known } from './known.js';

/** Languages that are read in the words of another. */
const kin: Record<string, string> = { no: 'nb', nn: 'nb', yue: 'zh' };

/** What has come, by locale; `null` for what could not be had. */
const tried: Record<string, Strings | null> = { en };

const coming: Record<string, Promise<void>> = {};

/** The locale that suits a language best, by its usual script: `de-AT` → `de`, `zh-TW` → `zh-Hant`, `eu` → `en`. */
export function localeOf(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize();
  const own = kin[language] ?? language;
  return [`${own}-${script}`, own].find((locale) => known[locale]) ?? 'en';
}

/**
 * Loads the words for a language. Never rejects: what cannot be had is in English, until somebody asks again.
 * @param lang as BCP 47 has it
 * @returns nothing where there is nothing to wait for
 */
export function loadStrings(lang: string): Promise<void> | undefined {
  const locale = localeOf(lang);
  if (tried[locale]) return undefined;
  return (coming[locale] ??= known[locale]!()
    .then(
      (module) => void (tried[locale] = Object.values(module)[0]!),
      () => void (tried[locale] = null),
    )
    .finally(() => delete coming[locale]));
}

/** The words for a language: those that have come for it, or English if they could not; undefined until that is known. */
export function loadedStrings(lang: string): Strings | undefined {
  const found = tried[localeOf(lang)];
  return found === null ? en : found;
}

/**
 * The language that the words for `lang` are in, where it is not that of their surroundings: `en` for `eu`, nothing for
 * `de-AT`.
 */
export function otherLanguage(lang: string, surroundings: string): string | undefined {
  const locale = localeOf(lang);
  const spoken = tried[locale] ? locale : 'en';
  return spoken.startsWith(new Intl.Locale(surroundings).language) ? undefined : spoken;
}
