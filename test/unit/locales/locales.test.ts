import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en, type Plural, type Strings } from '../../../src/locales/en.js';
import { known } from '../../../src/locales/known.js';
import { counted } from '../../../src/locales/words.js';

const folder = join(import.meta.dirname, '../../../src/locales');
const tags = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((name) => /^[a-z]{2}(-|$)/.test(name) && name !== 'en');

const locales = await Promise.all(
  tags.map(async (tag) => ({ tag, strings: Object.values(await known[tag]!())[0]! })),
);

/** Each sentence with its name; those of a plural one by one. */
function sentences(strings: Strings): [name: string, sentence: string][] {
  return Object.entries(strings).flatMap(([key, words]: [string, string | Plural]) =>
    typeof words === 'string'
      ? [[key, words] as [string, string]]
      : Object.entries(words).map(
          ([category, sentence]) => [`${key}.${category}`, sentence] as [string, string],
        ),
  );
}

/** The words that count something. */
function plurals(strings: Strings): [name: string, words: Plural][] {
  return Object.entries(strings).filter(([, words]: [string, string | Plural]) => typeof words !== 'string');
}

function placeholders(sentence: string): string[] {
  return (sentence.match(/\{\w*\}/g) ?? []).sort();
}

/** The whole numbers up to a million that a language puts into each category. */
function numbersOf(tag: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Map<string, number[]>();
  for (const number of [...Array(1000).keys(), 1_000_000]) {
    const category = rules.select(number);
    numbers.set(category, [...(numbers.get(category) ?? []), number]);
  }
  return numbers;
}

it('the locales are those that were promised', () => {
  const promised = 'ar cs da de es fi fr he hi it ja nb nl pl pt sv tr uk zh zh-Hant';
  expect(tags.toSorted().join(' ')).toBe(promised);
  expect(Object.keys(known).join(' ')).toBe(promised);
});

describe.each(locales)('$tag', ({ tag, strings }) => {
  it('has every word and no other', () => {
    expect(Object.keys(strings)).toEqual(Object.keys(en));
    for (const [name, sentence] of sentences(strings)) expect(sentence, name).not.toBe('');
  });

  it('keeps what is filled in', () => {
    for (const [key, words] of Object.entries(en) as [keyof Strings, string | Plural][]) {
      if (typeof words === 'string')
        expect(placeholders(strings[key] as string), key).toEqual(placeholders(words));
    }
    const numbers = numbersOf(tag);
    for (const [name, words] of plurals(strings)) {
      for (const [category, sentence] of Object.entries(words)) {
        // Where only one number is meant, a word may stand for it: “two articles” is one word in Arabic.
        const meant = numbers.get(category)?.length === 1 && category !== 'many'; // which goes on after a million
        const allowed = meant ? [[], ['{count}']] : [['{count}']];
        expect(allowed, `${name}.${category}`).toContainEqual(placeholders(sentence));
      }
    }
  });

  it('counts as the language does', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const [name, words] of plurals(strings)) {
      expect(Object.keys(words).toSorted(), name).toEqual(pluralCategories.toSorted());
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000]) {
        expect(counted(words, count, tag), `${name} ${count}`).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it('is not English', () => {
    const same = sentences(strings).filter(([, sentence]) =>
      sentences(en).some(([, other]) => other === sentence),
    );
    // “Live” and “Foto” travel.
    expect(same.map(([name]) => name).filter((name) => name !== 'live')).toEqual([]);
  });

  it('is set as a printer would', () => {
    for (const [name, sentence] of sentences(strings)) {
      expect(sentence, name).not.toMatch(/["'`]|\.\.\.|^\s|\s$|\s\s|[\t\n\u200e\u200f]/);
      expect(sentence.normalize('NFC'), name).toBe(sentence);
      if (/^(ja|zh)/.test(tag)) expect(sentence, name).not.toMatch(/[:()!?,.]/);
    }
  });

  it('writes in its own script', () => {
    const { script } = new Intl.Locale(tag).maximize();
    const scripts = { Hans: ['Han'], Hant: ['Han'], Jpan: ['Han', 'Hira', 'Kana'] }[script!] ?? [script];
    const letters = new RegExp(`[${scripts.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u');
    for (const [name, sentence] of sentences(strings)) {
      // In Japan an advertisement is marked in Latin letters.
      if (sentence !== 'PR：{name}') expect(sentence.replace(/\{\w+\}/g, ''), name).toMatch(letters);
    }
  });
});

it('French has its no-break space before a colon', () => {
  const { strings } = locales.find(({ tag }) => tag === 'fr')!;
  const colons = sentences(strings).filter(([, sentence]) => /[:;!?]/.test(sentence));
  expect(colons.length).toBeGreaterThan(0);
  for (const [name, sentence] of colons) expect(sentence, name).toMatch(/\u00a0:|\u202f[;!?]/);
});
