import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { rank, rankInSlices, relatedReads } from '../../../src/related/index.ts';
import { story, townNews } from './stories.ts';

const headlines = (ranked: ReturnType<typeof rank>) => ranked.map(({ article }) => article.headline);
const current = story('Harbour ferry stops after fire', { keywords: ['Shipping'] });

describe('rank', () => {
  it('finds what shares rare words, and nothing else', () => {
    const ferry = story('New ferry for the harbour');
    expect(headlines(rank({ headline: 'Harbour ferry stops after fire' }, [...townNews(), ferry]))).toEqual([
      ferry.headline,
    ]);
  });

  it('finds nothing where one word is all there is in common', () => {
    expect(
      rank({ headline: 'Harbour ferry stops after fire' }, [...townNews(), story('Fire in a mill')]),
    ).toEqual([]);
  });

  it('finds nothing among words that all have', () => {
    const pool = townNews().map((one) => ({ ...one, headline: `Harbour ferry: ${one.headline}` }));
    expect(rank({ headline: 'Harbour ferry stops' }, pool)).toEqual([]);
  });

  it('takes a keyword in common for enough, and the rarer one for more', () => {
    const town = townNews().map((one) => ({ ...one, keywords: ['Town'] }));
    const shipping = story('Ferry pilots go on strike', { keywords: ['shipping', 'Town'] });
    const [first] = rank({ ...current, keywords: ['Town', 'Shipping'] }, [...town, shipping]);
    expect(first).toMatchObject({ article: shipping, reasons: { keywords: ['shipping', 'Town'] } });
  });

  it('takes a keyword for less where the candidates use few of the article’s', () => {
    const about = { ...current, keywords: ['Shipping', 'Safety', 'Rescue'] };
    const pilots = story('Pilots go on strike', { keywords: ['Shipping'] });
    const safety = story('Elevators are checked again', { keywords: ['Safety'] });
    expect(rank(about, [...townNews(), pilots])).toEqual([]);
    expect(headlines(rank(about, [...townNews(), pilots, safety]))).toContain(pilots.headline);
  });

  it('wants more in common where both have keywords and share none', () => {
    const pool = townNews().map((one) => ({ ...one, keywords: ['Town'] }));
    const other = story('Why a harbour bridge matters after all, asks our ferry columnist', {
      keywords: ['Opinion'],
    });
    const about = {
      headline: 'Harbour ferry stops after fire on board',
      description: 'Nobody was hurt on Monday',
    };
    expect(rank(about, [...pool, other])).toHaveLength(1);
    expect(rank({ ...about, keywords: ['Shipping'] }, [...pool, other])).toEqual([]);
  });

  it('puts the nearer in time before the farther, older or newer, and never leaves one out for its age', () => {
    const [near, far, newer] = ['2026-10-01', '2016-10-01', '2027-06-01'].map((day, index) =>
      story(`${['Old', 'New', 'Big'][index]} harbour, ${['slow', 'fast', 'calm'][index]} ferry`, {
        datePublished: `${day}T12:00:00.000Z`,
      }),
    ) as [Article, Article, Article];
    const found = rank(current, [...townNews(), far, newer, near]);
    expect(found.map(({ article }) => article)).toEqual([near, newer, far]);
    expect(found[0]!.reasons.days).toBe(31);
    expect(found[1]!.reasons.days).toBe(-212);
  });

  it('prefers the same author', () => {
    const [one, other] = ['Ada', 'Bo'].map((name) =>
      story(`Harbour ferry, as ${name} saw it`, { author: [{ name }] }),
    ) as [Article, Article];
    const about = { ...current, author: [{ name: 'BO' }] };
    const [first] = rank(about, [...townNews(), one, other]);
    expect(first).toMatchObject({ article: other, reasons: { authors: ['Bo'] } });
  });

  it('compares texts, without their markup', () => {
    const plain = story('What we know so far', {
      articleBody: '<p class="harbour">The ferry lay in the h&aacute;rbour.</p><script>ferry()</script>',
    });
    const [found] = rank({ text: 'A ferry burnt in the harbour' }, [...townNews(), plain]);
    expect(found!.reasons.words).toEqual(expect.arrayContaining(['ferry', 'harbour']));
    const code = story('Something else', {
      articleBody: '<script>ferry harbour</script><a title="ferry harbour">',
    });
    expect(rank({ text: 'A ferry burnt in the harbour' }, [...townNews(), code])).toEqual([]);
  });

  it('says which words are shared as the candidate spells them, strongest first', () => {
    const [found] = rank(current, [
      ...townNews(),
      story('HARBOUR: a harbour, a Ferry', { description: 'fire' }),
    ]);
    expect(found!.reasons.words).toEqual(['HARBOUR', 'Ferry', 'fire']);
  });

  it.each([
    ['another scheme and host', { url: 'http://www.news.example/harbour/?utm_source=x' }],
    ['an AMP page', { url: 'https://amp.news.example/harbour/amp' }],
    [
      'its headline two days later',
      { headline: 'HARBOUR ferry stops after fire!', datePublished: '2026-11-03' },
    ],
  ])('never finds the article itself under %s', (_, fields) => {
    const about = { ...current, url: 'https://news.example/harbour' };
    expect(rank(about, [...townNews(), story('Harbour ferry stops, new words', fields)])).toEqual([]);
  });

  it('tells apart what has no address, and last year’s headline from this one', () => {
    const about = { headline: current.headline, datePublished: current.datePublished, url: '' };
    const none = story('Harbour ferry back', { url: '' });
    const before = story(current.headline, { datePublished: '2025-11-01' });
    expect(rank(about, [...townNews(), none, before])).toHaveLength(2);
  });

  it('shows one of several with nearly the same headline, and none that is shown already', () => {
    const again = ['Harbour ferry timetable, week 1', 'Harbour ferry timetable, week 2'].map((one) =>
      story(one),
    );
    expect(rank(current, [...townNews(), ...again])).toHaveLength(1);
    expect(rank(current, [...townNews(), ...again], { shown: [again[0]!] })).toEqual([]);
  });

  it('keeps to the language of the article unless that leaves too few', () => {
    const german = story('Harbour ferry Hamburg', { inLanguage: 'de-AT' });
    const english = townNews().map((one) => ({ ...one, inLanguage: 'en' }));
    expect(rank({ ...current, inLanguage: 'en-GB' }, [...english, german])).toEqual([]);
    expect(rank({ ...current, inLanguage: 'en-GB' }, [...english.slice(0, 3), german])).toHaveLength(1);
  });

  it('comes to the same in slices, and ends when told to', async () => {
    const pool = [...townNews(), story('Harbour ferry'), story('Ferry fire in another harbour')];
    let pauses = 0;
    const pause = async () => void pauses++;
    const sliced = await rankInSlices(current, pool, { limit: 3 }, { pause, budget: 0 });
    expect(sliced).toEqual(rank(current, pool, { limit: 3 }));
    expect(pauses).toBe(3 * pool.length);
    const ending = new AbortController();
    const ended = rankInSlices(
      current,
      pool,
      {},
      { budget: 0, pause: async () => ending.abort(), signal: ending.signal },
    );
    await expect(ended).rejects.toThrow('aborted');
  });

  it.each([
    [
      'de',
      'Fähre im Hafen brennt',
      'Neue Fähre für den Hafen',
      ['Rathaus wird saniert', 'Bäckerei schließt', 'Schule sucht Lehrer', 'Zoo öffnet wieder'],
    ],
    [
      'ja',
      '港でフェリーが火災',
      '港の新しいフェリー',
      ['図書館の開館時間', '市議会が予算を可決', '美術館で地図展', '学校が教師を募集'],
    ],
    [
      'zh',
      '港口渡轮起火',
      '新渡轮抵达港口',
      ['图书馆延长开放', '市议会通过预算', '学校招聘教师', '动物园重新开放'],
    ],
    [
      'es',
      'Arde un transbordador en el puerto',
      'Nuevo transbordador llega al puerto',
      ['Cierra la panadería', 'La biblioteca abre tarde', 'Escuela busca maestros', 'Vuelve el zoológico'],
    ],
    [
      'ar',
      'حريق في عبّارة في ميناء',
      'عبارة جديدة تصل ميناء',
      ['المكتبة تفتح أبوابها', 'مجلس المدينة يقر الميزانية', 'المدرسة تبحث عن معلمين', 'حديقة الحيوان تعود'],
    ],
  ])('works in %s', (inLanguage, headline, related, others) => {
    const found = rank(
      { headline, inLanguage },
      [...others, related].map((one) => story(one, { inLanguage })),
    );
    expect(headlines(found)).toEqual([related]);
  });
});

