import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Configure from '../../../src/configure.js';
import type { Strings } from '../../../src/locales/en.js';
import type * as Known from '../../../src/locales/known.js';
import type * as Load from '../../../src/locales/load.js';

/** What is asked for, in order; a locale of this name cannot be had until it is taken out. */
const asked: string[] = [];
const broken = new Set<string>();

vi.mock('../../../src/locales/known.js', async (original) => {
  const { known } = await original<typeof Known>();
  const watched = Object.entries(known).map(([locale, load]) => [
    locale,
    async () => {
      asked.push(locale);
      if (broken.has(locale)) throw new TypeError('Failed to fetch dynamically imported module');
      return load();
    },
  ]);
  return { known: Object.fromEntries(watched) as typeof known };
});

/** Each test has a copy of its own, which knows nothing yet. */
let load: typeof Load;
let configure: typeof Configure;
beforeEach(async () => {
  vi.resetModules();
  asked.length = 0;
  broken.clear();
  load = await import('../../../src/locales/load.js');
  configure = await import('../../../src/configure.js');
});

const german: Partial<Strings> = { related: 'Lesen Sie auch' };

describe('the words for a language', () => {
  it.each([
    ['de', 'de', undefined],
    ['de-AT', 'de', undefined],
    ['DE-ch-1901', 'de', undefined],
    ['pt-BR', 'pt', undefined],
    ['no', 'nb', 'nb'],
    ['nn-NO', 'nb', 'nb'],
    ['nb-SJ', 'nb', undefined],
    ['iw', 'he', undefined],
    ['zh', 'zh', undefined],
    ['zh-Hans-HK', 'zh', undefined],
    ['zh-SG', 'zh', undefined],
    ['zh-Hant', 'zh-Hant', undefined],
    ['zh-Hant-TW', 'zh-Hant', undefined],
    ['zh-TW', 'zh-Hant', undefined],
    ['zh-HK', 'zh-Hant', undefined],
    ['zh-MO', 'zh-Hant', undefined],
    ['yue', 'zh-Hant', 'zh-Hant'],
    ['cmn', 'zh', undefined],
  ])('%s are those of %s', async (lang, locale, marked) => {
    await load.loadWords(lang);
    const { known } = await import('../../../src/locales/known.js');
    const [strings] = Object.values(await known[locale]!());
    expect(load.loadedWords(lang)).toEqual({ strings, lang: marked });
  });

  it.each(['eu', 'fil', 'sr-Latn', 'und-Cyrl'])('%s are English, and say so', async (lang) => {
    await load.loadWords(lang);
    expect(load.loadedWords(lang)).toMatchObject({ strings: { related: 'Read also' }, lang: 'en' });
    expect(asked).toEqual([]);
  });

  it.each(['en', 'en-GB', 'EN-us'])('%s are here, and nobody waits for them', (lang) => {
    expect(load.loadWords(lang)).toBe(undefined);
    expect(load.loadedWords(lang)).toMatchObject({ strings: { related: 'Read also' } });
  });

  it('are not known while they are on their way, and need no wait once they are here', async () => {
    const coming = load.loadWords('de');
    expect(load.loadedWords('de')).toBe(undefined);
    await coming;
    expect(load.loadedWords('de')).toMatchObject({ strings: german });
    expect(load.loadWords('de')).toBe(undefined);
  });

  it('are loaded once for all who ask', async () => {
    await Promise.all([load.loadWords('de'), load.loadWords('de'), load.loadWords('de')]);
    expect(asked).toEqual(['de']);
  });

  it('are English where they cannot be had, until somebody asks again', async () => {
    broken.add('de');
    await load.loadWords('de');
    expect(load.loadedWords('de')).toMatchObject({ strings: { related: 'Read also' }, lang: 'en' });
    broken.clear();
    const again = load.loadWords('de');
    expect(load.loadedWords('de')).toMatchObject({ strings: { related: 'Read also' } });
    await again;
    expect(load.loadedWords('de')).toMatchObject({ strings: german });
    expect(asked).toEqual(['de', 'de']);
  });

  it('never fail, not even for what is no language', async () => {
    await load.loadWords('x-private');
    expect(load.loadedWords('x-private')).toMatchObject({ lang: 'en' });
  });
});

describe('words that the page has set', () => {
  it('stand before those of every language', async () => {
    configure.configure({ strings: { related: 'Mehr davon' } });
    await configure.prepareWords('fr');
    expect(configure.strings('fr')).toMatchObject({ related: 'Mehr davon', latest: 'Derniers articles' });
    expect(configure.strings('en')).toMatchObject({ related: 'Mehr davon', latest: 'Latest' });
    expect(configure.wordsFor('eu')).toBe(undefined);
  });

  it('are all that is needed if they are all', async () => {
    const { de } = await import('../../../src/locales/de.js');
    configure.configure({ strings: de });
    expect(configure.prepareWords('de')).toBe(undefined);
    expect(configure.wordsFor('de')).toEqual({ strings: de });
    expect(asked).toEqual([]);
  });
});
