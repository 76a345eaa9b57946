import type { Article } from '../../../src/article.ts';

let made = 0;

/** An article with only what a test is about. */
export function story(headline: string, fields: Partial<Article> = {}): Article {
  const id = String(++made);
  return {
    id,
    url: `https://news.example/${id}`,
    headline,
    image: [],
    author: [],
    keywords: [],
    datePublished: '2026-11-01T12:00:00.000Z',
    ...fields,
  };
}

/** News of a small town, none of it about the harbour. */
export function townNews(): Article[] {
  return [
    'Council votes on the budget for schools',
    'Library opens late on Thursdays again',
    'Bakery on Mill Street closes after ninety years',
    'Orchestra looks for a second bassoon',
    'Frost damages the early apples',
    'Cyclists ask for a lane along the river',
    'Museum shows maps from three centuries',
    'Swimming pool raises its prices',
  ].map((headline) => story(headline));
}
