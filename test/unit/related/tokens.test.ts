import { afterEach, describe, expect, it, vi } from 'vitest';

async function terms(text: string): Promise<string[]> {
  const { eachWord } = await import('../../../src/related/tokens.ts');
  const found: string[] = [];
  eachWord(text, (term) => found.push(term));
  return found;
}

describe('words for comparing', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each([
    ['case, and what is between words', 'Ferry – FERRY, “ferry”', ['ferry', 'ferry', 'ferry']],
    ['accents', 'Café Zürich élève', ['cafe', 'zurich', 'eleve']],
    ['wide and joined forms', 'ＡＢＣ ﬁne', ['abc', 'fine']],
    ['possessives and plurals', 'Anna’s harbours, Anna harbour', ['anna', 'harbour', 'anna', 'harbour']],
    ['no plural where none is', 'news crisis press bus', ['new', 'crisis', 'press', 'bus']],
    ['numbers', '4 of 2026', ['4', 'of', '2026']],
    ['Turkish capitals', 'İzmir', ['izmir']],
  ])('do not depend on %s', async (_, text, expected) => {
    expect(await terms(text)).toEqual(expected);
  });

  it('do not depend on the vowels of Arabic and Hebrew', async () => {
    expect(await terms('مِينَاء')).toEqual(await terms('ميناء'));
    expect(await terms('שָׁלוֹם')).toEqual(await terms('שלום'));
  });

  it.each([
    ['Japanese', '新しい港でフェリーが運航', 'フェリー'],
    ['Chinese', '新港口的渡轮恢复运行', '渡轮'],
    ['Thai', 'เรือข้ามฟากกลับมาให้บริการ', 'บริการ'],
  ])('are found in %s, which has no spaces', async (_, text, expected) => {
    expect(await terms(text)).toContain(expected);
  });

  it('keep the voicing marks of kana and the vowels of Hindi', async () => {
    expect(await terms('ガラス')).not.toEqual(await terms('カラス'));
    expect(await terms('कि')).not.toEqual(await terms('का'));
  });

  it('are pairs of characters where the platform has no segmenter', async () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(await terms('渡轮恢复')).toEqual(['渡轮', '轮恢', '恢复']);
  });
});
