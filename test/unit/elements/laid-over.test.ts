import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article.js';
import { laidOver } from '../../../src/elements/list/laid-over.js';

function article(slug: string, day: number, headline = slug): Article {
  const datePublished = `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`;
  return {
    id: slug,
    url: `https://courier.example/${slug}`,
    headline,
    image: [],
    author: [],
    keywords: [],
    datePublished,
  };
}

const slugs = (articles: Article[]) => articles.map(({ id }) => id);
const before = [article('e', 5), article('d', 4), article('c', 3), article('b', 2)];

describe('a later answer', () => {
  it('that says the same changes nothing', () => {
    const again = [article('e', 5), article('d', 4)];
    expect(laidOver(again, before, true)).toMatchObject({ changed: false, apart: false });
    expect(slugs(laidOver(again, before, true).pool)).toEqual(['e', 'd', 'c', 'b']);
  });

  it('adds what is new to the pool and not to what is shown', () => {
    const { pool, shown, changed } = laidOver([article('f', 6), article('e', 5)], before, true);
    expect(slugs(pool)).toEqual(['f', 'e', 'd', 'c', 'b']);
    expect(slugs(shown)).toEqual(['e', 'd', 'c', 'b']);
    expect(changed).toBe(false);
  });

  it('brings new versions of what is shown', () => {
    const { shown, changed } = laidOver([article('e', 5, 'corrected')], before, true);
    expect(shown[0]!.headline).toBe('corrected');
    expect(changed).toBe(true);
  });

  it('without an article of the time that it covers has it withdrawn, older ones are on later pages', () => {
    expect(slugs(laidOver([article('e', 5), article('c', 3)], before, true).pool)).toEqual(['e', 'c', 'b']);
  });

  it('of several sources withdraws nothing: what is missing may be another source’s turn', () => {
    expect(slugs(laidOver([article('e', 5), article('c', 3)], before, false).pool)).toEqual([
      'e',
      'c',
      'd',
      'b',
    ]);
  });

  it('that knows nothing of what is shown begins anew: there would be a gap between', () => {
    const { pool, apart } = laidOver([article('z', 30), article('y', 29)], before, true);
    expect(apart).toBe(true);
    expect(slugs(pool)).toEqual(['z', 'y']);
  });

  it('with an undated article, or an old one put on top by hand, withdraws no older ones', () => {
    const undated = { ...article('x', 1), datePublished: '' };
    expect(slugs(laidOver([article('e', 5), undated, article('d', 4)], before, true).pool)).toEqual([
      'e',
      'x',
      'd',
      'c',
      'b',
    ]);
    expect(slugs(laidOver([article('old', 1), article('e', 5), article('d', 4)], before, true).pool)).toEqual(
      ['old', 'e', 'd', 'c', 'b'],
    );
  });

  it('that is empty leaves everything', () => {
    const { pool, apart } = laidOver([], before, true);
    expect(apart).toBe(false);
    expect(slugs(pool)).toEqual(['e', 'd', 'c', 'b']);
  });
});
