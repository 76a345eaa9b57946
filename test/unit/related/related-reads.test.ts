import { describe, expect, it } from 'vitest';
import { explain, relatedReads, relatedReadsInSlices } from '../../../src/related/index.ts';
import { story, townNews } from './stories.ts';

const current = { url: 'https://news.example/now', headline: 'Harbour ferry stops after fire' };
const dated = townNews().map((one, day) => ({ ...one, datePublished: `2026-10-1${day}T00:00:00.000Z` }));
const ferry = story('New ferry for the harbour', { datePublished: '2026-01-01T00:00:00.000Z' });
const candidates = [...dated, ferry];
const articles = (some: { article: unknown }[]) => some.map(({ article }) => article);

describe('related reads', () => {
  it('are what is related; the newest of the others come apart', () => {
    const { related, latest } = relatedReads({ current, candidates, limit: 3 });
    expect(articles(related)).toEqual([ferry]);
    expect(latest).toEqual([dated[7], dated[6]]);
  });

  it('are none where fewer than `min` are related', () => {
    const { related, latest } = relatedReads({ current, candidates, limit: 3, min: 2 });
    expect(related).toEqual([]);
    expect(latest).toHaveLength(3);
  });

  it('begin with what is pinned, by id or address, in that order and once', () => {
    const pins = [dated[1]!.id, `${dated[0]!.url}?utm_source=x`, dated[1]!.url, 'unknown'];
    const { related } = relatedReads({ current, candidates, pins });
    expect(articles(related)).toEqual([dated[1], dated[0], ferry]);
    expect(related[0]).toMatchObject({ score: 1, reasons: { pinned: true } });
    expect(related[2]!.reasons.pinned).toBeUndefined();
  });

  it('are never more than `limit`, however many are pinned', () => {
    const pins = dated.map(({ id }) => id);
    expect(relatedReads({ current, candidates, pins, limit: 2 }).related).toHaveLength(2);
  });

  it('lack what is excluded, pinned or not, and among the latest too', () => {
    const exclude = [ferry.id, `${dated[7]!.url}/amp`, dated[6]!.url];
    const { related, latest } = relatedReads({
      current,
      candidates,
      exclude,
      pins: [dated[6]!.id],
      limit: 1,
    });
    expect(related).toEqual([]);
    expect(latest).toEqual([dated[5]]);
  });

  it('lack the article itself, pinned or not, and what the page shows already', () => {
    const itself = story('Another headline', { url: 'http://www.news.example/now/' });
    const { related, latest } = relatedReads({
      current,
      candidates: [...candidates, itself],
      pins: [itself.id],
      shown: [ferry, dated[7]!],
      limit: 1,
    });
    expect(related).toEqual([]);
    expect(latest).toEqual([dated[6]]);
  });

  it('are the newest for `recent` and in the order of the backend for `none`, with the same rules', () => {
    const twice = story(dated[3]!.headline, { datePublished: '2026-10-13T00:00:00.000Z' });
    const all = [ferry, twice, ...dated];
    const recent = relatedReads({
      current,
      candidates: all,
      rank: 'recent',
      limit: 2,
      exclude: [dated[7]!.id],
    });
    expect(articles(recent.related)).toEqual([dated[6], dated[5]]);
    const none = relatedReads({ current, candidates: all, rank: 'none', limit: 6 });
    expect(articles(none.related)).toEqual([ferry, twice, dated[0], dated[1], dated[2], dated[4]]);
    expect(none.related[0]!.score).toBe(0);
    expect(none.latest).toEqual([]);
  });

  it('keep to the language, but for what is pinned', () => {
    const english = dated.map((one) => ({ ...one, inLanguage: 'en' }));
    const german = story('Hafen', { inLanguage: 'de', datePublished: '2026-12-01T00:00:00.000Z' });
    const asked = { current: { ...current, inLanguage: 'en' }, candidates: [...english, german], limit: 3 };
    expect(relatedReads(asked).latest).not.toContain(german);
    expect(articles(relatedReads({ ...asked, pins: [german.id] }).related)).toEqual([german]);
  });

  it('come to the same in slices', async () => {
    const options = { current, candidates, pins: [dated[2]!.id], limit: 3 };
    const sliced = await relatedReadsInSlices(options, { budget: 0, pause: async () => undefined });
    expect(sliced).toEqual(relatedReads(options));
  });
});

describe('explain', () => {
  const reasons = { words: ['harbour', 'ferry'], keywords: [], authors: ['Ada'], days: 3 };

  it('says in a newsroom’s words what two articles share', () => {
    expect(explain({ article: ferry, score: 1, reasons })).toBe(
      'shares *harbour*, *ferry*; same author; 3 days older',
    );
  });

  it.each([
    [{ days: -1 }, '1 day newer'],
    [{ days: 0 }, 'same day'],
    [{ days: 100 }, '3 months older'],
    [{ days: -1100 }, '3 years newer'],
    [{ keywords: ['Ports', 'Sea'] }, 'keywords *Ports*, *Sea*'],
    [{ pinned: true }, 'pinned'],
    [{ words: [...'abcdefg'] }, 'shares *a*, *b*, *c*, *d*, *e*'],
  ])('says %o as “%s”', (some, text) => {
    const none = { words: [], keywords: [], authors: [] };
    expect(explain({ article: ferry, score: 1, reasons: { ...none, ...some } })).toBe(text);
  });
});
