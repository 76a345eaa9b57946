import { describe, expect, it } from 'vitest';
import { choose, storyKey } from '../../../src/elements/list/choice.js';
import type { Article } from '../../../src/article.js';

function article(slug: string, day?: number, change: Partial<Article> = {}): Article {
  const date =
    day === undefined ? {} : { datePublished: `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z` };
  return {
    id: slug,
    url: `https://courier.example/${slug}`,
    headline: slug,
    image: [],
    author: [],
    keywords: [],
    ...date,
    ...change,
  };
}

const slugs = (articles: Article[]) => articles.map(({ headline }) => headline);
const all = () => true;

describe('the choice of a list', () => {
  const fog = article('fog', 3);
  const tram = article('tram', 5);
  const fish = article('fish', 4);
  const undated = article('undated');

  it('is newest first, undated ones last and in their order', () => {
    const also = article('also undated');
    expect(slugs(choose([undated, fog, also, tram, fish], [], all))).toEqual([
      'tram',
      'fish',
      'fog',
      'undated',
      'also undated',
    ]);
  });

  it('keeps what is shown in its place, and puts what is new behind it', () => {
    expect(slugs(choose([tram, fish, fog], [fog, fish], all))).toEqual(['fog', 'fish', 'tram']);
  });

  it('has every story in the version that comes first in the pool', () => {
    const corrected = article('fog', 3, { headline: 'Fog lifts' });
    expect(slugs(choose([corrected, tram, fog], [fog], all))).toEqual(['Fog lifts', 'tram']);
  });

  it('has a story once, under whatever addresses', () => {
    const twin = article('fog', 3, {
      id: 'twin',
      url: 'http://m.courier.example/fog/?utm_source=x',
      headline: 'twin',
    });
    expect(slugs(choose([fog, twin], [], all))).toEqual(['fog']);
    expect(storyKey(twin)).toBe(storyKey(fog));
  });

  it('leaves out what does not pass, shown or not', () => {
    expect(slugs(choose([tram, fish, fog], [fish], ({ id }) => id !== 'fish'))).toEqual(['tram', 'fog']);
  });

  it('does not show what is no longer there', () => {
    expect(slugs(choose([tram], [fog, tram], all))).toEqual(['tram']);
  });

  it('knows an article without a web address by the address that it has', () => {
    const odd = article('odd', 1, { url: 'urn:odd' });
    expect(slugs(choose([odd, article('other', 2, { url: 'urn:other' })], [], all))).toEqual([
      'other',
      'odd',
    ]);
  });
});
