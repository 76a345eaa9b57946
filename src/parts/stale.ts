import type { TemplateResult } from 'lit';
import { fill } from '../locales/words.js';
import type { CardOptions } from './card-options.js';
import { inLanguage } from './in-language.js';
import { notice } from './notice.js';
import { dateText } from './time.js';

/**
 * Says that what is shown is not the newest, and since when that is so, with a button that asks again.
 * @param savedAt milliseconds since 1970, where it is an answer of an earlier visit
 */
export function stale(options: CardOptions, savedAt: number | undefined, retry: () => void): TemplateResult {
  const { strings, wordsLang } = options;
  const date = savedAt ? dateText(new Date(savedAt).toISOString(), options) : '';
  // Some languages end their dates with a stop themselves.
  const since = date && ` ${fill(strings.saved, { date }).replace('..', '.')}`;
  return notice(inLanguage(strings.stale + since, wordsLang), {
    label: inLanguage(strings.retry, wordsLang),
    run: retry,
  });
}
