import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article.js';
import { en } from '../../../src/locales/en.js';
import { labels } from '../../../src/parts/labels.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const before = (age: number) => new Date(now - age).toISOString();

function kinds(article: Partial<Article>, fields = 'label'): string[] {
  return labels(article as Article, { fields: new Set(fields.split(' ')), strings: en, now }).map(
    ({ kind }) => kind,
  );
}

const published = (age: number, modified?: number) => ({
  datePublished: before(age),
  ...(modified !== undefined && { dateModified: before(modified) }),
});

describe('labels', () => {
  it('come in one order', () => {
    const article = {
      sponsor: { name: 'Lamp & Sons' },
      ...published(30 * MINUTE),
      label: 'Opinion',
      isAccessibleForFree: false,
    };
    expect(kinds(article)).toEqual(['sponsored', 'new', 'own', 'subscribers']);
  });

  it('name the sponsor, whatever the fields', () => {
    const sponsored = { sponsor: { name: 'Lamp & Sons' }, label: 'Video' } as Article;
    const options = { fields: new Set(['headline']), strings: { ...en, sponsored: 'Anzeige' }, now };
    expect(labels(sponsored, options)).toEqual([{ kind: 'sponsored', text: 'Anzeige: Lamp & Sons' }]);
    expect(kinds({ ...sponsored, label: 'Sponsored' })).toEqual(['sponsored']);
  });

  it.each([
    ['Live', 'live'],
    ['LIVE', 'live'],
    ['new', 'new'],
    ['UPDATED', 'updated'],
  ])('put the backend’s "%s" into the reader’s language', (label, kind) => {
    const strings = { ...en, live: 'Live-Ticker', new: 'Neu', updated: 'Aktualisiert' };
    expect(labels({ label } as Article, { fields: new Set(['label']), strings, now })).toEqual([
      { kind, text: strings[kind as 'live'] },
    ]);
  });

  it.each(['Breaking', 'Live music', 'News', 'constructor'])('leave the backend’s "%s" as it is', (label) => {
    expect(labels({ label } as Article, { fields: new Set(['label']), strings: en, now })).toEqual([
      { kind: 'own', text: label },
    ]);
  });

  it.each([
    ['just out', published(0), ['new']],
    ['by a clock that is out', published(-MINUTE + 1), ['new']],
    ['out for nearly an hour', published(HOUR - 1), ['new']],
    ['out for an hour', published(HOUR), []],
    ['not out yet', published(-2 * MINUTE), []],
    ['new and touched since', published(50 * MINUTE, 0), ['new']],
    ['worked on', published(5 * HOUR, HOUR), ['updated']],
    ['worked on three hours ago', published(8 * HOUR, 3 * HOUR), ['updated']],
    ['worked on before that', published(8 * HOUR, 3 * HOUR + 1), []],
    ['put right at once', published(2 * HOUR, 2 * HOUR - 15 * MINUTE + 1), []],
    ['put right a quarter of an hour later', published(2 * HOUR, 2 * HOUR - 15 * MINUTE), ['updated']],
    ['a day old and worked on', published(24 * HOUR, HOUR), ['updated']],
    ['older and worked on', published(24 * HOUR + 1, HOUR), []],
    ['worked on in the future', published(5 * HOUR, -HOUR), []],
    ['modified, and nobody knows when it came out', { dateModified: before(HOUR) }, []],
    ['of a date that is none', { datePublished: 'soon', dateModified: 'never' }, []],
  ])('of an article %s', (_, article, expected) => {
    expect(kinds(article)).toEqual(expected);
  });

  it('of a live article say neither new nor updated', () => {
    expect(kinds({ ...published(MINUTE), label: 'live' })).toEqual(['live']);
    expect(kinds({ ...published(5 * HOUR, HOUR), label: 'Live' })).toEqual(['live']);
  });

  it('are not there where fields has no label', () => {
    const article = { ...published(MINUTE), label: 'Live', isAccessibleForFree: false };
    expect(kinds(article, 'headline section')).toEqual([]);
  });
});
