import { en } from './en.js';
import { known } from './known.js';
import type { Words } from './load.js';

/** Languages that are read in the words of another. */
const kin: Record<string, string> = { no: 'nb', nn: 'nb', yue: 'zh' };

/** The words that suit a language best, by its usual script: `de-AT` → `de`, `zh-TW` → `zh-Hant`, `eu` → English. */
export async function choose(lang: string): Promise<Words> {
  const { language, script } = new Intl.Locale(lang).maximize();
  const own = kin[language] ?? language;
  const locale = [`${own}-${script}`, own].find((locale) => Object.hasOwn(known, locale)) ?? 'en';
  const strings = locale === 'en' ? en : Object.values(await known[locale]!())[0]!;
  return { strings, lang: locale.startsWith(language) ? undefined : locale };
}