describe('whatever the articles, rank', () => {
  const odd = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      '🎉🎊',
      '\ud800',
      '\udc00ferry',
      'Harbour ferry',
      'ferry harbour fire',
      '<b>',
      'ف',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constant('x'.repeat(100_000)),
    fc.constant('<script'.repeat(9_000)),
  );
  const articles = fc.array(
    fc.record({
      id: fc.string({ maxLength: 3 }),
      url: fc.constantFrom(
        '',
        'https://a.example/1',
        'https://a.example/2',
        'http://www.a.example/1?fbclid=2',
        'nonsense',
      ),
      headline: odd,
      description: odd,
      articleBody: odd,
      keywords: fc.array(fc.constantFrom('Harbour', 'harbour', '', '🎉', 'ferry'), { maxLength: 3 }),
      author: fc.array(fc.record({ name: fc.constantFrom('Ada', '', 'BO') }), { maxLength: 2 }),
      image: fc.constant<Article['image']>([]),
      datePublished: fc.constantFrom('2026-11-01T12:00:00.000Z', '2020-01-01T00:00:00.000Z', 'never'),
    }),
    { maxLength: 12 },
  );

  it('never throws, never finds the article itself, and gives scores from 0 to 1', () => {
    fc.assert(
      fc.property(articles, (pool) => {
        const [about = {}] = pool;
        for (const { article, score } of rank(about, pool, { limit: 9 })) {
          expect(article).not.toBe(about);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('comes to the same for candidates in another order', () => {
    const about = { headline: 'Harbour ferry on fire', keywords: ['ferry'], datePublished: '2026-11-02' };
    fc.assert(
      fc.property(articles, fc.infiniteStream(fc.double({ noNaN: true })), (pool, chance) => {
        const shuffled = pool
          .map((one) => ({ one, at: chance.next().value! }))
          .toSorted((a, b) => a.at - b.at);
        const other = rank(
          about,
          shuffled.map(({ one }) => one),
          { limit: 9 },
        );
        expect(JSON.stringify(other)).toBe(JSON.stringify(rank(about, pool, { limit: 9 })));
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('asks only those that it is told to how common a word is: what was fetched by a keyword has it', () => {
    const newest = Array.from({ length: 20 }, (_, n) =>
      story(`Budget vote ${n} of many`, { keywords: ['budget'] }),
    );
    const fetched = Array.from({ length: 20 }, (_, n) =>
      story(`Ferry notice ${n} for today`, { keywords: ['ferry'] }),
    );
    const current = { headline: 'Ferry runs aground', keywords: ['ferry'] };
    const candidates = [...newest, ...fetched];
    const score = (common?: Article[]) => rank(current, candidates, { common })[0]?.score ?? 0;
    expect(score(newest)).toBeGreaterThan(score());
    expect(score(candidates)).toBe(score());
    const asReads = (common?: Article[]) =>
      relatedReads({ current, candidates, common }).related[0]?.score ?? 0;
    expect(asReads(newest)).toBe(score(newest));
    expect(asReads()).toBe(score());
  });
});
