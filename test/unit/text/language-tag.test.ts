import { expect, test } from 'vitest';
import { languageTag } from '../../../src/text/language-tag.js';

test.each<[input: unknown, output: string | undefined]>([
  ['en', 'en'],
  ['en_US', 'en-US'],
  ['EN-us', 'en-US'],
  [' pt-br\n', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['deu-de', 'de-DE'],
  ['sr_Latn_RS', 'sr-Latn-RS'],
  ...[
    'English',
    'e',
    'en-',
    'en_US.UTF-8',
    'en US',
    '12',
    '',
    'en,de',
    '--',
    5,
    null,
    undefined,
    {},
    ['en'],
  ].map((value): [unknown, undefined] => [value, undefined]),
])('%j → %j', (input, output) => expect(languageTag(input)).toBe(output));
